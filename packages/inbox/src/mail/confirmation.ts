import { hmac, isSame } from '../crypto.js';
import type { RateLimit } from '../http/rate-limit.js';
import { errorFacts } from '../log.js';
import type { Settings } from '../options.js';
import type { StoredSending } from '../store/store.js';
import { languageOf, WORDS } from '../words.js';

/** Messages of one round. */
const ROUND = 20;
/** A process that dies while sending holds a message back no longer than this. */
const LEASE_MS = 60_000;
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 6 * 3_600_000;

/** The link's last part. It is worked out, not kept, so that a message that has to be sent again has the same link. */
const markOf = async ({ store }: Settings, id: string): Promise<string> =>
  (await hmac(await store.secret('confirm'), id)).slice(0, 32);

/** Where a sign-up is confirmed. */
const confirmPath = async (settings: Settings, id: string): Promise<string> =>
  `/confirm/${id}/${await markOf(settings, id)}`;

/** Whether a link is one of ours. */
export const isConfirmMark = async (settings: Settings, id: string, mark: string): Promise<boolean> =>
  isSame(await markOf(settings, id), mark);

/**
 * Sends the messages that are due. A message is due until it has been handed over: after a failure it is tried again, later and later, as long
 * as the sign-up is kept. Several processes share the work. `limit` is per email address.
 */
export async function sendDue(settings: Settings, limit: RateLimit): Promise<void> {
  const { mailer, store, now, log } = settings;
  if (!mailer) return;
  let sent = 0;
  let failed = 0;
  for (;;) {
    const at = now();
    const claimed = await store.claim(at.toISOString(), after(at, LEASE_MS), ROUND);
    for (const { tries, ...sending } of claimed) {
      try {
        // Hardly any mailbox tells capitals apart, so they make no other of it.
        const wait = await limit.take((sending.values.email_address ?? '').toLowerCase(), at);
        if (wait) {
          await store.settle(sending.id, after(at, wait * 1000));
          continue;
        }
        await mailer.send(await confirmation(sending, settings));
        await store.settle(sending.id, null);
        sent++;
      } catch (error) {
        const pause = Math.min(FIRST_PAUSE_MS * 2 ** (tries - 1), LONGEST_PAUSE_MS);
        await store.settle(sending.id, after(now(), pause));
        log({ event: 'error', during: 'mail', ...errorFacts(error) });
        failed++;
      }
    }
    if (claimed.length < ROUND) break;
  }
  if (sent || failed) log({ event: 'mail', sent, failed });
}

const after = (at: Date, milliseconds: number): string => new Date(at.getTime() + milliseconds).toISOString();

async function confirmation({ id, values, lang, page }: StoredSending, settings: Settings) {
  const language = languageOf(lang);
  const { subject, body } = WORDS[language].mail;
  const link = new URL(await confirmPath(settings, id), settings.publicAddress).href;
  // Nothing of what was filled in is repeated: the form must not become a way to write to strangers.
  const text = body(new URL(page).host, link, settings.retention.unconfirmed);
  return { to: values.email_address ?? '', subject, text, lang: language };
}
