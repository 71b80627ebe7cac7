import { html } from 'hono/html';
import type { Language } from '../words.js';

/** Markup in which everything that was put in is escaped. */
export type Markup = ReturnType<typeof html>;

/** Addresses outside the inbox that a form on one of its pages may lead to. */
const policy = (targets: readonly string[]): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "connect-src 'self'",
    `form-action 'self' ${targets.map((target) => new URL(target).origin).join(' ')}`.trim(),
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

interface PageOptions {
  readonly title: string;
  readonly lang: Language;
  readonly main: Markup;
  /** Before the main part: navigation. */
  readonly header?: Markup | undefined;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly script?: string | undefined;
  /** Origins to which a form of this page may be taken. */
  readonly targets?: readonly string[];
}

/** A page of the inbox: plain HTML, no inline script or style, kept in no cache and in no frame. */
export async function page(options: PageOptions): Promise<Response> {
  const { title, lang, main, header, status = 200, script, targets = [], headers = {} } = options;
  const markup = await html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="stylesheet" href="/inbox.css" />
        ${script ? html`<script src="${script}" defer></script>` : ''}
      </head>
      <body>
        ${header ?? ''}
        <main id="main" tabindex="-1">${main}</main>
      </body>
    </html>`;
  return new Response(markup.toString(), {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy(targets),
      'Cache-Control': 'no-store',
      // Not `no-referrer`: a form of such a page says `Origin: null`, and could not be told from another site's.
      'Referrer-Policy': 'same-origin',
      ...headers,
    },
  });
}
