import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { hmac, isSame } from '../crypto.js';
import { Refusal } from '../http/problem.js';
import type { Settings } from '../options.js';

const COOKIE = 'rosette_inbox';
const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/**
 * Lets in whoever has the token. It comes once, in the address that was printed, and becomes a cookie that scripts cannot read and other sites
 * cannot send with a form.
 */
export function signedIn(settings: Settings & { readonly adminToken: string }): MiddlewareHandler {
  const { adminToken, publicAddress } = settings;
  const own = new URL(publicAddress);
  const session = (): Promise<string> => hmac(adminToken, 'session');
  return async (context, next) => {
    // A page that has its own name point at this machine would be of one origin with us.
    const host = context.req.header('host') ?? own.host;
    if (host !== own.host && !LOOPBACK.test(host)) throw new Refusal('not-found');
    const token = context.req.query('token');
    if (token !== undefined) {
      if (!(await isSame(token, adminToken))) throw new Refusal('not-signed-in');
      setCookie(context, COOKIE, await session(), {
        path: '/admin',
        httpOnly: true,
        sameSite: 'Lax',
        secure: own.protocol === 'https:',
      });
      return context.redirect('/admin', 303);
    }
    if (!(await isSame(getCookie(context, COOKIE) ?? '', await session())))
      throw new Refusal('not-signed-in');
    if (context.req.method !== 'GET' && !isFromHere(context, host)) throw new Refusal('origin-not-allowed');
    return next();
  };
}

function isFromHere(context: Context, host: string): boolean {
  const origin = context.req.header('origin') ?? '';
  return URL.canParse(origin) && new URL(origin).host === host;
}
