import type { SheetId } from "../../report/record";
import { recordOf } from "../../report/sheets";
import { SOURCE_SHEETS } from "../../report/sources";
import { fold } from "../../domain/fold";
import { type FoundSheet, rowsTypedInto } from "../sheetTable";
import { beginningOf } from "./sheetsOfFile";

/** The sheets of one unit in a file that holds several. */
export interface SheetBlock {
  /** What its sheets are called besides their kind: "Sở Y tế" of "DS_HOIVIEN Sở Y tế"; "" where they say nothing more. */
  readonly label: string;
  readonly found: readonly FoundSheet[];
}

/** Sheets of one kind of which figures are taken from one. */
export interface SameKind {
  readonly used: string;
  readonly others: readonly string[];
}

/** What a file's sheets are, unit by unit. */
export interface Blocks {
  /** One or more; one is the rule. */
  readonly blocks: readonly SheetBlock[];
  /** In no block, for nobody can tell whose they are. */
  readonly left: readonly string[];
  readonly twice: readonly SameKind[];
}

const isSource = (id: SheetId): boolean => Object.hasOwn(SOURCE_SHEETS, id) || id === "B01";
/** Lists of words and limits hold for every unit of the file. */
const isForAll = (id: SheetId): boolean => id.startsWith("DM_");

/** "Sở Y tế" of "DS_HOIVIEN Sở Y tế", "" of "ds hoivien 2026 (2)". */
function labelOf({ name, sheet }: FoundSheet): string {
  const rest = name
    .normalize("NFC")
    .replace(beginningOf(sheet), " ")
    .replace(/\(\d+\)\s*$/u, " ")
    .replace(/(?:^|[\s_-])20\d{2}(?!\d)/gu, " ");
  return rest.replace(/^[\s_–-]+|[\s_–-]+$/gu, "");
}

/** The year a sheet's name ends in or holds, as of a list that was kept beside the new one. */
const yearIn = (name: string): number | undefined => {
  const said = /(?:^|\D)(20\d{2})(?!\d)/u.exec(name)?.[1];
  return said === undefined ? undefined : Number(said);
};

const hasRows = (sheet: FoundSheet): boolean => rowsTypedInto(recordOf(sheet.sheet), sheet).length > 0;

/**
 * The sheets of a file, unit by unit: two lists of one kind whose names say two things are of two units, and so is whatever else goes by
 * these names.
 *
 * @param year of which yearly sheets are asked
 */
export function blocksOf(found: readonly FoundSheet[], year: number): Blocks {
  const isAsked = (each: FoundSheet): boolean => !recordOf(each.sheet).yearly || each.year === year;
  const sources = found.filter((each) => isSource(each.sheet) && isAsked(each));
  const several = [...new Set(sources.map(({ sheet }) => sheet))].flatMap((id) => {
    const all = sources.filter(({ sheet }) => sheet === id);
    const filled = all.length > 1 ? all.filter(hasRows) : [];
    return filled.length > 1 ? [filled] : [];
  });
  const isOld = ({ name }: FoundSheet): boolean => (yearIn(name) ?? year) !== year;
  const old = new Set(several.flatMap((all) => (all.every(isOld) ? [] : all.filter(isOld))));
  // a list of another year beside this year's
  if (old.size > 0) {
    const rest = blocksOf(
      found.filter((each) => !old.has(each)),
      year,
    );
    const twice = [...old].map(({ name, sheet }): SameKind => ({
      used: rest.blocks.flatMap((block) => block.found.filter((each) => each.sheet === sheet)).at(-1)?.name ?? "",
      others: [name],
    }));
    return { ...rest, twice: [...rest.twice, ...twice] };
  }
  const labels = [...new Map(several.flat().map((each) => [fold(labelOf(each)), labelOf(each)] as const)).entries()];
  const isSplit = several.some((all) => new Set(all.map((each) => fold(labelOf(each)))).size > 1);
  if (!isSplit) {
    const twice = several.flatMap((all): readonly SameKind[] => {
      const names = all.map(({ name }) => name);
      return all[0]?.sheet === "B01" ? [] : [{ used: names.at(-1) ?? "", others: names.slice(0, -1) }];
    });
    return { blocks: [{ label: "", found }], left: [], twice };
  }
  const blocks = labels.map(([key, label]): SheetBlock => ({
    label,
    found: found.filter((each) => isForAll(each.sheet) || fold(labelOf(each)) === key),
  }));
  const taken = new Set(blocks.flatMap((block) => block.found));
  const left = found.filter((each) => !taken.has(each) && isSource(each.sheet)).map(({ name }) => name);
  return { blocks, left, twice: [] };
}
