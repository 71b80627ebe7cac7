import type { Council, Councils, Party } from '@rosette/data';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../base/locale.js';
import { isFiltered } from './council-control.layout.js';
import type { CouncilMessages } from './council-control.messages.js';
import type { CouncilReader } from './council-control.reader.js';
import { councilLine } from './council-control.sentence.js';
import type { AreaMap } from './map/area-map.types.js';
import { joinAreas } from './map/join.js';
import { MapSource, type MapState } from './map/map-source.js';
import { mapPlaceholder, mapTemplate } from './map/map.template.js';

type Host = ConstructorParameters<typeof MapSource>[0] & {
  readonly noMap: boolean;
};

const NONE: MapState = { status: 'none', problems: [], late: false };

/** The map beside the list: joined to its councils once for each of both, and drawn with the reader's selection and filters. */
export class CouncilMap {
  readonly #host: Host;
  readonly #source: MapSource;
  #state = NONE;
  #current: string | null = null;
  #joined:
    | {
        readonly of: readonly unknown[];
        readonly model: Councils;
        readonly map: AreaMap | undefined;
        readonly councils: ReadonlyMap<string, Council> | undefined;
      }
    | undefined;
  #parties: readonly Party[] = [];
  #matches: { readonly shown: readonly Council[]; readonly keys: ReadonlySet<string> } | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#source = new MapSource(host);
  }

  /** A map is on show, or its room is kept. */
  get isThere(): boolean {
    return /^(loading|ready)$/.test(this.#state.status);
  }

  /** The map on show. */
  get areas(): AreaMap | undefined {
    return this.#joined?.map;
  }

  /** The model, with what is wrong with its map among its problems. */
  join(model: Councils): Councils {
    const { map, problems } = (this.#state = this.#host.noMap ? NONE : this.#source.read());
    const of = [model, map, problems.length];
    if (!this.#joined || of.some((value, place) => value !== this.#joined?.of[place])) {
      const joined = map && joinAreas(map, model.councils);
      const all = [...model.problems, ...problems, ...(joined?.problems ?? [])];
      this.#joined = { of, model: { ...model, problems: all }, map, councils: joined?.councils };
      this.#parties = model.tallies.map(({ party }) => party);
    }
    return this.#joined.model;
  }

  draw(reader: CouncilReader, words: CouncilMessages, locale: Locale): TemplateResult | typeof nothing {
    const { status, late } = this.#state;
    const { map, model, councils } = this.#joined ?? {};
    if (status === 'failed') return html`<p class="no-map">${words.noMap}</p>`;
    if (status === 'loading') return mapPlaceholder();
    if (!map || !model || !councils) return nothing;
    const { picked, shown, view } = reader;
    if (this.#matches?.shown !== shown) this.#matches = { shown, keys: new Set(shown.map(({ key }) => key)) };
    return mapTemplate({
      map,
      councils,
      parties: this.#parties,
      matches: isFiltered(view) ? this.#matches.keys : null,
      selected: picked?.key ?? null,
      current: this.#current,
      late,
      label: locale.say(words.map, { title: model.title ?? words.council }),
      hint: words.mapHint,
      describe: (council) => councilLine(council, words, locale),
      describeEmpty: (name) => locale.say(words.mapNoRow, { name }),
      onSelect: reader.pick,
      onCurrent: (key) => {
        this.#current = key;
        this.#host.requestUpdate();
      },
    });
  }
}
