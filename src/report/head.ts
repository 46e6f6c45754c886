import { type Box, box } from "../domain/a1";
import { footOf } from "./foot";
import { type Geometry, isPrinted } from "./geometry";
import { acrossPage } from "./acrossPage";
import { asOfText, OPEN } from "./period";
import type { PlanBlock, PlanCell } from "./plan";
import { profiles } from "./profiles";
import type { ComputedValue, SheetRecord, Surroundings } from "./record";
import type { FormWord, Settings } from "./settings";
import type { StyleId } from "./styles";
import { unitKinds } from "./unitKinds";

interface Parts {
  readonly blocks: PlanBlock[];
  readonly merges: Box[];
  readonly styles: { box: Box; style: StyleId }[];
  /** The row below the last line. */
  readonly endRow: number;
}

/** Columns on the printed page: lines are centred over them. */
export const printedColumns = ({ columns }: Geometry): number =>
  columns.reduce((width, column, c) => (isPrinted(column) ? c + 1 : width), 0);

const FORM_WORDS: Readonly<Record<FormWord, string>> = {
  BIEU_SO: "Biểu số",
  MAU_SO: "Mẫu số",
  PHU_LUC: "Phụ lục",
};

/** "Biểu số 05a". */
const formNumber = ({ id }: SheetRecord, { formWord }: Settings): string =>
  `${FORM_WORDS[formWord]} ${id.replace(/^B/u, "").toLowerCase()}`;

/** Forms and the registers behind them are numbered, the lists of a workbook are not. */
const isNumbered = ({ id }: SheetRecord): boolean => /^B\d/u.test(id);

/** The report is written later, that on a year often in the next one: its day is open, the year too. */
const ofReport = ({ unitKind }: Settings): string =>
  `(Kèm theo Báo cáo số ${OPEN}-BC/${unitKinds[unitKind].sign}, ngày ${OPEN} tháng ${OPEN} năm ${OPEN} của ${OPEN})`;

/** What the figures are of, at the right: as of which day, and in which unit where all of a form's are in one. */
const figuresLine = ({ measure, asOf }: SheetRecord, settings: Settings): string =>
  [
    // the list has the day in a cell of its own
    ...(asOf === undefined ? [asOfText(settings)] : []),
    ...(measure === undefined ? [] : [`Đơn vị tính: ${measure}`]),
  ].join("; ");

/**
 * Title, head, notes and signatures of a sheet, none of them inside the table. A form has its head above and notes and
 * signatures below; a list grows downwards, so its notes stand above it, and only one that is signed has a head.
 *
 * @param endRow the row below the last row of the body
 * @param computed a computed line as a cell of that row
 */
export function headOf(
  record: SheetRecord,
  geometry: Geometry,
  endRow: number,
  around: Surroundings,
  computed: (value: ComputedValue) => PlanCell,
): Parts {
  const { settings } = around;
  const parts: Omit<Parts, "endRow"> = { blocks: [], merges: [], styles: [] };
  const width = printedColumns(geometry);
  let lastRow = endRow - 1;
  const put = (row: number, column: number, columns: number, text: PlanCell, style: StyleId): void => {
    if (text === "") return;
    const where = box(row, column, 1, columns);
    parts.blocks.push({ at: box(row, column), cells: [[text]] });
    lastRow = Math.max(lastRow, row);
    parts.styles.push({ box: where, style });
    if (columns > 1) parts.merges.push(where);
  };
  const [left, right] = acrossPage(geometry, 2);
  const putLeft = (row: number, text: string, style: StyleId): void => put(row, left.column, left.columns, text, style);
  const putRight = (row: number, text: string, style: StyleId): void =>
    put(row, right.column, right.columns, text, style);
  const { titleRow, subtitleRow, notesRow, headRows } = geometry;
  const isList = record.kind === "list";
  const isFull = settings.head === "full";
  const notes = record.notes(around);

  put(titleRow, 0, width, record.title(settings), "title");
  const putHead = (): void => {
    const profile = profiles[unitKinds[settings.unitKind].profile];
    const bodies = profile.left(settings);
    bodies.forEach((line, i) => putLeft(i, line, i === bodies.length - 1 ? "headLineBold" : "headLine"));
    if (bodies.length > 0) putLeft(bodies.length, profile.separator, "headLine");
    if (isFull) profile.right.forEach((line, i) => putRight(i, line, i === 0 ? "headLineBold" : "headLine"));
    else if (!record.stays) put(subtitleRow, 0, width, ofReport(settings), "subtitle");
    if (isNumbered(record)) putRight(isFull ? headRows - 1 : 0, formNumber(record, settings), "annex");
    // a list has no row to spare: what is above it stays on the screen
    const figuresRow = !isList ? subtitleRow + 1 : isFull ? subtitleRow : 1;
    putRight(figuresRow, figuresLine(record, settings), "unitOfCount");
  };
  if (headRows > 0 && !record.outsideReports) putHead();
  else if (isList && isNumbered(record)) putRight(subtitleRow, formNumber(record, settings), "annex");

  let row = endRow + 1;
  if (isList) put(notesRow, 0, width, notes.filter((note) => typeof note === "string").join(" "), "note");
  else for (const note of notes) put(row++, 0, width, typeof note === "string" ? note : computed(note), "note");
  if (record.signed)
    for (const { at, columns, text, style } of footOf(record, geometry, isList ? row : row + 1, settings))
      put(at.row, at.column, columns, text, style);
  return { ...parts, endRow: lastRow + 1 };
}
