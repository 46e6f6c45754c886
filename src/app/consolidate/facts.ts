import { FORM_VERSION } from "../settings/stamp";
import type { Consolidation } from "./consolidate";
import type { LedgerRow } from "./ledgerRow";
import type { NodeFigure } from "./nodeFigures";

/** Counts up whenever a column is added or means something else. */
export const FACTS_SCHEMA = 1;

/** What tells runs apart: digests, which the caller makes. */
export interface RunIds {
  /** Of files, choices, units, targets, year and period. */
  readonly run: string;
  /** Of the list of units. */
  readonly tree: string;
}

/** A cell of a long table. null: nobody knows, or there is none; never 0. */
export type FactCell = string | number | null;

/** A long table: one line a fact, for programs that add up. */
export interface LongTable {
  readonly name: "facts" | "units" | "ledger" | "issues";
  readonly columns: readonly string[];
  readonly rows: readonly (readonly FactCell[])[];
}

const FACT_COLUMNS = [
  "schema",
  "rule_version",
  "tree_version",
  "run",
  "year",
  "period",
  "target",
  "line",
  "unit",
  "parent",
  "level",
  "status",
  "kind",
  "method",
  "part",
  "whole",
  "unknown",
  "whole_min",
  "whole_max",
  "typed_part",
  "typed_whole",
  "sha256",
  "file",
  "sheet",
  "cell_part",
  "cell_whole",
] as const;

/** "Q3" */
const periodOf = ({ asked: { period, quarter } }: Consolidation): string => (period === "QUY" ? `Q${quarter}` : period);

const statusOf = ({ unit, file }: NodeFigure, ledger: readonly LedgerRow[]): string =>
  (ledger.find((row) => row.unit === unit && (file === undefined || row.file === file)) ?? { status: "missing" })
    .status;

function factOf(figure: NodeFigure, line: string, ids: RunIds, whole: Consolidation): readonly FactCell[] {
  const { unit, target, stance, method, counts, file, returned } = figure;
  const fact: Readonly<Record<(typeof FACT_COLUMNS)[number], FactCell>> = {
    schema: FACTS_SCHEMA,
    rule_version: FORM_VERSION,
    tree_version: ids.tree,
    run: ids.run,
    year: whole.asked.year,
    period: periodOf(whole),
    target,
    line,
    unit: unit.id,
    parent: unit.parent ?? null,
    level: unit.level === "" ? null : unit.level,
    status: statusOf(figure, whole.ledger),
    kind: stance.kind,
    method,
    part: counts?.part ?? null,
    whole: counts?.whole ?? null,
    unknown: counts ? counts.unknown + (counts.doubtful?.unknown ?? 0) : null,
    whole_min: stance.wholeMin,
    whole_max: stance.wholeMax,
    typed_part: returned?.typed?.part ?? null,
    typed_whole: returned?.typed?.whole ?? null,
    sha256: file?.sha256 ?? null,
    file: file?.name ?? null,
    sheet: returned?.at.sheet ?? null,
    cell_part: returned?.at.cell ?? null,
    cell_whole: returned?.at.cell ?? null,
  };
  return FACT_COLUMNS.map((column) => fact[column]);
}

/**
 * The long tables of a sum (SUMMING.md 4): integers, null where nothing is known, and never a unit beside one below it, so that whoever adds
 * up the parts and wholes of a target gets the figures of B01.
 */
export function longTables(whole: Consolidation, ids: RunIds): readonly LongTable[] {
  const { tree, ledger, sums } = whole;
  return [
    {
      name: "facts",
      columns: FACT_COLUMNS,
      rows: sums.flatMap(({ figures }) => figures.map((figure) => factOf(figure, "total", ids, whole))),
    },
    {
      name: "units",
      columns: ["tree_version", "unit", "name", "parent", "level", "kind", "valid_from", "valid_to", "successor"],
      rows: tree.units.map(({ id, name, parent, level, kind, from, until, successor }) => [
        ids.tree,
        id,
        name,
        parent ?? null,
        level || null,
        kind || null,
        from ?? null,
        until ?? null,
        successor ?? null,
      ]),
    },
    {
      name: "ledger",
      columns: ["run", "unit", "file", "block", "sha256", "status"],
      rows: ledger.map(({ unit, file, status }) => [
        ids.run,
        unit?.id ?? null,
        file?.name ?? null,
        file ? 1 : null,
        file?.sha256 ?? null,
        status,
      ]),
    },
    {
      name: "issues",
      columns: ["run", "unit", "file", "sha256", "code", "sheet", "row", "column"],
      rows: ledger.flatMap(({ unit, file }) =>
        file?.outcome.ok
          ? file.outcome.value.issues.map(({ code, at: [place] }): readonly FactCell[] => [
              ids.run,
              unit?.id ?? null,
              file.name,
              file.sha256,
              code,
              place?.in === "cell" ? place.sheet : null,
              place ? place.row + 1 : null,
              place ? place.column + 1 : null,
            ])
          : [],
      ),
    },
  ];
}

/** Text that a spreadsheet would take for a formula is kept from being one by an apostrophe, as people type it. */
const safe = (text: string): string => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);

const csvCell = (cell: FactCell): string => {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = safe(cell);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * A long table as CSV (RFC 4180), with the mark by which Excel knows UTF-8.
 *
 * @example csvOf({ name: "units", columns: ["unit"], rows: [["DV01"], [null]] }) // "\uFEFFunit\r\nDV01\r\n\r\n"
 */
export const csvOf = ({ columns, rows }: LongTable): string =>
  `\uFEFF${[columns, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("")}`;
