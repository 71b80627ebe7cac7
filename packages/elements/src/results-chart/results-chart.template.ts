/* eslint lit-a11y/no-redundant-role: off -- a table laid out as a grid loses its roles, so each is said. */
import type { ResultEntry } from '@rosette/data';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { changeTemplate } from '../base/change.template.js';
import { progressTemplate } from '../base/progress.template.js';
import { barTemplate, fillClass, markTemplate } from './results-chart.bar.template.js';
import { entryName, figureTexts, type ResultsDrawing } from './results-chart.figures.js';
import type { Bar, ResultsMeasure } from './results-chart.layout.js';
import { unitHeading } from './results-chart.sentence.js';
import { stackTemplate } from './results-chart.stack.template.js';

type Drawn = TemplateResult | typeof nothing;

/** One column behind the names. */
interface Column {
  readonly name: 'value' | 'other' | 'change' | '';
  /** In a narrow chart it stands on a second line; the bars are in it, where the view has any. */
  readonly track: boolean;
  readonly heading: string;
  /** One for each row; `null`: not known. */
  readonly cells: readonly unknown[];
  readonly measure?: ResultsMeasure;
}

/** The chart: a table whose rows carry their bars, or, stacked, one bar above the same table. */
export function resultsTemplate(drawing: ResultsDrawing): TemplateResult {
  const { results, layout, words, view, locale } = drawing;
  const { declared, expected } = results;
  const columns = columnsOf(drawing);
  const flags = {
    marked: layout.mark !== null,
    moves: drawing.moves,
    patterns: drawing.patterns,
    'no-table': drawing.noTable,
    // On a phone 100,000 votes leave no room for a name.
    long: columns[0]?.cells.some((text) => String(text ?? '').length > 6),
    // Beside a line through all rows the labels stand in a column, under their heading.
    roomy: columns.some(
      ({ track, cells, heading }) =>
        track && [...cells, layout.mark && heading].some((text) => String(text ?? '').length > 6),
    ),
  };
  const set = Object.entries(flags).map(([name, on]) => (on ? name : ''));
  return html`<div class="chart as-${view} ${layout.size} ${set.join(' ')}">
    ${declared !== null && expected ? progressTemplate(declared, expected, locale) : nothing}
    ${view === 'stack' ? stackTemplate(drawing) : nothing}
    <table part="table" role="table" aria-labelledby="title">
      <thead role="rowgroup">
        ${headTemplate(drawing, columns)}
      </thead>
      <tbody role="rowgroup">
        ${results.entries.map((entry, place) => rowTemplate(drawing, columns, entry, place))}
      </tbody>
      ${totalTemplate(drawing, columns)}
    </table>
    ${results.problems.some(({ code }) => code === 'total-exceeded') ? html`<small>${words.exceeds}</small>` : nothing}
  </div>`;
}

function columnsOf(drawing: ResultsDrawing): readonly Column[] {
  const { results, measures, view, words } = drawing;
  const { entries, unit, percent } = results;
  const counted = unit ? unitHeading(unit, words) : percent ? words.share : words.number;
  const columns: Column[] = measures.map((measure, place) => ({
    name: place ? 'other' : 'value',
    track: place > 0 && view !== 'change',
    heading: measure === 'share' ? words.share : counted,
    cells: figureTexts(measure, drawing),
    measure,
  }));
  // With one measure only, the bar has a column to itself, with nothing to hear in it.
  if (view === 'bars' && !measures[1]) {
    columns.push({ name: '', track: true, heading: '', cells: [] });
  }
  if (view === 'change' || results.hasChange) {
    columns.push({
      name: 'change',
      track: view === 'change',
      heading: percent ? words.points : words.change,
      cells: entries.map(({ change }) => change),
    });
  }
  return columns;
}

/** For `aria-hidden`: a column without a heading has nothing to say. */
const isSilent = ({ heading }: Column): boolean => !heading;

const classOf = ({ name, track }: Column): string => `${name} ${track ? 'track' : ''}`;

function headTemplate(drawing: ResultsDrawing, columns: readonly Column[]): TemplateResult {
  const { results, words, view } = drawing;
  const parties = results.entries.some(({ party }) => party.known && party.kind === 'party');
  return html`<tr role="row">
    <th class="name" role="columnheader" scope="col"><span>${parties ? words.party : words.name}</span></th>
    ${columns.map(
      (column) =>
        html`<th class=${classOf(column)} role="columnheader" scope="col" aria-hidden=${isSilent(column)}>
          ${column.track && view === 'bars' ? markTemplate(drawing) : nothing}<span>${column.heading}</span>
        </th>`,
    )}
  </tr>`;
}

function rowTemplate(
  drawing: ResultsDrawing,
  columns: readonly Column[],
  entry: ResultEntry,
  place: number,
): TemplateResult {
  const { results, layout, words, view } = drawing;
  const bar = layout.bars[place] as Bar;
  const leads =
    view !== 'change' && results.leaders.includes(entry) && entry.value === results.leaders[0]?.value;
  const note = entry.derived ? words.workedOut : entry.note;
  return html`<tr role="row" class="${entry.derived ? 'derived' : ''} ${leads ? 'leads' : ''}">
    <th class="name" part="name" role="rowheader" scope="row">
      ${view === 'bars' ? nothing : html`<svg class="chip ${fillClass(entry, place, 1)}" aria-hidden="true"></svg>`}
      <span>${entryName(entry, drawing)} ${note ? html`<small>${note}</small>` : nothing}</span>
    </th>
    ${columns.map((column) => {
      const text = cellTemplate(column.cells[place], drawing);
      const cell =
        column.track && view !== 'stack'
          ? barTemplate(layout, bar, fillClass(entry, place, bar.width), text)
          : text;
      return html`<td
        class=${classOf(column)}
        part=${column.name}
        role="cell"
        aria-hidden=${isSilent(column)}
      >
        ${cell}
      </td>`;
    })}
  </tr>`;
}

/** A figure as text; a change, which is a number, with a shape beside its sign; or what is not known. */
function cellTemplate(cell: unknown, { words, locale }: ResultsDrawing): unknown {
  if (cell === null) {
    return html`<span class="dash" aria-hidden="true">–</span> <span class="unseen">${words.notKnown}</span>`;
  }
  if (typeof cell !== 'number') return cell;
  return changeTemplate(cell, locale);
}

function totalTemplate({ results, words, locale }: ResultsDrawing, columns: readonly Column[]): Drawn {
  const { total } = results;
  if (results.percent || total === null || !results.entries[1]) return nothing;
  const soFar = results.totalFrom === 'sum' && results.counting;
  return html`<tfoot role="rowgroup">
    <tr role="row">
      <th class="name" role="rowheader" scope="row">${soFar ? words.totalSoFar : words.total}</th>
      ${columns.map(
        (column) =>
          html`<td class=${classOf(column)} role="cell">
            ${column.measure === 'count' ? locale.count(total) : ''}
          </td>`,
      )}
    </tr>
  </tfoot>`;
}
