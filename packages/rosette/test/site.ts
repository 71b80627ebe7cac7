import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from '../../../tools/browsers.mjs';
import { built, here } from './built.js';

const types: Record<string, string> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  html: 'text/html',
};

/** What the server does instead of answering with the file. Returns whether it has answered. */
type Intercept = (path: string, response: ServerResponse) => Promise<boolean> | boolean;

export interface Site {
  readonly address: string;
  /** The paths asked for, in the order in which they came. */
  readonly asked: string[];
  /** The markup at `/`, in the pieces in which it is sent, half a second apart. */
  pieces: readonly string[];
  headers: Readonly<Record<string, string>>;
  intercept: Intercept;
  close(): Promise<void>;
}

/** An ordinary static server on this machine, with the CDN files in `/cdn/` and one page at `/`. */
async function serveSite(): Promise<Site> {
  const site: Omit<Site, 'address' | 'close'> = {
    asked: [],
    pieces: [''],
    headers: {},
    intercept: () => false,
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = new URL(request.url ?? '/', 'http://site.test').pathname;
    site.asked.push(path);
    if (await site.intercept(path, response)) return;
    if (path === '/') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...site.headers });
      for (const [at, piece] of site.pieces.entries()) {
        if (at > 0) await wait(500);
        response.write(piece);
      }
      response.end();
    } else if (path.startsWith('/cdn/')) {
      response.writeHead(200, { 'content-type': types[path.split('.').pop() ?? ''] ?? 'text/plain' });
      response.end(readFileSync(here + path.slice(1)));
    } else response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(site, {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });
}

function startBrowser(): Promise<Browser> {
  built('cdn/integrity.json');
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found; npm test installs it, or says how to.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** For a file of tests: a browser, a site, and a second host for scripts. After each test they are as new, at the end they are gone. */
export async function useSites(): Promise<{ browser: Browser; site: Site; cdn: Site }> {
  const [browser, site, cdn] = await Promise.all([startBrowser(), serveSite(), serveSite()]);
  afterEach(async () => {
    for (const each of [site, cdn]) {
      each.asked.length = 0;
      each.pieces = [''];
      each.headers = {};
      each.intercept = () => false;
    }
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  after(() => Promise.all([browser.close(), site.close(), cdn.close()]));
  return { browser, site, cdn };
}

/** What an element on the page says could not be read. */
export const problemsOf = (page: Page, tag: string): Promise<string[]> =>
  page.evaluate(
    (name) =>
      (document.querySelector(name) as unknown as { problems: { message: string }[] }).problems.map(
        ({ message }) => message,
      ),
    tag,
  );

/** What went wrong on a page: warnings, errors, and what its policy forbids. */
export async function watched(browser: Browser, width = 640): Promise<{ page: Page; said: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const said: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.sample}`),
    );
  });
  return { page, said };
}

const rows = [
  ['Labour', '1,326', '−18'],
  ['Conservative', '842', '−48'],
  ['Liberal Democrat', '378', '+45'],
  ['UKIP', '58', '+25'],
  ['Green', '45', ''],
  ['Residents', '39', ''],
  ['Independent', '77', ''],
];

/** The table that a webmaster has on the page, of the elections of 5 May 2016. */
export const table = (
  attributes = '',
  change: (cells: string[]) => string[] = (cells) => cells,
): string => `<table${attributes}>
<caption>English local elections, 5 May 2016</caption>
<thead><tr><th scope="col">Party</th><th scope="col">Councillors</th><th scope="col">Change</th></tr></thead>
<tbody>
${rows
  .map(
    (cells) =>
      `<tr>${change([...cells])
        .map((cell) => `<td>${cell}</td>`)
        .join('')}</tr>`,
  )
  .join('\n')}
</tbody>
</table>`;

/** The same with a figure that nobody can read. */
export const badTable = (attributes = ''): string =>
  table(attributes, (cells) => (cells[0] === 'Green' ? ['Green', 'tbc', ''] : cells));

export const dataTable = (of: (attributes?: string) => string = table): string =>
  of(' data-rosette="results-chart" data-unit="councillors"');

export const html = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Results</title>${head}</head><body>${body}</body></html>`;
