// What the gallery's tests share: a browser, a server, and somebody who writes down whatever a page does that it should not.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, createServer as createViteServer, preview } from 'vite';
import { findBrowser } from '../../tools/browsers.mjs';
import { chromiumFlags } from '../../tools/wtr/launchers.mjs';
import { answerFromFolders, folders } from '../server/folders.mjs';

const demo = fileURLToPath(new URL('..', import.meta.url));

export async function launchBrowser() {
  const executablePath = findBrowser('chromium');
  assert.ok(executablePath, 'Chromium is not on this machine: npm test installs it or says how.');
  return chromium.launch({ executablePath, args: chromiumFlags });
}

const inline = { root: demo, configFile: join(demo, 'vite.config.mjs'), logLevel: 'error' };
const at = (server) => `http://127.0.0.1:${server.httpServer.address().port}/`;

export async function freePort() {
  const server = createHttpServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** The gallery, as `pnpm dev` serves it. */
export async function startDevGallery() {
  const server = await createViteServer({ ...inline, server: { port: await freePort(), watch: null } });
  await server.listen();
  return { address: at(server), close: () => server.close() };
}

/** The gallery, built and served as a site would. */
export async function startGallery() {
  needCdnFiles();
  const folder = await mkdtemp(join(tmpdir(), 'rosette-gallery-'));
  await build({ ...inline, build: { outDir: folder, emptyOutDir: true } });
  const server = await preview({ ...inline, build: { outDir: folder }, preview: { port: await freePort() } });
  const close = async () => {
    await server.close();
    await rm(folder, { recursive: true });
  };
  return { address: at(server), folder, close };
}

export function needCdnFiles() {
  const file = join(folders['/cdn/'], 'standalone/results-chart.js');
  assert.ok(existsSync(file), 'packages/rosette/cdn is not there: pnpm build makes it.');
}

/** An ordinary static server for the plain folders, with pages and feeds of a test's own: `put(path, { type, body, headers })`. */
async function startSite() {
  needCdnFiles();
  const own = new Map();
  const server = createHttpServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const page = own.get(pathname);
    if (page)
      response
        .writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers })
        .end(page.body);
    else if (!(await answerFromFolders(request, response))) response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    put: (path, page) => own.set(path, page),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** For a file of tests: a browser and a site, gone at its end. */
export async function useSite() {
  const [browser, site] = await Promise.all([launchBrowser(), startSite()]);
  after(() => Promise.all([browser.close(), site.close()]));
  return { browser, site };
}

/** For a file of tests: a browser and the gallery, gone at its end. */
export async function useGallery() {
  const [browser, gallery] = await Promise.all([launchBrowser(), startGallery()]);
  after(() => Promise.all([browser.close(), gallery.close()]));
  return { browser, gallery };
}

/**
 * A page under watch. `complaints`: errors of the console, exceptions, violations of a policy, requests that left the page's
 * origin, requests that failed. `ran`: what called `ran()`, which no text of a feed ever may.
 */
export async function openWatched(browser, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints = [];
  const ran = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  page.on('dialog', (dialog) => {
    ran.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const home = page.url() === 'about:blank' ? origin : new URL(page.url()).origin;
    if (!request.isNavigationRequest() && protocol.startsWith('http') && origin !== home)
      complaints.push(`left the origin: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.exposeFunction('complainOfPolicy', (text) => complaints.push(`policy: ${text}`));
  await page.exposeFunction('ran', (what) => ran.push(String(what)));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      void window.complainOfPolicy(
        `${event.violatedDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile}`,
      );
    });
  });
  return { page, context, complaints, ran, close: () => context.close() };
}

/** Until each widget of the page has drawn, or says that it cannot. */
export async function allDrawn(page, tag = 'rosette-results-chart') {
  await page.waitForFunction(
    (name) => {
      const widgets = [...document.querySelectorAll(name)];
      return (
        widgets.length > 0 &&
        widgets.every((widget) => widget.shadowRoot && widget.status && widget.status !== 'loading')
      );
    },
    tag,
    { timeout: 10_000 },
  );
  await page.evaluate(async (name) => {
    await Promise.all([...document.querySelectorAll(name)].map((widget) => widget.updateComplete));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }, tag);
}

/** What a reader finds in a widget: its text without the light DOM that it stands for. */
export const shownText = (page, selector = 'rosette-results-chart') =>
  page.$eval(selector, (widget) => widget.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
