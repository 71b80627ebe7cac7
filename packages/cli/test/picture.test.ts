import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { loadImage, createCanvas } from '@napi-rs/canvas';
import { folder, root, rosette, runs, SOURCE } from './run.js';

const put = folder();
const good = put('good.csv', 'Party,Seats,Change\nLabour,26,+4\nConservative,19,−5\nLib Dem,5,+2\n');
const partly = put('partly.csv', 'Party,Seats\nLabour,26\nGreen,tbc\n');
const england = `${root}packages/england-2016`;
const out = (name: string): string => join(dirname(good), name);

/** The picture as its pixels. */
async function pixels(file: string | Buffer) {
  const image = await loadImage(file);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const at = (x: number, y: number): string =>
    `#${[...data.subarray((y * image.width + x) * 4, (y * image.width + x) * 4 + 3)].map((n) => n.toString(16).padStart(2, '0')).join('')}`;
  return { width: image.width, height: image.height, at };
}

/** The colour of each bar, from the top: what is seen on the way down through them. */
function coloursDown({ height, at }: Awaited<ReturnType<typeof pixels>>, x: number): string[] {
  const seen: string[] = [];
  for (let y = 0; y < height; y++) if (seen.at(-1) !== at(x, y)) seen.push(at(x, y));
  return seen;
}

