import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { STATUS_CODES, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { PROBLEM_TYPE, Refusal, type RefusalCode } from '../http/problem.js';
import { createInbox } from '../inbox.js';
import { jsonLog, type Log } from '../log.js';
import { smtpMailer } from '../mail/smtp.js';
import type { InboxOptions } from '../options.js';
import { openStore } from '../store/open.js';
import { addressBehind } from './address.js';

/** What an inbox process needs; see `InboxOptions` for the rest. */
export interface ServeOptions extends Omit<InboxOptions, 'store' | 'publicAddress' | 'mailer' | 'addressOf'> {
  /** `postgres://…`, or a file for SQLite. */
  readonly store: string;
  /** The address to listen on; 127.0.0.1. */
  readonly host?: string | undefined;
  /** 0: any that is free. */
  readonly port?: number | undefined;
  /** The address by which visitors reach it; without it, the one it listens on. */
  readonly publicAddress?: string | undefined;
  /** How many proxies stand in front, each of which adds to `X-Forwarded-For`. */
  readonly proxies?: number | undefined;
  readonly smtp?: { readonly address: string; readonly from: string } | undefined;
}

/** A process that listens. */
export interface Running {
  /** Where it listens: `http://127.0.0.1:4477`. */
  readonly address: string;
  /** Takes no more, finishes what is under way, and closes the store. */
  stop(): Promise<void>;
}

/** Messages go out, and what is too old is deleted, this often. */
const WORK_MS = 2000;
/** Whoever sends a header or a body more slowly than this is cut off. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 30_000;
/** Longer than proxies keep a connection (60 s), so that none is closed just as a proxy sends a sign-up over it. */
const KEEP_ALIVE_MS = 75_000;
/** How long requests that are under way may take after the signal to stop. */
const GRACE_MS = 8000;
const IDLE_MS = 100;

/** Opens the store, listens and works. */
export async function serve(options: ServeOptions): Promise<Running> {
  const { store: where, host = '127.0.0.1', port = 0, proxies = 0, smtp, ...rest } = options;
  const log: Log = options.log ?? jsonLog((line) => process.stderr.write(line));
  const store = await openStore(where);
  const mailer = smtp && smtpMailer(smtp.address, smtp.from);
  const server = createAdaptorServer({
    fetch: (request: Request, env: unknown) => inbox.fetch(request, env),
    overrideGlobalObjects: false,
  }) as Server;
  server.requestTimeout = REQUEST_MS;
  server.headersTimeout = HEADERS_MS;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.on('clientError', refuse);
  try {
    await listen(server, port, host);
  } catch (error) {
    await store.close();
    throw error;
  }
  const address = addressOf(server);
  const inbox = createInbox({
    ...rest,
    store,
    mailer,
    log,
    publicAddress: options.publicAddress ?? address,
    addressOf: (request, env) => {
      const { incoming } = env as HttpBindings;
      return addressBehind(incoming.socket.remoteAddress, request.headers.get('x-forwarded-for'), proxies);
    },
  });
  const worker = repeat(inbox.work, WORK_MS);
  log({ event: 'started', address, store: /^postgres/i.test(where) ? 'postgres' : 'sqlite' });
  let stopping: Promise<void> | undefined;
  return {
    address,
    stop: () =>
      (stopping ??= (async () => {
        log({ event: 'stopping' });
        await Promise.all([close(server), worker.stop()]);
        mailer?.close?.();
        await store.close();
        log({ event: 'stopped' });
      })()),
  };
}

const UNREADABLE: Readonly<Record<string, RefusalCode>> = {
  // A request that a bad line has cut short is no bad request: who sent it may send it again.
  HPE_INVALID_EOF_STATE: 'request-cut-off',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-cut-off',
  HPE_HEADER_OVERFLOW: 'headers-too-large',
};

/** Answers what is not HTTP. */
function refuse({ code = '' }: NodeJS.ErrnoException, socket: Duplex): void {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const { status, body } = new Refusal(UNREADABLE[code] ?? 'request-syntax');
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    `Content-Type: ${PROBLEM_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

function addressOf(server: Server): string {
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server listens on no port');
  const { family, address: host, port } = address;
  return `http://${family === 'IPv6' ? `[${host}]` : host}:${port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    // A connection that is kept for a next request becomes idle only when its present one is answered.
    const idle = setInterval(() => server.closeIdleConnections(), IDLE_MS);
    server.close(() => {
      clearTimeout(late);
      clearInterval(idle);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Does something again and again, never twice at once. */
function repeat(task: () => Promise<void>, pause: number): { stop(): Promise<void> } {
  let timer: ReturnType<typeof setTimeout>;
  let running = Promise.resolve();
  let isStopped = false;
  const turn = (): void => {
    running = task().then(() => {
      if (!isStopped) timer = setTimeout(turn, pause);
    });
  };
  turn();
  return {
    stop() {
      isStopped = true;
      clearTimeout(timer);
      return running;
    },
  };
}
