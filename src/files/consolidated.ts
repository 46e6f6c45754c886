import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { type Choices, noChoices } from "../app/consolidate/choices";
import { type Consolidation, consolidate, targetsOfWhole } from "../app/consolidate/consolidate";
import { csvOf } from "../app/consolidate/csv";
import { longTableMakers, type LongTable, type RunIds } from "../app/consolidate/facts";
import type { Asked, ReadFile } from "../app/consolidate/ledgerRow";
import { type PreviousRun, runRecord } from "../app/consolidate/previousRun";
import { reportOf } from "../app/consolidate/report";
import { resultTableMakers } from "../app/consolidate/resultTables";
import { targetResults } from "../app/consolidate/targetResults";
import { unitTree, type UnitTree } from "../app/consolidate/unitTree";
import { settingsInFile } from "../app/settings/settingsInFile";
import { unitsInFile } from "../app/units/unitList";
import type { FileIssue, HostIssue, Issue } from "../domain/problem";
import type { Target } from "../domain/target";
import type { DocumentPlan } from "../report/documents/documentPlan";
import { defaultSettings, type Settings } from "../report/settings";
import { tableSheet } from "../report/summing/tableSheet";
import { directUnitFiles } from "../xlsx/read/directUnitFiles";
import { writeLongSheets } from "../xlsx/write/longSheets";
import { fileOfBytes } from "./readUnitFile";

/** The list of units somebody sums by, and its targets. */
export interface WholeList {
  readonly tree: UnitTree;
  readonly targets: readonly Target[];
  /** What the file says of whoever sums up. */
  readonly settings?: Settings;
}

/** Why nothing can be summed by a list of units. */
export type ListRefusal =
  | { readonly of: "file"; readonly issues: readonly FileIssue[] }
  | { readonly of: "list"; readonly issues: readonly HostIssue[] }
  | { readonly of: "targets"; readonly issues: readonly Issue[] };

/** The units (DM_DONVI) and targets (DM_CHITIEU; built-in ones where there is none) of somebody's file. */
export async function wholeListIn(
  name: string,
  bytes: Uint8Array,
  year: number,
): Promise<{ readonly ok: true; readonly value: WholeList } | { readonly ok: false; readonly why: ListRefusal }> {
  const read = await directUnitFiles().read(fileOfBytes(name, bytes));
  if (!read.ok) return { ok: false, why: { of: "file", issues: read.issues } };
  const units = unitsInFile(name, read.value);
  if (!units.ok) return { ok: false, why: { of: "list", issues: units.issues } };
  const targets = targetsOfWhole(read.value, year);
  if (!targets.ok) return { ok: false, why: { of: "targets", issues: targets.issues } };
  const { settings } = settingsInFile(read.value.sheets, year);
  return { ok: true, value: { tree: unitTree(units.value), targets: targets.value, settings } };
}

/** A file of long tables. */
export interface FactsFile {
  readonly name: string;
  readonly text: string;
}

/** All that a sum gives. */
export interface ConsolidatedFiles {
  readonly whole: Consolidation;
  readonly workbook: Uint8Array;
  /** The yearly report, as Word has it. */
  readonly report: DocumentPlan;
  /** facts.csv, units.csv, ledger.csv, issues.csv, and run.json, by which a later run knows what changed. */
  readonly facts: readonly FactsFile[];
  /** What stands in the .csv, before it is text: made when asked for. */
  readonly tables: readonly (() => LongTable)[];
}

const inJson = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) =>
    each instanceof Map ? [...each].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)) : each,
  );
const digestOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(inJson(value)))).slice(0, 16);

function idsOf({ tree, targets }: WholeList, asked: Asked, choices: Choices, files: readonly ReadFile[]): RunIds {
  const shas = files.map(({ sha256: digest, name }) => `${digest} ${name}`).sort();
  return { tree: digestOf(tree.units), run: digestOf({ units: tree.units, targets, asked, choices, shas }) };
}

export interface SumJob extends WholeList {
  readonly asked: Asked;
  readonly choices?: Choices;
  readonly files: readonly ReadFile[];
  /** A run to compare with: of last year, or an earlier one of this year. */
  readonly previous?: PreviousRun | undefined;
  /** Whoever issues the report; default: the whole, and dotted lines. */
  readonly settings?: Settings;
}

/**
 * The sum as files: a workbook for people, long tables for programs. There is no clock in them: the same files and choices give the same
 * bytes, from the page and the command line, in whatever order the files come.
 */
export async function consolidatedFiles({
  tree,
  targets,
  asked,
  choices = noChoices,
  files,
  previous,
  settings = defaultSettings,
}: SumJob): Promise<ConsolidatedFiles> {
  const whole = consolidate({ tree, targets, asked, choices, files });
  const ids = idsOf({ tree, targets }, asked, choices, files);
  const tables = longTableMakers(whole, ids);
  return {
    whole,
    workbook: await writeLongSheets(resultTableMakers(whole, previous).map(tableSheet)),
    report: reportOf(whole, targetResults(whole, ids.tree, previous), settings),
    facts: [
      ...tables.map((make) => {
        const table = make();
        return { name: `${table.name}.csv`, text: csvOf(table) };
      }),
      { name: "run.json", text: runRecord(whole, ids) },
    ],
    tables,
  };
}
