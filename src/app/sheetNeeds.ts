import type { Expression } from "../report/expression";
import type { Column, Row, SheetId, SheetRecord, Surroundings } from "../report/record";
import { defaultSettings } from "../report/settings";
import { recordOf, sheets } from "../report/sheets";

/** Which other sheets a sheet's formulas speak of. */
export interface SheetNeeds {
  /** Without these its formulas show errors: they are inserted along. */
  readonly required: readonly SheetId[];
  /** Figures are counted from these, drop-downs taken from them; without them staff type instead. */
  readonly linked: readonly SheetId[];
}

const none: { required: SheetId[]; linked: SheetId[] } = { required: [], linked: [] };

/** The sheets one expression names, by how badly it needs them. */
function namedBy(expression: Expression): { required: SheetId[]; linked: SheetId[] } {
  switch (expression.op) {
    case "tally":
    case "level":
    case "byYear": {
      const isRating =
        recordOf(expression.sheet).columns.find(({ key }) => key === expression.column)?.type === "rating";
      return { required: isRating ? ["DM_XEPLOAI"] : [], linked: [expression.sheet] };
    }
    case "limit":
    case "strict":
    case "goal":
      return { required: ["DM_CHITIEU"], linked: [] };
    case "position":
    case "ratingState":
    case "levelId":
      return { required: ["DM_XEPLOAI"], linked: [] };
    case "+":
    case "-":
      return both(namedBy(expression.a), namedBy(expression.b));
    case "share":
      return both(namedBy(expression.part), namedBy(expression.whole));
    case "text":
      return both(...expression.parts.map((part) => (typeof part === "string" ? none : namedBy(part))));
    case "verdict":
    case "needed":
      return expression.undated ? namedBy(expression.undated) : none;
    case "whenAny":
      return both(namedBy(expression.count), namedBy(expression.then));
    case "value":
    case "this":
    case "sum":
    case "order":
    case "change":
    case "notYetDue":
    case "used":
    case "markState":
    case "sinceState":
    case "bothMarked":
      return none;
  }
}

const both = (...all: readonly SheetNeeds[]): { required: SheetId[]; linked: SheetId[] } => ({
  required: all.flatMap(({ required }) => required),
  linked: all.flatMap(({ linked }) => linked),
});

const expressionsOf = (columns: readonly Column[], rows: readonly Row[]): readonly Expression[] => [
  ...columns.flatMap(({ expression }) => expression ?? []),
  ...rows.flatMap((row) =>
    Object.values(row).flatMap((value) => (value !== null && typeof value === "object" ? [value.expression] : [])),
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
export function needsOf(record: SheetRecord): SheetNeeds {
  const asked = new Set<SheetId>();
  // a workbook that has every sheet, one row each, so that the record names all it would count from
  const probe: Surroundings = {
    settings: defaultSettings,
    has: () => true,
    rowsOf: (sheet) => {
      asked.add(sheet);
      return [Object.fromEntries(recordOf(sheet).columns.map(({ key }) => [key, key]))];
    },
  };
  const rows = [...record.rows(probe).map(({ values }) => values), ...(record.totals ?? [])];
  const named = both(...expressionsOf(record.columns, rows).map(namedBy));
  const lists = record.columns.flatMap(({ list }) => (list && "sheet" in list ? [list.sheet] : []));
  const required = inOrder(named.required, record.id);
  const linked = inOrder([...named.linked, ...asked, ...lists], record.id);
  return { required, linked: linked.filter((id) => !required.includes(id)) };
}

/**
 * The chosen sheets with everything they need and the workbook lacks, in the order in which they build on each other.
 *
 * @param withLinked also the sheets figures are counted from; else only what formulas cannot do without
 * @example withNeeds(["B01"], () => false, true) // ["DM_CHITIEU", "DM_XEPLOAI", "DS_TOCHUC", "DS_HOIVIEN", "B04", "B01"]
 */
export function withNeeds(
  chosen: readonly SheetId[],
  exists: (sheet: SheetId) => boolean,
  withLinked: boolean,
): readonly SheetId[] {
  const found = new Set<SheetId>(chosen);
  for (const id of found) {
    const { required, linked } = needsOf(recordOf(id));
    for (const each of withLinked ? [...required, ...linked] : required) if (!exists(each)) found.add(each);
  }
  return sheets.map(({ id }) => id).filter((id) => found.has(id));
}
