import { html } from 'hono/html';
import type { Markup } from '../http/page.js';
import type { Kind, StoredSending } from '../store/store.js';
import { fieldName, WORDS, type Language } from '../words.js';
import { ADMIN_WORDS } from './admin.words.js';

/** One of the admin page's lists. */
export type View = 'signups' | 'replies' | 'suspects' | 'find';

const PLACES: readonly (readonly [View, string])[] = [
  ['signups', '/admin'],
  ['replies', '/admin/replies'],
  ['suspects', '/admin/suspects'],
  ['find', '/admin/find'],
];

/** The navigation, with how many there are of each. */
export function navigation(
  lang: Language,
  current: View | undefined,
  counts: Readonly<Partial<Record<View, number>>>,
): Markup {
  const words = ADMIN_WORDS[lang];
  return html`<header>
    <a class="skip" href="#main">${words.skip}</a>
    <nav aria-label="${words.inbox}">
      <ul>
        ${PLACES.map(
          ([view, href]) =>
            html`<li>
              <a href="${href}" ${view === current ? html`aria-current="page"` : ''}
                >${words[view]}${counts[view] === undefined ? '' : ` (${counts[view]})`}</a
              >
            </li>`,
        )}
      </ul>
    </nav>
  </header>`;
}

const MOMENTS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  }),
  cy: new Intl.DateTimeFormat('cy', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/London' }),
};

const time = (at: string, lang: Language): Markup =>
  html`<time datetime="${at}">${MOMENTS[lang].format(new Date(at))}</time>`;

const nameOf = ({ values }: StoredSending): string =>
  [values.given_name, values.family_name].filter(Boolean).join(' ') || '–';

/** The rows of a list. The script of the page replaces this part when something has come in. */
export function listing(
  sendings: readonly StoredSending[],
  lang: Language,
  older: string | undefined,
): Markup {
  const words = ADMIN_WORDS[lang];
  const { fields } = WORDS[lang];
  if (!sendings.length) return html`<div id="rows"><p>${words.none}</p></div>`;
  const isReplies = sendings.every(({ kind }) => kind === 'reply');
  return html`<div id="rows">
    <div class="wide" role="region" aria-label="${words.inbox}" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.received}</th>
            <th scope="col">${words.name}</th>
            ${
              isReplies
                ? html`<th scope="col">${fields.text}</th>`
                : html`<th scope="col">${fields.email_address}</th>
                    <th scope="col">${fields.postal_code}</th>
                    <th scope="col">${fields.choice}</th>
                    <th scope="col">${words.agreed}</th>`
            }
            <th scope="col">${words.state}</th>
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${sendings.map((sending) => row(sending, lang, isReplies))}
        </tbody>
      </table>
    </div>
    ${older ? html`<p><a href="${older}">${words.older}</a></p>` : ''}
  </div>`;
}

function row(sending: StoredSending, lang: Language, isReply: boolean): Markup {
  const words = ADMIN_WORDS[lang];
  const { id, values, consents, state, receivedAt } = sending;
  const name = nameOf(sending);
  return html`<tr>
    <td>${time(receivedAt, lang)}</td>
    <th scope="row">${name}</th>
    ${
      isReply
        ? html`<td class="text">${values.text ?? ''}</td>`
        : html`<td>${values.email_address ?? '–'}</td>
            <td>${values.postal_code ?? '–'}</td>
            <td>${values.choice ?? '–'}</td>
            <td>${consents.map(({ purpose }) => purpose).join(', ') || '–'}</td>`
    }
    <td>${words.states[state] ?? state}</td>
    <td class="actions">
      <a href="/admin/sendings/${id}">${words.open}<span class="unseen"> ${name}</span></a>
      ${state === 'held' ? moves(sending, lang) : ''}
    </td>
  </tr>`;
}

