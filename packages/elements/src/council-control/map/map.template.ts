import type { TemplateResult, html, nothing, svg } from 'lit/html.js';
import type { guard } from 'lit/directives/guard.js';
import type { repeat } from 'lit/directives/repeat.js';
import type { partyClass } from '../../base/party-sheet.js';
import type { Area } from './area-map.types.js';
import { mapListeners } from './map.events.js';
import { mapLayout, type MapGroup, type MapLayout } from './map.layout.js';
import { placesOf, type MapDrawing } from './map.types.js';
import type { Codes, Marks } from './signs.layout.js';

/**
 * What the map's templates are made with. The element hands it over, because a file that comes later is not to bring Lit, and the page's
 * sheet of party colours, a second time.
 */
export interface MapTools {
  readonly html: typeof html;
  readonly svg: typeof svg;
  readonly nothing: typeof nothing;
  readonly guard: typeof guard;
  readonly repeat: typeof repeat;
  readonly partyClass: typeof partyClass;
}

const textOf = ({ councils, describe, describeEmpty }: MapDrawing, { key, name }: Area): string => {
  const council = councils.get(key);
  return council ? describe(council) : describeEmpty(name);
};

/** The template of the map, for an element's own Lit. */
export function mapTemplates({ html, svg, nothing, guard, repeat, partyClass }: MapTools) {
  /**
   * The map. For who listens it is a list box of one tab stop, in which only the options that matter are there, each with its place
   * among all; arrow keys go to neighbours on the map. What is seen are layers: all areas, one shape for each colour; where there is a
   * filter, what it shows once more, above the rest, which fades; and what follows pointer and keyboard.
   */
  function mapTemplate(drawing: MapDrawing): TemplateResult {
    const { map, councils, parties, matches, late } = drawing;
    const { width, height } = map;
    const [current, picked, active] = placesOf(drawing);
    const options = [...new Set([active, picked])].filter((area) => area !== undefined);
    const on = mapListeners(drawing);
    return html`<div class="map ${map.kind} ${late ? 'late' : ''}" part="map">
      <div
        class="ground"
        role="listbox"
        tabindex="0"
        aria-label=${drawing.label}
        aria-describedby="map-hint"
        aria-activedescendant=${active ? `area-${active.key}` : nothing}
        @keydown=${on.key}
        @focus=${on.focus}
        @blur=${on.blur}
        @pointermove=${on.move}
        @pointerleave=${on.leave}
        @click=${on.click}
      >
        ${repeat(
          options,
          ({ key }) => key,
          (area) => optionTemplate(drawing, area, area === picked),
        )}
        <svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true">
          <defs>${[45, 90, 135, 0].map((angle, place) => patternTemplate(angle, place + 1))}</defs>
          <g class=${matches ? 'faded' : ''}>
            ${guard([map, councils, parties, late], () => areasTemplate(mapLayout(drawing, null), 'all'))}
          </g>
          ${guard([map, councils, parties, late, matches], () => matches && areasTemplate(mapLayout(drawing, matches), 'some'))}
          ${map.borders.map((path) => svg`<path class="border" d=${path} />`)}
        </svg>
        <svg class="over" viewBox="0 0 ${width} ${height}" aria-hidden="true">
          <path class="picked" d=${picked?.path ?? ''} />
          <path class="at" d=${current?.path ?? ''} />
        </svg>
      </div>
      <p class="says" aria-hidden="true">${current ? textOf(drawing, current) : nothing}</p>
      <span class="unseen" id="map-hint">${drawing.hint}</span>
    </div>`;
  }

  /** A new element for each area: a screen reader says what the focus has come to, not what an element turns into. */
  function optionTemplate(drawing: MapDrawing, area: Area, isPicked: boolean): TemplateResult {
    const { areas } = drawing.map;
    return html`<span
      class="unseen"
      role="option"
      id="area-${area.key}"
      aria-selected=${isPicked}
      aria-posinset=${areas.indexOf(area) + 1}
      aria-setsize=${areas.length}
      >${textOf(drawing, area)}</span
    >`;
  }

  const areasTemplate = ({ groups, hollow, edges }: MapLayout, id: string): TemplateResult<2> =>
    svg`
      <path class="hollow" d=${hollow} />
      ${repeat(
        groups,
        ({ key }) => key,
        (group) => shapeTemplate(group, edges && id + group.place),
      )}
      <path class="gaps" d=${edges} />
      ${repeat(groups, ({ key }) => key, signsTemplate)}
    `;

  /** Hatching, which forced colours show in place of the fills; the first is full, the sixth empty. */
  const patternTemplate = (angle: number, place: number) =>
    svg`<pattern id="k${place}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})">
      <rect width="6" height="6" /><path d="M0 3h6" />
    </pattern>`;

  /** Boundaries are outlined on their inner side: a ring around them would be drawn on their neighbours. */
  const shapeTemplate = ({ party, place, path }: MapGroup, clip: string) =>
    svg`${clip && svg`<clipPath id=${clip}><path d=${path} /></clipPath>`}<path
      class="shape ${partyClass(party)}"
      clip-path=${clip ? `url(#${clip})` : nothing}
      part="area"
      fill=${place % 6 ? `url(#k${place % 6}) none` : 'currentColor'}
      d=${path}
    />`;

  const signsTemplate = ({ party, marks, codes }: MapGroup) =>
    svg`<g class=${partyClass(party)}>${marks.map(marksTemplate)}${codes ? codesTemplate(codes) : nothing}</g>`;

  const marksTemplate = ({ outcome, from, to, path }: Marks) =>
    svg`<path class="mark ${outcome} from-${from} ${to ? `to-${to}` : ''}" d=${path} />`;

  const codesTemplate = ({ from, size, text, places }: Codes) =>
    svg`<text class="code from-${from}" font-size=${size.toFixed(2)}>${repeat(
      places,
      ({ key }) => key,
      ({ x, y }) => svg`<tspan x=${x} y=${y}>${text}</tspan>`,
    )}</text>`;

  return mapTemplate;
}
