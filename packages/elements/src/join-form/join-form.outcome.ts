import type { Signup } from '@rosette/data';
import { downloadRecords } from '../base/form/consent.js';
import type { DeliveryState } from '../base/form/delivery.js';
import { readThanks } from './join-form.page.js';
import type { JoinSender } from './join-form.sender.js';
import type { Outcome } from './join-form.template.js';
import type { JoinView } from './join-form.view.js';

/** What the page says of how things stand; `undefined`: there is nothing to say. */
export function outcomeOf(
  state: DeliveryState<Signup>,
  { words, say, time, controller, thanks }: JoinView,
  { again, retry, forget }: JoinSender,
): Outcome | undefined {
  if (state.at === 'sent') {
    const { values, consents, id } = state.sending;
    const confirm = state.receipt.status === 'confirm-email';
    const received = controller ? say(words.sentSays, { controller }) : words.sentAlone;
    return {
      heading: confirm ? words.confirm : words.sent,
      says: confirm
        ? say(words.confirmSays, { email: values.email_address ?? '' })
        : (readThanks(thanks).says ?? received),
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
  if (state.at === 'ready' || state.at === 'sending' || state.at === 'refused') return undefined;
  return { heading: words[state.at], says: words[`${state.at}Says`], actions: [] };
}