const MOVES: Readonly<Record<string, readonly ('approve' | 'reject' | 'notSuspect')[]>> = {
  held: ['approve', 'reject'],
  approved: ['reject'],
  rejected: ['approve'],
  suspect: ['notSuspect'],
};

/** The buttons for what can be decided about a sending. */
function moves(sending: StoredSending, lang: Language): Markup | '' {
  const { id, state } = sending;
  const can = MOVES[state];
  if (!can) return '';
  return html`<form method="post" action="/admin/sendings/${id}">
    ${can.map(
      (move) =>
        html`<button name="move" value="${move}">
          ${ADMIN_WORDS[lang][move]}<span class="unseen"> ${nameOf(sending)}</span>
        </button> `,
    )}
  </form>`;
}

/** All that is kept of one sending. */
export function details(sending: StoredSending, lang: Language): Markup {
  const words = ADMIN_WORDS[lang];
  const { id, values, phone, consents, state, reason, kind } = sending;
  const facts: readonly (readonly [string, Markup | string | null])[] = [
    ...Object.entries(values).map(([field, text]) => [fieldName(WORDS[lang], field), text] as const),
    ['E.164', phone],
    [words.state, [words.states[state], reason && words.reasons[reason]].filter(Boolean).join(': ')],
    [words.received, time(sending.receivedAt, lang)],
    [words.sentAt, time(sending.sentAt, lang)],
    [words.decidedAt, sending.decidedAt && time(sending.decidedAt, lang)],
    [words.page, sending.page],
    [words.language, sending.lang],
    [words.key, id],
  ];
  return html`<h1>${nameOf(sending)}</h1>
    ${moves(sending, lang)}
    <h2>${words.details}</h2>
    ${pairs(facts)}
    ${
      kind === 'signup' || consents.length
        ? html`<h2>${words.consents}</h2>
            ${
              consents.length
                ? consents.map((consent) =>
                    pairs([
                      [words.purpose, consent.purpose],
                      [words.controller, consent.controller],
                      [words.words, html`<q lang="${consent.lang}">${consent.words}</q>`],
                      [words.hash, html`<code>${consent.sha256 ?? ''}</code>`],
                      [words.language, consent.lang],
                      [words.when, time(consent.at, lang)],
                      [words.page, consent.page],
                    ]),
                  )
                : html`<p>${words.agreedToNothing}</p>`
            }`
        : ''
    }
    <p><a href="/admin/sendings/${id}/copy.json" download>${words.copy}</a></p>
    ${eraseForm([id], words.erase, lang)}`;
}

const pairs = (facts: readonly (readonly [string, Markup | string | null])[]): Markup =>
  html`<dl>
    ${facts
      .filter(([, value]) => value)
      .map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
  </dl>`;

/** A button that erases, with what that means. */
export function eraseForm(ids: readonly string[], label: string, lang: Language): Markup {
  return html`<form class="erase" method="post" action="/admin/erase">
    <p>${ADMIN_WORDS[lang].eraseWarning}</p>
    ${ids.map((id) => html`<input type="hidden" name="id" value="${id}" />`)}
    <button>${label}</button>
  </form>`;
}

/** The search for a person, for a request to see or to erase. */
export function findForm(text: string, lang: Language): Markup {
  const words = ADMIN_WORDS[lang];
  return html`<h1>${words.find}</h1>
    <form method="post" action="/admin/find" role="search">
      <label for="text">${words.findHint}</label>
      <input id="text" name="text" type="search" value="${text}" autocomplete="off" />
      <button>${words.search}</button>
    </form>`;
}

/** The links to what can be exported. */
export const exports = (kind: Kind, lang: Language): Markup => {
  const words = ADMIN_WORDS[lang];
  const address = `/admin/${kind === 'signup' ? 'signups' : 'replies'}.csv`;
  return html`<p class="exports">
    <a href="${address}" download>${words.exportCsv}</a>
    <a href="${address}?all" download>${words.exportAll}</a>
  </p>`;
};
