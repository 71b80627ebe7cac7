// A receiver of forms that behaves as the test says: a plugin of Web Test Runner with an HTTP server of its own, on another origin
// than the page. Its client is form-receiver.ts.
import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * @typedef {object} Answer
 * @property {number} [status] 200 without it
 * @property {string} [body] a receipt without it
 * @property {string} [type] content type; application/json without it
 * @property {number} [after] milliseconds until it answers
 * @property {'silent' | 'reset' | 'cut'} [instead] no answer at all; a broken connection before anything is kept; or after it
 * @property {Record<string, string>} [headers]
 */

/** @type {Map<string, { answers: Answer[], posts: object[], stored: Set<string> }>} */
const receivers = new Map();

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

const idOf = (text, type) => {
  if (!type.includes('json')) return new URLSearchParams(text).get('rosette_id');
  const body = JSON.parse(text);
  return body.id ?? body.person?.custom_fields?.rosette_id;
};

async function answer(request, response) {
  const receiver = receivers.get(new URL(request.url, 'http://receiver').pathname);
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Allow-Headers', 'content-type');
  if (request.method === 'OPTIONS') return response.writeHead(204).end();
  if (!receiver) return response.writeHead(404).end('nobody here');
  const text = await bodyOf(request);
  const type = request.headers['content-type'] ?? '';
  const next = (receiver.answers.length > 1 ? receiver.answers.shift() : receiver.answers[0]) ?? {};
  const post = {
    method: request.method,
    address: request.url,
    headers: request.headers,
    type,
    text,
    kept: false,
  };
  receiver.posts.push(post);
  if (next.after) await wait(next.after);
  if (next.instead === 'silent') return;
  if (next.instead === 'reset') return request.socket.resetAndDestroy();
  const status = next.status ?? 200;
  const id = idOf(text, type);
  const again = receiver.stored.has(id);
  if (status < 300) {
    post.kept = !again;
    receiver.stored.add(id);
  }
  if (next.instead === 'cut') return request.socket.resetAndDestroy();
  const receipt = { id, status: again ? 'duplicate' : 'received', receivedAt: new Date().toISOString() };
  response.writeHead(status, { 'Content-Type': next.type ?? 'application/json', ...next.headers });
  response.end(next.body ?? JSON.stringify(receipt));
}

export function formReceiver() {
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.destroy(error));
  });
  return {
    name: 'form-receiver',
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
      if (command === 'receiver-open') {
        receivers.set(payload.path, { answers: payload.answers, posts: [], stored: new Set() });
        return { address: `http://127.0.0.1:${server.address().port}${payload.path}` };
      }
      if (command === 'receiver-answers') {
        receivers.get(payload.path).answers = payload.answers;
        return true;
      }
      if (command === 'receiver-posts') return { posts: receivers.get(payload.path).posts };
      return undefined;
    },
  };
}
