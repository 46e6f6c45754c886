import { acrossPage } from "./acrossPage";
import type { Geometry } from "./geometry";
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
  const parts = acrossPage(geometry, signatures.length);
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
