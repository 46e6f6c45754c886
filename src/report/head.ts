import { type Box, box } from "../domain/a1";
import type { Geometry } from "./geometry";
import type { PlanBlock } from "./plan";
import { profiles } from "./profiles";
import type { SheetRecord, Surroundings } from "./record";
import type { ReportPeriod, Settings } from "./settings";
import type { StyleId } from "./styles";

interface Parts {
  readonly blocks: PlanBlock[];
  readonly merges: Box[];
  readonly styles: { box: Box; style: StyleId }[];
}

/** Columns that can be seen: lines are centred over them. */
const visibleColumns = ({ columns }: Geometry): number =>
  columns.reduce((width, column, c) => (column.hidden ? width : c + 1), 0);

const formNumber = ({ id }: SheetRecord): string => `Biểu số ${id.replace(/^B/u, "")}`;

const PERIODS: Readonly<Record<ReportPeriod, string>> = {
  QUY: "Số liệu đến hết quý",
  "6T": "Số liệu 6 tháng",
  "9T": "Số liệu 9 tháng",
  NAM: "Số liệu cả năm",
};

const subtitleOf = ({ head, period, year }: Settings): string =>
  head === "annex"
    ? `(Kèm theo Báo cáo số … ngày … tháng … năm ${year}; ${PERIODS[period].toLowerCase()} ${year})`
    : `(${PERIODS[period]} ${year})`;

/**
 * Title, head, notes and signature of a sheet, none of them inside the table. A form has its head above and notes and
 * signature below; a list grows downwards, so its notes stand above it.
 *
 * @param endRow the row below the last row of the body
 */
export function headOf(record: SheetRecord, geometry: Geometry, endRow: number, around: Surroundings): Parts {
  const { settings } = around;
  const parts: Parts = { blocks: [], merges: [], styles: [] };
  const width = visibleColumns(geometry);
  const put = (row: number, column: number, columns: number, text: string, style: StyleId): void => {
    if (text === "") return;
    const where = box(row, column, 1, columns);
    parts.blocks.push({ at: box(row, column), cells: [[text]] });
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
    put(geometry.notesRow, 0, width, notes.join(" "), "note");
    if (record.signed) sign(endRow + 1);
    return parts;
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
  return parts;
}
