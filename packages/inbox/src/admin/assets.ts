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
:root { color-scheme: light dark; --ink: #1c1b1a; --paper: #fff; --line: #8a8580; --link: #0b4f9e; --alert: #b3130b; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f1efec; --paper: #1a1918; --line: #87827c; --link: #9cc7ff; --alert: #ff9d94; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 75em; padding: 1em; font: 1em/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
main:focus { outline: none; }
a { color: var(--link); }
h1 { font-size: 1.5em; line-height: 1.25; margin: 1em 0 .5em; }
h2 { font-size: 1.2em; }
nav ul { display: flex; flex-wrap: wrap; gap: .25em 1.5em; margin: 0; padding: 0 0 .75em; list-style: none; border-bottom: 1px solid var(--line); }
[aria-current] { font-weight: bold; text-decoration-thickness: 3px; }
.exports { display: flex; flex-wrap: wrap; gap: .25em 1.5em; }
.wide { overflow-x: auto; position: relative; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .4em 1em .4em 0; border-bottom: 1px solid var(--line); }
tbody th { font-weight: normal; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; min-width: 15em; }
.actions form { display: inline; }
dl { display: grid; grid-template-columns: minmax(8em, max-content) minmax(0, 1fr); gap: .25em 1.5em; }
dt { font-weight: bold; }
dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
button, input, textarea { font: inherit; color: inherit; background: transparent; border: 2px solid var(--line); padding: .4em .75em; border-radius: 3px; max-width: 100%; }
button { cursor: pointer; }
input, textarea { display: block; width: 30em; margin: .25em 0 .75em; }
label { font-weight: bold; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.summary { border: 4px solid var(--alert); padding: 1em; }
.summary h1 { margin-top: 0; }
.error, .summary a { color: var(--alert); font-weight: bold; margin: 0; }
.erase { margin-top: 2em; border-inline-start: 4px solid var(--alert); padding-inline-start: 1em; }
.unseen, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 30em) { dl { grid-template-columns: minmax(0, 1fr); } }
`;
