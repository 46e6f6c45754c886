import type { Box } from "../domain/a1";
import { columnWidthPoints } from "../report/columnWidths";
import type { PlanList, SheetPlan } from "../report/plan";
import { boxAddress } from "../report/planCells";
import { BAR, FONT_NAME, FONT_SIZE_POINTS } from "../report/styles";
import { generalCells, inRequests, type Piece, textCells } from "./cellsToWrite";
import { type Layer, layersOf } from "./paint";

/** The least of Excel's table looks: no fills, so that our captions keep theirs. */
const TABLE_STYLE = "TableStyleLight1";
const LONGEST_LIST_CHARS = 255;

export const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Box): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns).untrack();

/** Names under which a plan's own names and table go into this workbook. */
export interface GivenNames {
  readonly names: ReadonlyMap<string, string>;
  readonly table: string | undefined;
}

/** A plan made ready: its cells by request, its looks by property. */
export interface ReadyPlan {
  readonly plan: SheetPlan;
  readonly layers: readonly Layer[];
  /** Text-painted cells that hold a formula or a number. */
  readonly general: readonly Box[];
  readonly requests: readonly (readonly Piece[])[];
}

export function ready(plan: SheetPlan): ReadyPlan {
  const layers = layersOf(plan.styles);
  const isText = textCells(layers);
  return {
    plan,
    layers,
    general: plan.blocks.flatMap((block) => generalCells(block, isText)),
    requests: inRequests(plan.blocks, isText),
  };
}

/** Widths, and number formats, which decide what becomes of the values written after them. */
export function queueFormats(sheet: Excel.Worksheet, { plan, layers, general }: ReadyPlan): void {
  queueWidths(sheet, plan);
  for (const { property, value, boxes } of layers)
    if (property === "format") for (const box of boxes) rangeOf(sheet, box).numberFormat = [[value]];
  for (const box of general) rangeOf(sheet, box).numberFormat = [["General"]];
}

export function queuePieces(sheet: Excel.Worksheet, pieces: readonly Piece[]): void {
  for (const { at, cells } of pieces) rangeOf(sheet, at).formulas = cells.map((row) => [...row]);
}

/** Everything of a sheet but its cells, and but what waits until it is shown (`finishSheets`). */
export function queueLooks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { plan, layers }: ReadyPlan,
  given: GivenNames,
): void {
  for (const merge of plan.merges) rangeOf(sheet, merge).merge();
  queueStyles(sheet, plan, layers);
  if (plan.table && given.table) queueTable(sheet, plan.table.box, given.table);
  for (const list of plan.lists) queueList(sheet, list);
  for (const bars of plan.bars ?? []) queueBars(rangeOf(sheet, bars));
  queueSizes(sheet, plan);
  for (const [name, box] of Object.entries(plan.names)) {
    const item = context.workbook.names.add(given.names.get(name) ?? name, rangeOf(sheet, box));
    item.visible = false;
  }
}

/** From A1 to the last row and column the plan speaks of. */
function wholeOf({ blocks, styles, widthsChars }: SheetPlan): Box {
  const boxes = [...blocks.map(({ at }) => at), ...styles.map(({ box }) => box)];
  return {
    row: 0,
    column: 0,
    rows: Math.max(1, ...boxes.map(({ row, rows }) => row + rows)),
    columns: Math.max(widthsChars.length, ...boxes.map(({ column, columns }) => column + columns)),
  };
}

function queueStyles(sheet: Excel.Worksheet, plan: SheetPlan, layers: readonly Layer[]): void {
  const { font } = rangeOf(sheet, wholeOf(plan)).format;
  font.name = FONT_NAME;
  font.size = FONT_SIZE_POINTS;
  // boxes that have several looks in common are named once
  const named = new Map<string, Excel.RangeAreas>();
  for (const { property, value, boxes } of layers) {
    if (property === "border") queueBorders(sheet, boxes, named);
    else if (property !== "format")
      for (const areas of areasOf(sheet, boxes, named)) queueLook(areas.format, property, value);
  }
}

/** Excel takes addresses of 8,192 characters in all. */
const MOST_ADDRESS_CHARS = 4000;

