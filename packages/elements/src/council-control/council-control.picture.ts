import { partyName, type Councils, type Swatch, type Tally } from '@rosette/data';
import { LEAST_ROW, rowsFor } from '../base/picture/bars.layout.js';
import { barChart } from '../base/picture/bars.js';
import { emptyPicture, pictureFrame, pictureOf, type PictureFrame } from '../base/picture/frame.js';
import { legend } from '../base/picture/legend.js';
import type { Box, Picture, PictureRequest, Shape } from '../base/picture/picture.types.js';
import { progressBar } from '../base/picture/progress.js';
import { swatchOf } from '../base/picture/theme.js';
import { wholeBar } from '../base/picture/whole-bar.js';
import { shareText } from '../base/share-text.js';
import { councilMessages, type CouncilMessages } from './council-control.messages.js';
import { councilPictureMessages } from './council-control.picture.messages.js';
import type { AreaMap } from './map/area-map.types.js';
import { mapKey, mapShapes } from './map/map.picture.js';

/** What else council control says about its picture. */
export interface CouncilPictureRequest extends PictureRequest {
  /** Without one the picture shows who runs how many, in bars. */
  readonly map?: AreaMap | undefined;
  /** With the labels that the page replaces. */
  readonly words?: CouncilMessages | undefined;
}

/** Which party runs which council as a picture: a map with its legend, or bars. */
export function councilPicture(councils: Councils, request: CouncilPictureRequest): Picture {
  if (!councils.councils.length) return emptyPicture(request);
  const { map, locale } = request;
  const words = request.words ?? locale.words('council-control', councilMessages);
  const frame = pictureFrame(request, map && request.size === 'wide' ? map.width / map.height : 0);
  return pictureOf(request, frame, (map ? withMap : bars)({ ...request, map, councils, words, frame }));
}

interface Drawing extends CouncilPictureRequest {
  readonly councils: Councils;
  readonly words: CouncilMessages;
  readonly frame: PictureFrame;
}

/** What legend and bars have a row for: all who run any or ran any before, the smallest together where there is no room for them. */
function rowsOf({ councils, words, locale, ...request }: Drawing, most: number) {
  const { tallies, total } = councils;
  const all = tallies.filter(({ now, before }) => now || before);
  const kept = all.length > most ? all.slice(0, Math.max(1, most - 1)) : all;
  const rest = all.slice(kept.length);
  const row = (name: string, swatch: Swatch | null, of: readonly Tally[], hasChange: boolean) => {
    const now = of.reduce((sum, tally) => sum + tally.now, 0);
    return {
      name,
      swatch,
      value: locale.count(now),
      share: now / total,
      other: shareText(now / total, { words, locale }),
      change: hasChange ? of.reduce((sum, { gained, lost }) => sum + gained - lost, 0) : null,
    };
  };
  const rows = kept.map((tally) => {
    const { party, before } = tally;
    const name = partyName(party, locale.lang).label;
    return row(name, swatchOf(request, party), [tally], before !== null && party.kind !== 'not-declared');
  });
  const names = locale.say(words.moreNames, { n: rest.length });
  return rest[0]
    ? [
        ...rows,
        row(
          names,
          null,
          rest,
          rest.every(({ before }) => before !== null),
        ),
      ]
    : rows;
}

const headingsOf = ({ locale }: Drawing) => {
  const { councils, ...others } = locale.words('council-control', councilPictureMessages);
  return { value: councils, ...others };
};

function progress({ councils: { declared, total }, frame, locale }: Drawing): {
  readonly shapes: readonly Shape[];
  readonly rest: Box;
} {
  return declared < total
    ? progressBar(declared, total, frame.area, frame.theme, locale)
    : { shapes: [], rest: frame.area };
}

/** The map, the bar of the whole, and who runs how many. */
function withMap(drawing: Drawing): readonly Shape[] {
  const { map, councils, frame, size, locale, words } = drawing;
  const { theme, aside } = frame;
  if (!map) return [];
  const { shapes, rest } = progress(drawing);
  const bar = { ...rest, height: size === 'wide' ? 26 : 34 };
  const top = rest.y + bar.height + 14;
  const below = { ...rest, y: top, height: rest.y + rest.height - top };
  // In a square, legend and map stand beside each other below the sentence.
  const left = aside ? below : { ...below, width: below.width * 0.46 };
  const right = aside ?? {
    ...below,
    x: below.x + below.width * 0.52,
    width: below.width * 0.48,
    y: top + 12,
    height: below.height - 12,
  };
  const key = mapKey(councils, left, theme, words);
  const table = { ...left, height: left.height - key.height };
  const least = LEAST_ROW[size] * (aside ? 0.88 : 1.7);
  const rows = rowsOf(drawing, rowsFor(table.height, least));
  const parts = rows.map(({ swatch, share }, place) => ({
    swatch,
    start: rows.slice(0, place).reduce((sum, row) => sum + row.share * 100, 0),
    width: share * 100,
  }));
  return [
    ...shapes,
    ...wholeBar(parts, bar, theme),
    ...legend(
      { rows, headings: headingsOf(drawing) },
      table,
      { tallest: aside ? 58 : 104, stacked: !aside },
      theme,
      locale,
    ),
    ...key.shapes,
    ...mapShapes(map, councils, drawing, right, theme),
  ];
}

/** Without a map: who runs how many, as bars from zero. */
function bars(drawing: Drawing): readonly Shape[] {
  const { frame, words, locale, size, councils } = drawing;
  const { shapes, rest } = progress(drawing);
  const rows = rowsOf(drawing, rowsFor(rest.height, LEAST_ROW[size], true));
  const most = Math.max(...rows.map(({ share }) => share)) || 1;
  const { value, share, change } = headingsOf(drawing);
  const chart = {
    rows: rows.map(({ other, ...row }) => ({
      ...row,
      label: other,
      start: 0,
      width: (row.share / most) * 100,
    })),
    zero: 0,
    headings: { name: words.control, value, label: share, change },
    total: { name: value, value: locale.count(councils.total) },
  };
  return [...shapes, ...barChart(chart, rest, frame.theme, locale)];
}
