import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const FILES: Readonly<Record<string, URL>> = {
  '/join-form.js': new URL('../../../rosette/cdn/standalone/join-form.js', import.meta.url),
  '/visitor.mjs': new URL('./visitor.mjs', import.meta.url),
};

/** A page with many forms: under their ids, where each sends to. */
export type Forms = ReadonlyMap<string, string>;

const markup = (forms: Forms): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Join</title><script src="/join-form.js"></script></head><body>
${[...forms]
  .map(
    ([id, action]) =>
      `<rosette-join-form id="${id}" service="json" action="${action}" fields="email_address" controller="Anytown branch" privacy-href="/privacy">
        <template data-consent="email">Email me news. I can stop the emails at any time.</template></rosette-join-form>`,
  )
  .join('\n')}
<script type="module" src="/visitor.mjs"></script></body></html>`;

/** The branch's website, with the form's own published file. A page for each name in `pages`. */
export async function branchSite(
  pages: ReadonlyMap<string, Forms>,
): Promise<{ address: string; close(): void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://branch.test');
    const page = pages.get(pathname.slice(1));
    const file = FILES[pathname];
    if (page) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(markup(page));
    else if (file)
      readFile(file).then(
        (bytes) => response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(bytes),
        () => response.writeHead(404).end(),
      );
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
