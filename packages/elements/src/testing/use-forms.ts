import { stopClock, type TestClock } from './clock.js';
import type { Post } from './form-receiver.js';
import { fill, press, type putForm } from './join-form-page.js';

type Form = Awaited<ReturnType<typeof putForm>>;

/** A place for the form of each test, on a page whose time stands still. */
export interface Forms {
  readonly place: HTMLElement;
  readonly clock: TestClock;
  /** Fills the form in, as slowly as a person does, and presses the button. */
  send(element: Form): void;
}

/** Call at the top of a test file. Warnings are not shown. */
export function useForms(): Forms {
  let place = document.createElement('div');
  let clock: TestClock;
  const { warn } = console;
  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
    console.warn = () => undefined;
    clock = stopClock();
  });
  afterEach(() => {
    place.remove();
    clock.restore();
    console.warn = warn;
  });
  return {
    get place() {
      return place;
    },
    get clock() {
      return clock;
    },
    send(element) {
      fill(element);
      clock.pass(5000);
      press(element);
    },
  };
}

/** What has arrived, as objects. */
export const bodies = (posts: readonly Post[]) => posts.map((post) => JSON.parse(post.text));
