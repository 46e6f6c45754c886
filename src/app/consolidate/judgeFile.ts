import { foldBare } from "../../domain/fold";
import { FORM_VERSION } from "../settings/stamp";
import type { Choices, FileChoice } from "./choices";
import { type Asked, choiceKey, type LedgerNote, type LedgerRow, type LedgerStatus, type ReadFile } from "./ledgerRow";
import { isThereOn, periodEnd, type TreeUnit, type UnitTree } from "./unitTree";
import type { UnitReturn } from "./unitReturn";

const EXTENSION = /\.[^.]*$/u;

const wordsOf = (text: string): string =>
  foldBare(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** By what each unit is known in a file's name, in words; of two units called one way the first. */
const named = new WeakMap<UnitTree, ReadonlyMap<string, TreeUnit>>();

function unitsByWords(tree: UnitTree): ReadonlyMap<string, TreeUnit> {
  const before = named.get(tree);
  if (before) return before;
  const found = new Map<string, TreeUnit>();
  for (const unit of tree.units)
    for (const text of [unit.id, unit.name, unit.short, ...unit.aliases]) {
      const words = wordsOf(text);
      if (words !== "" && !found.has(words)) found.set(words, unit);
    }
  named.set(tree, found);
  return found;
}

/** The unit whose code, name or alias a file's name begins with or holds; the longest of several. */
function unitInName(name: string, tree: UnitTree): TreeUnit | undefined {
  const words = wordsOf(name.replace(EXTENSION, "")).split(" ");
  const units = unitsByWords(tree);
  let [best, length] = [undefined as TreeUnit | undefined, 0];
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= words.length; to++) {
      const run = words.slice(from, to).join(" ");
      const unit = run.length > length ? units.get(run) : undefined;
      if (unit) [best, length] = [unit, run.length];
    }
  return best;
}

interface Known {
  readonly unit: TreeUnit;
  readonly by: "code" | "name" | "choice" | "sheets";
}

/** Whose file it is: as somebody said; else by the code inside, else by the name inside. A file's own name proves nothing. */
function ownerOf(value: UnitReturn, choice: FileChoice | undefined, tree: UnitTree): Known | undefined {
  const chosen = choice?.unit === undefined ? undefined : tree.named(choice.unit);
  if (chosen) return { unit: chosen, by: "choice" };
  if (value.label !== undefined && value.label !== "") {
    const labelled = tree.of(value.label) ?? tree.named(value.label);
    return labelled && { unit: labelled, by: "sheets" };
  }
  const { unitCode = "", unit = "" } = value.stamp ?? {};
  const coded = unitCode === "" ? undefined : tree.of(unitCode);
  if (coded) return { unit: coded, by: "code" };
  const named = unit === "" ? undefined : tree.named(unit);
  return named && { unit: named, by: "name" };
}

/** Of another year: what its forms or its settings say, both of which people forget to change. */
function otherYears({ stamp, years }: UnitReturn, year: number): readonly number[] {
  if (years.length > 0) return years.includes(year) ? [] : years;
  return stamp === undefined || stamp.year === year ? [] : [stamp.year];
}

const isOfPeriod = ({ stamp }: UnitReturn, { period, quarter }: Asked): boolean =>
  stamp === undefined ||
  (stamp.period === period && (period !== "QUY" || stamp.quarter === "" || stamp.quarter === quarter));

/** A row of a file. */
export type FileRow = LedgerRow & { readonly file: ReadFile };

/** What a file is by itself, whatever else has come. */
export function judgeFile(file: ReadFile, choices: Choices, tree: UnitTree, asked: Asked): FileRow {
  const ofFile = choices.files.get(file.sha256);
  const ofPart = choices.files.get(choiceKey(file));
  const choice = ofFile?.exclude === undefined ? ofPart : { ...ofPart, exclude: ofFile.exclude };
  const inName = unitInName(file.name, tree);
  const suggested = inName ? [{ is: "perhapsOf", unit: inName.name } as const] : [];
  if (choice?.exclude !== undefined) {
    const unit = file.outcome.ok ? ownerOf(file.outcome.value, choice, tree)?.unit : undefined;
    return { unit, file, status: "excluded", notes: [{ is: "reason", text: choice.exclude }] };
  }
  if (!file.outcome.ok) {
    const unit = choice?.unit === undefined ? undefined : tree.named(choice.unit);
    const notes = file.outcome.issues.map((issue): LedgerNote => ({ is: "notRead", issue }));
    return { unit, file, status: "unreadable", notes: unit ? notes : [...notes, ...suggested] };
  }
  const { value } = file.outcome;
  const known = ownerOf(value, choice, tree);
  const hidden: readonly LedgerNote[] = value.hidden.length > 0 ? [{ is: "hiddenSheets", sheets: value.hidden }] : [];
  const part: readonly LedgerNote[] =
    file.block === undefined ? [] : [{ is: "partOf", label: value.label ?? "", block: file.block }];
  const sheets: readonly LedgerNote[] = [
    ...part,
    ...(value.left ? [{ is: "sheetsLeft", sheets: value.left } as const] : []),
    ...(value.twice ?? []).map((twice) => ({ is: "sheetsTwice", ...twice }) as const),
    ...hidden,
  ];
  if (!known) return { unit: undefined, file, status: "unexpected", notes: [...suggested, ...sheets] };
  const { unit, by } = known;
  const own: readonly LedgerNote[] = value.ownList ? [{ is: "ownList", ...value.ownList }] : [];
  const doubts: readonly LedgerNote[] =
    value.doubts.length > 0
      ? [{ is: "listsInDoubt", lists: value.doubts.map(({ sheet, range }) => `${sheet}!${range}`) }]
      : [];
  const notes: LedgerNote[] = [{ is: "knownBy", by }, ...own, ...doubts, ...sheets];
  if (inName && inName !== unit && (by === "code" || by === "name")) notes.push({ is: "nameIsOf", unit: inName.name });
  const as = (status: LedgerStatus, ...more: LedgerNote[]): FileRow => ({
    unit,
    file,
    status,
    notes: [...notes, ...more],
  });
  const years = otherYears(value, asked.year);
  if (years.length > 0) return as("wrongYear", { is: "ofYears", years });
  if (!isOfPeriod(value, asked) && value.stamp)
    return as("wrongPeriod", { is: "ofPeriod", period: value.stamp.period, quarter: value.stamp.quarter });
  const version = value.stamp?.formVersion;
  if (version !== undefined && version < FORM_VERSION && choice?.use !== true) return as("olderForm");
  if (value.targets.length === 0 && value.doubts.length === 0) return as("empty");
  if (!isThereOn(unit, periodEnd(asked))) return as("closed");
  if (value.stamp === undefined && value.years.length === 0) notes.push({ is: "noYear" });
  return as("received");
}
