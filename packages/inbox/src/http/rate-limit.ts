import { hmac, randomHex } from '../crypto.js';
import type { Rate } from '../options.js';

/** Addresses that are remembered at once. When there are more, the ones that were seen longest ago are forgotten. */
const MOST = 50_000;

interface Bucket {
  left: number;
  at: number;
}

/**
 * So many requests per address within so many seconds, spread evenly after the first burst. An address is known by its HMAC only, under a
 * salt that is made anew each day and never leaves this process: nobody can tell afterwards who was here. Each process counts for itself.
 */
export class RateLimit {
  readonly #rate: Rate;
  readonly #buckets = new Map<string, Bucket>();
  #salt = '';
  #day = '';

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** Takes one; 0 where it may be taken, else the seconds to wait. */
  async take(address: string, now: Date): Promise<number> {
    const key = await this.#keyOf(address, now);
    const { most, seconds } = this.#rate;
    const at = now.getTime();
    const { left, at: before } = this.#buckets.get(key) ?? { left: most, at };
    const refilled = Math.min(most, left + ((at - before) / 1000) * (most / seconds));
    this.#buckets.delete(key);
    this.#buckets.set(key, { left: refilled < 1 ? refilled : refilled - 1, at });
    for (const oldest of this.#buckets.keys()) {
      if (this.#buckets.size <= MOST) break;
      this.#buckets.delete(oldest);
    }
    return refilled < 1 ? Math.ceil(((1 - refilled) * seconds) / most) : 0;
  }

  #keyOf(address: string, now: Date): Promise<string> {
    const day = now.toISOString().slice(0, 10);
    if (day !== this.#day) {
      this.#day = day;
      this.#salt = randomHex();
      this.#buckets.clear();
    }
    return hmac(this.#salt, network(address));
  }
}

/** Whoever has an IPv6 address has a /64 of them. */
export function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const first = head ? head.split(':') : [];
  const last = tail ? tail.split(':') : [];
  const gap = tail === undefined ? [] : Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0');
  return [...first, ...gap, ...last]
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':');
}
