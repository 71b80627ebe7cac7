import { outcomeOf, type Read, type Say, type Standing } from '../council/standing.js';
import type { Party } from '../party/party.types.js';

/** Words that leave it open. */
const OPEN = /^(?:not known|unknown|ddim yn hysbys)$/i;
/** Nobody is named by these, and whoever stands beside them may be who lost, or who won. */
const LOST = /^(?:loss|lost|loses?|(?:yn )?colli)$/i;

/**
 * What became of a seat, with what a column of results ("Hold", "Lab gain from Con") says about it. Where the columns of parties say who has
 * it and who had it, these are believed, and a result that contradicts them is named; else it says the rest.
 */
export function withResult(
  standing: Standing,
  result: string | null,
  read: Read,
  say: Say<'result'>,
): Standing {
  if (!result || OPEN.test(result)) return standing;
  const { control, previous, said } = read(result);
  const { control: now, previous: before, outcome } = standing;
  const refuse = (expected: string): Standing => {
    say('result', 'cell-invalid', expected, '; before and after are shown as they are');
    return standing;
  };
  const isOther = (one: Party | null, other: Party | null): boolean =>
    Boolean(one && other && one.slug !== other.slug);
  if (!said) return control?.slug === now.slug ? standing : refuse('held, gained or lost');
  const was = said === 'same' ? now : previous;
  const isSame = outcome === 'hold' || outcome === 'no-change';
  const is = isSame ? 'same' : outcome === 'gain' || outcome === 'loss' ? 'changed' : outcome;
  if (isOther(control, now) || isOther(previous, before) || (outcome !== 'unknown' && said !== is))
    return refuse('what before and after say');
  if (outcome !== 'unknown' && (before || !was)) return standing;
  if (said === 'changed' && (was?.slug === now.slug || (LOST.test(result) && now.kind === 'party')))
    return refuse('who lost it to whom');
  return { ...standing, previous: said === 'new' ? null : was, outcome: outcomeOf(now, was, said) };
}
