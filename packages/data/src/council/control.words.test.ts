import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readControl } from './control.js';

const NOC = 'no-overall-control';

/** Each word that can stand in a phrase, in one phrase: what it says, of whom, and of whom before. */
const WORDS: Readonly<
  Record<
    string,
    readonly [
      phrase: (word: string) => string,
      words: string,
      said: string | null,
      ...slugs: (string | undefined)[],
    ]
  >
> = {
  'the same as before': [
    (word) => `Lab ${word}`,
    'no change, unchanged, hold, holds, held, dim newid, cadw, yn cadw',
    'same',
    'labour',
    'labour',
  ],
  'a gain': [
    (word) => `Lab ${word} from Con`,
    'gain, gains, gained, gain control, win, wins, won, take, takes, take control, took, cipio, yn cipio',
    'changed',
    'labour',
    'conservative',
  ],
  'from whom': [
    (word) => `Lab ${word} Con`,
    'from, was, gain from, oddi ar, oddi wrth',
    'changed',
    'labour',
    'conservative',
  ],
  'a loss': [
    (word) => `Lab ${word} to Con`,
    'lose, loses, lost, loss, lose control, lost control, yn colli',
    'changed',
    'conservative',
    'labour',
  ],
  'who leads': [
    (word) => `Lab ${word}`,
    'min, minority, plurality, largest, largest party, leading, led, lleiafrif',
    null,
    NOC,
  ],
  'who runs it': [
    (word) => `Lab ${word}`,
    'maj, majority, majority of 3, majority 3, controlled, mayor, mwyafrif',
    null,
    'labour',
  ],
  'a new council': [
    (word) => `Lab ${word}`,
    'new, (new council), new authority, cyngor newydd',
    'new',
    'labour',
  ],
  nobody: [
    (word) => word,
    'noc, n.o.c., no overall control, no overall majority, no control, no majority, none, hung, hung council, dim rheolaeth',
    null,
    NOC,
  ],
  together: [(word) => `Lab ${word} Green`, '/, +, &, and, a, -, –', null, NOC],
};

for (const [what, [phrase, words, said, control, previous]] of Object.entries(WORDS))
  it(`has these words for ${what}: ${words}`, () => {
    for (const word of words.split(', ')) {
      const found = readControl(phrase(word));
      assert.deepEqual(
        [found.said, found.control?.slug, found.previous?.slug],
        [said, control, previous],
        phrase(word),
      );
    }
  });
