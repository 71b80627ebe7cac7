import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { buildCdn } from '../build/cdn.js';
import { partOf } from '../build/parts.js';
import { widgetNames } from '../build/paths.js';
import { built, filesIn, here, integrity, packageJson, root } from './built.js';
import { inspect } from './syntax.js';

const cdn = `${here}cdn`;
const files = filesIn(cdn);
const scripts = files.filter((file) => file.endsWith('.js'));
const { name, version } = packageJson('rosette');
const names = await widgetNames();
/** Runs as a classic script. */
const isClassic = (file: string): boolean => file.startsWith('standalone/') || partOf(file) !== undefined;

test('the folder has what ARCHITECTURE names, and nothing that nobody knows of', () => {
  const named = [
    'rosette.js',
    'rosette.css',
    'standalone/rosette.js',
    'integrity.json',
    'LICENSES.txt',
    ...names.flatMap((widget) => [`${widget}.js`, `single/${widget}.js`, `standalone/${widget}.js`]),
    // What reads feeds; a form has none, and neither has a letter.
    ...names
      .filter((widget) => !/join-form|letter-card/.test(widget))
      .map((widget) => `single/${widget}.live.js`),
  ];
  assert.ok(names.includes('results-chart'));
  assert.deepEqual(files.filter((file) => !file.startsWith('chunks/')).sort(), named.sort());
});

test('the inspection below finds what it looks for', () => {
  assert.deepEqual(
    inspect(
      '@x class A {} ; new Function("a"); eval("b"); import("./c.js"); export * from "/d.js"; import(e);',
    ),
    {
      decorators: 1,
      evaluations: 2,
      imports: ['./c.js', '/d.js', null],
    },
  );
  assert.deepEqual(inspect('const css = `@media print {} new Function()`;'), {
    decorators: 0,
    evaluations: 0,
    imports: [],
  });
});

