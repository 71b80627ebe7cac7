import type { LitElement } from 'lit';
import { readHash, writeHash, type HashState } from './council-control.hash.js';

/** The element, as far as its state may stand in the address of the page. */
export interface AddressHost extends LitElement {
  readonly hash?: string | undefined;
}

/** A widget's part of the `#…` of the page, for whoever has asked for it with `hash`; else it reads and writes nothing. */
export class CouncilAddress {
  readonly #host: AddressHost;
  readonly #changed: (state: HashState) => void;
  #hash: string | undefined;

  /** @param changed - The reader has come with an address, gone back, or changed it by hand. */
  constructor(host: AddressHost, changed: (state: HashState) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController({
      hostConnected: () => window.addEventListener('hashchange', this.read),
      hostDisconnected: () => window.removeEventListener('hashchange', this.read),
    });
  }

  get #own(): string {
    return this.#host.hash || this.#host.id || 'councils';
  }

  readonly read = (): void => {
    const { hash } = location;
    if (this.#host.hash === undefined || hash === this.#hash) return;
    const isFirst = this.#hash === undefined;
    this.#hash = hash;
    // An address that says nothing leaves what the page has set.
    if (!isFirst || hash.includes(`${this.#own}.`)) this.#changed(readHash(hash, this.#own));
  };

  write(state: HashState): void {
    if (this.#host.hash === undefined) return;
    const hash = writeHash(location.hash, this.#own, state);
    try {
      // No step of its own on the way back, and no jump: the page is where the reader has it.
      history.replaceState(history.state, '', hash || location.pathname + location.search);
    } catch {
      // Safari allows a hundred in half a minute; and a page may have no address of its own.
    }
    // As it is, not as it should be: who has asked for something keeps it, whatever the address says.
    this.#hash = location.hash;
  }
}
