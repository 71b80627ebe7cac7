import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ShareRow } from './share-row.js';
import type { ShareMessages } from './share.messages.js';
import { shareHref, type Shared, type ShareTarget } from './share-targets.js';

/** Everything that a row is drawn from. */
export interface ShareView {
  /** How far a person is with it. */
  readonly row: ShareRow;
  readonly shared: Shared;
  readonly targets: readonly ShareTarget[];
  readonly words: ShareMessages;
}

/** The names of companies, which are the same in every language. */
const names: Readonly<Partial<Record<ShareTarget, string>>> = {
  whatsapp: 'WhatsApp',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  facebook: 'Facebook',
  x: 'X',
};

/** The one button, and the plain ways behind it. Styles are `shareStyles`. */
export function shareTemplate(view: ShareView, label: string = view.words.share): TemplateResult {
  const { row, shared } = view;
  return html`<button
      class="way share"
      part="button"
      aria-expanded=${row.isOpen}
      @click=${() => row.press(shared)}
    >
      ${label}
    </button>
    ${row.isOpen ? waysTemplate(view) : nothing}`;
}

function waysTemplate(view: ShareView): TemplateResult {
  const { row, targets, words } = view;
  return html`<div class="ways" part="ways" role="group" aria-label=${words.ways}>
    <ul>
      ${targets.map((target) => html`<li>${wayTemplate(target, view)}</li>`)}
    </ul>
    ${row.isAsking ? serverTemplate(view) : nothing}
  </div>`;
}

/** A link, and no script of anybody else. */
function wayTemplate(target: ShareTarget, { row, shared, words }: ShareView): TemplateResult {
  const name = names[target] ?? words[target as 'copy' | 'email'];
  if (target === 'mastodon')
    return html`<button class="way" part="way" aria-expanded=${row.isAsking} @click=${() => row.ask()}>
      ${name}
    </button>`;
  const tell = (): void => row.tell(target, shared);
  if (target === 'copy')
    return html`<button class="way" part="way" @click=${() => (tell(), row.copy(shared.url, words))}>
      ${name}
    </button>`;
  return html`<a
    class="way"
    part="way"
    href=${shareHref(target, shared)}
    target="_blank"
    rel="noopener noreferrer"
    @click=${tell}
    >${name}</a
  >`;
}

/** Which server somebody's account is on, nobody else knows. */
function serverTemplate({ row, shared, words }: ShareView): TemplateResult {
  const id = `${row.id}-server`;
  return html`<form novalidate @submit=${(event: Event) => row.go(event, shared)}>
    <label for=${id}>${row.isWrong ? words.badServer : words.server}</label>
    <input
      id=${id}
      name="server"
      inputmode="url"
      autocapitalize="none"
      spellcheck="false"
      aria-invalid=${row.isWrong}
    />
    <button class="boxed" part="button">${words.go}</button>
  </form>`;
}
