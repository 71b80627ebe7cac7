import type { Council, Councils, Party } from '@rosette/data';
import type { TemplateResult } from 'lit/html.js';
import type { AreaMap } from './area-map.types.js';
import { joinAreas } from './join.js';
import type { loadBoundaries } from './load.js';
import { mapOf, type MapFile } from './map-file.js';
import { mapMessages } from './map.messages.js';
import { mapSheet } from './map.styles.js';
import { mapTemplates, type MapTools } from './map.template.js';
import type { MapScene, MapSight } from './map.types.js';

/** The element, as far as its map hangs on it. */
interface ViewHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
}

/**
 * What draws one element's map: joined to its councils once for each of both, and drawn with the reader's selection and filters. It
 * comes in a file of its own, and only where a page has a map; what it shares with the element is handed to it.
 */
export class MapView {
  readonly #host: ViewHost;
  readonly #template: ReturnType<typeof mapTemplates>;
  readonly #load: typeof loadBoundaries;
  #sight: MapSight = { problems: [] };
  #of: readonly unknown[] = [];
  #shown: readonly Council[] | undefined;
  #matches: ReadonlySet<Council> | null = null;
  #current: string | null = null;

  constructor(host: ViewHost, tools: MapTools, load: typeof loadBoundaries) {
    this.#host = host;
    this.#template = mapTemplates(tools);
    this.#load = load;
  }

  /** The map that is in a file, with the councils on it: the same object as long as both are. `undefined`: it is on its way. */
  see(file: MapFile, model: Councils): MapSight | undefined {
    const map = mapOf(file, this.#load);
    if (map instanceof Promise) {
      void map.then(() => this.#host.requestUpdate());
      return undefined;
    }
    if (this.#of[0] !== map || this.#of[1] !== model) {
      this.#of = [map, model];
      this.#sight = map.areas?.[0] ? this.#joined(map as AreaMap, model) : { problems: map.problems };
    }
    return this.#sight;
  }

  #joined(map: AreaMap, model: Councils): MapSight {
    const { adoptedStyleSheets } = this.#host.renderRoot as ShadowRoot;
    if (!adoptedStyleSheets.includes(mapSheet())) adoptedStyleSheets.push(mapSheet());
    const { councils, problems } = joinAreas(map, model.councils);
    const parties = model.tallies.map(({ party }) => party);
    return {
      problems: [...map.problems, ...problems],
      areas: map,
      draw: (scene) => this.#draw(scene, map, councils, parties),
    };
  }

  #draw(
    { model, reader, words, locale, late, describe }: MapScene,
    map: AreaMap,
    councils: ReadonlyMap<string, Council>,
    parties: readonly Party[],
  ): TemplateResult {
    const { picked, shown } = reader;
    const { map: label, mapHint, mapNoRow } = locale.words('council-control', mapMessages);
    if (this.#shown !== shown) {
      this.#shown = shown;
      this.#matches = shown.length < model.councils.length ? new Set(shown) : null;
    }
    return this.#template({
      map,
      councils,
      parties,
      matches: this.#matches,
      selected: picked?.key ?? null,
      current: this.#current,
      late,
      label: locale.say(label, { title: model.title ?? words.council }),
      hint: mapHint,
      describe,
      describeEmpty: (name) => locale.say(mapNoRow, { name }),
      onSelect: reader.pick,
      onCurrent: (key) => {
        this.#current = key;
        this.#host.requestUpdate();
      },
    });
  }
}
