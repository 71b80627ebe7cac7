import { councilColumns, readObjects, readRows, toCouncils, type Council, type Party } from '@rosette/data';
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { RosetteElement } from '../base/element.js';
import { pageSheet } from '../base/page-sheet.js';
import { partyClass } from '../base/party-sheet.js';
import type { AreaMap } from '../council-control/map/area-map.types.js';
import { hexMap } from '../council-control/map/hexjson.js';
import { mapRoomStyles } from '../council-control/map/map.room.styles.js';
import { mapRoom } from '../council-control/map/map.room.template.js';
import { mapSheet } from '../council-control/map/map.styles.js';
import { mapTemplates } from '../council-control/map/map.template.js';
import { hostStyles } from '../styles/host.js';
import { tokens } from '../styles/tokens.js';
import { smallCountryHexes, smallCountryRows } from './small-country.js';

const mapTemplate = mapTemplates({ html, svg, nothing, guard, repeat, partyClass });

/** An element around the map and nothing else. */
export class MapStage extends RosetteElement {
  static override styles = tokens + hostStyles + mapRoomStyles;
  static override properties = {
    map: {},
    rows: {},
    shown: {},
    selected: {},
    current: {},
    late: {},
    waits: {},
  };

  map: AreaMap = hexMap(smallCountryHexes);
  rows: readonly object[] = smallCountryRows;
  shown: ReadonlySet<string> | null = null;
  selected: string | null = null;
  current: string | null = null;
  late = false;
  /** Its map is on its way. */
  waits = false;
  councils: ReadonlyMap<string, Council> = new Map();
  parties: readonly Party[] = [];
  #counted: unknown;
  #joined: unknown;

  protected override createRenderRoot(): HTMLElement | ShadowRoot {
    const root = super.createRenderRoot();
    (root as ShadowRoot).adoptedStyleSheets.push(pageSheet(), mapSheet());
    return root;
  }

  protected override willUpdate(): void {
    if (this.rows === this.#counted && this.map === this.#joined) return;
    this.#counted = this.rows;
    this.#joined = this.map;
    const sheet = readObjects(this.rows, councilColumns);
    const { councils, tallies } = toCouncils(readRows(sheet, councilColumns), sheet);
    this.councils = new Map(councils.map((council) => [council.key, council]));
    this.parties = tallies.map(({ party }) => party);
  }

  protected override render(): TemplateResult {
    const { map, councils, parties, shown, selected, current, late } = this;
    return html`<div class="frame">
      ${
        this.waits
          ? mapRoom()
          : mapTemplate({
              map,
              councils,
              parties,
              matches: shown && new Set([...councils.values()].filter(({ key }) => shown.has(key))),
              selected,
              current,
              late,
              label: 'Map of councils',
              hint: 'Arrow keys go to neighbours.',
              describe: ({ name, control, outcome }) => `${name}: ${control.names.en.label} ${outcome}`,
              describeEmpty: (name) => `${name}: not in these results`,
              onSelect: (key) => (this.selected = key),
              onCurrent: (key) => (this.current = key),
            })
      }
    </div>`;
  }
}
customElements.define('test-map-stage', MapStage);

/** A place of 400 px for each test. Call at the top of a test file. */
export function useStage() {
  let place = document.createElement('div');
  beforeEach(() => {
    place = document.createElement('div');
    place.style.inlineSize = '400px';
    document.body.append(place);
  });
  afterEach(() => place.remove());
  return {
    get place(): HTMLElement {
      return place;
    },
    /** The small country as hexes, or what `set` says, drawn. */
    async put(set: Partial<MapStage> = {}): Promise<MapStage> {
      const stage = document.createElement('test-map-stage') as MapStage;
      Object.assign(stage, set);
      place.append(stage);
      await stage.updateComplete;
      return stage;
    },
  };
}

export const all = <E extends Element = SVGGraphicsElement>(stage: MapStage, selector: string): E[] => [
  ...stage.renderRoot.querySelectorAll<E>(selector),
];

/** The first, which has to be there. */
export function one<E extends Element = HTMLElement>(stage: MapStage, selector: string): E {
  const [found] = all<E>(stage, selector);
  if (!found) throw new Error(`the map has no ${selector}`);
  return found;
}

/** What has the focus. */
export const box = (stage: MapStage): HTMLElement => one(stage, '[role=listbox]');
