import type { RosetteShareEvent } from '../base/events/share.js';
import type { LetterCardElement } from '../letter-card/letter-card.js';
import { part, pretend, putLetter, text } from './letter-card-page.js';

/** A place for the letters of each test, and what is shared from them. */
export interface Letters {
  readonly place: HTMLElement;
  readonly events: readonly RosetteShareEvent[];
  /** Gives the browser abilities until the end of the test. */
  stub(values: Readonly<Record<string, unknown>>): void;
  /** A letter that has a heading and an address to share. */
  put(attributes?: Readonly<Record<string, string>>, inside?: string): Promise<LetterCardElement>;
}

/** Call at the top of a test file. No test leaves its page. */
export function useLetters(): Letters {
  let place = document.createElement('div');
  let events: RosetteShareEvent[] = [];
  let undo: (() => void)[] = [];
  beforeEach(() => {
    place = document.createElement('div');
    place.style.inlineSize = '640px';
    document.body.append(place);
    events = [];
    undo = [];
    place.addEventListener('rosette-share', (event) => events.push(event));
    place.addEventListener('click', (event) => {
      if (event.composedPath().some((node) => node instanceof HTMLAnchorElement)) event.preventDefault();
    });
  });
  afterEach(() => {
    getSelection()?.removeAllRanges();
    place.remove();
    for (const step of undo) step();
  });
  return {
    get place() {
      return place;
    },
    get events() {
      return events;
    },
    stub: (values) => void undo.push(pretend(values)),
    put: (attributes, inside) =>
      putLetter(
        place,
        { heading: 'What we won', 'share-href': 'https://branch.example/letter', ...attributes },
        inside,
      ),
  };
}

/** The ways to share that are open now, by what they say. */
export const ways = (element: LetterCardElement): string[] =>
  [...(part(element, 'ways')?.querySelectorAll('[part=way]') ?? [])].map(text);

/** What the letter has said last to who listens. */
export const status = (element: LetterCardElement): string => text(part(element, 'status'));
