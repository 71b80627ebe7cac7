import type { Councils } from '@rosette/data';
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Drawn } from '../base/element.js';
import { feedAt, type Feed } from '../base/feed.js';
import { resolve } from '../base/link.js';
import type { Locale } from '../base/locale.js';
import { partyClass } from '../base/party-sheet.js';
import type { CouncilReader } from './council-control.drawing.js';
import type { CouncilMessages } from './council-control.messages.js';
import { councilLine } from './council-control.sentence.js';
import type { AreaMap } from './map/area-map.types.js';
import { loadBoundaries, loadMapView, mapView } from './map/load.js';
import { failed, lostPart } from './map/lost.js';
import type { MapFile } from './map/map-file.js';
import { mapRoom } from './map/map.room.template.js';
import type { MapView } from './map/map-view.js';
import type { MapSight } from './map/map.types.js';

/** What an element says about its map. */
interface MapHost extends Drawn {
  /** Address of a HexJSON file. */
  readonly layout?: string | undefined;
  /** Address of a GeoJSON or TopoJSON file. */
  readonly boundaries?: string | undefined;
  /** What is in such a file. */
  readonly layoutData?: unknown;
  readonly noMap: boolean;
}

/** The map beside the list, as the element sees it. */
interface CouncilMap {
  /** A map is on show, or its room is kept. */
  readonly isThere: boolean;
  /** What is drawn. */
  readonly areas: AreaMap | undefined;
  /** The model, with what is wrong with its map among its problems. */
  join(model: Councils): Councils;
  draw(reader: CouncilReader, words: CouncilMessages, locale: Locale): TemplateResult | typeof nothing;
}

/** `null`: nobody has asked for a map. `undefined`: it is on its way. */
type Sight = MapSight | undefined | null;

/**
 * Where a map is: in the element's `layoutData`, else in a `<script type="application/hexjson">` inside it, else at its `layout`, else at
 * its `boundaries`. What draws it is asked for at the same time as the file, by pages that have a map and no others.
 */
export function councilMap(host: MapHost): CouncilMap {
  let address: string | undefined;
  let feed: Feed | undefined;
  let script: { readonly text: string } | undefined;
  let isAsked = false;
  let view: MapView | undefined;
  /** What cannot be had: what draws it, or the file. */
  let lost: MapSight | undefined;
  let gone: MapSight | undefined;
  let sight: Sight = null;
  let model: Councils;
  let joined: Councils;
  /** The widget was drawn before the map was there: the map stands in the room that was kept for it. */
  let isLate = false;

  const update = (): void => host.requestUpdate();
  const leave = (): void => {
    feed?.leave(update);
    feed = undefined;
  };
  host.addController({ hostDisconnected: leave });

  /** Takes part in the file at an address, as long as the host is on the page. */
  function follow(href: string | undefined): void {
    // One file is one request, whatever the fragment.
    const whole = href && resolve(href).href.replace(/#.*/, '');
    if (whole !== address) leave();
    address = whole;
    if (!whole || !host.isConnected) return;
    // All that is needed comes at the same time.
    if (!feed && !host.layout) loadBoundaries().catch(() => undefined);
    feed ??= feedAt(whole);
    feed.join(update, Infinity);
  }

  function find(): MapFile | undefined {
    const { layoutData, layout, boundaries } = host;
    const given = typeof layoutData === 'object' && layoutData;
    const inside = host.querySelector<HTMLScriptElement>('script[type="application/hexjson"]');
    follow(given || inside ? undefined : layout || boundaries);
    if (given) return given;
    if (!inside) return feed?.state.answer;
    const { text } = inside;
    if (script?.text !== text) script = { text };
    return script;
  }

  /** What draws it: there already, or asked for. */
  function ask(): void {
    const View = mapView();
    if (View) view ??= new View(host, { html, svg, nothing, guard, repeat, partyClass }, loadBoundaries);
    else if (!isAsked)
      void loadMapView()
        .catch(() => (lost = { problems: [lostPart('map')] }))
        .then(update);
    isAsked = true;
  }

  function see(councils: Councils): Sight {
    if (host.noMap) return null;
    const file = find();
    if (!file && !address) return null;
    ask();
    if (file) return lost ?? view?.see(file, councils);
    const failure = feed?.state.failure;
    if (failure && gone?.problems[0]?.message !== failure) gone = { problems: [failed(failure)] };
    return failure ? gone : lost;
  }

  return {
    get isThere() {
      return sight === undefined || Boolean(sight?.draw);
    },
    get areas() {
      return sight?.areas;
    },
    join(councils) {
      const seen = see(councils);
      if (councils !== model || seen !== sight) {
        model = councils;
        sight = seen;
        const problems = seen?.problems ?? [];
        joined = problems[0] ? { ...model, problems: [...model.problems, ...problems] } : model;
      }
      isLate ||= seen !== null && !seen?.draw;
      return joined;
    },
    draw(reader, words, locale) {
      if (sight === null) return nothing;
      if (!sight) return mapRoom();
      const describe = (council: Councils['councils'][number]): string => councilLine(council, words, locale);
      return (
        sight.draw?.({ model, reader, words, locale, late: isLate, describe }) ??
        html`<p class="no-map">${words.noMap}</p>`
      );
    },
  };
}
