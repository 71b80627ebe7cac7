import { putStub, type ResultsStub } from './results-stub.js';

/** A place on the page for each test, and what is written to the console meanwhile. */
export interface Stubs {
  readonly place: HTMLElement;
  readonly warnings: readonly string[];
  /** A stub with what a page has put inside it, drawn. */
  put(inside?: string, set?: Partial<ResultsStub>): Promise<ResultsStub>;
}

/** Call at the top of a test file. */
export function useStubs(): Stubs {
  let place = document.createElement('div');
  let warnings: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
    warnings = [];
    console.warn = (...text: unknown[]) => warnings.push(text.join(' '));
  });
  afterEach(() => {
    place.remove();
    console.warn = warn;
  });
  return {
    get place() {
      return place;
    },
    get warnings() {
      return warnings;
    },
    put: (inside, set) => putStub(place, inside, set),
  };
}

/** Whether the default slot, with the page's own content, is on show. */
export function lightDomShows(element: ResultsStub): boolean {
  const slot = element.renderRoot.querySelector('slot:not([name])');
  return slot !== null && getComputedStyle(slot).display !== 'none';
}

/** The custom states an element has, of those that data elements know. */
export function statesOf(element: Element): string[] {
  return ['loading', 'ready', 'stale', 'empty', 'error'].filter((state) => {
    try {
      return element.matches(`:state(${state})`);
    } catch {
      return element.matches(`:--${state}`);
    }
  });
}
