import { type Box, box } from "../domain/a1";
import { dataDateText } from "./dataDate";
import { type Geometry, isPrinted } from "./geometry";
import type { PlanBlock } from "./plan";
import { profiles } from "./profiles";
import type { SheetRecord, Surroundings } from "./record";
import type { Quarter, ReportPeriod, Settings } from "./settings";
import type { StyleId } from "./styles";

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

/** "Biểu số 05a". */
const formNumber = ({ id }: SheetRecord): string => `Biểu số ${id.replace(/^B/u, "").toLowerCase()}`;

/** Forms and the registers behind them are numbered, the lists of a workbook are not. */
const isNumbered = ({ id }: SheetRecord): boolean => /^B\d/u.test(id);

/** Filled in by hand. */
const OPEN = "…";
const QUARTERS: Readonly<Record<Quarter, string>> = { "": OPEN, "1": "I", "2": "II", "3": "III", "4": "IV" };

/** What the figures cover. Those of a year stand as of a day that is known when the report is written. */
const COVERED: Readonly<Record<ReportPeriod, (settings: Settings) => string>> = {
  QUY: ({ quarter, year }) => `đến hết quý ${QUARTERS[quarter]} năm ${year}`,
  "6T": ({ year }) => `6 tháng đầu năm ${year}`,
  "9T": ({ year }) => `9 tháng đầu năm ${year}`,
  NAM: (settings) => `tính đến ngày ${dataDateText(settings, `${OPEN}/${OPEN}/${OPEN}`)}`,
};

function subtitleOf(settings: Settings): string {
  const covered = COVERED[settings.period](settings);
  return settings.head === "annex"
    ? `(Kèm theo Báo cáo số ${OPEN}-BC/${OPEN}, ngày ${OPEN} tháng ${OPEN} năm ${OPEN} của ${OPEN}; số liệu ${covered})`
    : `(Số liệu ${covered})`;
}

/**
 * Title, head, notes and signature of a sheet, none of them inside the table. A form has its head above and notes and
 * signature below; a list grows downwards, so its notes stand above it.
 *
 * @param endRow the row below the last row of the body
 */
export function headOf(record: SheetRecord, geometry: Geometry, endRow: number, around: Surroundings): Parts {
  const { settings } = around;
  const parts: Omit<Parts, "endRow"> = { blocks: [], merges: [], styles: [] };
  const width = printedColumns(geometry);
  let lastRow = endRow - 1;
  const put = (row: number, column: number, columns: number, text: string, style: StyleId): void => {
    if (text === "") return;
    const where = box(row, column, 1, columns);
    parts.blocks.push({ at: box(row, column), cells: [[text]] });
    lastRow = Math.max(lastRow, row);
    parts.styles.push({ box: where, style });
    if (columns > 1) parts.merges.push(where);
  };
  const profile = profiles[settings.profile];
  const half = Math.max(1, Math.floor(width / 2));
  const sign = (row: number): void => {
    const { place, year, preparer, signer, signerRole } = settings;
    put(row, half, width - half, `${place === "" ? "…" : place}, ngày … tháng … năm ${year}`, "placeDate");
    put(row + 1, 0, half, "NGƯỜI LẬP BIỂU", "signerRole");
    const { signing } = settings;
    put(row + 1, half, width - half, `${profile.signing[signing]} ${profile.signedFor[signing]}`, "signerRole");
    if (record.confirmed) put(row + 8, 0, half, "XÁC NHẬN CỦA CẤP ỦY", "signerRole");
    put(row + 2, half, width - half, signerRole, "signerRole");
    put(row + 6, 0, half, preparer, "signerRole");
    put(row + 6, half, width - half, signer, "signerRole");
  };
  const notes = record.notes(around);
  put(geometry.titleRow, 0, width, record.title(settings), "title");
  if (record.kind === "list") {
    if (isNumbered(record)) put(geometry.subtitleRow, half, width - half, formNumber(record), "annex");
    put(geometry.notesRow, 0, width, notes.join(" "), "note");
    if (record.signed) sign(endRow + 1);
    return { ...parts, endRow: lastRow + 1 };
  }

  const ofReport = (): void => {
    const left = profile.left(settings).filter((line) => line !== "");
    if (settings.head === "full") {
      left.forEach((line, i) => put(i, 0, half, line, i === left.length - 1 ? "headLineBold" : "headLine"));
      if (left.length > 0) put(left.length, 0, half, profile.separator, "headLine");
      profile.right.forEach((line, i) => put(i, half, width - half, line, i === 0 ? "headLineBold" : "headLine"));
    } else put(0, 0, half, settings.unit, "headLineBold");
    put(settings.head === "full" ? geometry.titleRow - 1 : 0, half, width - half, formNumber(record), "annex");
    put(geometry.subtitleRow, 0, width, subtitleOf(settings), "subtitle");
  };
  if (!record.outsideReports) ofReport();

  let row = endRow + 1;
  for (const note of notes) put(row++, 0, width, note, "note");
  if (record.signed) sign(row + 1);
  return { ...parts, endRow: lastRow + 1 };
}
