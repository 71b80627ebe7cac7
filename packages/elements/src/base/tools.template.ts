import type { Outcome } from '@rosette/data';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { OUTCOMES } from './listing.js';
import type { Locale } from './locale.js';
import type { outcomeMessages } from './outcome.messages.js';

/** What a list is searched and filtered with. */
export interface Tools {
  readonly words: typeof outcomeMessages.en & { readonly find: string; readonly new: string };
  readonly locale: Locale;
  /** What is asked for now. */
  readonly view: { readonly find: string; readonly outcome: Outcome | '' };
  /** How many rows have an outcome. */
  readonly rows: (outcome: Outcome) => number;
  /** How many are shown, in words. */
  readonly text: string;
  /** There is something to take back. */
  readonly isFiltered: boolean;
  readonly acts: {
    find(text: string): void;
    outcome(outcome: Outcome | ''): void;
    reset(): void;
    /** The reader has done with typing. */
    note?(): void;
  };
  /** Enter. */
  readonly enter?: () => void;
}

/** Search, filter by outcome where there is more than one, and how many that leaves. */
export function toolsTemplate(tools: Tools): TemplateResult {
  const { words, locale, view, rows, text, isFiltered, acts, enter } = tools;
  const there = OUTCOMES.filter(rows);
  return html`<div class="tools" part="tools">
    <label
      ><span>${words.find}</span>
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${view.find}
        @input=${(event: Event) => acts.find((event.target as HTMLInputElement).value)}
        @change=${acts.note}
        @keydown=${({ key }: KeyboardEvent) => key === 'Enter' && enter?.()}
      />
    </label>
    ${
      there[1]
        ? html`<label
            ><span>${words.outcome}</span>
            <select
              @change=${(event: Event) => acts.outcome((event.target as HTMLSelectElement).value as Outcome | '')}
            >
              <option value="" .selected=${!view.outcome}>${words.any}</option>
              ${there.map(
                (outcome) =>
                  html`<option value=${outcome} .selected=${view.outcome === outcome}>
                    ${`${words[outcome]} (${locale.count(rows(outcome))})`}
                  </option>`,
              )}
            </select>
          </label>`
        : nothing
    }
    <p>
      ${text}
      ${isFiltered ? html`<button class="link" @click=${acts.reset}>${words.reset}</button>` : nothing}
    </p>
  </div>`;
}
