import { fold } from "../../domain/fold";
import type { Choices, UnitChoice } from "./choices";
import { choiceOf } from "./unitChoice";
import { expectedUnits } from "./expectedUnits";
import { type FileRow, judgeFile } from "./judgeFile";
import {
  type Asked,
  choiceKey,
  COUNTED,
  type LedgerNote,
  type LedgerRow,
  type LedgerStatus,
  partsOfFile,
  type ReadFile,
} from "./ledgerRow";
import { likeRosters } from "./roster";
import { isWithin, superiorsIn } from "./superiors";
import type { TreeUnit, UnitTree } from "./unitTree";

/** The shorter name first: "DV03.xlsx" before "DV03 (1).xlsx", which is its copy. */
const byName = (a: ReadFile, b: ReadFile): number =>
  a.name.length - b.name.length ||
  (a.name < b.name ? -1 : a.name > b.name ? 1 : a.sha256 < b.sha256 ? -1 : Number(a.sha256 > b.sha256));

/** The same bytes count once: of several files the one with the shortest name. */
function withoutDuplicates(files: readonly ReadFile[]): {
  readonly once: readonly ReadFile[];
  readonly again: readonly LedgerRow[];
} {
  const first = new Map<string, ReadFile>();
  const again: LedgerRow[] = [];
  for (const file of [...files].sort(byName)) {
    const same = first.get(file.sha256);
    if (!same) first.set(file.sha256, file);
    else again.push({ unit: undefined, file, status: "duplicate", notes: [{ is: "sameAs", files: [same.name] }] });
  }
  return { once: [...first.values()], again };
}

const isChosen = ({ file }: FileRow, choices: Choices): boolean => choices.files.get(choiceKey(file))?.use === true;

const as = (row: FileRow, status: LedgerStatus, ...notes: readonly LedgerNote[]): FileRow => ({
  ...row,
  status,
  notes: [...row.notes, ...notes],
});

/** Several files of one unit: the one that somebody chose, else a conflict; time decides nothing. */
function settled(rows: readonly FileRow[], choices: Choices): readonly FileRow[] {
  if (rows.length < 2) return rows;
  const chosen = rows.filter((row) => isChosen(row, choices));
  const [one] = chosen.length === 1 ? chosen : [];
  return rows.map((row) => {
    if (row === one) return row;
    const files = rows.filter((each) => each !== row).map(({ file }) => file.name);
    return as(row, one ? "setAside" : "conflict", { is: "conflictsWith", files });
  });
}

/** A unit that was closed and the one that went on with it have both sent: the same people may stand in both, so somebody has to choose. */
function withSuccessors(rows: readonly FileRow[], choices: Choices, tree: UnitTree): readonly FileRow[] {
  const pairs = rows.flatMap((closed) => {
    const successor = closed.status === "closed" ? tree.of(closed.unit?.successor ?? "") : undefined;
    return rows
      .filter((row) => row.unit === successor && row.status === "received" && !isChosen(row, choices))
      .map((row) => ({ closed, row }));
  });
  return rows.map((each) => {
    const pair = pairs.find(({ closed, row }) => closed === each || row === each);
    if (!pair) return each;
    const other = pair.closed === each ? pair.row : pair.closed;
    return as(each, "conflict", { is: "alsoFrom", unit: other.unit?.name ?? "" });
  });
}

/** Two units' lists of members that are nearly the same: one may have sent the other's file under its own code. */
function withLikeness(rows: readonly FileRow[], tree: UnitTree): readonly FileRow[] {
  const superiors = superiorsIn(tree);
  const isSuperior = ({ unit }: FileRow): boolean => unit !== undefined && superiors.has(unit);
  const like = likeRosters(
    rows.map((row) => (row.file.outcome.ok && !isSuperior(row) ? (row.file.outcome.value.roster ?? []) : [])),
  );
  return rows.map((row, place) => {
    const other = rows[like.get(place) ?? -1];
    if (!other?.unit || !row.unit || other.unit === row.unit) return row;
    // a committee's list holds those of its branches
    if (isWithin(row.unit, other.unit, tree) || isWithin(other.unit, row.unit, tree)) return row;
    return { ...row, notes: [...row.notes, { is: "rosterOf", unit: other.unit.name, file: other.file.name }] };
  });
}

