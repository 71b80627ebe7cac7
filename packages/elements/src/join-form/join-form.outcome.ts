import type { Signup } from '@rosette/data';
import { downloadRecords } from '../base/form/consent.js';
import type { DeliveryState } from '../base/form/delivery.js';
import type { JoinSpeech } from './join-form.messages.js';
import type { Outcome } from './join-form.template.js';

/** What to say of a sending, and with what. */
interface Speaker extends JoinSpeech {
  readonly controller: string | undefined;
  /** The page's own words of thanks. */
  readonly thanks: string | undefined;
  readonly again: () => void;
  readonly retry: () => void;
  readonly forget: () => void;
}

/** What the page says of how things stand; `undefined`: there is nothing to say. */
export function outcomeOf(state: DeliveryState<Signup>, speaker: Speaker): Outcome | undefined {
  const { words, say, time, controller, thanks, again, retry, forget } = speaker;
  if (state.at === 'sent') {
    const { values, consents, id } = state.sending;
    const confirm = state.receipt.status === 'confirm-email';
    const received = controller ? say(words.sentSays, { controller }) : words.sentAlone;
    return {
      heading: confirm ? words.confirm : words.sent,
      says: confirm ? say(words.confirmSays, { email: values.email_address ?? '' }) : (thanks ?? received),
      actions: [
        ...(consents.length
          ? [
              {
                name: 'record',
                label: words.record,
                run: () => downloadRecords(consents, `consent-${id}.json`),
              },
            ]
          : []),
        { name: 'again', label: words.again, run: again },
      ],
    };
  }
  if (state.at === 'waiting') {
    return {
      heading: state.kept ? words.saved : words.unsaved,
      says: say(state.kept ? words.savedSays : words.unsavedSays, { time: time(state.until) }),
      actions: [
        { name: 'retry', label: state.trying ? words.sending : words.retry, run: retry },
        { name: 'forget', label: words.forget, run: forget },
      ],
    };
  }
  if (state.at === 'deleted' || state.at === 'expired' || state.at === 'elsewhere')
    return { heading: words[state.at], says: words[`${state.at}Says`], actions: [] };
  return undefined;
}
