import type { Receipt } from '@rosette/data';
import type { Context } from 'hono';
import type { Settings } from '../options.js';
import type { Added, Kind, State } from '../store/store.js';
import { languageOf } from '../words.js';
import { mendPage, thanksPage } from './answers.js';
import { readBody, type Body } from './body.js';
import { forMending, fromForm, language, languageOfPost } from './from-form.js';
import { isAllowed } from './origin.js';
import { Refusal } from './problem.js';
import { checkPuzzle } from './puzzle.js';
import { readSending } from './read-sending.js';
import type { RateLimit } from './rate-limit.js';

const FORMS: Readonly<Record<Kind, string>> = { signup: 'join-form', reply: 'reply-box' };

/** Takes a sign-up or a reply: checks it, keeps it once, and says so in the way in which it was sent. */
export function receive(kind: Kind, settings: Settings, limit: RateLimit | undefined) {
  return async (context: Context): Promise<Response> => {
    const { raw: request } = context.req;
    await admit(request, context.env, settings, limit);
    const body = await readBody(request, settings.bodyBytes, settings.bodyTime);
    if (body.is === 'json') {
      const { receipt, isNew } = await keep(body.value, kind, request, settings);
      return jsonReceipt(receipt, isNew);
    }
    return answerForm(body, kind, request, settings);
  };
}

async function admit(
  request: Request,
  env: unknown,
  { allow, addressOf, now, publicAddress }: Settings,
  limit: RateLimit | undefined,
): Promise<void> {
  const origin = request.headers.get('origin');
  const isPost = /^(?:application\/x-www-form|multipart)/i.test(request.headers.get('content-type') ?? '');
  // A page that hides its address says `null` when it posts a form without a script.
  const isHidden = origin === 'null' && isPost;
  const isOwn = origin === new URL(publicAddress).origin;
  if (origin !== null && !isHidden && !isOwn && !isAllowed(origin, allow))
    throw new Refusal('origin-not-allowed');
  const address = addressOf(request, env);
  const wait = address === undefined ? 0 : ((await limit?.take(address, now())) ?? 0);
  if (wait) throw new Refusal('too-many-requests', [], { 'Retry-After': String(wait) });
}

async function keep(
  body: unknown,
  kind: Kind,
  request: Request,
  settings: Settings,
): Promise<{ receipt: Receipt; isNew: boolean }> {
  const { store, mailer, now } = settings;
  const { altcha, ...sending } = await readSending(body, {
    kind,
    receivedAt: now().toISOString(),
    key: request.headers.get('idempotency-key') ?? undefined,
    secret: () => store.secret('keys'),
  });
  const { id, receivedAt } = sending;
  // Whoever sends again what we have need not solve a second puzzle.
  if (settings.altcha && !(await store.find(id))) await checkPuzzle(settings, { id, altcha });
  const asksBack = mailer !== undefined && sending.values.email_address !== undefined;
  const state = sending.reason
    ? 'suspect'
    : kind === 'reply'
      ? 'held'
      : asksBack
        ? 'unconfirmed'
        : 'received';
  const added = await store.add({ ...sending, state });
  if (added.is === 'new') return { receipt: { id, status: statusOf(state, true), receivedAt }, isNew: true };
  if (!added.same) throw new Refusal('key-reused');
  return { receipt: known(id, added), isNew: false };
}

const statusOf = (state: State | 'erased', isNew: boolean): Receipt['status'] =>
  state === 'unconfirmed' ? 'confirm-email' : isNew ? 'received' : 'duplicate';

const known = (id: string, { state, receivedAt }: Extract<Added, { is: 'known' }>): Receipt => ({
  id,
  status: statusOf(state, false),
  receivedAt,
});

const jsonReceipt = (receipt: Receipt, isNew: boolean): Response =>
  Response.json(receipt, { status: isNew ? 201 : 200, headers: { 'Cache-Control': 'no-store' } });

async function answerForm(
  { fields }: Extract<Body, { is: 'form' }>,
  kind: Kind,
  request: Request,
  settings: Settings,
): Promise<Response> {
  const isPage = /text\/html/.test(request.headers.get('accept') ?? '');
  const lang = languageOf(languageOfPost(fields) ?? language(request));
  try {
    const now = settings.now().toISOString();
    const post = fromForm(fields, request, { form: FORMS[kind], now, here: settings.publicAddress });
    const { receipt, isNew } = await keep(post.body, kind, request, settings);
    if (!isPage) return jsonReceipt(receipt, isNew);
    const target = thanksFor(post.thanks, settings.thanks);
    if (!target) return await thanksPage(receipt, lang, kind === 'reply');
    const mark = receipt.status === 'confirm-email' ? '#rosette-confirm-email' : '';
    return new Response(null, { status: 303, headers: { Location: target.replace(/#.*/, '') + mark } });
  } catch (error) {
    if (!isPage || !(error instanceof Refusal) || error.code !== 'fields-invalid') throw error;
    const action = new URL(request.url).pathname;
    return mendPage(error, { fields: forMending(fields, request), action, lang, targets: settings.thanks });
  }
}

/** Where a form goes afterwards: where it asks to, if that is allowed; else the first address that is. */
function thanksFor(asked: string | undefined, allowed: readonly string[]): string | undefined {
  const wanted = asked && URL.canParse(asked) ? new URL(asked).href : undefined;
  const addresses = allowed.map((address) => new URL(address).href);
  return addresses.find((address) => address === wanted) ?? addresses[0];
}
