import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { trimLit } from '../build/trim-lit.js';
import { built, filesIn, here, root } from './built.js';

const elements = `${root}packages/elements/src`;
const sources = filesIn(elements)
  .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|^testing\//.test(file))
  .map((file) => ({ file, text: readFileSync(`${elements}/${file}`, 'utf8') }));

/** What the CDN files’ Lit no longer knows, as it would stand in a source of ours. */
const GONE: Readonly<Record<string, RegExp>> = {
  'a property that is written back into its attribute': /\b(reflect|useDefault): ?true/,
  'JSON in an attribute': /\btype: ?(Object|Array)\b/,
  'an initializer or a decorator': /\baddInitializer\b|^\s*@\w+\(/m,
  MathML: /\bmathml\b/,
  'something filled in between the tags of a script, style sheet or text box':
    /<(script|style|textarea|title)\b[^<`]*>[^<`]*\$\{/,
  'something filled in inside a comment': /<!--[^`]*?\$\{[^`]*?-->/,
  'a listener with options': /@\w+=\$\{\{|\bhandleEvent\b/,
};

test('the patterns below find what they look for', () => {
  const wrong = [
    'a: { reflect: true }',
    'a: { type: Object }',
    '  @property() a;',
    'mathml`<mi></mi>`',
    'html`<textarea rows="2">${a}</textarea>`',
    'html`<!-- ${a} -->`',
    'html`<p @click=${{ once: true }}></p>`',
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

test('every cut is found in the Lit that is installed, and what is left can be read', () => {
  const require = createRequire(`${root}packages/elements/package.json`);
  const lit = createRequire(require.resolve('lit'));
  const { handler } = trimLit().transform;
  for (const file of ['lit-html', 'lit-element/lit-element.js', '@lit/reactive-element']) {
    const path = lit.resolve(file).replace(/[\\/]node[\\/]/, '/');
    const code = readFileSync(path, 'utf8');
    const trimmed = handler(code, path)!.code;
    assert.ok(trimmed.length < code.length, file);
    assert.throws(() => handler('export {};', path), /is not there to be taken out/);
    assert.doesNotMatch(
      trimmed,
      /Versions|PolyfillSupport|litPropertyMetadata|_\$(?!lit(Type|Directive)\$)/,
      file,
    );
  }
  const other = join(dirname(lit.resolve('lit-html')), 'is-server.js');
  assert.equal(handler('export const a = 1;', other)!.code, 'export const a = 1;');
});

test('no CDN file has a name of Lit’s that could be a letter', () => {
  for (const file of filesIn(`${here}cdn`).filter((name) => name.endsWith('.js')))
    assert.deepEqual(built(`cdn/${file}`).match(/\b_\$(?!lit(Type|Directive)\$)\w+\$?/g) ?? [], [], file);
});
