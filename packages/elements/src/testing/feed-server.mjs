// A feed that behaves as the test says: a plugin of Web Test Runner with an HTTP server of its own, on another origin than the
// page, as feeds are. Its client is feed-client.ts.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

/**
 * @typedef {object} Answer
 * @property {number} [status] 200 without it
 * @property {string} [body]
 * @property {number[]} [bytes] the body where it is no UTF-8 text
 * @property {string} [type] content type; text/csv without it
 * @property {boolean} [etag] sends an ETag, and 304 to who has it already
 * @property {number} [after] milliseconds until it answers
 * @property {number} [slowly] milliseconds between the two halves of the body
 * @property {number} [short] how many bytes fewer come than Content-Length says
 * @property {'silent' | 'reset'} [instead] no answer at all, or a broken connection
 * @property {Record<string, string>} [headers]
 */

/** @type {Map<string, { answers: Answer[], asked: object[] }>} */
const feeds = new Map();

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function answer(request, response) {
  const feed = feeds.get(new URL(request.url, 'http://feed').pathname);
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (!feed) return response.writeHead(404).end('no such feed');
  const log = { method: request.method, headers: request.headers, ended: 'no' };
  feed.asked.push(log);
  response.on('close', () => (log.ended = response.writableFinished ? 'answered' : 'broken off'));
  const next = feed.answers.length > 1 ? feed.answers.shift() : feed.answers[0];
  if (next.after) await wait(next.after);
  if (next.instead === 'silent') return;
  if (next.instead === 'reset') return request.socket.resetAndDestroy();

  const body = next.bytes ? Buffer.from(next.bytes) : Buffer.from(next.body ?? '');
  const headers = { 'Content-Type': next.type ?? 'text/csv; charset=utf-8', ...next.headers };
  if (next.etag) {
    headers.ETag = `"${createHash('sha1').update(body).digest('hex')}"`;
    headers['Cache-Control'] = 'max-age=0';
    if (request.headers['if-none-match'] === headers.ETag) {
      log.status = 304;
      return response.writeHead(304, headers).end();
    }
  }
  log.status = next.status ?? 200;
  response.writeHead(log.status, { ...headers, 'Content-Length': body.length + (next.short ?? 0) });
  const half = next.slowly ? body.length >> 1 : body.length;
  response.write(body.subarray(0, half));
  if (next.slowly) {
    await wait(next.slowly);
    response.write(body.subarray(half));
  }
  if (next.short) return request.socket.end();
  response.end();
}

const readData = async (path) => ({
  body: await readFile(new URL(`../../../england-2016/${path.slice(6)}`, import.meta.url), 'utf8'),
  type: 'json',
});

export function feedServer() {
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.destroy(error));
  });
  return {
    name: 'feed-server',
    /** What the gallery has at /data/, for the examples that have a map; their feeds stay unanswered. */
    serve: ({ path }) => (path.endsWith('.hexjson') ? readData(path) : undefined),
    async serverStart() {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      server.unref();
    },
    async serverStop() {
      server.closeAllConnections();
      server.close();
    },
    executeCommand({ command, payload }) {
      if (command === 'feed-open') {
        feeds.set(payload.path, { answers: payload.answers, asked: [] });
        return { address: `http://127.0.0.1:${server.address().port}${payload.path}` };
      }
      if (command === 'feed-answers') {
        feeds.get(payload.path).answers = payload.answers;
        return true;
      }
      if (command === 'feed-asked') return { asked: feeds.get(payload.path).asked };
      return undefined;
    },
  };
}
