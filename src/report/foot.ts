import { acrossPage, type Part } from "./acrossPage";
import { type Geometry, keyOf } from "./geometry";
import { readBy } from "./judged";
import { OPEN } from "./period";
import type { SheetRecord } from "./record";
import type { Settings } from "./settings";
import type { StyleId } from "./styles";
import { isCommittee, type SignatureLines, signatureLines } from "./unitKinds";

/** A line of the foot, where it stands and over how many columns. */
interface FootLine {
  readonly at: { readonly row: number; readonly column: number };
  readonly columns: number;
  readonly text: string;
  readonly style: StyleId;
}

/** Who signs at one place: the lines above the signature, then the name below it. */
interface Signature {
  readonly lines: readonly string[];
  readonly name: string;
}

const CONFIRMED = "XÁC NHẬN CỦA CẤP ỦY";
/** Rows left for the signature itself, between the lines and the name. */
const ROWS_TO_SIGN = 3;

const said = ({ authority, role }: SignatureLines): readonly string[] =>
  [authority, role].filter((line) => line !== "");

/** The second body, if there is one; a committee then confirms what the first body reports where the form asks for that. */
function cosigners({ confirmed }: SheetRecord, settings: Settings): readonly Signature[] {
  const { cosignerKind, cosignerAuthority, cosignerRole, cosigner } = settings;
  const confirms = isCommittee(cosignerKind);
  const lines =
    cosignerKind === ""
      ? []
      : said(
          signatureLines({
            unitKind: cosignerKind,
            signing: "HEAD",
            authority: cosignerAuthority,
            signerRole: cosignerRole,
          }),
        );
  if (!confirmed) return cosignerKind === "" ? [] : [{ lines, name: cosigner }];
  if (confirms) return [{ lines: [CONFIRMED, ...lines], name: cosigner }];
  return [{ lines: [CONFIRMED], name: "" }, ...(cosignerKind === "" ? [] : [{ lines, name: cosigner }])];
}

/**
 * A part of the foot of a list, from its first column on that nobody reads: the list's formulas look below its table, and would take
 * what stands there for a result of nobody.
 */
function besideResults(record: SheetRecord, part: Part): Part {
  if (record.kind === "form") return part;
  const read = new Set([keyOf(record), ...(record.judged ?? []).flatMap(readBy)]);
  const free = record.columns.findIndex(
    ({ key, hidden }, c) => c >= part.column && c < part.column + part.columns && !hidden && !read.has(key),
  );
  return free < 0 ? part : { column: free, columns: part.columns - (free - part.column) };
}

/**
 * The foot of a signed sheet: who prepared it at the left, the signing body at the right under place and day, others between
 * them. The year of the day is open: what is reported on a year is often signed in the next.
 *
 * @param row where place and day stand
 */
export function footOf(record: SheetRecord, geometry: Geometry, row: number, settings: Settings): readonly FootLine[] {
  const signatures: readonly Signature[] = [
    { lines: ["NGƯỜI LẬP BIỂU"], name: settings.preparer },
    ...cosigners(record, settings),
    { lines: said(signatureLines(settings)), name: settings.signer },
  ];
  const parts = acrossPage(geometry, signatures.length).map((part) => besideResults(record, part));
  const nameRow = row + 1 + Math.max(...signatures.map(({ lines }) => lines.length)) + ROWS_TO_SIGN;
  const last = parts.at(-1) ?? { column: 0, columns: 1 };
  const place = settings.place === "" ? OPEN : settings.place;
  return [
    {
      at: { row, column: last.column },
      columns: last.columns,
      text: `${place}, ngày ${OPEN} tháng ${OPEN} năm ${OPEN}`,
      style: "placeDate",
    },
    ...signatures.flatMap(({ lines, name }, i) => {
      const { column, columns } = parts[i] ?? last;
      const line = (at: number, text: string): FootLine => ({
        at: { row: at, column },
        columns,
        text,
        style: "signerRole",
      });
      return [...lines.map((text, n) => line(row + 1 + n, text)), line(nameRow, name)];
    }),
  ];
}
