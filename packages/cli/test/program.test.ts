import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { describe, test } from 'node:test';
import { folder, root, rosette, SOURCE } from './run.js';

const put = folder();

describe('rosette', () => {
  test('says which version it is', async () => {
    const { version } = JSON.parse(readFileSync(`${root}packages/cli/package.json`, 'utf8')) as {
      version: string;
    };
    assert.deepEqual(await rosette(['--version']), { status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('says how it and its commands are used', async () => {
    const whole = await rosette(['--help']);
    assert.equal(whole.status, 0);
    assert.match(whole.stdout, /check .*hexmap /s);
    for (const args of [
      ['check', '--help'],
      ['help', 'check'],
    ]) {
      const { status, stdout } = await rosette(args);
      assert.equal(status, 0);
      assert.match(stdout, /results-chart, council-control/);
      assert.match(stdout, /Exit status/);
    }
    assert.match((await rosette(['hexmap', '--help'])).stdout, /odd-r.*even-r.*odd-q.*even-q/s);
  });

  test('says nothing when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [
      ...SOURCE,
      'check',
      '--json',
      put('long.csv', 'Party,Seats\nLabour,3\n'),
    ]);
    child.stdout.destroy();
    assert.equal(await text(child.stderr), '');
  });

  test(
    'says that there is no room for its answer, and that is no fault of the feed',
    { skip: !existsSync('/dev/full') && 'there is no /dev/full' },
    async () => {
      const full = openSync('/dev/full', 'w');
      const csv = put('small.csv', 'Party,Seats\nLabour,3\n');
      const child = spawn(process.execPath, [...SOURCE, 'check', csv], { stdio: ['ignore', full, 'pipe'] });
      const [status, stderr] = await Promise.all([
        new Promise((resolve) => void child.on('close', resolve)),
        text(child.stderr!),
      ]);
      closeSync(full);
      assert.equal(stderr, 'rosette: standard output cannot be written: there is no room left\n');
      assert.equal(status, 2);
    },
  );

  test('without a command shows how it is used, as a mistake', async () => {
    const { status, stdout, stderr } = await rosette([]);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /Usage: rosette/);
  });
});

describe('a mistake in the command is a sentence, and exit status 2', () => {
  const csv = put('results.csv', 'Party,Seats\nLabour,3\n');
  const mistakes: readonly (readonly [args: readonly string[], says: RegExp])[] = [
    [['chek', csv], /unknown command 'chek'[^]*Did you mean check/],
    [['check'], /missing required argument 'feed'/],
    [['check', csv, '--fr', 'x'], /unknown option '--fr'[^]*--for/],
    [['check', csv, '--for', 'pie-chart'], /pie-chart; there are results-chart, council-control/],
    [['check', csv, '--for', 'constructor'], /no widget that reads data is called constructor/],
    [['check', csv, '--columns', 'party=Party'], /--for/],
    [['check', csv, '--for', 'results-chart', '-a', 'colour=red'], /has no attribute colour .* unit, total/],
    [['check', '/nowhere/results.csv'], /\/nowhere\/results\.csv cannot be read: there is no such file/],
    [['check', root], /cannot be read: it is a folder/],
    [['hexmap', '/nowhere/centroids.csv'], /there is no such file/],
    [['hexmap', csv, '--layout', 'square'], /odd-r, even-r, odd-q, even-q/],
    [
      ['hexmap', put('a.csv', 'code,lat,lon\nA,51,0'), '-o', '/nowhere/a.hexjson'],
      /cannot be written: there is no such folder/,
    ],
    [['check', 'ftp://branch.example/results.csv'], /begins with https:\/\/ or http:\/\//],
    [['help', 'chek'], /unknown command 'chek'[^]*Did you mean check/],
  ];
  for (const [args, says] of mistakes) {
    test(args.map((arg) => arg.replace(csv, 'results.csv').replace(root, 'a folder')).join(' '), async () => {
      const { status, stdout, stderr } = await rosette(args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /^rosette: /);
      assert.match(stderr, says);
      assert.doesNotMatch(stderr, /\n\s+at /);
    });
  }
});
