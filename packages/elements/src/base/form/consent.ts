import { oneLine, type ConsentRecord } from '@rosette/data';
import { languageOf } from '../locale.js';
import { hex } from './hex.js';

/** A consent that the page asks for, in its own words. */
export interface ConsentAsked {
  /** What for: `email`, `phone`, or any word of the page's own. */
  readonly purpose: string;
  /** Where the page has the words: a template, of which a box is made, or a box of its own. */
  readonly source: HTMLTemplateElement | HTMLInputElement;
  /** The words with their links, for a box that is made. */
  readonly content: Node | undefined;
  /** Language of the words. */
  readonly lang: string;
}

const contents = new WeakMap<HTMLTemplateElement, HTMLElement>();

/** The words of a template, as one node that can be drawn again and again. */
function contentOf(template: HTMLTemplateElement): Node {
  const made = contents.get(template) ?? document.createElement('span');
  if (!contents.has(template)) {
    made.append(document.importNode(template.content, true));
    contents.set(template, made);
  }
  return made;
}

/** The consents that a page asks for in its light DOM, one for each purpose. */
export function consentsAsked(host: Element): readonly ConsentAsked[] {
  const asked = new Map<string, ConsentAsked>();
  const sources = host.querySelectorAll<HTMLTemplateElement | HTMLInputElement>(
    'template[data-consent], input[type="checkbox"][data-consent]:not(.rosette-consent)',
  );
  for (const source of sources) {
    const purpose = source.dataset.consent?.trim() || 'email';
    const content = source instanceof HTMLTemplateElement ? contentOf(source) : undefined;
    const lang = languageOf(source) || 'en';
    if (!asked.has(purpose)) asked.set(purpose, { purpose, source, content, lang });
  }
  return [...asked.values()];
}

/** What stands beside the box, as the person has read it. */
const wordsOf = ({ source, content }: ConsentAsked): string =>
  oneLine((content ?? (source as HTMLInputElement).labels?.[0] ?? source.parentElement)?.textContent ?? '');

/** SHA-256 in hex; `undefined` on plain http, where browsers work out none. The words themselves are always sent. */
async function sha256(text: string): Promise<string | undefined> {
  const { subtle } = crypto as Partial<Crypto>;
  const digest = await subtle?.digest('SHA-256', new TextEncoder().encode(text));
  return digest && hex(new Uint8Array(digest));
}

/** What is the same for all consents of one sending. */
type Circumstances = Pick<ConsentRecord, 'controller' | 'at' | 'page'>;

/** The record of a consent that has been given: who, what for, the exact words and their hash, language, time and page. */
export async function recordOf(asked: ConsentAsked, circumstances: Circumstances): Promise<ConsentRecord> {
  const { purpose, lang } = asked;
  const words = wordsOf(asked);
  return { purpose, given: true, words, sha256: await sha256(words), lang, ...circumstances };
}

/** Hands the records to the person, as a file. */
export function downloadRecords(records: readonly ConsentRecord[], name: string): void {
  const href = URL.createObjectURL(
    new Blob([JSON.stringify(records, null, 2)], { type: 'application/json' }),
  );
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
