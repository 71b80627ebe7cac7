/** Keeps a list up to date while somebody looks at it. The page works without. */
export const SCRIPT = `
const EVERY = 5000;
const isBusy = (rows) => document.hidden || rows.contains(document.activeElement) || String(getSelection());
setInterval(() => {
  const rows = document.getElementById('rows');
  if (!rows || location.search || location.pathname.endsWith('/find') || isBusy(rows)) return;
  const request = new XMLHttpRequest();
  request.open('GET', location.pathname);
  request.responseType = 'document';
  request.onload = () => {
    const fresh = request.response?.getElementById('rows');
    if (request.status !== 200 || !fresh || isBusy(rows) || fresh.textContent === rows.textContent) return;
    rows.replaceWith(document.adoptNode(fresh));
    const nav = request.response.querySelector('nav');
    if (nav) document.querySelector('nav').replaceWith(document.adoptNode(nav));
  };
  request.send();
}, EVERY);
`;

export const STYLES = `
:root { color-scheme: light dark; --ink: #1c1b1a; --paper: #fdfcf8; --line: #8a8580; --hair: #d6d2cb; --link: #0b4f9e; --alert: #b3130b; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f1efec; --paper: #1a1918; --line: #87827c; --hair: #45423f; --link: #9cc7ff; --alert: #ff9d94; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 80em; padding: 1em clamp(1em, 3vw, 2em) 3em; font: 1em/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); font-variant-numeric: tabular-nums; }
main:focus { outline: none; }
a { color: var(--link); }
h1 { font-size: 1.75em; line-height: 1.2; margin: 1em 0 .5em; }
h2 { font-size: 1.25em; margin: 1.5em 0 .5em; }
nav ul { display: flex; flex-wrap: wrap; gap: .25em 1.5em; margin: 0; padding: 0 0 .75em; list-style: none; border-bottom: 2px solid var(--ink); }
nav a { display: inline-block; min-height: 1.5em; }
[aria-current] { color: inherit; font-weight: bold; text-decoration-thickness: 3px; }
.exports { display: flex; flex-wrap: wrap; gap: .25em 1.5em; }
.wide { overflow-x: auto; position: relative; }
#rows { margin-top: 1.5em; }
table { border-collapse: collapse; width: 100%; font-size: .9375em; }
th, td { text-align: start; vertical-align: baseline; padding: .5em 1.25em .5em 0; border-bottom: 1px solid var(--hair); }
th:last-child, td:last-child { padding-inline-end: 0; }
thead :is(th, td) { font-size: .875em; border-color: var(--ink); white-space: nowrap; }
tbody th { font-weight: bold; min-width: 8em; }
tbody td:nth-child(3) { overflow-wrap: anywhere; min-width: 12em; }
time, .actions { white-space: nowrap; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; min-width: 15em; }
.actions form { display: inline; margin-inline-start: .75em; }
dl { display: grid; grid-template-columns: minmax(8em, 14em) minmax(0, 1fr); gap: 0 1.5em; margin: 0; }
dt, dd { margin: 0; padding: .35em 0; border-top: 1px solid var(--hair); }
dl + dl { margin-top: 1.5em; }
dt { font-weight: bold; }
dd { white-space: pre-wrap; overflow-wrap: anywhere; }
button, input, textarea { font: inherit; color: inherit; background: transparent; border: 1px solid var(--line); padding: .5em .75em; border-radius: 2px; max-width: 100%; }
button { padding-inline: 1.25em; font-weight: bold; color: var(--paper); background: var(--ink); border-color: var(--ink); cursor: pointer; }
.actions button { padding: .1em .6em; font-weight: normal; color: inherit; background: none; border-color: var(--line); }
input, textarea { display: block; width: 30em; margin: .25em 0 1em; }
label { font-weight: bold; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.summary { border: 3px solid var(--alert); padding: 1em; }
.summary h1 { margin-top: 0; font-size: 1.25em; }
.summary ul { margin: 0; padding: 0; list-style: none; }
.summary li { padding-block: .15em; }
.error, .summary a { color: var(--alert); font-weight: bold; margin: 0; }
[aria-invalid] { border: 2px solid var(--alert); }
.erase { margin-top: 2.5em; border-inline-start: 3px solid var(--alert); padding-inline-start: 1em; }
.erase button { background: var(--alert); border-color: var(--alert); }
.unseen, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 30em) { dl { grid-template-columns: minmax(0, 1fr); } dd { border: 0; padding-top: 0; } }
@media (forced-colors: active) { button, .erase button { color: ButtonText; background: ButtonFace; } }
@media print { nav, .exports, form, .actions { display: none; } }
`;
