import type { Drawn } from '../base/element.js';
import { readHash, writeHash, type HashState } from './council-control.hash.js';

/** The element, as far as its state may stand in the address of the page. */
export interface AddressHost extends Drawn {
  readonly hash?: string | undefined;
}

/** A widget's part of the `#…` of the page, for whoever has asked for it with `hash`; else it reads and writes nothing. */
interface CouncilAddress {
  read(): void;
  write(state: HashState): void;
}

/** @param changed - The reader has come with an address, gone back, or changed it by hand. */
export function councilAddress(host: AddressHost, changed: (state: HashState) => void): CouncilAddress {
  let last: string | undefined;
  const own = (): string => host.hash || host.id || 'councils';

  function read(): void {
    const { hash } = location;
    if (host.hash === undefined || hash === last) return;
    const isFirst = last === undefined;
    last = hash;
    // An address that says nothing leaves what the page has set.
    if (!isFirst || hash.includes(`${own()}.`)) changed(readHash(hash, own()));
  }
  host.addController({
    hostConnected: () => window.addEventListener('hashchange', read),
    hostDisconnected: () => window.removeEventListener('hashchange', read),
  });

  return {
    read,
    write(state) {
      if (host.hash === undefined) return;
      const hash = writeHash(location.hash, own(), state);
      try {
        // No step of its own on the way back, and no jump: the page is where the reader has it.
        history.replaceState(history.state, '', hash || location.pathname + location.search);
      } catch {
        // Safari allows a hundred in half a minute; and a page may have no address of its own.
      }
      // As it is, not as it should be: who has asked for something keeps it, whatever the address says.
      last = location.hash;
    },
  };
}