for (const file of scripts) {
  test(`${file}: no raw decorator, nothing evaluated, only relative references to files that are there`, () => {
    const { decorators, evaluations, imports } = inspect(built(`cdn/${file}`));
    assert.equal(decorators, 0, 'a browser would refuse the file');
    assert.equal(evaluations, 0, 'a strict Content-Security-Policy would report it');
    if (file.startsWith('standalone/')) {
      // The parts that only some pages need, and nothing else: parts.test.ts says where a classic script looks for them.
      assert.deepEqual(imports, /join-form|winner-cards/.test(file) ? [] : [null]);
      return;
    }
    if (file === 'rosette.js') {
      // By names in its table, which a test below looks up.
      assert.ok(imports.every((specifier) => specifier === null));
      return;
    }
    for (const specifier of imports) {
      assert.match(specifier ?? 'computed', /^\.\.?\//);
      assert.ok(existsSync(join(dirname(`${cdn}/${file}`), specifier!)), specifier ?? '');
    }
  });

  test(`${file}: begins with the compile hint (but for the small loader) and what it is, and has no path of the machine that built it`, () => {
    const code = built(`cdn/${file}`);
    const hint = file === 'rosette.js' ? '' : '//# allFunctionsCalledOnLoad\n';
    assert.ok(
      code.startsWith(
        `${isClassic(file) ? '\uFEFF' : ''}${hint}/*! ${name} ${version} | MIT${file === 'rosette.js' ? '' : ', LICENSES.txt'} */\n`,
      ),
    );
    assert.doesNotMatch(code, /@license|@preserve|sourceMappingURL|#region/);
    assert.ok(!code.includes(root) && !code.includes('node_modules'), 'a path of this machine');
  });

  test(`${file}: templates without indentation, and style sheets without Lit’s tag for them`, () => {
    const code = built(`cdn/${file}`);
    assert.doesNotMatch(code, /[>{;]\s{2,}[<.:a-z]/);
    assert.doesNotMatch(code, /Value passed to 'css' function/);
  });
}

test('the standalone files and their parts are classic scripts, which may stand anywhere', () => {
  for (const file of scripts.filter(isClassic)) {
    assert.doesNotThrow(() => new Function(built(`cdn/${file}`)), file);
    assert.doesNotMatch(built(`cdn/${file}`), /import\.meta/);
  }
});

test('integrity.json has every script and style sheet, with its hash and sizes', () => {
  const facts = integrity();
  assert.deepEqual(
    Object.keys(facts).sort(),
    files.filter((file) => /\.(js|css)$/.test(file)),
  );
  for (const [file, fact] of Object.entries(facts)) {
    const body = readFileSync(`${cdn}/${file}`);
    assert.equal(fact.integrity, `sha384-${createHash('sha384').update(body).digest('base64')}`, file);
    assert.equal(fact.bytes, body.length, file);
    assert.equal(fact.gzip, gzipSync(body, { level: 9 }).length, file);
  }
});

test('integrity.json knows what each module imports', () => {
  const facts = integrity();
  for (const file of scripts.filter(
    (script) => !script.startsWith('standalone/') && script !== 'rosette.js',
  )) {
    const found = inspect(built(`cdn/${file}`)).imports.map((specifier) =>
      join(dirname(file), specifier!).replaceAll('\\', '/'),
    );
    const { imports = [], later = [] } = facts[file]!;
    assert.deepEqual([...new Set(found)].sort(), [...new Set([...imports, ...later])].sort(), file);
  }
});

test('the loader knows for each widget its chunks, and its file for a page with nothing else', () => {
  const facts = integrity();
  const table = /"(results-chart,[^"]+)"\.split\(" "\)/.exec(built('cdn/rosette.js'))?.[1] ?? '';
  const rows = table.split(' ').map((row) => row.split(','));
  assert.deepEqual(
    rows.map(([name]) => `${name}.js`),
    facts['rosette.js']!.later,
  );
  for (const [name, ...chunks] of rows) {
    assert.deepEqual(
      chunks.map((chunk) => `chunks/${chunk}.js`),
      facts[`${name}.js`]!.imports,
    );
    assert.ok(facts[`single/${name}.js`], name);
  }
  assert.match(built('cdn/rosette.js'), /"\.\/chunks\/live-[\w-]+\.js"/);
});

test('the ready-made tags are whole', () => {
  const { base } = JSON.parse(built('cdn/integrity.json')) as { base: string };
  assert.equal(base, `https://cdn.jsdelivr.net/npm/rosette@${version}/cdn/`);
  for (const [file, { tag, integrity: hash }] of Object.entries(integrity())) {
    if (file.startsWith('chunks/') || file.endsWith('.live.js')) assert.equal(tag, undefined);
    else if (file.endsWith('.css'))
      assert.equal(
        tag,
        `<link rel="stylesheet" href="{{base}}${file}" integrity="${hash}" crossorigin="anonymous">`,
      );
    else {
      const kind = file.startsWith('standalone/') ? 'async' : 'type="module"';
      assert.equal(
        tag,
        `<script ${kind} src="{{base}}${file}" integrity="${hash}" crossorigin="anonymous" data-cfasync="false"></script>`,
      );
    }
  }
});

test('a widget’s module, and its file for a page with nothing else, say how all that they need is asked for at once', () => {
  const facts = integrity();
  for (const [file, { preload, imports = [] }] of Object.entries(facts)) {
    if (!names.some((widget) => file.replace('single/', '') === `${widget}.js`)) {
      assert.equal(preload, undefined, file);
      continue;
    }
    const links = [file, ...imports].map(
      (part) =>
        `<link rel="modulepreload" href="{{base}}${part}" integrity="${facts[part]!.integrity}" crossorigin="anonymous">`,
    );
    assert.equal(preload, links.join(''), file);
    // Chunks bring no others with them, so nothing is missing here.
    for (const part of imports)
      for (const next of facts[part]!.imports ?? []) assert.ok(imports.includes(next), `${file}: ${next}`);
  }
});

test('LICENSES.txt has the licence of every package that is inside', () => {
  const text = built('cdn/LICENSES.txt');
  for (const inside of ['lit', 'lit-html', 'but-csv', 'd3-shape', 'd3-geo', 'topojson-client']) {
    assert.match(text, new RegExp(`^${inside} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
  }
  assert.match(text, /Redistribution and use in source and binary forms/);
  assert.match(text, /Apache License\s+Version 2\.0/);
  assert.match(text, /^Public Sans .*[^]*SIL OPEN FONT LICENSE Version 1\.1/m);
});

test('a second build gives the same bytes', async () => {
  const again = mkdtempSync(join(tmpdir(), 'rosette-again-'));
  try {
    await buildCdn({ outDir: again });
    assert.deepEqual(filesIn(again), files);
    for (const file of files)
      assert.ok(readFileSync(`${again}/${file}`).equals(readFileSync(`${cdn}/${file}`)), file);
  } finally {
    rmSync(again, { recursive: true });
  }
});
