import { FORM_VERSION } from "../settings/stamp";
import type { Consolidation } from "./consolidate";
import type { ReceivedCounts } from "../../compute/summing/stance";
import { formsOfUnits } from "./formsOfUnits";
import { unclearOf } from "./knownCounts";
import type { LedgerRow, ReadFile } from "./ledgerRow";
import type { NodeFigure } from "./nodeFigures";
import { SUMMED_FORMS } from "./summedForms";
import type { TreeUnit } from "./unitTree";

/** Counts up whenever a column is added or means something else. */
export const FACTS_SCHEMA = 3;

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
  readonly name: "facts" | "forms" | "units" | "ledger" | "issues";
  readonly columns: readonly string[];
  /** The columns of whole numbers, known or not; all others are text. */
  readonly counts: readonly string[];
  /** Columns of numbers that may have decimals. */
  readonly measures?: readonly string[];
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

const FACT_COUNTS: readonly (typeof FACT_COLUMNS)[number][] = [
  "schema",
  "rule_version",
  "year",
  "part",
  "whole",
  "unknown",
  "whole_min",
  "whole_max",
  "typed_part",
  "typed_whole",
];

/** "Q3" */
const periodOf = ({ asked: { period, quarter } }: Consolidation): string => (period === "QUY" ? `Q${quarter}` : period);

/** The rows of the ledger by their unit, in their order. */
function byUnit(ledger: readonly LedgerRow[]): ReadonlyMap<TreeUnit, readonly LedgerRow[]> {
  const found = new Map<TreeUnit, LedgerRow[]>();
  for (const row of ledger) {
    if (!row.unit) continue;
    const own = found.get(row.unit);
    if (own) own.push(row);
    else found.set(row.unit, [row]);
  }
  return found;
}

const statusOf = ({ unit, file }: NodeFigure, rows: ReturnType<typeof byUnit>): string =>
  (rows.get(unit)?.find((row) => file === undefined || row.file === file) ?? { status: "missing" }).status;

/** A part of a unit's figure that stands in one file. */
interface Line {
  readonly line: "total" | "own" | "decided";
  readonly counts: ReceivedCounts | undefined;
  readonly file: ReadFile | undefined;
  readonly sheet: string | undefined;
  readonly cell: string | undefined;
  /** How many the line stands for at least, at most. */
  readonly wholeMin: number;
  readonly wholeMax: number | null;
}

/** One line, or where superior organisations decided a part of it, a line for each file: together they are the figure. */
function linesOf({
  stance: { wholeMin, wholeMax },
  counts,
  file,
  returned,
  decided = [],
}: NodeFigure): readonly Line[] {
  const own = { file, sheet: returned?.at.sheet, cell: returned?.at.cell };
  if (!counts || decided.length === 0) return [{ line: "total", counts, ...own, wholeMin, wholeMax }];
  const [part, all] = decided.reduce((sum, each) => [sum[0] + each.counts.part, sum[1] + each.counts.whole], [0, 0]);
  const rest = { ...counts, part: counts.part - part, whole: counts.whole - all };
  const restMax = wholeMax === null ? null : wholeMax - all;
  return [
    { line: "own", counts: rest, ...own, wholeMin: wholeMin - all, wholeMax: restMax },
    ...decided.map(({ counts: each, file: from, sheet, cell }): Line => ({
      line: "decided",
      counts: each,
      file: from,
      sheet,
      cell,
      wholeMin: each.whole,
      wholeMax: each.whole,
    })),
  ];
}

function factOf(
  figure: NodeFigure,
  line: Line,
  ids: RunIds,
  whole: Consolidation,
  rows: ReturnType<typeof byUnit>,
): readonly FactCell[] {
  const { unit, target, stance, method, returned } = figure;
  const { counts, file, sheet, cell } = line;
  const typed = line.line === "decided" ? undefined : returned?.typed;
  const fact: Readonly<Record<(typeof FACT_COLUMNS)[number], FactCell>> = {
    schema: FACTS_SCHEMA,
    rule_version: FORM_VERSION,
    tree_version: ids.tree,
    run: ids.run,
    year: whole.asked.year,
    period: periodOf(whole),
    target,
    line: line.line,
    unit: unit.id,
    parent: unit.parent ?? null,
    level: unit.level === "" ? null : unit.level,
    status: statusOf(figure, rows),
    kind: stance.kind,
    method,
    part: counts?.part ?? null,
    whole: counts?.whole ?? null,
    unknown: counts ? unclearOf(counts) : null,
    whole_min: line.wholeMin,
    whole_max: line.wholeMax,
    typed_part: typed?.part ?? null,
    typed_whole: typed?.whole ?? null,
    sha256: file?.sha256 ?? null,
    file: file?.name ?? null,
    sheet: sheet ?? null,
    cell_part: cell ?? null,
    cell_whole: cell ?? null,
  };
  return FACT_COLUMNS.map((column) => fact[column]);
}

/**
 * The long tables of a sum (SUMMING.md 4): integers, null where nothing is known, and never a unit beside one below it, so that whoever adds
 * up the parts and wholes of a target gets the figures of B01. Each is made when it is asked for: together they are large.
 */
export function longTableMakers(whole: Consolidation, ids: RunIds): readonly (() => LongTable)[] {
  const { tree, ledger, sums } = whole;
  const rowsOf = byUnit(ledger);
  return [
    () => ({
      name: "facts",
      columns: FACT_COLUMNS,
      counts: FACT_COUNTS,
      rows: sums.flatMap(({ figures }) =>
        figures.flatMap((figure) => linesOf(figure).map((line) => factOf(figure, line, ids, whole, rowsOf))),
      ),
    }),
    () => ({
      name: "forms",
      columns: [
        "run",
        "year",
        "form",
        "measure",
        "measured_in",
        "column",
        "unit",
        "value",
        "sha256",
        "file",
        "sheet",
        "cells",
      ],
      counts: ["year"],
      measures: ["value"],
      rows: SUMMED_FORMS.flatMap((form) =>
        formsOfUnits(whole, form).flatMap(({ unit, file, sum }) =>
          Object.entries({ rows: sum.rows, ...sum.sums, unread: sum.unread }).map(
            ([key, value]): readonly FactCell[] => [
              ids.run,
              whole.asked.year,
              form,
              sum.measure?.name ?? null,
              sum.measure && sum.measure.unit !== "" ? sum.measure.unit : null,
              key,
              unit.id,
              value,
              file.sha256,
              file.name,
              sum.sheet,
              sum.cells,
            ],
          ),
        ),
      ),
    }),
    () => ({
      name: "units",
      columns: ["tree_version", "unit", "name", "parent", "level", "kind", "valid_from", "valid_to", "successor"],
      counts: ["valid_from", "valid_to"],
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
    }),
    () => ({
      name: "ledger",
      columns: ["run", "unit", "file", "block", "sha256", "status"],
      counts: ["block"],
      rows: ledger.map(({ unit, file, status }) => [
        ids.run,
        unit?.id ?? null,
        file?.name ?? null,
        file ? (file.block ?? 1) : null,
        file?.sha256 ?? null,
        status,
      ]),
    }),
    () => ({
      name: "issues",
      columns: ["run", "unit", "file", "sha256", "code", "sheet", "row", "column"],
      counts: ["row", "column"],
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
    }),
  ];
}

/** All of them. */
export const longTables = (whole: Consolidation, ids: RunIds): readonly LongTable[] =>
  longTableMakers(whole, ids).map((make) => make());
