// The folders that the gallery serves as they are, like an ordinary web server: nothing injected, nothing compiled.
import { createReadStream } from 'node:fs';
import { cp, stat } from 'node:fs/promises';
import { extname, join, normalize, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const demo = fileURLToPath(new URL('..', import.meta.url));

/** Address on the server → folder on disk. `data` is what a branch would put beside its page. */
export const folders = {
  '/embeds/': join(demo, 'embeds'),
  '/letter/': join(demo, 'letter'),
  '/hostile/': join(demo, 'hostile'),
  '/cdn/': join(demo, '../packages/rosette/cdn'),
  '/data/': join(demo, '../packages/england-2016'),
};

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.hexjson': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** What the hostile page allows: the page's own files, and nothing written into the page. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Of the package of figures, the figures. */
const published = (address) =>
  !address.startsWith('/data/') ||
  (/\.(csv|json|hexjson)$/.test(address) && !address.endsWith('/package.json'));

/** How long the slow feed of the examples takes: longer than anybody looks at a skeleton. */
const slow = 15_000;

/** What the examples of states ask for: a feed that is slow, one that is gone, and receivers of forms. */
function answerAsState(address, response) {
  const answer = (status) => response.writeHead(status, { 'content-type': 'text/plain' }).end('Not now.\n');
  if (address === '/states/slow.csv') {
    const timer = setTimeout(answer, slow, 503);
    response.on('close', () => clearTimeout(timer));
  } else if (/^\/states\/(received|confirm-email)$/.test(address)) {
    // Of the forms: a receiver that takes everything, and keeps nothing.
    const receipt = { status: address.split('/').at(-1), receivedAt: new Date().toISOString() };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(receipt));
  } else {
    answer(503);
  }
}

/** Answers a request for one of the folders; false when it is for something else. */
export async function answerFromFolders(request, response) {
  const address = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  if (address.startsWith('/states/')) {
    answerAsState(address, response);
    return true;
  }
  if (address === '/favicon.ico') {
    // Plain pages name no icon of their own, and browsers ask all the same.
    response.writeHead(204).end();
    return true;
  }
  const base = Object.keys(folders).find((prefix) => address.startsWith(prefix));
  if (!base) return false;
  const inside = normalize(address.slice(base.length)).replace(/^(\.\.(\/|\\|$))+/, '');
  const file = join(
    folders[base],
    inside === '.' || inside.endsWith(sep) ? join(inside, 'index.html') : inside,
  );
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile() || !published(address)) {
    const hint = base === '/cdn/' ? ' The CDN files are made by `pnpm build`.' : '';
    response
      .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
      .end(`${address} is not there.${hint}\n`);
    return true;
  }
  const headers = {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'last-modified': found.mtime.toUTCString(),
    'cache-control': 'no-cache',
    ...(base === '/hostile/' && { 'content-security-policy': strictPolicy }),
  };
  if (request.headers['if-modified-since'] === headers['last-modified']) {
    response.writeHead(304, headers).end();
    return true;
  }
  response.writeHead(200, { ...headers, 'content-length': found.size });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
  return true;
}

/** Vite: the same folders on the dev server and the preview, and copied beside a production build. */
export function plainFolders() {
  const middleware = (server) => {
    server.middlewares.use((request, response, next) => {
      answerFromFolders(request, response).then((answered) => answered || next(), next);
    });
  };
  let target;
  return {
    name: 'rosette-plain-folders',
    configureServer: middleware,
    configurePreviewServer: middleware,
    configResolved(config) {
      target = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      for (const [address, folder] of Object.entries(folders)) {
        const present = await stat(folder).catch(() => undefined);
        if (!present) {
          this.warn(`${address} is left out: ${folder} is not there (pnpm build makes it).`);
          continue;
        }
        await cp(folder, join(target, address), {
          recursive: true,
          filter: (file) =>
            file === folder || published(address + relative(folder, file).replaceAll(sep, '/')),
        });
      }
    },
  };
}
