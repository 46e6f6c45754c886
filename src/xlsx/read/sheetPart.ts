import type { Box } from "../../domain/a1";
import type { BookColumns, BookList, BookSheet } from "../book";
import { bookCells } from "../bookCells";
import type { Package } from "./package";
import { pageReaders } from "./pageReaders";
import { damaged } from "./refusal";
import { wholeOf } from "./numbers";
import { MAX_COLUMNS, MAX_ROWS, boxAt, boxesAt, isOn } from "./refs";
import { type SheetContext, type WithoutStyle, cellReaders } from "./sheetCells";
import { readTablePart } from "./tablePart";
import { detached } from "./texts";
import { type Attributes, type PartReader, relationshipOf, valueOf } from "./xml";

const WIDEST_CHARS = 255;

function columnsOf(attributes: Attributes): BookColumns | undefined {
  const first = wholeOf(valueOf(attributes, "min")) ?? 0;
  const last = Math.min(wholeOf(valueOf(attributes, "max")) ?? first, MAX_COLUMNS);
  if (first < 1 || last < first) return undefined;
  const width = Number(valueOf(attributes, "width"));
  const hidden = isOn(valueOf(attributes, "hidden"));
  const widthChars = width > 0 && width <= WIDEST_CHARS ? { widthChars: width } : {};
  return { first: first - 1, last: last - 1, ...widthChars, hidden };
}

const DELETED = "#REF!";

/** Drop-downs: those of every Excel, and those newer ones that may look to other sheets. */
function listReaders(context: SheetContext, onList: (list: BookList) => void): PartReader {
  const { part, watch } = context;
  let isList = false;
  let refs = "";
  let source = "";
  const open = (attributes: Attributes): void => {
    isList = valueOf(attributes, "type") === "list";
    refs = valueOf(attributes, "sqref") ?? "";
    source = "";
  };
  const close = (): void => {
    // the cells it was about were deleted
    refs = refs.replaceAll(DELETED, "").trim();
    if (!isList || source === "" || refs === "") return;
    const boxes = boxesAt(refs);
    if (!boxes) throw damaged(part);
    watch.count("cells", boxes.length);
    watch.text(source.length);
    onList({ boxes, source: detached(source) });
  };
  const setSource = (text: string): void => void (source = text.trim());
  const old = "worksheet/dataValidations/dataValidation";
  const newer = "worksheet/extLst/ext/x14:dataValidations/x14:dataValidation";
  return {
    [old]: { open, close },
    [`${old}/formula1`]: { text: setSource },
    [newer]: { open, close },
    [`${newer}/x14:formula1/xm:f`]: { text: setSource },
    [`${newer}/xm:sqref`]: { text: (text) => void (refs = text) },
  };
}

/** A sheet but for what the workbook says of it. */
export interface SheetPart {
  readonly content: Omit<BookSheet, "name" | "state">;
  readonly withoutStyle: WithoutStyle | undefined;
}

/** A sheet that has no part. New each time: its arrays change hands with the book. */
export const emptySheet = (): SheetPart["content"] => ({
  cells: bookCells([]),
  merges: [],
  hiddenRows: [],
  rowHeightsPoints: [],
  columns: [],
  lists: [],
  tables: [],
  frozenRows: 0,
  frozenColumns: 0,
});

/** What a sheet is besides its name. */
export async function readSheetPart(files: Package, context: SheetContext): Promise<SheetPart> {
  const { part, watch } = context;
  const merges: Box[] = [];
  const columns: BookColumns[] = [];
  const lists: BookList[] = [];
  const tableIds: string[] = [];
  let frozenRows = 0;
  let frozenColumns = 0;
  const cells = cellReaders(context);
  const page = pageReaders();
  await files.read(part, {
    worksheet: {},
    "worksheet/sheetViews/sheetView/pane": {
      open(attributes) {
        if (!(valueOf(attributes, "state") ?? "").startsWith("frozen")) return;
        frozenRows = Math.min(wholeOf(valueOf(attributes, "ySplit")) ?? 0, MAX_ROWS);
        frozenColumns = Math.min(wholeOf(valueOf(attributes, "xSplit")) ?? 0, MAX_COLUMNS);
      },
    },
    "worksheet/cols/col": {
      open(attributes) {
        const each = columnsOf(attributes);
        if (!each) throw damaged(part);
        watch.count("cells");
        columns.push(each);
      },
    },
    ...cells.readers,
    ...page.readers,
    "worksheet/mergeCells/mergeCell": {
      open(attributes) {
        const merge = boxAt(valueOf(attributes, "ref") ?? "");
        if (!merge) throw damaged(part);
        watch.count("merges");
        merges.push(merge);
      },
    },
    ...listReaders(context, (list) => lists.push(list)),
    "worksheet/tableParts/tablePart": {
      open(attributes) {
        const id = relationshipOf(attributes);
        if (id === undefined) throw damaged(part);
        watch.text(id.length);
        tableIds.push(detached(id));
      },
    },
  });
  const tables = [];
  const related = tableIds.length > 0 ? await files.relationships(part) : [];
  for (const id of new Set(tableIds)) {
    const target = related.find((each) => each.id === id)?.target;
    if (target === undefined) throw damaged(part);
    tables.push(await readTablePart(files, target));
  }
  const { cells: found, withoutStyle } = cells.finish();
  const content = {
    cells: found,
    merges,
    hiddenRows: [...cells.rows.hidden].sort((a, b) => a - b),
    rowHeightsPoints: [...cells.rows.heightsPoints].sort(([a], [b]) => a - b),
    columns,
    lists,
    tables,
    frozenRows,
    frozenColumns,
    ...page.finish(),
  };
  return { content, withoutStyle };
}
