import { problem, type Problem } from '@rosette/data';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { feedAt, type Feed, type FeedAnswer } from '../../base/feed.js';
import { resolve } from '../../base/link.js';
import type { AreaMap } from './area-map.types.js';
import { hexMap } from './hexjson.js';
import { loadBoundaries } from './load-boundaries.js';

/** What an element says about where its map is. */
interface MapHost extends ReactiveControllerHost, HTMLElement {
  /** Address of a HexJSON file. */
  readonly layout?: string | undefined;
  /** Address of a GeoJSON or TopoJSON file. */
  readonly boundaries?: string | undefined;
  /** What is in such a file. */
  readonly layoutData?: unknown;
}

/** How things stand with a map. */
export interface MapState {
  /** `none`: nobody has asked for one. */
  readonly status: 'none' | 'loading' | 'ready' | 'failed';
  readonly map?: AreaMap | undefined;
  readonly problems: readonly Problem[];
  /** The widget was drawn before the map was there, and has kept room for it. */
  readonly late: boolean;
}

/** A file's body, a script's text, or what is in either. */
type MapFile = FeedAnswer | { readonly text: string } | object;
/** A map, or why there is none. */
type Drawn = Partial<AreaMap> & Pick<AreaMap, 'problems'>;

/** One drawing for all the widgets that show the same file. */
const drawings = new WeakMap<MapFile, Drawn | Promise<unknown>>();

/**
 * Where an element's map comes from: its `layoutData`, else a `<script type="application/hexjson">` inside it, else its `layout`, else
 * its `boundaries`. What a file holds says what it is, not the attribute that names it. Asks its host to update when there is news.
 */
export class MapSource implements ReactiveController {
  readonly #host: MapHost;
  readonly #update: () => void;
  #address: string | undefined;
  #feed: Feed | undefined;
  #script: { readonly text: string } | undefined;
  #late = false;

  constructor(host: MapHost) {
    this.#host = host;
    this.#update = () => host.requestUpdate();
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#feed?.leave(this.#update);
    this.#feed = undefined;
  }

  /** What there is now. Takes part in the file at the address that the host has, as long as the host is on the page. */
  read(): MapState {
    const file = this.#find();
    if (!file && !this.#address) return { status: 'none', problems: [], late: false };
    const failure = file ? undefined : this.#feed?.state.failure;
    const drawn = failure ? failed(failure) : file && this.#draw(file);
    const isReady = Boolean(drawn?.areas?.[0]);
    this.#late ||= !isReady;
    return {
      status: isReady ? 'ready' : drawn ? 'failed' : 'loading',
      map: isReady ? (drawn as AreaMap) : undefined,
      problems: drawn?.problems ?? [],
      late: this.#late,
    };
  }

  #find(): MapFile | undefined {
    const { layoutData, layout, boundaries } = this.#host;
    const given = typeof layoutData === 'object' && layoutData;
    const script = this.#host.querySelector<HTMLScriptElement>('script[type="application/hexjson"]');
    this.#follow(given || script ? undefined : layout || boundaries);
    if (given) return given;
    if (!script) return this.#feed?.state.answer;
    const { text } = script;
    if (this.#script?.text !== text) this.#script = { text };
    return this.#script;
  }

  #follow(address: string | undefined): void {
    // One file is one request, whatever the fragment.
    const whole = address && resolve(address).href.replace(/#.*/, '');
    if (whole !== this.#address) this.hostDisconnected();
    this.#address = whole;
    if (!whole || !this.#host.isConnected) return;
    // Both are needed, so they come at the same time.
    if (!this.#feed && !this.#host.layout) loadBoundaries().catch(() => undefined);
    this.#feed ??= feedAt(whole);
    this.#feed.join(this.#update, Infinity);
  }

  #draw(file: MapFile): Drawn | undefined {
    const known = drawings.get(file) ?? draw(file);
    drawings.set(file, known);
    if (!(known instanceof Promise)) return known;
    void known.then(this.#update);
    return undefined;
  }
}

const failed = (message: string): Drawn => ({
  problems: [{ code: 'feed-failed', severity: 'error', message }],
});

function draw(file: MapFile): Drawn | Promise<unknown> {
  let json: object = file;
  const text =
    'bytes' in file ? new TextDecoder().decode(file.bytes as Uint8Array) : 'text' in file && file.text;
  try {
    if (typeof text === 'string') json = JSON.parse(text) as object;
  } catch {
    // Half a script is no mistake of anybody's.
    if (document.readyState === 'loading')
      return new Promise((done) => document.addEventListener('DOMContentLoaded', done)).then(() =>
        drawings.delete(file),
      );
    return { problems: [problem('feed-syntax', 'a map as HexJSON, GeoJSON or TopoJSON', text)] };
  }
  if (!Object.hasOwn(Object(json) as object, 'type')) return hexMap(json);
  return loadBoundaries().then(
    (boundaryMap) => drawings.set(file, boundaryMap(json)),
    () =>
      drawings.set(
        file,
        failed(
          'what draws boundaries (chunks/boundaries-….js, beside the script) could not be loaded; a page opened from disk cannot load it',
        ),
      ),
  );
}
