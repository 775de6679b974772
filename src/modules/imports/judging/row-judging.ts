import type { JudgeContext } from '../../enrolment/judge/judge-context.js';
import { judge, type RowValues, unjudged } from '../../enrolment/judge/judge.js';
import { GatheredEvidence } from './gathered-evidence.js';
import type { LeftOut } from '../../enrolment/stage/import-row.entity.js';
import type { PersonalPlaces } from '../../enrolment/stage/sealed-cells.js';
import { SharedValues } from '../../enrolment/stage/shared-values.js';
import type { RowToStage } from '../../enrolment/stage/staging.js';
import type { MappedColumn } from '../columns/column-mapping.js';
import type { FileColumns } from '../columns/file-columns.js';
import { valuesOf } from '../columns/values/row-values.js';
import { personalPlaces } from '../lifecycle/row-cells.js';
import type { SkippedLine } from '../lifecycle/people-import.entity.js';
import { type LeftOutRows, leftOutReasons } from '../reader/left-out.js';
import { noLine, type TableClues, type TableRow } from '../reader/table.js';
import { mayHaveHeadings, SectionHeadings } from './section-headings.js';

/** The rows that are judged, or sealed, in one go: a millisecond or two, in which nobody else is answered. */
export const judgedAtOnce = 100;

/** The number of lines that an import says were left out. */
const toldLines = 100;

/** The facts by which the rows of a file are judged. */
export interface JudgedTable {
  columns: readonly MappedColumn[];
  /** The row of the header; 0 where there is none. Null where there can be none: in a list, and in rows that are of no file. */
  headerRow: number | null;
  clues: TableClues;
  known: FileColumns;
  context: JudgeContext;
}

/** Judges the rows of a file one after the other, in the file's order, and leaves out those that are about nobody. */
export class RowJudging {
  /** The first lines that were left out, but for the header. */
  readonly skipped: SkippedLine[] = [];
  /** The number of all of them. */
  skippedCount = 0;
  readonly evidence: GatheredEvidence;
  readonly shared = new SharedValues();
  /** The number of rows so far that are about somebody. */
  people = 0;
  private readonly places: PersonalPlaces;
  private readonly keyIndexes: readonly number[];
  private readonly leftOut: LeftOutRows | undefined;
  private readonly valuesOf: ReturnType<typeof valuesOf>;
  /** Undefined where rows cannot have headings between them. */
  private readonly headings: SectionHeadings | undefined;

  constructor(private readonly table: JudgedTable) {
    const { columns, headerRow, clues, known } = table;
    this.valuesOf = valuesOf(columns, known);
    this.evidence = new GatheredEvidence(columns);
    this.places = personalPlaces(columns);
    this.keyIndexes = columns.filter(({ column }) => column === 'email').map(({ index }) => index);
    const header = headerRow ? columns.filter(({ added }) => !added) : [];
    this.leftOut =
      headerRow === null
        ? undefined
        : leftOutReasons(
            header.map((column) => column.header),
            clues,
          );
    this.headings = mayHaveHeadings(headerRow, columns) ? new SectionHeadings() : undefined;
  }

  /**
   * @param rowNo counted with all rows that are not blank.
   * @param staged the row as it is staged already.
   */
  judge(row: TableRow, rowNo: number, staged?: RowToStage['staged']): RowToStage {
    const { line, cells, doubts } = row;
    const leftOut = this.whyLeftOut(row, rowNo);
    if (leftOut !== undefined && leftOut !== 'header') {
      this.skippedCount += 1;
      if (this.skipped.length < toldLines) this.skipped.push({ line, reason: leftOut });
    }
    const judged =
      leftOut === undefined ? judge(this.valuesIn(row), this.table.context) : unjudged([]);
    if (leftOut === undefined) {
      this.people += 1;
      this.evidence.add(cells, judged.email);
      this.shared.note(rowNo, judged);
    }
    return {
      rowNo,
      line,
      cells,
      places: this.places,
      judged,
      doubts,
      leftOut,
      staged,
    };
  }

  private valuesIn(row: TableRow): RowValues {
    const values = this.valuesOf(row);
    if (row.line !== noLine) values.goneAbove = this.headings?.above(row.cells);
    return values;
  }

  private whyLeftOut(row: TableRow, rowNo: number): LeftOut | undefined {
    if (row.line === noLine) return undefined;
    const headerRow = this.table.headerRow ?? 0;
    if (rowNo === headerRow) return 'header';
    if (rowNo < headerRow) return 'before_header';
    return row.fault === 'row.unbalanced_quote'
      ? undefined
      : this.leftOut?.why(row, this.keyIndexes);
  }
}
