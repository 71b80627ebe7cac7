import { expect } from '@open-wc/testing';
import { addLanguage } from './languages.js';
import { localeFor } from './locale.js';
import { baseMessages, type Message, type Messages, type Welsh } from './messages.js';

const forms = (message: Message): string[] =>
  typeof message === 'string' ? [] : Object.keys(message).sort();
const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
const texts = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

describe('the shared words', () => {
  const keys = Object.keys(baseMessages.en) as (keyof Messages)[];

  it('in Welsh have the apostrophe that is printed', () => {
    for (const text of Object.values(baseMessages.cy)) expect(text).to.not.contain("'");
  });

  it('are the same in every language', () => {
    for (const words of Object.values(baseMessages)) expect(Object.keys(words)).to.deep.equal(keys);
  });

  for (const [lang, words] of Object.entries(baseMessages)) {
    it(`${lang} has every plural form that it counts with, and nothing empty`, () => {
      const wanted = [...new Intl.PluralRules(lang).resolvedOptions().pluralCategories].sort();
      for (const key of keys) {
        if (typeof baseMessages.en[key] !== 'string') expect(forms(words[key]), key).to.deep.equal(wanted);
        for (const text of texts(words[key])) expect(text.trim(), key).to.not.equal('');
      }
    });

    it(`${lang} fills in what English fills in`, () => {
      for (const key of keys) {
        const wanted = placeholders(texts(baseMessages.en[key])[0]!);
        for (const text of texts(words[key])) expect(placeholders(text), key).to.deep.equal(wanted);
      }
    });
  }
});

describe('a locale', () => {
  it('takes a region of a language that it has', () => {
    expect(localeFor('cy-GB').base.empty).to.equal('Dim canlyniadau eto');
    expect(localeFor('cy-GB').lang).to.equal('cy-GB');
    expect(localeFor('EN-gb').base.empty).to.equal('No results yet');
  });

  for (const tag of ['', ' ', 'fr', 'no such tag', 'x', '<script>', 'cymraeg']) {
    it(`speaks English, numbers and all, for ${JSON.stringify(tag)}`, () => {
      const locale = localeFor(tag);
      expect(locale.lang).to.equal('en');
      expect(locale.count(1326.5)).to.equal('1,326.5');
      expect(locale.base.pause).to.equal('Pause updates');
    });
  }

  it('takes any language when the page brings the words', () => {
    const locale = localeFor('fr', { empty: 'Pas encore de résultats' });
    expect(locale.lang).to.equal('fr');
    expect(locale.base.empty).to.equal('Pas encore de résultats');
    expect(locale.base.pause).to.equal('Pause updates');
  });

  it('merges own words: English, then the language, then what the page replaces', () => {
    const own = { en: { a: 'A', b: 'B', c: 'C' }, cy: { a: 'Â', b: 'Bi' } };
    expect(localeFor('cy', { b: '!' }).words('widget', own)).to.deep.include({
      a: 'Â',
      b: '!',
      c: 'C',
    });
  });
});

describe('say', () => {
  const english = localeFor('en');
  const welsh = localeFor('cy');

  it('fills in texts and writes numbers', () => {
    expect(english.say('{n} of {m} declared', { n: 1098, m: 2124 })).to.equal('1,098 of 2,124 declared');
  });
  it('leaves braces alone that it does not know, and those that are filled in', () => {
    expect(english.say('{a} {b} {constructor}', { a: '{b}' })).to.equal('{b} {b} {constructor}');
  });
  const en = { one: '{n} problem', other: '{n} problems' };
  it('chooses the plural form', () => {
    expect(english.say(en, { n: 1 })).to.equal('1 problem');
    expect(english.say(en, { n: 2 })).to.equal('2 problems');
    expect(welsh.say(en, { n: 3 })).to.equal('3 problems');
  });
  it('with the mutations of Welsh', () => {
    // problem is feminine: un broblem, dwy broblem, tair problem, chwe phroblem
    const cy: Welsh<{ problems: typeof en }>['problems'] = {
      zero: '{n} problem',
      one: '{n} broblem',
      two: '{n} broblem',
      few: '{n} problem',
      many: '{n} phroblem',
      other: '{n} problem',
    };
    expect([0, 1, 2, 3, 4, 6, 7].map((n) => welsh.say(cy, { n }))).to.deep.equal([
      '0 problem',
      '1 broblem',
      '2 broblem',
      '3 problem',
      '4 problem',
      '6 phroblem',
      '7 problem',
    ]);
  });
});

describe('addLanguage', () => {
  it('adds a language with its regions, a widget’s words included', () => {
    const base: Messages = { ...baseMessages.en, empty: 'Chan eil toraidhean ann fhathast' };
    addLanguage('gd', { base, widget: { a: 'ah' } });
    const locale = localeFor('gd-GB');
    expect(locale.lang).to.equal('gd-GB');
    expect(locale.base.empty).to.equal(base.empty);
    expect(locale.words('widget', { en: { a: 'a', b: 'b' }, cy: {} })).to.deep.equal({ a: 'ah', b: 'b' });
    expect(locale.plural(11)).to.equal('one');
    expect(locale.count(-1326)).to.equal(new Intl.NumberFormat('gd').format(-1326).replace('-', '−'));
    expect(localeFor('gd_GB').base.empty).to.equal(base.empty);
    expect(localeFor('cy').base.empty).to.equal('Dim canlyniadau eto');
  });
  it('refuses what is no language tag', () => {
    expect(() => addLanguage('not a tag', { base: baseMessages.en })).to.throw(RangeError, 'not a tag');
  });
});