describe('rosette picture', () => {
  test('writes a PNG of the size, with bars from zero in the colours of the parties', async () => {
    for (const [size, width, height] of [
      ['1200x675', 1200, 675],
      ['1080x1080', 1080, 1080],
    ] as const) {
      const file = out(`${size}.png`);
      const answer = await rosette(['picture', 'results-chart', good, '--out', file, '--size', size]);
      assert.deepEqual(answer, { status: 0, stdout: `${file}: ${width} × ${height}, PNG\n`, stderr: '' });
      const image = await pixels(file);
      assert.deepEqual([image.width, image.height], [width, height]);
      assert.equal(image.at(2, height - 2), '#ffffff');
      // The bars begin at the same place, largest first, and the smallest is in sight beside the largest.
      let x = 0;
      while (x < width && !coloursDown(image, x).includes('#faa61a')) x++;
      const colours = coloursDown(image, x + 8).filter((colour) => /#(e4003b|0077c8|faa61a)/.test(colour));
      assert.deepEqual(colours, ['#e4003b', '#0077c8', '#faa61a']);
      const long = (colour: string): number => {
        let end = x + 8;
        while (coloursDown(image, end).includes(colour)) end++;
        return end - x;
      };
      assert.ok(Math.abs(long('#0077c8') / long('#e4003b') - 19 / 26) < 0.01);
    }
  });

  test('writes SVG by the name of the file, and to standard output', async () => {
    const file = out('good.svg');
    const { status } = await rosette(['picture', 'rosette-results-chart', good, '-o', file]);
    assert.equal(status, 0);
    const toOutput = await rosette(
      ['picture', 'results-chart', '-', '-o', '-', '--format', 'svg'],
      readFileSync(good, 'utf8'),
    );
    assert.equal(toOutput.status, 0);
    assert.equal(toOutput.stdout, readFileSync(file, 'utf8'));
    assert.match(toOutput.stdout, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200" height="675"/);
    assert.doesNotMatch(toOutput.stdout, /<text|<image|<style|href=/);
  });

  test('says what it is told: title, source, date, imprint, masthead, language, attributes', async () => {
    const { stdout, status } = await rosette([
      ...['picture', 'results-chart', good, '-o', '-', '--format', 'svg', '--lang', 'cy', '--dark'],
      ...['--title', 'Cyngor <Hillsford>', '--source', 'Y Cyngor', '--as-of', '2016-05-06T02:14'],
      ...['--imprint', 'Promoted by "A" & B', '--masthead', 'Llafur Hillsford'],
      ...['-a', 'unit=seats', '-a', 'majority', '-a', 'view=stack'],
    ]);
    assert.equal(status, 0);
    for (const words of [
      'Cyngor &lt;Hillsford&gt;',
      'Ffynhonnell: Y Cyngor · Canlyniadau hyd at 6 Mai 2016, 02:14',
      'Promoted by &quot;A&quot; &amp; B',
      'Llafur Hillsford',
      'Llafur',
      'angen 26',
      'fill="#121212"',
    ])
      assert.ok(stdout.includes(words), words);
  });

  test('draws a map of councils, from HexJSON and from boundaries', async () => {
    const file = out('map.png');
    const args = ['picture', 'council-control', `${england}/council-control.csv`, '-o', file];
    const drawn = await rosette([...args, '--layout', `${england}/councils.hexjson`]);
    assert.deepEqual([drawn.status, drawn.stderr], [0, '']);
    const square = { type: 'Polygon', coordinates: [[[0, 50], [1, 50], [1, 51], [0, 50]]] }; // prettier-ignore
    const areas = put(
      'areas.json',
      JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', id: 'E08000027', properties: { name: 'Dudley' }, geometry: square }] }), // prettier-ignore
    );
    const svg = await rosette([...args.slice(0, -1), '-', '--format', 'svg', '--layout', areas]);
    assert.deepEqual([svg.status, svg.stderr], [0, '']);
    assert.match(svg.stdout, /fill="#8d99a6" stroke=/);
    const { width } = await pixels(file);
    assert.equal(width, 1200);
  });

  test('draws a headline figure, with the words around it and its colour', async () => {
    const args = ['picture', 'headline-figure', `${england}/totals.csv`, '-o', '-', '--format', 'svg'];
    const select = ['-a', 'select=Labour; councils', '-a', 'of=124'];
    const text = ['--text', '58 of 124 councils with a Labour majority', '-a', 'colour=#e4003b'];
    const { status, stdout, stderr } = await rosette([...args, ...select, ...text]);
    assert.deepEqual([status, stderr], [0, '']);
    for (const words of ['aria-label="58"', 'aria-label="of 124 councils with"', '46.8%', 'fill="#e4003b"'])
      assert.ok(stdout.includes(words), words);
    const plain = await rosette([...args, ...select, '--lang', 'cy']);
    assert.match(plain.stdout, /aria-label="Labour: 58 o’r 124/);
  });

  test('says the change of a figure where it is asked for, as in a page', async () => {
    const args = ['picture', 'headline-figure', `${england}/totals.csv`, '-o', '-', '--format', 'svg'];
    const select = ['-a', 'select=Labour; councillors', '--text', '1,326 of 2,769 councillors'];
    assert.doesNotMatch((await rosette([...args, ...select])).stdout, /since/);
    const { stdout, status } = await rosette([...args, ...select, '-a', 'change']);
    assert.equal(status, 0);
    assert.match(stdout, /down 18 since last time/);
    const checked = await rosette(['check', `${england}/totals.csv`, '--for', 'headline-figure', '-a', 'change', '-a', select[1]!]); // prettier-ignore
    assert.match(checked.stdout, /down 18 since last time/);
  });

  test('what selects nothing is no picture: the one that is there stays, and it is said what there is', async () => {
    const file = put('labour.png', 'a good picture');
    const args = ['picture', 'headline-figure', `${england}/totals.csv`, '-o', file, '-a'];
    for (const [select, says] of [
      ['Labor; councils', /a row out of Labour, Conservative.* found 'Labor'/],
      ['Labour; council seats', /a column out of party, .*councils.* found 'council seats'/],
      ['Labor', /a row out of Labour, .*; a column out of party, .*councils.* found 'Labor'/],
    ] as const) {
      const { status, stdout, stderr } = await rosette([...args, `select=${select}`]);
      assert.deepEqual([status, stdout], [2, ''], select);
      assert.match(stderr, says);
      assert.equal(readFileSync(file, 'utf8'), 'a good picture');
    }
    const fresh = await rosette([...args.slice(0, 4), out('fresh.png'), '-a', 'select=Labor']);
    assert.deepEqual([fresh.status, existsSync(out('fresh.png'))], [2, false]);
  });

  test('a feed without rows takes no good picture away', async () => {
    const none = put('nothing-yet.csv', 'Party,Seats\n');
    for (const widget of ['results-chart', 'headline-figure']) {
      const file = put(`${widget}.svg`, 'a good picture');
      const { status, stderr } = await rosette(['picture', widget, none, '-o', file]);
      assert.equal(status, 2);
      assert.match(stderr, /there is nothing to draw yet, and .*\.svg stays as it is/);
      assert.equal(readFileSync(file, 'utf8'), 'a good picture');
    }
  });

  test('draws a seat table from one side, in both sizes', async () => {
    const args = ['picture', 'seat-table', `${england}/marginals.csv`, '-a', 'focus=Labour', '-o'];
    const file = out('seats.png');
    assert.equal((await rosette([...args, file, '--size', 'square'])).status, 0);
    assert.equal((await pixels(file)).height, 1080);
    const { stdout } = await rosette([...args, '-', '--format', 'svg']);
    for (const words of ['Worcester', 'Conservative loss', 'Held', '−3'])
      assert.ok(stdout.includes(`aria-label="${words}"`), words);
  });

  test('writes what can be read, names what cannot, and ends with 1', async () => {
    const file = out('partly.png');
    const { status, stderr } = await rosette(['picture', 'results-chart', partly, '-o', file]);
    assert.equal(status, 1);
    assert.match(stderr, /row 3, column Seats: expected a number, found 'tbc'/);
    assert.equal((await pixels(file)).height, 675);
  });

  test('before the first result says so in the picture', async () => {
    const file = out('none.svg');
    const { status } = await rosette([
      'picture',
      'results-chart',
      put('none.csv', 'Party,Seats\n'),
      '-o',
      file,
    ]);
    assert.equal(status, 0);
    assert.match(readFileSync(file, 'utf8'), /aria-label="No results yet"/);
  });

  test('names the letters that its font has not', async () => {
    const csv = put('others.csv', 'Party,Seats\nПартия,3\n');
    const { status, stderr } = await rosette(['picture', 'results-chart', csv, '-o', out('others.png')]);
    assert.equal(status, 0);
    assert.match(stderr, /no П а р т и я: these are drawn with another font/);
  });

  test('says what somebody should look at, such as a view that there is none of, and writes the picture', async () => {
    const file = out('stacked.png');
    const args = ['picture', 'results-chart', good, '-o', file, '-a', 'view=stacked'];
    const { status, stderr } = await rosette(args);
    assert.match(stderr, /good\.csv: expected view as bars\|stack\|change, found 'stacked'\n$/);
    assert.equal(status, 0);
    assert.equal(existsSync(file), true);
  });

  test('a mistake is a sentence and exit status 2, and nothing is written', async () => {
    const file = out('never.png');
    const mistakes: readonly (readonly [args: readonly string[], says: RegExp])[] = [
      [['results-chart', good], /required option '-o, --out <file>'/],
      [['results-chart', good, '-o', out('x.gif')], /end it in \.png or \.svg, or give --format/],
      [['results-chart', good, '-o', file, '--format', 'gif'], /no format gif; there are png, svg/],
      [
        ['results-chart', good, '-o', file, '--size', '10x10'],
        /no size 10x10; there are 1200x675, 1080x1080/,
      ],
      [
        ['join-form', good, '-o', file],
        /no widget with a picture is called join-form; there are results-chart/,
      ],
      [
        ['results-chart', good, '-o', file, '-a', 'focus=Labour'],
        /no attribute focus .*; it has unit, total/,
      ],
      [['results-chart', good, '-o', file, '--layout', good], /results-chart has none/],
      [['results-chart', good, '-o', file, '--text', '1 of 2'], /results-chart says its own/],
      [['council-control', good, '-o', file, '--layout', good], /good\.csv is no map: it is not JSON/],
      [['council-control', good, '-o', file, '--layout', put('empty.json', '{}')], /is no map: .*HexJSON/],
      [['results-chart', good, '-o', file, '--as-of', 'yesterday'], /yesterday is neither/],
      [['results-chart', good, '-o', file, '--as-of', '2016-02-31'], /2016-02-31 is neither/],
      [['results-chart', good, '-o', file, '--as-of', '2016-04-31T02:14'], /2016-04-31T02:14 is neither/],
      [['results-chart', '/nowhere.csv', '-o', file], /there is no such file/],
      [['results-chart', put('other.csv', 'A,B\n1,2\n'), '-o', file], /nothing in .*other\.csv can be drawn/],
      [['results-chart', good, '-o', '/nowhere/x.png'], /cannot be written: there is no such folder/],
    ];
    for (const [args, says] of mistakes) {
      const { status, stdout, stderr } = await rosette(['picture', ...args]);
      assert.deepEqual([status, stdout], [2, ''], args.join(' '));
      assert.match(stderr, says);
      assert.doesNotMatch(stderr, /\n\s+at /);
    }
    assert.equal(existsSync(file), false);
  });

  test('makes SVG where nothing can make PNG, and says so', async () => {
    // As on a machine for which the library has no program.
    const without = put(
      'without.mjs',
      `import { register } from 'node:module';
register('data:text/javascript,' + encodeURIComponent(\`export function resolve(name, context, next) {
  if (name === '@napi-rs/canvas') throw new Error('no program');
  return next(name, context);
}\`));`,
    );
    const [, tsx, ...rest] = SOURCE;
    const args = ['--import', tsx!, '--import', without, ...rest, 'picture', 'results-chart', good, '-o'];
    const png = await runs([...args, out('without.png')]);
    assert.equal(png.status, 2);
    assert.match(png.stderr, /^rosette: this machine has no program that makes PNG .* SVG needs none/);
    assert.equal((await runs([...args, out('without.svg')])).status, 0);
  });
});
