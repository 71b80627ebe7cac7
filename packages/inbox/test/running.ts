import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LogEvent } from '../src/log.js';
import { serve, type Running, type ServeOptions } from '../src/server/serve.js';
import { openStore } from '../src/store/open.js';
import type { Store, StoredSending } from '../src/store/store.js';

/** The page that sends, in these tests. */
export const PAGE = 'https://branch.example';
export const TOKEN = 'a-token-for-the-tests-of-the-inbox';

/** An inbox with a file of its own, and a way to look into it. */
export interface TestInbox extends Running {
  readonly store: Store;
  readonly logged: readonly LogEvent[];
  all(): Promise<readonly StoredSending[]>;
  post(body: unknown, headers?: Record<string, string>, path?: string): Promise<Response>;
  form(
    fields: Record<string, string> | URLSearchParams,
    headers?: Record<string, string>,
    path?: string,
  ): Promise<Response>;
}

/** Starts an inbox on a free port. */
export async function start(options: Partial<ServeOptions> = {}): Promise<TestInbox> {
  const folder = await mkdtemp(join(tmpdir(), 'rosette-inbox-'));
  const file = options.store ?? join(folder, 'inbox.db');
  const logged: LogEvent[] = [];
  const running = await serve({
    allow: [PAGE],
    adminToken: TOKEN,
    rate: false,
    log: (event) => void logged.push(event),
    ...options,
    store: file,
  });
  const store = await openStore(file);
  const send = (path: string, body: RequestInit['body'], type: string, headers: Record<string, string>) =>
    fetch(running.address + path, {
      method: 'POST',
      headers: { 'Content-Type': type, Origin: PAGE, ...headers },
      body: body ?? null,
      redirect: 'manual',
    });
  return {
    ...running,
    store,
    logged,
    all: () => store.list({ limit: 10_000 }),
    post: (body, headers = {}, path = '/signups') =>
      send(path, typeof body === 'string' ? body : JSON.stringify(body), 'application/json', headers),
    form: (fields, headers = {}, path = '/signups') =>
      send(path, new URLSearchParams(fields).toString(), 'application/x-www-form-urlencoded', {
        Accept: 'text/html,application/xhtml+xml',
        ...headers,
      }),
    async stop() {
      await running.stop();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A consent as a form sends it. */
export const consent = {
  purpose: 'email',
  given: true,
  controller: 'Example Branch',
  words: 'Yes, email me about the campaign.',
  lang: 'en',
  at: '2026-05-06T10:00:00.000Z',
  page: `${PAGE}/join`,
} as const;

/** A sign-up as a form sends it. */
export const signup = (more: object = {}) => ({
  id: randomUUID() as string,
  form: 'join-form',
  values: { given_name: 'Mair', email_address: 'mair@example.org', postal_code: 'cf101aa' },
  consents: [consent],
  context: { page: `${PAGE}/join?utm=1#form`, lang: 'en', at: '2026-05-06T10:00:00.000Z', min_time_ms: 9000 },
  ...more,
});

/** A reply as a form sends it. */
export const reply = (more: object = {}) => ({
  id: randomUUID() as string,
  form: 'reply-box',
  values: { given_name: 'Owen', text: 'I agree with every word.' },
  context: { page: `${PAGE}/letter`, lang: 'en', at: '2026-05-06T10:00:00.000Z' },
  ...more,
});
