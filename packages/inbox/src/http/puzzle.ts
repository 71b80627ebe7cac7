import { createChallenge, verifySolution, type Challenge, type Solution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { sha256 } from '../crypto.js';
import type { Settings } from '../options.js';
import { Refusal } from './problem.js';

/** How long a puzzle may be solved and its solution sent: as long as a form keeps what it could not send, and a little. */
const VALID_MS = 25 * 3_600_000;
const COST = 5000;

/** A puzzle for an ALTCHA widget: work for a machine, nothing for a person. */
export async function newPuzzle({ altcha, store, now }: Settings): Promise<Challenge> {
  return createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: altcha?.cost ?? COST,
    deriveKey,
    expiresAt: new Date(now().getTime() + VALID_MS),
    hmacSignatureSecret: await store.secret('altcha'),
  });
}

/** Throws where a solution is missing, wrong, too old, or has been used for another sending. */
export async function checkPuzzle(
  { store, now }: Settings,
  { id, altcha }: { id: string; altcha: string | undefined },
): Promise<void> {
  if (!altcha) throw new Refusal('puzzle-missing');
  const payload = read(altcha);
  const result =
    payload &&
    (await verifySolution({
      ...payload,
      deriveKey,
      hmacSignatureSecret: await store.secret('altcha'),
    }).catch(() => undefined));
  if (!payload || !result?.verified) throw new Refusal('puzzle-failed');
  const puzzle = await sha256(String(payload.challenge.signature));
  const until = new Date(now().getTime() + VALID_MS).toISOString();
  if (!(await store.spend(puzzle, id, until))) throw new Refusal('puzzle-failed');
}

function read(payload: string): { challenge: Challenge; solution: Solution } | undefined {
  try {
    const { challenge, solution } = JSON.parse(atob(payload)) as {
      challenge?: Challenge;
      solution?: Solution;
    };
    return challenge?.parameters && solution ? { challenge, solution } : undefined;
  } catch {
    return undefined;
  }
}
