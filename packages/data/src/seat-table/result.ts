import { outcomeOf, type Read, type Say, type Standing } from '../council/standing.js';
import type { Party } from '../party/party.types.js';

/** Words that leave it open. */
const OPEN = /^(?:not known|unknown|ddim yn hysbys)$/i;
/** Nobody is named by these, and whoever stands beside them may be who lost, or who won. */
const LOST = /^(?:lo|(?:yn )?colli)\S*$/i;

const isOther = (one: Party | null, other: Party | null): boolean | null =>
  one && other && one.slug !== other.slug;

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
  const { control: now, previous: before, outcome } = standing;
  const { control, previous, said } = read(result);
  const was = said === 'same' ? now : previous;
  const isOpen = outcome === 'unknown';
  const isChanged = said === 'changed';
  const is = /^(?:gain|loss)/.test(outcome) ? 'changed' : outcome === 'new' ? outcome : 'same';
  // A party alone beside "Lost" may be who lost it, or who took it.
  const isBlurred = isChanged && (was ? was.slug === now.slug : LOST.test(result) && now.kind === 'party');
  if (
    said
      ? isOther(control, now) || isOther(previous, before) || (isOpen ? isBlurred : said !== is)
      : control?.slug !== now.slug
  )
    say('result', 'cell-invalid', 'held, gained or lost, as before and after have it', '; these are shown');
  else if (said && (isOpen || !before))
    return { ...standing, previous: was, outcome: isOpen ? outcomeOf(now, was, said) : outcome };
  return standing;
}
