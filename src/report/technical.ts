import { STATE_CAPTION } from "../domain/state";
import { call, type Formula, value } from "./formula/node";
import { plainStates, spilledStates } from "./formula/states";
import { ALL_ROWS } from "./formula/subjectSteps";
import { keyOf } from "./geometry";
import { type Judged, yearEndOf } from "./judged";
import type { SheetId, SheetRecord } from "./record";
import { warningKey } from "./warning";
import { warningCaption, warningFormula } from "./warnings";
import { GAP, groupKey, stateKey, subjectsKey } from "./keys";

/** "addIn": states are spilled by custom functions. "plain": every row finds its own, with nothing newer than Excel 2010. */
export type Dialect = "addIn" | "plain";

/** A hidden column right of a list's own ones, with a blank one between. */
export interface TechnicalColumn {
  readonly key: string;
  readonly caption: string;
  /** In the add-in: spilled from the caption's cell, or by the neighbour at the left. */
  readonly anchor?: Formula | "spilled";
  /** In plain files: the formula of each row. */
  readonly plain: Formula;
  /** A sheet that it counts, without which its cells stay blank. */
  readonly beside?: SheetId;
}

const captionIn = ({ columns }: SheetRecord, key: string): string =>
  columns.find((column) => column.key === key)?.caption ?? key;

/**
 * The caption of a state column as COUNTIFS compares it, in both dialects: that of the column it judges. Whatever else stands there,
 * the states are of another column.
 */
export const stateCaption = (record: SheetRecord, judged: Judged): string =>
  `${STATE_CAPTION}: ${judgedCaption(record, judged)}${yearEndOf(judged) ? ", *" : ""}`;

/** What is judged, as the custom function says it behind "Trạng thái:". */
function judgedCaption(record: SheetRecord, judged: Judged): string {
  switch (judged.by) {
    case "meetings":
      return `${captionIn(record, judged.quarters[0])} – ${captionIn(record, judged.quarters[3])}`;
    case "rows": {
      const counted = record.judged?.find(({ key }) => key === judged.from);
      if (!counted) throw new Error(`${record.id} judges no ${judged.from}`);
      const many = judged.atLeast === "all" ? ALL_ROWS : `tối thiểu ${judged.atLeast}`;
      return `${judgedCaption(record, counted)}, ${many}`;
    }
    case "rating":
    case "mark":
    case "choice":
    case "plan":
    case "formula":
      return captionIn(record, judged.column);
  }
}

/** The column above which stands how many subjects there are: of the list itself, or of another one. */
export const namedKey = ({ judged = [] }: SheetRecord, key: string): string =>
  judged.some((each) => each.key === key && each.by === "rows") ? subjectsKey(key) : GAP;

/** Room for how many subjects there are; in a form's rows, whose running numbers begin anew in each group, where they stand. */
const subjectsColumn = (judged: string, caption: string, isForm: boolean): TechnicalColumn => ({
  key: subjectsKey(judged),
  caption: `${STATE_CAPTION} số dòng: ${caption}`,
  plain: isForm ? call("ROW") : value(""),
});

/** A form's warnings, in all files by plain formulas. */
const warningsOf = (record: SheetRecord): readonly TechnicalColumn[] =>
  (record.warnings ?? []).map((warning) => ({
    key: warningKey(warning.id),
    caption: warningCaption(warning),
    plain: warningFormula(record, warning),
    ...(warning.beside ? { beside: warning.beside } : {}),
  }));

/** The state columns with their groups, as both dialects have them; then what only plain files need. */
export function technicalColumns(record: SheetRecord, dialect: Dialect): readonly TechnicalColumn[] {
  const { judged = [], plainColumns = [] } = record;
  const captionOf = (key: string): string => captionIn(record, key);
  const own = dialect === "plain" ? plainColumns.map((each) => ({ ...each, plain: each.formula })) : [];
  if (record.kind === "form" && judged.length === 0) return [...own, ...warningsOf(record)];
  if (judged.length === 0) return own;
  const { states, groups, steps } = plainStates(keyOf(record), judged, captionOf);
  const stateColumns = judged.flatMap((each): TechnicalColumn[] => {
    const plain = states.get(each.key);
    const group = groups.get(each.key);
    if (!plain) throw new Error(`${record.id} has no state of ${each.key}`);
    const anchor = spilledStates(keyOf(record), each);
    const column: TechnicalColumn = {
      key: stateKey(each.key),
      caption: stateCaption(record, each).replace("*", "theo mốc"),
      ...(anchor ? { anchor } : {}),
      plain,
    };
    if (each.by === "rows") return [column, subjectsColumn(each.key, each.subjects.caption, false)];
    if (each.by === "formula") return [column, subjectsColumn(each.key, captionOf(each.column), true)];
    if (!group) return [column];
    const beside = {
      key: groupKey(each.key),
      caption: `${STATE_CAPTION} nhóm: ${captionOf(each.column)}`,
      anchor: "spilled",
      plain: group,
    } as const;
    return [column, beside];
  });
  // a form's rows are counted by plain formulas alone, whatever the file
  if (record.kind === "form") return [...stateColumns, ...warningsOf(record)];
  const only = steps.map(({ key, caption, formula }) => ({
    key,
    caption: `${STATE_CAPTION}: ${caption}`,
    plain: formula,
  }));
  return [...stateColumns, ...(dialect === "plain" ? only : []), ...own];
}

/** Columns that a sheet takes with its technical ones. */
export const widthOf = ({ columns }: SheetRecord, technical: readonly TechnicalColumn[]): number =>
  columns.length + (technical.length > 0 ? 1 + technical.length : 0);