function inTime(row: FileRow, choices: Choices, own: UnitChoice | undefined): FileRow {
  const received = choices.files.get(row.file.sha256)?.received ?? own?.signedOn;
  const due = own?.extendedTo ?? choices.due;
  if (received === undefined || due === undefined || received <= due) return row;
  const closing: readonly LedgerNote[] =
    choices.closed !== undefined && received > choices.closed ? [{ is: "afterClosing" }] : [];
  return as(row, "late", { is: "lateBy", days: received - due }, ...closing);
}

function byUnit(rows: readonly FileRow[]): ReadonlyMap<TreeUnit, readonly FileRow[]> {
  const found = new Map<TreeUnit, FileRow[]>();
  for (const row of rows) if (row.unit) found.set(row.unit, [...(found.get(row.unit) ?? []), row]);
  return found;
}

/** A row for a unit from which no file is counted: its paper, or that nothing has come; none where its files say why. */
function withoutFile(unit: TreeUnit, own: UnitChoice | undefined, hasRow: boolean): LedgerRow | undefined {
  const signed: readonly LedgerNote[] = own?.document === undefined ? [] : [{ is: "signed", paper: own.document }];
  const reason: readonly LedgerNote[] = own?.reason === undefined ? [] : [{ is: "reason", text: own.reason }];
  const isTyped = own !== undefined && [...own.figures.values()].some(({ part }) => part !== undefined);
  if (isTyped) return { unit, file: undefined, status: "typed", notes: [...signed, ...reason] };
  return hasRow ? undefined : { unit, file: undefined, status: "missing", notes: [...signed, ...reason] };
}

const FIRST: readonly LedgerStatus[] = ["received", "late", "typed", "conflict", "setAside"];
const rank = ({ status }: LedgerRow): number => (FIRST.includes(status) ? FIRST.indexOf(status) : FIRST.length);

/**
 * What came and what did not: a row for each file, and one for each unit that should have sent and did not. In the order of the list of
 * units, files of unknown units last; the order in which files are given changes nothing.
 */
export function ledger(
  files: readonly ReadFile[],
  choices: Choices,
  tree: UnitTree,
  asked: Asked,
): readonly LedgerRow[] {
  const { once, again } = withoutDuplicates(files);
  const judged = withLikeness(
    once.flatMap(partsOfFile).map((file) => judgeFile(file, choices, tree, asked)),
    tree,
  );
  const came = judged.filter(({ status }) => status === "received");
  const chosen = [...byUnit(came).values()].flatMap((own) => settled(own, choices));
  const fileRows = withSuccessors(
    [...judged.filter(({ status }) => status !== "received"), ...chosen],
    choices,
    tree,
  ).map((row) =>
    row.status === "received" && row.unit ? inTime(row, choices, choiceOf(row.unit, choices, tree)) : row,
  );
  const own = fileRows.filter(({ status }) => status !== "closed" && status !== "excluded");
  const having = new Set(own.flatMap(({ unit }) => unit ?? []));
  const counted = new Set(own.flatMap(({ unit, status }) => (unit && COUNTED.has(status) ? [unit] : [])));
  const stated = new Set(tree.units.filter((unit) => (choiceOf(unit, choices, tree)?.figures.size ?? 0) > 0));
  const without = expectedUnits(tree, asked, new Set([...having, ...stated]))
    .filter((unit) => !counted.has(unit))
    .flatMap((unit) => withoutFile(unit, choiceOf(unit, choices, tree), having.has(unit)) ?? []);
  const place = new Map(tree.units.map((unit, i) => [unit, i]));
  const placeOf = ({ unit }: LedgerRow): number => (unit ? (place.get(unit) ?? 0) : tree.units.length);
  const nameOf = ({ file }: LedgerRow): string => fold(file?.name ?? "");
  return [...again, ...fileRows, ...without].sort(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      rank(a) - rank(b) ||
      (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : (a.file?.block ?? 0) - (b.file?.block ?? 0)),
  );
}
