import { expect } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit/html.js';
import type { Drawn } from '../base/element.js';
import type { Status } from '../base/states.js';
import { expectAccessible } from './axe.js';
import { until } from './until.js';

/** A place on the page for each test, so many pixels wide, where nothing is said on the console. Call at the top of a test file. */
export function usePlace(width: number): () => HTMLElement {
  let place: HTMLElement;
  const { warn } = console;
  beforeEach(() => {
    place = document.createElement('div');
    place.style.inlineSize = `${width}px`;
    document.body.append(place);
    console.warn = () => undefined;
  });
  afterEach(() => {
    place.remove();
    console.warn = warn;
  });
  return () => place;
}

type Shown = Drawn & { readonly status: Status };

/** What there is to know of a widget whose examples are tested. */
interface ExampleTests<E> {
  readonly place: () => HTMLElement;
  readonly tag: string;
  /** Waits for its drawing. */
  drawn(element: E): Promise<unknown>;
  /** The examples that end elsewhere than "ready" without the gallery's server, which has their feeds; those that every widget has are known. */
  readonly ends?: Readonly<Record<string, Status>>;
  /** Looks at what an example has drawn: something where there is something, and nothing else. */
  check(element: E, isBare: boolean, name: string): void;
  /** Exports that are no examples. */
  readonly not?: readonly string[];
}

type Examples = Readonly<Record<string, unknown>> & { readonly meta: { readonly examples: object } };

const ENDS: Readonly<Record<string, Status>> = {
  loading: 'error',
  error: 'error',
  stale: 'stale',
  live: 'stale',
  empty: 'empty',
};

/** Each example has its words in the gallery, is drawn, and is accessible. */
export function testExamples<E extends Shown>(
  what: string,
  files: Readonly<Record<string, Examples>>,
  { place, tag, drawn, ends = {}, check, not = [] }: ExampleTests<E>,
): void {
  const shows = (file: Examples) =>
    Object.entries(file).filter(([name]) => name !== 'meta' && !not.includes(name)) as [
      string,
      () => TemplateResult,
    ][];
  describe(`${what}, examples`, () => {
    for (const [name, file] of Object.entries(files))
      it(`${name}: each function has its words, and the other way round`, () => {
        const named = shows(file).map(([one]) => one);
        expect(named.sort()).to.deep.equal(Object.keys(file.meta.examples).sort());
      });
    for (const [name, show] of Object.values(files).flatMap(shows))
      it(`${name} is drawn, and accessible`, async function () {
        this.timeout(30_000);
        render(show(), place());
        const element = place().querySelector(tag) as Element as E;
        await drawn(element);
        const end = { ...ENDS, ...ends }[name] ?? 'ready';
        await until(() => element.status === end, `${name} is ${end}`);
        await drawn(element);
        check(element, end === 'error' || end === 'empty', name);
        // Four hundred rows take axe a minute, and say no more than forty.
        if (!name.startsWith('many')) await expectAccessible(element);
      });
  });
}
