import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import { language } from '../http/from-form.js';
import { page, type Markup } from '../http/page.js';
import { Refusal } from '../http/problem.js';
import type { Settings } from '../options.js';
import type { Kind, Listing, State } from '../store/store.js';
import { languageOf, type Language } from '../words.js';
import { ADMIN_WORDS } from './admin.words.js';
import { csvOf } from './csv.js';
import { signedIn } from './session.js';
import { details, eraseForm, exports, findForm, listing, navigation, type View } from './views.js';

const PAGE = 50;
/** A person has sent no more than this; a search that finds more is not for one person. */
const MOST_FOUND = 100;
const SIGNUPS: readonly State[] = ['received', 'unconfirmed', 'confirmed'];
const REPLIES: readonly State[] = ['held', 'approved', 'rejected'];
/** What an export has unless all is asked for. */
const USABLE: readonly State[] = ['received', 'confirmed', 'approved'];

const langOf = ({ req }: Context): Language => languageOf(language(req.raw));

/** The pages for the branch's own people, under `/admin`. */
export function admin(settings: Settings & { readonly adminToken: string }): Hono {
  const { store, now, log } = settings;
  const app = new Hono();
  app.use(signedIn(settings));

  async function shell(
    context: Context,
    view: View | undefined,
    title: string,
    main: Markup,
  ): Promise<Response> {
    const lang = langOf(context);
    const all = await store.counts();
    const sum = (kind: Kind | undefined, states: readonly State[]): number =>
      all
        .filter((one) => (!kind || one.kind === kind) && states.includes(one.state))
        .reduce((total, { count }) => total + count, 0);
    const counts = {
      signups: sum('signup', SIGNUPS),
      replies: sum('reply', REPLIES),
      suspects: sum(undefined, ['suspect']),
    };
    const { inbox } = ADMIN_WORDS[lang];
    const header = navigation(lang, view, counts);
    return page({ title: `${title} – ${inbox}`, lang, main, header, script: '/admin/admin.js' });
  }

  async function list(
    context: Context,
    view: View,
    query: Omit<Listing, 'limit' | 'before'>,
  ): Promise<Response> {
    const lang = langOf(context);
    const [receivedAt, id] = (context.req.query('before') ?? '').split('_');
    const before = receivedAt && id ? { receivedAt, id } : undefined;
    const sendings = await store.list({ ...query, before, limit: PAGE });
    const last = sendings.length === PAGE ? sendings.at(-1) : undefined;
    const older = last && `?before=${last.receivedAt}_${last.id}`;
    const title = ADMIN_WORDS[lang][view];
    return shell(
      context,
      view,
      title,
      html`<h1>${title}</h1>
        ${query.kind ? exports(query.kind, lang) : ''} ${listing(sendings, lang, older)}`,
    );
  }

  app.get('/', (context) => list(context, 'signups', { kind: 'signup', states: SIGNUPS }));
  app.get('/replies', (context) => list(context, 'replies', { kind: 'reply', states: REPLIES }));
  app.get('/suspects', (context) => list(context, 'suspects', { states: ['suspect'] }));

  for (const [path, kind] of [['/signups.csv', 'signup'] as const, ['/replies.csv', 'reply'] as const])
    app.get(path, ({ req }) => {
      const isAll = req.query('all') !== undefined;
      const states = isAll ? (kind === 'signup' ? SIGNUPS : REPLIES) : USABLE;
      return new Response(csvOf(store, { kind, states }), {
        headers: {
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': `attachment; filename="${path.slice(1)}"`,
          'Cache-Control': 'no-store',
          'X-Content-Type-Options': 'nosniff',
        },
      });
    });

  app.get('/find', (context) => {
    const lang = langOf(context);
    return shell(context, 'find', ADMIN_WORDS[lang].find, findForm('', lang));
  });

  // By POST, so that nobody's address stands in the browser's history or in a proxy's log.
  app.post('/find', async (context) => {
    const lang = langOf(context);
    const { text: typed } = await context.req.parseBody();
    const text = typeof typed === 'string' ? typed.trim() : '';
    const found = text ? await store.list({ text, limit: MOST_FOUND }) : [];
    const ids = found.map(({ id }) => id);
    const erase = ids.length ? eraseForm(ids, ADMIN_WORDS[lang].eraseFound, lang) : '';
    const main = html`${findForm(text, lang)} ${listing(found, lang, undefined)} ${erase}`;
    return shell(context, 'find', ADMIN_WORDS[lang].find, main);
  });

  app.get('/sendings/:id', async (context) => {
    const lang = langOf(context);
    const sending = await store.find(context.req.param('id'));
    if (!sending) throw new Refusal('not-found');
    return shell(context, undefined, ADMIN_WORDS[lang].details, details(sending, lang));
  });

  app.get('/sendings/:id/copy.json', async ({ req }) => {
    const sending = await store.find(req.param('id'));
    if (!sending) throw new Refusal('not-found');
    const copy = { ...sending, fingerprint: undefined };
    return new Response(JSON.stringify(copy, null, 2), {
      headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
    });
  });

  app.post('/sendings/:id', async (context) => {
    const id = context.req.param('id');
    const { move } = await context.req.parseBody();
    const sending = await store.find(id);
    if (!sending) throw new Refusal('not-found');
    const at = now().toISOString();
    const decided: readonly State[] = ['held', 'approved', 'rejected'];
    if (move === 'approve' && sending.kind === 'reply') await store.move(id, decided, 'approved', at);
    if (move === 'reject' && sending.kind === 'reply') await store.move(id, decided, 'rejected', at);
    if (move === 'notSuspect') await release(settings, id, at);
    return context.redirect(sending.kind === 'reply' ? '/admin/replies' : `/admin/sendings/${id}`, 303);
  });

  app.post('/erase', async (context) => {
    const lang = langOf(context);
    const { id } = await context.req.parseBody({ all: true });
    const ids = [id].flat().filter((one) => typeof one === 'string');
    const deleted = (await store.erase(ids, now().toISOString())).length;
    log({ event: 'erasure', deleted });
    const words = ADMIN_WORDS[lang];
    return shell(
      context,
      'find',
      words.find,
      html`<p role="status">${words.erased(deleted)}</p>
        ${findForm('', lang)}`,
    );
  });

  return app;
}

/** What was held for a robot's goes the way that it would have gone. */
async function release({ store, mailer }: Settings, id: string, at: string): Promise<void> {
  const sending = await store.find(id);
  if (!sending) return;
  const asksBack = mailer !== undefined && sending.values.email_address !== undefined;
  const to = sending.kind === 'reply' ? 'held' : asksBack ? 'unconfirmed' : 'received';
  if ((await store.move(id, ['suspect'], to, at)) && to === 'unconfirmed') await store.owe(id, at);
}
