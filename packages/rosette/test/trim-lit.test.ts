import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import test from 'node:test';
import { LETTERS, NAMES, trimLit } from '../build/trim-lit.js';
import { built, filesIn, here, root } from './built.js';
import { inspect } from './syntax.js';

const elements = `${root}packages/elements/src`;
const sources = filesIn(elements)
  .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|^testing\//.test(file))
  .map((file) => ({ file, text: readFileSync(`${elements}/${file}`, 'utf8') }));

/** What the CDN files’ Lit no longer knows, as it would stand in a source of ours. */
const GONE: Readonly<Record<string, RegExp>> = {
  MathML: /\bmathml\b/,
  'something filled in between the tags of a script, style sheet or text box':
    /<(script|style|textarea|title)\b[^<`]*>[^<`]*\$\{/,
  'something filled in inside a comment': /<!--[^`]*?\$\{[^`]*?-->/,
  'a tag whose very name is filled in': /\b(html|svg)\s?`[^`]*<\/?\$\{/,
  'a listener with options': /@\w+=\$\{\{|\bhandleEvent\b/,
  'a listener that comes or goes': /@\w+=\$\{[^}]*\b(nothing|undefined|null)\b/,
  'what marks a place to Lit': /lit\$/,
};

test('the patterns below find what they look for', () => {
  const wrong = [
    'mathml`<mi></mi>`',
    'html`<textarea rows="2">${a}</textarea>`',
    'html`<!-- ${a} -->`',
    'html`<${tag}>`',
    'html`<p @click=${{ once: true }}></p>`',
    'html`<p @click=${can ? go : nothing}></p>`',
    'html`<p>lit$</p>`',
  ];
  for (const [at, pattern] of Object.values(GONE).entries()) assert.match(wrong[at]!, pattern);
});

for (const [what, pattern] of Object.entries(GONE)) {
  test(`no source of a widget has ${what}, which the CDN files could not draw`, () => {
    assert.deepEqual(
      sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file),
      [],
    );
  });
}

test('no widget writes accessors for one of its properties, whose first value would be lost', () => {
  const both = sources.filter(({ text }) => {
    const properties = /static override properties[^{]*= \{([^;]*)\n {2}\};/.exec(text)?.[1] ?? '';
    return [...text.matchAll(/\b[gs]et (\w+)\(/g)].some(([, name]) =>
      new RegExp(`\\b${name}: \\{`).test(properties),
    );
  });
  assert.deepEqual(
    both.map(({ file }) => file),
    [],
  );
});

test('a source with an svg literal imports svg as the build looks for it', () => {
  const drawn = sources.filter(({ text }) => /\bsvg\s?`/.test(text));
  assert.ok(drawn.length);
  for (const { file, text } of drawn) assert.match(text, /\bsvg\b[^}]*} from 'lit/, file);
});

const fromElements = createRequire(`${root}packages/elements/package.json`);
const lit = createRequire(fromElements.resolve('lit'));
const path = lit.resolve('lit-html').replace(/[\\/]node(?=[\\/][\w-]+\.js$)/, '');
const code = readFileSync(path, 'utf8');
const trim = (text: string, directives: boolean, svg = directives, properties = svg): string =>
  trimLit({ directives, svg, properties }).transform.handler(text, path).code;

for (const directives of [true, false]) {
  test(`every cut is found in the Lit that is installed, ${directives ? 'with' : 'without'} directives`, () => {
    const trimmed = trim(code, directives);
    assert.ok(trimmed.length < code.length);
    assert.throws(() => trim('export {};', directives), /docs\/releasing\.md/);
    assert.doesNotMatch(trimmed, /Versions|PolyfillSupport/);
    assert.doesNotThrow(() => inspect(trimmed));
  });
}

test('a Lit that has changed is refused, with every cut that it has no place for', () => {
  const other = code.replace('creationScope', 'scope').replace('"invalid template strings array"', '"no"');
  assert.throws(
    () => trim(other, true),
    ({ message }: Error) => {
      assert.match(message, /creationScope.* is not there to be taken out/);
      assert.match(message, /invalid template strings array.* is not there to be taken out/);
      return message.split('\n').length === 3;
    },
  );
});

test('less is left without directives, without svg, and without properties', () => {
  const lengths = [
    trim(code, true),
    trim(code, true, true, false),
    trim(code, true, false),
    trim(code, false, false, true),
    trim(code, false),
  ].map(({ length }) => length);
  assert.deepEqual(
    lengths,
    [...lengths].sort((a, b) => b - a),
  );
  assert.doesNotMatch(trim(code, true, false), /<svg>/);
});

test('the parts of a template still know an instruction of Lit’s own by its whole name', () => {
  for (const name of code.match(/_\$lit(Type|Directive)\$/g) ?? [])
    assert.ok(trim(code, true).includes(name), name);
});

test('no source of a widget brings more of Lit than its templates', () => {
  // Its own element class would come with `from 'lit'`.
  assert.deepEqual(
    sources
      .filter(({ text }) => /from 'lit(?!\/html\.js'|\/directives\/)/.test(text))
      .map(({ file }) => file),
    [],
  );
});

test('no letter that is given to a name is a property’s in Lit already', () => {
  const own = [...code.matchAll(/(?<!\.)\.([A-Za-z])\b|(?<=[{}])([A-Za-z])\([^)]*\)\{/g)].map(
    ([, property, method]) => property ?? method ?? '',
  );
  // `this.strings` and such have whole names; these are its private ones.
  assert.ok(own.includes('j') && own.includes('k'), own.join(''));
  assert.deepEqual(
    own.filter((letter) => LETTERS.includes(letter)),
    [],
  );
  assert.ok(NAMES.length <= LETTERS.length);
});

test('no CDN file has a name of Lit’s that could be a letter', () => {
  for (const file of filesIn(`${here}cdn`).filter((name) => name.endsWith('.js')))
    for (const name of NAMES) assert.ok(!built(`cdn/${file}`).includes(name), `${file}: ${name}`);
});

test('a standalone file has as much of Lit as its widgets use', () => {
  // What a directive is made with, and the tags around what an svg literal says.
  assert.ok(built('cdn/standalone/council-control.js').includes('_$litDirective$'));
  assert.ok(built('cdn/standalone/council-control.js').includes('<svg>'));
  assert.ok(!built('cdn/standalone/results-chart.js').includes('_$litDirective$'));
  assert.ok(!built('cdn/standalone/results-chart.js').includes('"<svg>"'));
});
