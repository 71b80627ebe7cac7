import { councilKey, type Council, type Councils } from '@rosette/data';
import { councilAddress, type AddressHost } from './council-control.address.js';
import type { CouncilReader } from './council-control.drawing.js';
import { councilIndex, WHOLE, WHOLE_ROWS, type CouncilView } from './council-control.layout.js';
import { councilRows } from './council-control.rows.js';

/** The element, as far as its reader's wishes hang on it. */
interface ReaderHost extends AddressHost {
  selected?: string | undefined;
}

/** What is said and fired when a person has done something. */
interface Told {
  /** A council is picked, or let go. */
  picked(council: Council | null): void;
  /** The list is another now: so many of so many. */
  listed(shown: number, all: number): void;
}

/** What a person wishes, of the councils that it takes in. */
export interface CouncilWishes extends CouncilReader {
  /** Takes in new data; what was asked for stays. */
  take(model: Councils): void;
}

export function councilReader(host: ReaderHost, told: Told): CouncilWishes {
  let view = WHOLE;
  let shown: readonly Council[] = [];
  let model: Councils | undefined;
  let list: (view: CouncilView) => readonly Council[] = () => [];
  let named:
    { readonly of: Councils; readonly selected: string; readonly council: Council | null } | undefined;
  /** When each council came, by key: by its time, else by the refresh that brought it. */
  let came: ReadonlyMap<string, number> = new Map();
  let refreshes = 0;

  function see(wish: Partial<CouncilView>): void {
    view = { ...view, ...wish };
    shown = list(view);
    reader.rows.restart();
    host.requestUpdate();
  }

  /** As a person has asked for it: how many that leaves is heard. */
  function find(wish: Partial<CouncilView>): void {
    see(wish);
    told.listed(shown.length, model?.councils.length ?? 0);
  }

  /** The address says it too. */
  function ask(wish: Partial<CouncilView>): void {
    find(wish);
    reader.note();
  }

  const address = councilAddress(host, ({ council, ...wish }) => {
    host.selected = council || undefined;
    see(wish);
  });

  const reader: CouncilWishes = {
    get view() {
      return view;
    },
    get shown() {
      return shown;
    },
    /** The council that `selected` names, by key, code or name. */
    get picked() {
      const { selected } = host;
      if (!selected || !model) return null;
      if (named?.of !== model || named.selected !== selected) {
        const { byKey, councils } = model;
        const name = councilKey(selected);
        const council =
          byKey.get(selected) ??
          byKey.get(selected.toUpperCase()) ??
          councils.find((one) => councilKey(one.name) === name) ??
          null;
        named = { of: model, selected, council };
      }
      return named.council;
    },
    rows: councilRows(host, {
      get shown() {
        return shown;
      },
      get picked() {
        return reader.picked;
      },
      // Decided by all there are, so that a list does not change its ways while somebody types.
      get isLong() {
        return (model?.councils.length ?? 0) > WHOLE_ROWS;
      },
    }),
    take(councils) {
      model = councils;
      const isTimed = model.councils.some(({ declared }) => declared);
      came = new Map(
        model.councils
          .filter(({ control }) => control.kind !== 'not-declared')
          .map(({ key, declared }) => [key, isTimed ? Number(declared) : (came.get(key) ?? refreshes)]),
      );
      refreshes++;
      list = councilIndex(model, model.declared < model.total ? came : undefined);
      shown = list(view);
      address.read();
    },
    note: () => address.write({ ...view, council: reader.picked ? (host.selected ?? '') : '' }),
    find: (text) => find({ find: text }),
    toggle(party) {
      const { parties } = view;
      const others = parties.filter((slug) => slug !== party);
      ask({ parties: others.length < parties.length ? others : [...parties, party] });
    },
    outcome: (outcome) => ask({ outcome }),
    reset() {
      const { sort, down } = view;
      ask({ ...WHOLE, sort, down });
      // The button that was pressed goes.
      host.renderRoot.querySelector('input')?.focus();
    },
    sort(sort) {
      // Most seats first; names and parties from their beginning.
      see({ sort, down: view.sort === sort ? !view.down : sort === 'seats' });
      reader.note();
    },
    pick(key) {
      const council = (key !== null && key !== reader.picked?.key && model?.byKey.get(key)) || null;
      host.selected = council?.key;
      if (council) reader.rows.goTo(council.key);
      told.picked(council);
      reader.note();
    },
    async close() {
      reader.pick(null);
      await host.updateComplete;
      reader.rows.focus();
    },
    key(event) {
      if (event.key === 'Escape' && reader.picked) reader.pick(null);
      else void reader.rows.key(event);
    },
  };
  return reader;
}
