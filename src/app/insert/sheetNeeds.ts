import type { Formula } from "../../report/formula/node";
import { nodesOf } from "../../report/formula/walk";
import type { Row, SheetId, SheetRecord, Surroundings } from "../../report/record";
import { defaultSettings } from "../../report/settings";
import { recordOf, sheets } from "../../report/sheets";
import { BASIC_SHEETS } from "../../report/sources";
import { type Dialect, technicalColumns } from "../../report/technical";

/** Which other sheets a sheet's formulas speak of. */
export interface SheetNeeds {
  /** Without these its formulas show errors: they are inserted along. */
  readonly required: readonly SheetId[];
  /** Figures are counted from these, drop-downs taken from them; without them staff type instead. */
  readonly linked: readonly SheetId[];
}

/** The sheets a formula names: those whose states it counts staff can do without, they type figures instead. */
function namedBy(formula: Formula): SheetNeeds {
  const [required, linked] = [new Set<SheetId>(), new Set<SheetId>()];
  for (const node of nodesOf(formula)) {
    if (node.is === "rows" && node.of !== "own") required.add(node.of);
    if (node.is === "state" && node.of !== "own") linked.add(node.of);
  }
  return { required: [...required], linked: [...linked] };
}

const technicalFormulas = (record: SheetRecord, dialect: Dialect): readonly Formula[] =>
  technicalColumns(record, dialect).flatMap(({ anchor, plain }) => {
    if (dialect === "plain" || record.kind === "form") return [plain];
    return anchor && anchor !== "spilled" ? [anchor] : [];
  });

/** Every formula of a record. */
const formulasOf = (record: SheetRecord, rows: readonly Row[], dialect: Dialect): readonly Formula[] => [
  ...record.columns.flatMap(({ formula }) => formula ?? []),
  ...technicalFormulas(record, dialect),
  ...[...rows, ...(record.totals ?? [])].flatMap((row) =>
    Object.values(row).flatMap((value) => (value !== null && typeof value === "object" ? [value.formula] : [])),
  ),
];

/** In the order in which sheets build on each other, each once, the sheet itself left out. */
const inOrder = (ids: readonly SheetId[], without: SheetId): readonly SheetId[] =>
  sheets.map(({ id }) => id).filter((id) => id !== without && ids.includes(id));

/**
 * What a sheet needs, found in its record: nobody keeps a second list of it.
 *
 * @example needsOf(recordOf("B01")) // { required: ["DM_CHITIEU", "DM_XEPLOAI"], linked: ["DS_TOCHUC", "DS_HOIVIEN", "B04"] }
 */
export function needsOf(record: SheetRecord, dialect: Dialect = "addIn"): SheetNeeds {
  const asked = new Set<SheetId>();
  // a workbook that has every sheet, one row each, so that the record names all it would count from
  const probe: Surroundings = {
    settings: defaultSettings,
    has: () => true,
    nameOf: (sheet) => sheet,
    rowsOf: (sheet) => {
      asked.add(sheet);
      return [Object.fromEntries(recordOf(sheet).columns.map(({ key }) => [key, key]))];
    },
  };
  const rows = record.rows(probe).map(({ values }) => values);
  const named = formulasOf(record, rows, dialect).map(namedBy);
  const lists = record.columns.flatMap(({ list }) => (list && "sheet" in list ? [list.sheet] : []));
  // a form asks a sheet for more only where it counts its states, and then it is there
  const counted = record.kind === "form" ? named.flatMap((each) => each.linked) : [];
  const required = inOrder(
    named.flatMap((each) => each.required).filter((id) => !counted.includes(id)),
    record.id,
  );
  const linked = inOrder([...named.flatMap((each) => each.linked), ...asked, ...lists], record.id);
  return { required, linked: linked.filter((id) => !required.includes(id)) };
}

/**
 * The chosen sheets with everything they need and the workbook lacks, in the order in which they build on each other.
 *
 * @param withLinked also the sheets figures are counted from, "basic": of those that B01 counts only the ones every unit keeps; else only
 *   what formulas cannot do without
 * @example withNeeds(["B01"], () => false, "basic") // ["DM_CHITIEU", "DM_XEPLOAI", "DS_TOCHUC", "DS_HOIVIEN", "B04", "B01"]
 */
export function withNeeds(
  chosen: readonly SheetId[],
  exists: (sheet: SheetId) => boolean,
  withLinked: boolean | "basic",
  dialect: Dialect = "addIn",
): readonly SheetId[] {
  const found = new Set<SheetId>(chosen);
  for (const id of found) {
    const { required, linked } = needsOf(recordOf(id), dialect);
    const counted =
      withLinked === "basic" && id === "B01" ? linked.filter((each) => BASIC_SHEETS.includes(each)) : linked;
    for (const each of withLinked ? [...required, ...counted] : required) if (!exists(each)) found.add(each);
  }
  return sheets.map(({ id }) => id).filter((id) => found.has(id));
}

/**
 * What a new workbook begins with: the registers that every unit keeps, and B01. What other forms decide is typed until they are inserted.
 *
 * @example firstSheets() // ["DM_CHITIEU", "DM_XEPLOAI", "DS_TOCHUC", "DS_HOIVIEN", "B04", "B01"]
 */
export const firstSheets = (): readonly SheetId[] => withNeeds(["B01"], () => false, "basic");
