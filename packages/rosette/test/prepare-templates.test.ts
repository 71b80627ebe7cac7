import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { prepareTemplates, templatesIn } from '../build/prepare-templates.js';
import { filesIn, root } from './built.js';

test('what is filled in is marked: an attribute’s value, and what stands between tags', () => {
  const cases = {
    'html`<p class="a ${b}">${c}</p>`': 'html`<p class:="a ${b}"><?${c}></p>`',
    'html`${a}`': 'html`<?${a}><?>`',
    'html`<p>${a}${b}`': 'html`<p><?${a}><?${b}><?>`',
    'html`<p a=${b} c="x" ?d=${e} .f="${g}-${h}"></p>`':
      'html`<p a:=${b} c="x" ?d:=${e} .f:="${g}-${h}"></p>`',
    'html`<p title="a > b">${c}</p>`': 'html`<p title="a > b"><?${c}></p>`',
    'svg`<path d=${a}/>`': 'svg`<path d:=${a} />`',
    'html`<p ${a} b=${c}></p>`': 'html`<p ${a} b:=${c}></p>`',
    'html`<p>${list.map((one) => html`<b title=${one}>${one}</b>`)}</p>`':
      'html`<p><?${list.map((one) => html`<b title:=${one}><?${one}></b>`)}></p>`',
    'const text = `<p>${a}</p>`;': 'const text = `<p>${a}</p>`;',
    'html`<p>a</p>`': 'html`<p>a</p>`',
  };
  for (const [from, to] of Object.entries(cases)) assert.equal(prepareTemplates(from), to);
});

test('what could not be drawn is an error of the build, with the name of its file', () => {
  const wrong = [
    'html`<${a}>b</p>`',
    'html`<p></${a}>`',
    'html`<p ${a} ${b}></p>`',
    'html`<p a${b}=c></p>`',
    'html`<p ${a}=b></p>`',
    'html`<p ${a}b></p>`',
    'html`<!-- ${a} -->`',
    'html`<p a="${b}=c"></p>`',
    'html`<p title="a:=b">${c}</p>`',
  ];
  for (const code of wrong)
    assert.throws(
      () => prepareTemplates(code, 'the-file.js'),
      /^Error: the-file\.js: something is filled in/,
      code,
    );
});

const elements = `${root}packages/elements/`;
const lit = createRequire(createRequire(`${elements}package.json`).resolve('lit'));
/** What Lit gives to its own renderer on a server. */
interface OfLit {
  readonly marker: string;
  readonly boundAttributeSuffix: string;
  getTemplateHtml(strings: TemplateStringsArray, type: 1 | 2): [markup: unknown, attributes: string[]];
}
const { _$LH } = (await import(pathToFileURL(lit.resolve('lit-html/private-ssr-support.js')).href)) as {
  _$LH: OfLit;
};

/** The strings of every template of a module. */
const stringsOf = (code: string): string[][] =>
  templatesIn(code).map((pieces) => pieces.map(({ text }) => text));

test('every template of every widget is marked where Lit itself would have', () => {
  let compared = 0;
  const files = filesIn(`${elements}dist`).filter((file) => /(?<!\.examples|\.test)\.js$/.test(file));
  for (const file of files) {
    const code = readFileSync(`${elements}dist/${file}`, 'utf8');
    const prepared = stringsOf(prepareTemplates(code, file));
    for (const [index, strings] of stringsOf(code).entries()) {
      const raw = Object.assign([...strings], { raw: strings });
      const [markup, names] = _$LH.getTemplateHtml(raw, 1);
      const { marker } = _$LH;
      const ours = prepared[index]?.join(marker) ?? '';
      assert.equal(
        ours.replaceAll(':=', `${_$LH.boundAttributeSuffix}=`),
        String(markup).replaceAll(new RegExp(`(?<= )${marker.replaceAll('$', '\\$')}\\d+`, 'g'), marker),
        file,
      );
      assert.deepEqual(ours.match(/\S+(?=:=)/g) ?? [], names, file);
      compared += 1;
    }
  }
  assert.ok(compared > 150, `only ${compared} templates`);
});
