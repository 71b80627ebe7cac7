import { Hono, type Context } from 'hono';
import { cors } from 'hono/cors';
import { routePath } from 'hono/route';
import { admin } from './admin/admin.js';
import { SCRIPT, STYLES } from './admin/assets.js';
import { refusalPage } from './http/answers.js';
import { confirmPage } from './http/confirm.js';
import { language } from './http/from-form.js';
import { isAllowed, pageOf } from './http/origin.js';
import { Refusal } from './http/problem.js';
import { newPuzzle } from './http/puzzle.js';
import { RateLimit } from './http/rate-limit.js';
import { receive } from './http/receive.js';
import { errorFacts } from './log.js';
import { sendDue } from './mail/confirmation.js';
import { openapi } from './openapi.js';
import { settings as withDefaults, type InboxOptions, type Settings } from './options.js';
import { sweep } from './retention.js';
import { languageOf } from './words.js';

/** An inbox: give it requests, and let it work now and then. */
export interface Inbox {
  /** Answers a request. Never rejects. `env` is handed to `addressOf`. */
  fetch(request: Request, env?: unknown): Promise<Response>;
  /** Sends the messages that are due, and deletes what is too old. Several processes may do so at once. Never rejects. */
  work(): Promise<void>;
}

/** How many replies a page is given. */
const SHOWN = 100;
const RETRY_SECONDS = '10';
const HEALTH_MS = 3000;
const DAY_SECONDS = 86_400;
const HOUR_MS = 3_600_000;
/** Messages to one email address: nobody's mailbox is flooded by way of a form. */
const MESSAGES = { most: 3, seconds: 3600 };

/** Makes an inbox over a store. It runs wherever there is `fetch`: Node, Deno, Bun, edge workers. */
export function createInbox(options: InboxOptions): Inbox {
  const settings = withDefaults(options);
  const app = new Hono();
  logged(app, settings);
  forms(app, settings);
  pages(app, settings);
  app.notFound((context) => refused(context, new Refusal('not-found')));
  app.onError((error, context) => {
    if (error instanceof Refusal) return refused(context, error);
    settings.log({ event: 'error', during: context.req.method, ...errorFacts(error) });
    return refused(context, new Refusal('unavailable', [], { 'Retry-After': RETRY_SECONDS }));
  });
  return {
    fetch: async (request, env) => app.fetch(request, env as object | undefined),
    work: worker(settings),
  };
}

/** One round of what is done beside the requests: messages each time, deleting once an hour. */
function worker(settings: Settings): () => Promise<void> {
  const { now, log } = settings;
  const limit = new RateLimit(MESSAGES);
  let sweptAt = -Infinity;
  const attempt = (during: string, task: Promise<void>): Promise<void> =>
    task.catch((error: unknown) => log({ event: 'error', during, ...errorFacts(error) }));
  return async () => {
    await attempt('mail', sendDue(settings, limit));
    if (now().getTime() - sweptAt < HOUR_MS) return;
    sweptAt = now().getTime();
    await attempt('sweep', sweep(settings));
  };
}

function logged(app: Hono, { log }: Settings): void {
  app.use(async (context, next) => {
    const start = performance.now();
    await next();
    const { method } = context.req;
    const ms = Math.round(performance.now() - start);
    context.header('X-Content-Type-Options', 'nosniff');
    log({ event: 'request', method, route: routePath(context, -1), status: context.res.status, ms });
  });
}

function forms(app: Hono, settings: Settings): void {
  const { store, rate, allow } = settings;
  const limit = rate ? new RateLimit(rate) : undefined;
  const open = cors({
    origin: (origin) => (isAllowed(origin, allow) ? origin : null),
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['Content-Type', 'Idempotency-Key'],
    exposeHeaders: ['Retry-After'],
    maxAge: DAY_SECONDS,
  });
  for (const path of ['/signups', '/replies', '/puzzle']) app.use(path, open);

  app.post('/signups', receive('signup', settings, limit));
  app.post('/replies', receive('reply', settings, limit));

  app.get('/replies', async (context) => {
    const asked = context.req.query('page') ?? '';
    if (!URL.canParse(asked)) throw new Refusal('not-found');
    const page = pageOf(asked);
    const replies = await store.list({ kind: 'reply', states: ['approved'], page, limit: SHOWN });
    return context.json(
      replies.map(({ id, values, lang, receivedAt: at }) => ({
        id,
        name: values.given_name ?? null,
        text: values.text ?? '',
        lang,
        at,
      })),
    );
  });

  app.get('/puzzle', async (context) => {
    if (!settings.altcha) throw new Refusal('not-found');
    context.header('Cache-Control', 'no-store');
    return context.json(await newPuzzle(settings));
  });

  app.all('/signups', () =>
    Promise.reject(new Refusal('method-not-allowed', [], { Allow: 'POST, OPTIONS' })),
  );
  app.all('/replies', () =>
    Promise.reject(new Refusal('method-not-allowed', [], { Allow: 'GET, POST, OPTIONS' })),
  );
}

function pages(app: Hono, settings: Settings): void {
  const { store, adminToken, publicAddress } = settings;
  app.get('/health', async (context) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooSlow = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('the database does not answer')), HEALTH_MS);
    });
    try {
      await Promise.race([store.ping(), tooSlow]);
      return context.json({ status: 'ok' });
    } catch {
      return context.json({ status: 'unavailable' }, 503);
    } finally {
      clearTimeout(timer);
    }
  });
  app.get('/openapi.json', (context) => context.json(openapi(publicAddress)));
  app.get('/inbox.css', () => asset(STYLES, 'text/css'));
  app.on(['GET', 'POST'], '/confirm/:id/:mark', ({ req }) => confirmPage(req.raw, req.param(), settings));
  if (!adminToken) return;
  app.get('/admin/admin.js', () => asset(SCRIPT, 'text/javascript'));
  app.route('/admin', admin({ ...settings, adminToken }));
}

const asset = (text: string, type: string): Response =>
  new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-cache' } });

/** A refusal as a page for whoever looks at one, else as a problem. */
function refused({ req }: Context, refusal: Refusal): Response | Promise<Response> {
  const isPage = /text\/html/.test(req.header('accept') ?? '');
  return isPage ? refusalPage(refusal, languageOf(language(req.raw))) : refusal.toResponse();
}
