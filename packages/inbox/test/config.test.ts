import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openapi } from '../src/openapi.js';
import { readConfig, type Config } from '../src/server/config.js';
import { ADMIN_WORDS } from '../src/admin/admin.words.js';
import { WORDS } from '../src/words.js';

const options = (
  args: readonly string[],
  env: Record<string, string> = {},
): Extract<Config, { is: 'serve' }>['options'] => {
  const read = readConfig(args, env);
  assert.equal(read.is, 'serve');
  return (read as Extract<Config, { is: 'serve' }>).options;
};

describe('the settings', () => {
  it('need not be given: this machine alone, a file, and a token that is never the same', () => {
    const { host, port, store, allow, adminToken, retention } = options([]);
    assert.deepEqual([host, port, store, allow], ['127.0.0.1', 4477, 'rosette-inbox.db', []]);
    assert.notEqual(adminToken, options([]).adminToken);
    assert.deepEqual(retention, { signups: null, replies: null });
  });
  it('come from the command line before the environment, lists in any form', () => {
    const env = {
      ROSETTE_INBOX_PORT: '1',
      ROSETTE_INBOX_ALLOW: 'https://a.example, https://b.example/x',
      ROSETTE_INBOX_KEEP_SIGNUPS: '90',
    };
    assert.equal(options([], env).port, 1);
    assert.equal(options(['--port', '2'], env).port, 2);
    assert.deepEqual(options([], env).allow, ['https://a.example', 'https://b.example']);
    assert.deepEqual(options(['--allow', 'https://c.example', '--allow', '*'], env).allow, [
      'https://c.example',
      '*',
    ]);
    assert.equal(options([], env).retention?.signups, 90);
    assert.deepEqual(options(['--rate', '5/60']).rate, { most: 5, seconds: 60 });
    assert.equal(options(['--rate', 'off']).rate, false);
    assert.deepEqual([options([]).altcha, options(['--altcha']).altcha], [undefined, {}]);
  });
  it('that cannot be read are named', () => {
    const wrong: readonly [readonly string[], RegExp][] = [
      [['--port', '80a'], /--port: expected a number/],
      [['--allow', 'branch.example'], /--allow: expected an origin/],
      [['--thanks', 'javascript:alert(1)'], /--thanks: expected http/],
      [['--public', 'https://branch.example/inbox'], /--public: expected an address without a path/],
      [['--rate', '0/1'], /--rate: expected/],
      [['--token', 'short'], /--token: expected 20/],
      [['--port', '99999'], /--port: expected 65535 at most/],
      [['--smtp', 'smtp://x'], /--smtp needs --from/],
      [['--smtp', 'mail.branch.example', '--from', 'a@branch.example'], /--smtp: expected smtp:/],
      [['--from', 'a@branch.example'], /--from needs --smtp/],
      [['--store', 'mysql://me:secret@db/x'], /--store: expected a file, or postgres:.*, found mysql:\/\/…$/],
      [['--nonsense'], /nonsense/],
    ];
    for (const [args, message] of wrong) assert.throws(() => readConfig(args, {}), message);
  });
  it('take a store in every form that there is', () => {
    for (const store of [
      'postgres://a@b/c',
      'postgresql://a@b/c',
      'data/inbox.db',
      'C:\\inbox.db',
      ':memory:',
    ])
      assert.equal(options(['--store', store]).store, store);
  });
  it('are all in the help', () => {
    const read = readConfig(['--help'], {});
    assert.equal(read.is, 'help');
    assert.match((read as { text: string }).text, /--store[^]*--keep-refused[^]*ROSETTE_INBOX_STORE/);
  });
});

/** The keys of nested words, functions and texts alike. */
const keys = (words: object, path = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' ? keys(value as object, `${path}${key}.`) : [path + key],
  );

describe('the words', () => {
  it('are complete in Welsh, and are not the English ones', () => {
    for (const { en, cy } of [WORDS, ADMIN_WORDS]) assert.deepEqual(keys(cy), keys(en));
    assert.notEqual(WORDS.cy.thanks, WORDS.en.thanks);
    assert.match(
      WORDS.cy.mail.body('a.example', 'https://b.example', 14),
      /a\.example[^]*https:\/\/b\.example[^]*14 diwrnod/,
    );
  });
});

describe('the OpenAPI description', () => {
  const text = JSON.stringify(openapi('https://inbox.branch.example'));
  const description = JSON.parse(text) as {
    openapi: string;
    paths: Record<string, Record<string, { responses: object }>>;
    components: { schemas: Record<string, { required?: string[]; properties?: object }> };
  };
  it('is made of the schemas that bodies are checked by', () => {
    assert.equal(description.openapi, '3.1.0');
    assert.deepEqual(description.components.schemas['Signup']?.required, [
      'id',
      'values',
      'context',
      'form',
      'consents',
    ]);
    assert.deepEqual(Object.keys(description.components.schemas['Receipt']?.properties ?? {}), [
      'id',
      'status',
      'receivedAt',
    ]);
  });
  it('refers to nothing that is not there', () => {
    for (const [, name = ''] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g))
      assert.ok(description.components.schemas[name], name);
    assert.doesNotMatch(text, /\$schema/);
  });
  it('knows every answer that a sending can get', () => {
    const { responses } = description.paths['/signups']?.['post'] ?? { responses: {} };
    assert.deepEqual(Object.keys(responses), [
      '200',
      '201',
      '303',
      '400',
      '403',
      '408',
      '413',
      '415',
      '422',
      '429',
      '503',
    ]);
  });
});
