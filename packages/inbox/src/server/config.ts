import { parseArgs } from 'node:util';
import { randomHex } from '../crypto.js';
import type { Rate } from '../options.js';
import type { ServeOptions } from './serve.js';

/** Every setting: what it says in `--help`. Each is also read from `ROSETTE_INBOX_…`, such as `ROSETTE_INBOX_STORE`. */
const SETTINGS = {
  store: ['file or postgres://…', 'where to keep what arrives; rosette-inbox.db in this folder'],
  host: ['address', 'where to listen; 127.0.0.1, for this machine alone'],
  port: ['number', '4477'],
  public: ['address', 'the address by which visitors reach it: https://inbox.branch.example'],
  proxies: ['number', 'how many proxies stand in front; 0'],
  allow: ['origins', 'pages that may send: https://branch.example; pages on this machine'],
  thanks: ['addresses', 'where a form without JavaScript may go afterwards; a page of the inbox'],
  token: ['text', 'opens the admin page; a new one at each start'],
  rate: ['n/seconds', 'sendings per address; 60/600. off: no limit'],
  altcha: ['', 'demand the solution of an ALTCHA puzzle'],
  smtp: ['smtp://…', 'mail server: ask whoever gives an email address to confirm it'],
  from: ['address', 'who those messages are from; needed with smtp'],
  'keep-signups': ['days', 'delete sign-ups after so many days; never'],
  'keep-replies': ['days', 'delete replies after so many days; never'],
  'keep-unconfirmed': ['days', 'delete what was never confirmed; 14'],
  'keep-refused': ['days', 'delete rejected replies and suspects; 30'],
} as const satisfies Record<string, readonly [value: string, says: string]>;

type Setting = keyof typeof SETTINGS;
const NAMES = Object.keys(SETTINGS) as Setting[];
const LISTS: readonly Setting[] = ['allow', 'thanks'];

/** A setting that cannot be read. The message says which and why. */
export class ConfigError extends Error {}

/** What a command line and an environment ask for. */
export type Config =
  | { readonly is: 'help'; readonly text: string }
  | { readonly is: 'serve'; readonly options: ServeOptions & { readonly adminToken: string } };

/** Reads the settings: the command line first, then the environment, then the defaults. Throws a `ConfigError`. */
export function readConfig(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Config {
  const given = parse(args);
  if (given['help']) return { is: 'help', text: help() };
  const all = (name: Setting): string[] => {
    const value = given[name] ?? env[`ROSETTE_INBOX_${name.toUpperCase().replace('-', '_')}`];
    const texts = Array.isArray(value) ? value : value === undefined ? [] : [String(value)];
    return texts
      .flatMap((text) => (LISTS.includes(name) ? String(text).split(/[\s,]+/) : [String(text)]))
      .filter(Boolean);
  };
  const one = (name: Setting): string | undefined => all(name).at(-1);
  const count = (name: Setting): number | undefined => {
    const text = one(name);
    if (text === undefined) return undefined;
    if (!/^\d{1,6}$/.test(text)) throw new ConfigError(`--${name}: expected a number, found '${text}'`);
    return Number(text);
  };
  const address = smtp(one('smtp'));
  const from = one('from');
  if (address && !from) throw new ConfigError('--smtp needs --from: who the messages are from');
  if (from && !address) throw new ConfigError('--from needs --smtp: without it no message is ever sent');
  const isOn = one('altcha');
  const days = { unconfirmed: count('keep-unconfirmed'), refused: count('keep-refused') };
  return {
    is: 'serve',
    options: {
      store: store(one('store')),
      host: one('host') ?? '127.0.0.1',
      port: port(count('port')),
      publicAddress: root(addresses('public', all('public')).at(-1)),
      proxies: count('proxies'),
      allow: all('allow').map(origin),
      thanks: addresses('thanks', all('thanks')),
      adminToken: token(one('token')),
      rate: rate(one('rate')),
      altcha: isOn && isOn !== 'false' ? {} : undefined,
      smtp: address && from ? { address, from } : undefined,
      retention: {
        signups: count('keep-signups') ?? null,
        replies: count('keep-replies') ?? null,
        ...(days.unconfirmed !== undefined && { unconfirmed: days.unconfirmed }),
        ...(days.refused !== undefined && { refused: days.refused }),
      },
    },
  };
}

// A wrong address is not repeated, for it may have a password in it.
function store(address = 'rosette-inbox.db'): string {
  const [scheme = ''] = /^[a-z][a-z\d+.-]+:\/\//i.exec(address) ?? [];
  if (scheme && !/^postgres(ql)?:/i.test(scheme))
    throw new ConfigError(`--store: expected a file, or postgres://…, found ${scheme}…`);
  return address;
}

function smtp(address: string | undefined): string | undefined {
  if (address && !(/^smtps?:\/\/./i.test(address) && URL.canParse(address)))
    throw new ConfigError('--smtp: expected smtp://user:password@host:587, or smtps://…');
  return address;
}

function port(given = 4477): number {
  if (given > 65535) throw new ConfigError(`--port: expected 65535 at most, found ${given}`);
  return given;
}

function parse(
  args: readonly string[],
): Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>> {
  const options = Object.fromEntries(
    NAMES.map(
      (name) => [name, name === 'altcha' ? { type: 'boolean' } : { type: 'string', multiple: true }] as const,
    ),
  );
  try {
    return parseArgs({ args: [...args], options: { ...options, help: { type: 'boolean', short: 'h' } } })
      .values;
  } catch (error) {
    throw new ConfigError(error instanceof Error ? error.message : String(error));
  }
}

function addresses(name: Setting, texts: readonly string[]): string[] {
  const bad = texts.find((text) => !/^https?:\/\//i.test(text) || !URL.canParse(text));
  if (bad) throw new ConfigError(`--${name}: expected http(s)://…, found '${bad}'`);
  return texts.map((text) => new URL(text).href);
}

function root(address: string | undefined): string | undefined {
  if (address && new URL(address).href !== `${new URL(address).origin}/`)
    throw new ConfigError(`--public: expected an address without a path, found '${address}'`);
  return address;
}

function origin(text: string): string {
  if (text === '*' || text === 'null' || /^https?:\/\/[^/]+:\*$/i.test(text)) return text;
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) return new URL(text).origin;
  throw new ConfigError(`--allow: expected an origin such as https://branch.example, found '${text}'`);
}

function rate(text: string | undefined): Rate | false | undefined {
  if (text === undefined) return undefined;
  if (text === 'off') return false;
  const [, most, seconds] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(text) ?? [];
  if (!most || !seconds) throw new ConfigError(`--rate: expected such as 60/600, or off; found '${text}'`);
  return { most: Number(most), seconds: Number(seconds) };
}

function token(text: string | undefined): string {
  if (text === undefined) return randomHex().slice(0, 40);
  if (text.length < 20) throw new ConfigError('--token: expected 20 characters or more');
  return text;
}

function help(): string {
  const lines = NAMES.map((name) => {
    const [value, says] = SETTINGS[name];
    return `  ${`--${name}${value && ` <${value}>`}`.padEnd(34)}${says}`;
  });
  return [
    'rosette-inbox: receives what visitors send with Rosette’s forms',
    '',
    ...lines,
    '',
    'Each can be set in the environment too: ROSETTE_INBOX_STORE for --store. Put secrets there.',
    '',
  ].join('\n');
}
