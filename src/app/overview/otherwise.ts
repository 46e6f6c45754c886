import type { Tally } from "../../compute/tally";
import { BEING_COMPUTED } from "../../report/formula/withheld";
import { PRINTED } from "../../report/formula/verdict";
import type { FoundSheet } from "../sheetTable";
import type { FormRow } from "./formRows";
import type { Standing } from "./standing";

/** What a B01 says of a target that is not what was counted; row and column of the cell that says it, zero-based. */
export interface Otherwise {
  readonly sheet: FoundSheet;
  readonly row: number;
  readonly column: number;
  readonly says:
    | { readonly is: "figures"; readonly part: number; readonly whole: number; readonly typed: boolean }
    /** No figures, where there are some. */
    | { readonly is: "nothing" }
    | { readonly is: "verdict"; readonly text: string };
}

/** What B01 prints for each standing; whatever else it prints is a reason to withhold. */
const PRINTED_FOR: Readonly<Partial<Record<Standing, string>>> = PRINTED;
const VERDICTS: ReadonlySet<string> = new Set(Object.values(PRINTED));

/**
 * How a row of B01 differs from what was counted; undefined where it does not, or is still being computed.
 *
 * @param own the figures; undefined while there are none
 */
export function otherwiseIn(row: FormRow, own: Tally | undefined, standing: Standing): Otherwise | undefined {
  const { sheet, tally, verdict, isFormula } = row;
  const at = { sheet, row: row.row, column: row.column };
  if (tally?.ok && own && (tally.value.part !== own.part || tally.value.whole !== own.whole)) {
    const { part, whole } = tally.value;
    return { ...at, says: { is: "figures", part, whole, typed: !isFormula } };
  }
  if (verdict === "" || verdict === BEING_COMPUTED) return undefined;
  if (!tally && own && verdict === PRINTED.noFigures) return { ...at, says: { is: "nothing" } };
  // a reason to withhold may be worded in more ways than one
  const isSame = VERDICTS.has(verdict) ? PRINTED_FOR[standing] === verdict : !(standing in PRINTED);
  if (isSame) return undefined;
  return { ...at, column: row.verdictColumn, says: { is: "verdict", text: verdict } };
}
