import type { Councils } from '@rosette/data';
import { html, nothing, svg, type LitElement, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { feedAt, type Feed } from '../base/feed.js';
import { resolve } from '../base/link.js';
import type { Locale } from '../base/locale.js';
import { partyClass } from '../base/party-sheet.js';
import type { CouncilMessages } from './council-control.messages.js';
import type { CouncilReader } from './council-control.reader.js';
import { councilLine } from './council-control.sentence.js';
import { boundaries, mapView } from './map/load.js';
import { failed, lostPart } from './map/lost.js';
import type { MapFile } from './map/map-file.js';
import { mapRoom } from './map/map.room.template.js';
import type { MapView } from './map/map-view.js';
import type { MapTools } from './map/map.template.js';
import type { MapSight } from './map/map.types.js';

/** What an element says about its map. */
interface MapHost extends LitElement {
  /** Address of a HexJSON file. */
  readonly layout?: string | undefined;
  /** Address of a GeoJSON or TopoJSON file. */
  readonly boundaries?: string | undefined;
  /** What is in such a file. */
  readonly layoutData?: unknown;
  readonly noMap: boolean;
}

/** `null`: nobody has asked for a map. `undefined`: it is on its way. */
type Sight = MapSight | undefined | null;

const LOST: MapSight = { problems: [lostPart('map')] };

const tools: MapTools = { html, svg, nothing, guard, repeat, partyClass };

/**
 * The map beside the list. Where its file is: the element's `layoutData`, else a `<script type="application/hexjson">` inside it, else its
 * `layout`, else its `boundaries`. What draws it is asked for at the same time as the file, by pages that have a map and no others.
 */
export class CouncilMap {
  readonly #host: MapHost;
  readonly #update: () => void;
  #address: string | undefined;
  #feed: Feed | undefined;
  #script: { readonly text: string } | undefined;
  #asked = false;
  #view: MapView | undefined;
  #failed: MapSight | undefined;
  #lost: MapSight | undefined;
  #sight: Sight = null;
  #model: Councils | undefined;
  #joined: Councils | undefined;
  #late = false;

  constructor(host: MapHost) {
    this.#host = host;
    this.#update = () => host.requestUpdate();
    host.addController({ hostDisconnected: () => this.#leave() });
  }

  /** A map is on show, or its room is kept. */
  get isThere(): boolean {
    return this.#sight === undefined || Boolean(this.#sight?.draw);
  }

  /** The model, with what is wrong with its map among its problems. */
  join(model: Councils): Councils {
    const sight = this.#host.noMap ? null : this.#see(model);
    if (!this.#joined || model !== this.#model || sight !== this.#sight) {
      this.#model = model;
      this.#sight = sight;
      const more = sight?.problems ?? [];
      this.#joined = more[0] ? { ...model, problems: [...model.problems, ...more] } : model;
    }
    // From then on it stands in the room that was kept for it.
    this.#late ||= sight !== null && !sight?.draw;
    return this.#joined;
  }

  draw(reader: CouncilReader, words: CouncilMessages, locale: Locale): TemplateResult | typeof nothing {
    const model = this.#joined;
    const sight = this.#sight;
    if (sight === null || !model) return nothing;
    if (!sight) return mapRoom();
    if (!sight.draw) return html`<p class="no-map">${words.noMap}</p>`;
    return sight.draw({
      model,
      reader,
      words,
      locale,
      late: this.#late,
      describe: (council) => councilLine(council, words, locale),
    });
  }

  #see(model: Councils): Sight {
    const file = this.#find();
    if (!file && !this.#address) return null;
    this.#ask();
    if (file) return this.#lost ?? this.#view?.see(file, model);
    const failure = this.#feed?.state.failure;
    if (!failure) return this.#lost;
    if (this.#failed?.problems[0]?.message !== failure) this.#failed = { problems: [failed(failure)] };
    return this.#failed;
  }

  /** What draws it: there already, or asked for. */
  #ask(): void {
    const { here: View } = mapView;
    if (View) this.#view ??= new View(this.#host, tools, boundaries);
    if (this.#asked) return;
    this.#asked = true;
    if (!View)
      void mapView
        .load()
        .catch(() => (this.#lost = LOST))
        .then(this.#update);
  }

  #find(): MapFile | undefined {
    const { layoutData, layout, boundaries: outlines } = this.#host;
    const given = typeof layoutData === 'object' && layoutData;
    const script = this.#host.querySelector<HTMLScriptElement>('script[type="application/hexjson"]');
    this.#follow(given || script ? undefined : layout || outlines);
    if (given) return given;
    if (!script) return this.#feed?.state.answer;
    const { text } = script;
    if (this.#script?.text !== text) this.#script = { text };
    return this.#script;
  }

  #follow(address: string | undefined): void {
    // One file is one request, whatever the fragment.
    const whole = address && resolve(address).href.replace(/#.*/, '');
    if (whole !== this.#address) this.#leave();
    this.#address = whole;
    if (!whole || !this.#host.isConnected) return;
    // All that is needed comes at the same time.
    if (!this.#feed && !this.#host.layout) boundaries.load().catch(() => undefined);
    this.#feed ??= feedAt(whole);
    this.#feed.join(this.#update, Infinity);
  }

  #leave(): void {
    this.#feed?.leave(this.#update);
    this.#feed = undefined;
  }
}
