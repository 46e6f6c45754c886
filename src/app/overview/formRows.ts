import { countAt, pair } from "../../compute/counts";
import type { Tally } from "../../compute/tally";
import { isBlank } from "../../domain/cell";
import { fold } from "../../domain/fold";
import type { Block } from "../../domain/place";
import { all, done, fail, type Outcome, then } from "../../domain/problem";
import { textOf } from "../../domain/textOf";
import type { FoundSheet, SheetTable } from "../sheetTable";

/** The columns of B01 that figures are taken from: the rest is words. */
export const FORM_COLUMNS = ["code", "part", "whole"] as const;

/** What a row of B01 says of its target; row and column of the whole, zero-based. */
export interface FormRow {
  readonly sheet: FoundSheet;
  readonly row: number;
  readonly column: number;
  /** Undefined where no figures stand. */
  readonly tally: Outcome<Tally> | undefined;
  readonly isFormula: boolean;
  /** Its formulas counted a sheet that was deleted. */
  readonly isCut: boolean;
  /** As it is shown; "" while nothing is. */
  readonly verdict: string;
  readonly verdictColumn: number;
}

/** What formulas hold where the sheet they named was deleted. */
const CUT = "#REF!";

/** A typed count. Text is none, however it looks: the sheet's own formulas do not read it either. */
function numberIn(block: Block, row: number): Outcome<number> {
  const cell = block.at(row, 0);
  if (typeof cell === "string" && !isBlank(cell)) return fail("numberAsText", block.place(row, 0), { found: cell });
  return countAt(block, row, 0);
}

/** What B01 says, by folded code. */
export function formRows(sheet: FoundSheet, table: SheetTable): ReadonlyMap<string, FormRow> {
  const [codes, parts, wholes] = [table.column("code"), table.column("part"), table.column("whole")];
  const verdicts = table.column("verdict");
  const rows = new Map<string, FormRow>();
  table.rows.forEach((_row, index) => {
    const code = fold(textOf(codes.at(index, 0)));
    if (code === "" || rows.has(code)) return;
    const { row, column } = wholes.place(index, 0);
    // as the sheet's own verdict has it: one figure without the other says nothing, unless the whole is 0
    const blank = isBlank(wholes.at(index, 0)) || (isBlank(parts.at(index, 0)) && wholes.at(index, 0) !== 0);
    const tally = then(all([numberIn(parts, index), numberIn(wholes, index)]), ([part, whole]) =>
      then(pair(done(part), done(whole), parts, index), (counts) => done({ ...counts, unknown: 0 })),
    );
    const formulas = ["part", "whole"].flatMap((key) => table.formula(index, key) ?? []);
    const isCut = formulas.some((formula) => formula.includes(CUT));
    const verdict = verdicts.at(index, 0);
    rows.set(code, {
      sheet,
      row,
      column,
      isFormula: formulas.length > 0,
      isCut,
      tally: blank || isCut ? undefined : tally,
      verdict: typeof verdict === "string" ? verdict.trim() : "",
      verdictColumn: table.columnOf("verdict") ?? column,
    });
  });
  return rows;
}