/** Boxes under one name, or a few where they are many: a range that is named costs some 300 bytes of the request, an address ten. */
function areasOf(
  sheet: Excel.Worksheet,
  boxes: readonly Box[],
  named = new Map<string, Excel.RangeAreas>(),
): readonly Excel.RangeAreas[] {
  const addresses: string[] = [];
  for (const box of boxes) {
    const last = addresses.at(-1);
    const joined = last === undefined ? boxAddress(box) : `${last},${boxAddress(box)}`;
    if (last === undefined || joined.length > MOST_ADDRESS_CHARS) addresses.push(boxAddress(box));
    else addresses[addresses.length - 1] = joined;
  }
  return addresses.map((each) => {
    const areas = named.get(each) ?? sheet.getRanges(each).untrack();
    named.set(each, areas);
    return areas;
  });
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;

function queueLook(
  format: Excel.RangeFormat,
  property: Exclude<Layer["property"], "format" | "border">,
  value: Layer["value"],
): void {
  switch (property) {
    case "bold":
      format.font.bold = value === true;
      return;
    case "italic":
      format.font.italic = value === true;
      return;
    case "sizePoints":
      format.font.size = Number(value);
      return;
    case "colour":
      format.font.color = String(value);
      return;
    case "fill":
      format.fill.color = String(value);
      return;
    case "horizontal":
      format.horizontalAlignment = HORIZONTAL[value as keyof typeof HORIZONTAL];
      return;
    case "vertical":
      format.verticalAlignment = VERTICAL[value as keyof typeof VERTICAL];
      return;
    case "wrap":
      format.wrapText = value === true;
  }
}

/** Lines around and within each box. A box of one row has none within it: boxes of one shape are named together. */
function queueBorders(sheet: Excel.Worksheet, boxes: readonly Box[], named: Map<string, Excel.RangeAreas>): void {
  const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
  for (const tall of [false, true])
    for (const wide of [false, true]) {
      const alike = boxes.filter(({ rows, columns }) => rows > 1 === tall && columns > 1 === wide);
      const within = [...(tall ? (["InsideHorizontal"] as const) : []), ...(wide ? (["InsideVertical"] as const) : [])];
      for (const { format } of areasOf(sheet, alike, named))
        for (const side of [...sides, ...within]) format.borders.getItem(side).style = "Continuous";
    }
}

function queueTable(sheet: Excel.Worksheet, box: Box, name: string): void {
  const table = sheet.tables.add(rangeOf(sheet, box), true);
  table.name = name;
  table.style = TABLE_STYLE;
  table.showBandedRows = false;
  table.showFilterButton = false;
}

/** Bars of one shade, none at 0 and full at 1. */
function queueBars(range: Excel.Range): void {
  const { dataBar } = range.conditionalFormats.add("DataBar");
  dataBar.lowerBoundRule = { type: "Number", formula: "=0" };
  dataBar.upperBoundRule = { type: "Number", formula: "=1" };
  dataBar.axisFormat = "None";
  dataBar.showDataBarOnly = true;
  dataBar.positiveFormat.gradientFill = false;
  dataBar.positiveFormat.fillColor = BAR.fill;
  dataBar.positiveFormat.borderColor = BAR.border;
}

/** Drop-downs help and forbid nothing: staff paste and type spellings that we read as well. */
function queueList(sheet: Excel.Worksheet, { box, source }: PlanList): void {
  const validation = rangeOf(sheet, box).dataValidation;
  validation.rule = {
    list: { inCellDropDown: true, source: "range" in source ? `=${source.range}` : joined(source.values) },
  };
  validation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
}

/** @throws Error where Excel could not tell the values apart, or would cut them */
function joined(values: readonly string[]): string {
  const text = values.join(",");
  if (values.some((value) => value.includes(",")) || text.length > LONGEST_LIST_CHARS)
    throw new Error(`a drop-down cannot hold ${text}`);
  return text;
}

/** Before the cells: a program that fits rows to wrapped text does so as the text comes, by the width of then. */
function queueWidths(sheet: Excel.Worksheet, { widthsChars }: SheetPlan): void {
  for (const chars of new Set(widthsChars)) {
    const columns = widthsChars.flatMap((each, c) => (each === chars ? [c] : []));
    const boxes = runs(columns).map(({ from, count }) => ({ row: 0, column: from, rows: 1, columns: count }));
    for (const areas of areasOf(sheet, boxes)) areas.format.columnWidth = columnWidthPoints(chars);
  }
}

function queueSizes(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { from, count } of runs(plan.hiddenColumns))
    rangeOf(sheet, { row: 0, column: from, rows: 1, columns: count }).columnHidden = true;
  const heights = heightsToSet(plan);
  for (const points of new Set(heights.map((each) => each.points))) {
    const boxes = heights
      .filter((each) => each.points === points)
      .map(({ row, rows }) => ({ row, column: 0, rows, columns: 1 }));
    for (const areas of areasOf(sheet, boxes)) areas.format.rowHeight = points;
  }
}

/**
 * Neighbours of one height together. Excel fits the rows of a table to their text as long as nobody gives them a height; those of a
 * form show what formulas find, and Excel fits no row when it calculates.
 */
function heightsToSet({ rowHeights, table }: SheetPlan): readonly { row: number; rows: number; points: number }[] {
  const found: { row: number; rows: number; points: number }[] = [];
  for (const { row, points, grows } of rowHeights) {
    if (grows && table) continue;
    const last = found.at(-1);
    if (last?.points === points && last.row + last.rows === row) last.rows += 1;
    else found.push({ row, rows: 1, points });
  }
  return found;
}

/** Numbers that follow each other, as runs. */
function runs(numbers: readonly number[]): readonly { readonly from: number; readonly count: number }[] {
  const found: { from: number; count: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last.from + last.count === number) last.count += 1;
    else found.push({ from: number, count: 1 });
  }
  return found;
}
