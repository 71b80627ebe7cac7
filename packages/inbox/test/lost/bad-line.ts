import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';

/** What becomes of a request or of its answer. They take turns, so that each has its share in every run. */
const FATES = [
  'good',
  'good',
  'answer lost', // it arrives, and nobody hears of it: what makes duplicates
  'good',
  'late',
  'twice', // two inboxes have it at one time, where there are several
  'good',
  'good',
  'lost',
  'answer twice',
  'good',
  'good',
  'cut',
  'good',
  'answer cut',
  'good',
  'answer late',
  'good',
] as const;
type Fate = (typeof FATES)[number];

const LATE_MS = 250;

/** A line between one browser and the inboxes. */
export interface BadLine {
  readonly address: string;
  /** How often each has happened to a sign-up. */
  readonly fates: ReadonlyMap<Fate, number>;
  /** Nothing gets through. */
  dead: boolean;
  /** Nothing happens to what gets through. */
  good: boolean;
  close(): void;
}

interface Answer {
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: Buffer;
}

const isHopByHop = (name: string): boolean =>
  /^(?:connection|keep-alive|transfer-encoding|content-length)$/i.test(name);

/** Headers as they came, with the length of the body that goes with them. */
function plain(raw: readonly string[], body: Buffer): string[] {
  const headers: string[] = [];
  for (let at = 0; at < raw.length; at += 2) {
    const [name = '', value = ''] = raw.slice(at, at + 2);
    if (!isHopByHop(name)) headers.push(name, value);
  }
  return [...headers, 'Content-Length', String(body.length), 'Connection', 'close'];
}

const lines = (headers: readonly string[]): string =>
  headers.map((text, at) => text + (at % 2 ? '\r\n' : ': ')).join('');

/** The answer as bytes on the wire. */
const wire = ({ status, headers, body }: Answer): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status} Answer\r\n${lines(headers)}\r\n`), body]);

/**
 * A line that loses, delays, cuts and doubles requests and answers, in front of however many inboxes there are at the moment.
 * `ports` is asked for each request: inboxes come and go.
 */
export async function badLine(ports: () => readonly number[], taken: () => void): Promise<BadLine> {
  const fates = new Map<Fate, number>();
  let turn = 0;
  let asked = 0;
  const port = (): number => ports()[turn++ % ports().length] ?? 1;

  const forward = (incoming: IncomingMessage, body: Buffer): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { method, url, rawHeaders } = incoming;
      const options = {
        host: '127.0.0.1',
        port: port(),
        method,
        path: url,
        headers: plain(rawHeaders, body),
      };
      const passed = ask(options, (answer) => {
        buffer(answer).then((text) => {
          const { statusCode: status = 502 } = answer;
          if (method === 'POST' && status < 300) taken();
          resolve({ status, headers: plain(answer.rawHeaders, text), body: text });
        }, reject);
      });
      passed.on('error', reject).end(body);
    });

  /** Half a request, and then nothing. */
  const cut = ({ method, url, rawHeaders }: IncomingMessage, body: Buffer): Promise<void> =>
    new Promise((resolve) => {
      const head = `${method} ${url} HTTP/1.1\r\n${lines(plain(rawHeaders, body))}\r\n`;
      const half = Buffer.concat([Buffer.from(head), body.subarray(0, body.length / 2)]);
      const socket = connect(port(), '127.0.0.1', () => socket.write(half, () => socket.destroy()));
      socket.on('error', () => undefined).on('close', () => resolve());
    });

  async function pass(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(incoming);
    const fate: Fate = (!line.good && incoming.method === 'POST' && FATES[asked++ % FATES.length]) || 'good';
    if (incoming.method === 'POST' && !line.dead) fates.set(fate, (fates.get(fate) ?? 0) + 1);
    if (line.dead || fate === 'lost') return void response.destroy();
    if (fate === 'cut') return cut(incoming, body).then(() => void response.destroy());
    if (fate === 'late') await wait(LATE_MS);
    const [first, second] = [forward(incoming, body), fate === 'twice' && forward(incoming, body)];
    const answer = wire((await second) || (await first));
    await first;
    if (line.dead || fate === 'answer lost') return void response.destroy();
    if (fate === 'answer late') await wait(LATE_MS);
    const socket = response.socket;
    if (fate === 'answer cut') socket?.write(answer.subarray(0, -10), () => socket.destroy());
    else socket?.end(fate === 'answer twice' ? Buffer.concat([answer, answer]) : answer);
  }
  const server = createServer((incoming, response) => {
    pass(incoming, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const line: BadLine = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fates,
    dead: false,
    good: false,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
  return line;
}
