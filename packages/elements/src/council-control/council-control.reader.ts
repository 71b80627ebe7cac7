import { councilKey, type Council, type Councils, type Outcome } from '@rosette/data';
import { CouncilAddress, type AddressHost } from './council-control.address.js';
import type { CouncilActs } from './council-control.drawing.js';
import {
  CouncilIndex,
  WHOLE,
  WHOLE_ROWS,
  type CouncilColumn,
  type CouncilView,
} from './council-control.layout.js';
import { CouncilRows } from './council-control.rows.js';

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

/** What a person has asked to see of the councils, and what follows from it: which are shown, and which is picked. */
export class CouncilReader implements CouncilActs {
  view: CouncilView = WHOLE;
  shown: readonly Council[] = [];
  readonly rows: CouncilRows;
  readonly #host: ReaderHost;
  readonly #told: Told;
  readonly #address: CouncilAddress;
  #model: Councils | undefined;
  #index: CouncilIndex | undefined;
  #named: { readonly of: Councils; readonly selected: string; readonly council: Council | null } | undefined;
  /** When each council came, by key: by its time, else by the refresh that brought it. */
  #came: ReadonlyMap<string, number> = new Map();
  #refreshes = 0;

  constructor(host: ReaderHost, told: Told) {
    this.#host = host;
    this.#told = told;
    this.rows = new CouncilRows(host, this);
    this.#address = new CouncilAddress(host, ({ council, ...view }) => {
      host.selected = council || undefined;
      this.#see(view);
    });
  }

  /** Takes in new data; what was asked for stays. */
  take(model: Councils): void {
    this.#model = model;
    const timed = model.councils.some(({ declared }) => declared);
    this.#came = new Map(
      model.councils.flatMap(({ key, control, declared }) =>
        control.kind === 'not-declared'
          ? []
          : [[key, timed ? Number(declared) : (this.#came.get(key) ?? this.#refreshes)]],
      ),
    );
    this.#refreshes++;
    this.#index = new CouncilIndex(model, model.declared < model.total ? this.#came : undefined);
    this.shown = this.#index.list(this.view);
    this.#address.read();
  }

  /** Decided by all there are, so that a list does not change its ways while somebody types. */
  get isLong(): boolean {
    return (this.#model?.councils.length ?? 0) > WHOLE_ROWS;
  }

  /** The council that `selected` names, by key, code or name. */
  get picked(): Council | null {
    const { selected } = this.#host;
    const model = this.#model;
    if (!selected || !model) return null;
    const { byKey, councils } = model;
    if (this.#named?.of !== model || this.#named.selected !== selected) {
      const name = councilKey(selected);
      const council =
        byKey.get(selected) ??
        byKey.get(selected.toUpperCase()) ??
        councils.find((one) => councilKey(one.name) === name) ??
        null;
      this.#named = { of: model, selected, council };
    }
    return this.#named.council;
  }

  #see(view: Partial<CouncilView>): void {
    this.view = { ...this.view, ...view };
    this.shown = this.#index?.list(this.view) ?? [];
    this.rows.restart();
    this.#host.requestUpdate();
  }

  /** As a person has asked for it: how many that leaves is heard, and the address says it. */
  #ask(view: Partial<CouncilView>): void {
    this.#see(view);
    this.#told.listed(this.shown.length, this.#model?.councils.length ?? 0);
  }

  readonly note = (): void =>
    this.#address.write({ ...this.view, council: this.picked ? (this.#host.selected ?? '') : '' });

  readonly find = (find: string): void => this.#ask({ find });

  readonly toggle = (party: string): void => {
    const { parties } = this.view;
    const others = parties.filter((slug) => slug !== party);
    this.#ask({ parties: others.length < parties.length ? others : [...parties, party] });
    this.note();
  };

  readonly outcome = (outcome: Outcome | ''): void => {
    this.#ask({ outcome });
    this.note();
  };

  readonly reset = (): void => {
    const { sort, down } = this.view;
    this.#ask({ ...WHOLE, sort, down });
    this.note();
    // The button that was pressed goes.
    this.#host.renderRoot.querySelector('input')?.focus();
  };

  readonly sort = (sort: CouncilColumn): void => {
    // Most seats first; names and parties from their beginning.
    const down = this.view.sort === sort ? !this.view.down : sort === 'seats';
    this.#see({ sort, down });
    this.note();
  };

  readonly pick = (key: string | null): void => {
    const council = (key !== null && key !== this.picked?.key && this.#model?.byKey.get(key)) || null;
    this.#host.selected = council?.key;
    if (council) this.rows.goTo(council.key);
    this.#told.picked(council);
    this.note();
  };

  /** Lets go from the council's own line, which goes with its button: the reader is put back into the list. */
  readonly close = async (): Promise<void> => {
    this.pick(null);
    await this.#host.updateComplete;
    this.rows.focus();
  };

  readonly key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.picked) this.pick(null);
    else void this.rows.key(event);
  };

  readonly scroll = (): void => this.rows.scroll();
}
