import { html, type TemplateResult } from 'lit';
import type { Words } from './words.js';

/** Puts text on the clipboard; where the browser refuses, selects it for the reader. */
async function copy(event: Event, text: string, say: Words, announce: (said: string) => void): Promise<void> {
  const button = event.currentTarget as HTMLButtonElement;
  try {
    await navigator.clipboard.writeText(text);
    button.toggleAttribute('data-copied', true);
    announce(say.copied);
    setTimeout(() => button.toggleAttribute('data-copied', false), 2000);
  } catch {
    const code = button.parentElement?.querySelector('code');
    if (code) getSelection()?.selectAllChildren(code);
    announce(say.notCopied);
  }
}

/** Code in a frame that scrolls by keyboard too, with a button that copies it. */
export const code = (
  text: string,
  label: string,
  say: Words,
  announce: (said: string) => void,
): TemplateResult => html`
  <div class="code">
    <pre tabindex="0" role="region" aria-label=${label} dir="ltr" lang="en"><code>${text}</code></pre>
    <button type="button" @click=${(event: Event) => copy(event, text, say, announce)}>
      <span>${say.copy}</span><span>${say.copied}</span>
    </button>
  </div>
`;
