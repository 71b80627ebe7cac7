import {
  columnsOfParty,
  councilColumns,
  figureColumns,
  readColour,
  readFigure,
  resultColumns,
  seatTableColumns,
  toCouncils,
  toFigure,
  toResults,
  toWinners,
  toSeatTable,
  type Columns,
  type Problem,
  type Reading,
  type RowOf,
  type Sheet,
  winnerColumns,
  type SourceNote,
} from '@rosette/data';
import {
  councilPicture,
  figurePicture,
  resultsPicture,
  seatTablePicture,
  type AreaMap,
  type Picture,
  type PictureRequest,
} from '@rosette/elements/pictures.js';
import {
  sayCouncils,
  sayFigure,
  sayResults,
  saySeatTable,
  sayWinners,
  type ResultsView,
} from '@rosette/elements/sentences.js';

/** What the page's tag says, by the names of its attributes. An attribute without a value is the empty text. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What every model says about itself. */
interface Model {
  readonly title: string | null;
  readonly source: SourceNote | null;
  readonly updated: Date | null;
  readonly problems: readonly Problem[];
}

interface WidgetOf<S extends Columns, M extends Model> {
  readonly columns: S;
  /** The attributes that change what is read or said. */
  readonly attributes: readonly string[];
  /** A header to take before others, by field. */
  readonly prefer?: (attributes: Attributes) => Readonly<Record<string, string | undefined>>;
  readonly model: (reading: Reading<RowOf<S>>, sheet: Sheet, attributes: Attributes) => M;
  /** How many rows of the feed the widget shows. */
  readonly shown: (model: M) => number;
  /** The sentence that the widget says, in a language. */
  readonly sentence: (model: M, lang: string, attributes: Attributes) => string;
  /** The attributes that change its picture only. */
  readonly drawn?: readonly string[];
  /** Its picture. A map is for who has one. */
  readonly picture?: (model: M, request: PictureRequest, attributes: Attributes, map?: AreaMap) => Picture;
}

/** What becomes of a reading in a widget. */
export interface Outcome extends Model {
  readonly shown: number;
  /** `null`: there is nothing to say yet. */
  readonly sentence: string | null;
  /** Draws it; `undefined`: the widget has no picture. */
  readonly picture: ((request: PictureRequest, map?: AreaMap) => Picture) | undefined;
}

/** A widget that shows data, for what it makes of a feed. */
export interface Widget {
  readonly columns: Columns;
  readonly attributes: readonly string[];
  /** Further attributes that its picture has; `undefined`: it has no picture. */
  readonly drawn: readonly string[] | undefined;
  prefer(attributes: Attributes): Readonly<Record<string, string | undefined>>;
  outcome(reading: Reading<never>, sheet: Sheet, attributes: Attributes, lang: string): Outcome;
}

function widget<S extends Columns, M extends Model>(of: WidgetOf<S, M>): Widget {
  return {
    columns: of.columns,
    attributes: of.attributes,
    drawn: of.picture && (of.drawn ?? []),
    prefer: of.prefer ?? (() => ({})),
    outcome(reading, sheet, attributes, lang) {
      const model = of.model(reading, sheet, attributes);
      const { title, source, updated, problems } = model;
      const shown = of.shown(model);
      const sentence = shown ? of.sentence(model, lang, attributes) : null;
      const { picture } = of;
      const draw =
        picture && ((request: PictureRequest, map?: AreaMap) => picture(model, request, attributes, map));
      return { title, source, updated, problems, shown, sentence, picture: draw };
    },
  };
}

/** The column that `select` names behind a row: "Labour; Councils". */
function selectedColumn(select = ''): string | undefined {
  return select.split(';').filter((part) => !part.includes('='))[1];
}
/** A view that nobody knows is bars, as in the element. */
const viewOf = (text: string | undefined): ResultsView =>
  text === 'stack' || text === 'change' ? text : 'bars';

/** Every widget that reads data, by its tag without the prefix: the same columns and the same model as in a page. */
export const widgets: Readonly<Record<string, Widget>> = {
  'results-chart': widget({
    columns: resultColumns,
    attributes: ['unit', 'total', 'majority', 'declared', 'expected', 'sort'],
    prefer: ({ unit }) => ({ value: unit }),
    model: (reading, sheet, { majority, ...attributes }) =>
      toResults(reading, sheet, { ...attributes, majority: majority === '' ? true : majority }),
    shown: ({ entries }) => entries.filter(({ derived }) => !derived).length,
    sentence: (model, lang, { view }) => sayResults(model, lang, viewOf(view)),
    drawn: ['view', 'measure'],
    picture: (model, request, { view, measure }) =>
      resultsPicture(model, {
        ...request,
        view: viewOf(view),
        measure: measure === 'share' ? 'share' : 'count',
      }),
  }),
  'council-control': widget({
    columns: councilColumns,
    attributes: ['focus', 'expected'],
    model: (reading, sheet, { focus, expected }) => toCouncils(reading, sheet, { focus, expected }),
    shown: ({ councils }) => councils.length,
    sentence: (model, lang) => sayCouncils(model, lang),
    picture: (model, request, _, map) => councilPicture(model, { ...request, map }),
  }),
  'winner-cards': widget({
    columns: winnerColumns,
    attributes: [],
    model: (reading, sheet) => toWinners(reading, sheet),
    shown: ({ winners }) => winners.length,
    sentence: sayWinners,
  }),
  'headline-figure': widget({
    columns: figureColumns,
    attributes: ['select', 'of', 'unit', 'majority', 'change'],
    prefer: ({ select, unit }) => ({ value: selectedColumn(select) ?? unit }),
    model: (_, sheet, { columns, select, of, unit, majority }) =>
      toFigure(readFigure(sheet, { columns, select, of, unit }), sheet, {
        unit,
        majority: majority === '' ? true : majority,
      }),
    shown: ({ found }) => Number(found),
    sentence: (model, lang, { text, change }) => sayFigure(model, lang, text, change !== undefined),
    drawn: ['colour'],
    picture: (model, request, { colour, text, change }) =>
      figurePicture(model, {
        ...request,
        text,
        changes: change !== undefined,
        colour: readColour(colour) ?? undefined,
      }),
  }),
  'seat-table': widget({
    columns: seatTableColumns,
    attributes: ['focus'],
    prefer: ({ focus }) => columnsOfParty(focus),
    model: (reading, sheet, { focus }) => toSeatTable(reading, sheet, { focus }),
    shown: ({ seats }) => seats.length,
    sentence: (model, lang) => saySeatTable(model, lang),
    picture: (model, request) => seatTablePicture(model, request),
  }),
};
