import type { IStyleData } from "@univerjs/core";
import { HostObject, accessDenied, invalidArgument } from "../wire/hostObject";
import type { Range } from "./range";
import { RangeBorders } from "./rangeBorders";

/** Excel counts in points, the grid in pixels. */
const toPixels = (points: number): number => (points * 4) / 3;
const toPoints = (pixels: number): number => (pixels * 3) / 4;

// Univer's enums HorizontalAlign and VerticalAlign, by their numbers in a style.
const HORIZONTAL: Readonly<Record<number, string>> = { 1: "Left", 2: "Center", 3: "Right" };
const VERTICAL: Readonly<Record<number, string>> = { 1: "Top", 2: "Center", 3: "Bottom" };
const WRAP = 3;

/** Formats of a range. What a getter says holds for its first cell. */
export class RangeFormat extends HostObject {
  readonly #range: Range;
  readonly #font: RangeFont;
  readonly #fill: RangeFill;
  readonly #borders: RangeBorders;
  readonly #protection: FormatProtection;

  constructor(range: Range) {
    super();
    this.#range = range;
    this.#font = new RangeFont(range);
    this.#fill = new RangeFill(range);
    this.#borders = new RangeBorders(range);
    this.#protection = new FormatProtection(range);
  }

  get font(): RangeFont {
    return this.#font;
  }
  get fill(): RangeFill {
    return this.#fill;
  }
  get borders(): RangeBorders {
    return this.#borders;
  }
  get protection(): FormatProtection {
    return this.#protection;
  }

  get columnWidth(): number {
    return toPoints(this.#range.worksheet.facade().getColumnWidth(this.#range.columnIndex));
  }
  set columnWidth(points: number) {
    writable(this.#range);
    this.#range.worksheet.setColumnWidths(this.#range.box(), toPixels(points));
  }

  get rowHeight(): number {
    return toPoints(this.#range.worksheet.facade().getRowHeight(this.#range.rowIndex));
  }
  set rowHeight(points: number) {
    const { rowIndex, rowCount } = this.#range;
    writable(this.#range);
    // Excel's rows are whole pixels high
    this.#range.worksheet.facade().setRowHeightsForced(rowIndex, rowCount, Math.round(toPixels(points)));
  }

  get wrapText(): boolean {
    return styleOf(this.#range).tb === WRAP;
  }
  set wrapText(wrap: boolean) {
    writable(this.#range).setWrap(wrap);
  }

  get horizontalAlignment(): string {
    return HORIZONTAL[styleOf(this.#range).ht ?? 0] ?? "General";
  }
  set horizontalAlignment(alignment: string) {
    // Univer's facade says "normal" for right.
    const names = { Left: "left", Center: "center", Right: "normal", General: "left" } as const;
    writable(this.#range).setHorizontalAlignment(oneOf(names, alignment));
  }

  get verticalAlignment(): string {
    return VERTICAL[styleOf(this.#range).vt ?? 0] ?? "Bottom";
  }
  set verticalAlignment(alignment: string) {
    const names = { Top: "top", Center: "middle", Bottom: "bottom" } as const;
    writable(this.#range).setVerticalAlignment(oneOf(names, alignment));
  }

  get textOrientation(): number {
    return styleOf(this.#range).tr?.a ?? 0;
  }
  set textOrientation(degrees: number) {
    writable(this.#range).setTextRotation(degrees);
  }

  autofitRows(): void {
    const { rowIndex, rowCount } = this.#range;
    writable(this.#range);
    this.#range.worksheet.facade().setRowAutoHeight(rowIndex, rowCount);
  }

  /** Univer measures text only on screen: widths stay as they are. */
  autofitColumns(): void {
    writable(this.#range);
  }
}

export class RangeFont extends HostObject {
  readonly #range: Range;

  constructor(range: Range) {
    super();
    this.#range = range;
  }

  get bold(): boolean {
    return styleOf(this.#range).bl === 1;
  }
  set bold(bold: boolean) {
    writable(this.#range).setFontWeight(bold ? "bold" : "normal");
  }
  get italic(): boolean {
    return styleOf(this.#range).it === 1;
  }
  set italic(italic: boolean) {
    writable(this.#range).setFontStyle(italic ? "italic" : "normal");
  }
  get underline(): string {
    return styleOf(this.#range).ul?.s === 1 ? "Single" : "None";
  }
  set underline(underline: string) {
    writable(this.#range).setFontLine(underline === "None" ? "none" : "underline");
  }
  get strikethrough(): boolean {
    return styleOf(this.#range).st?.s === 1;
  }
  set strikethrough(strikethrough: boolean) {
    writable(this.#range).setFontLine(strikethrough ? "line-through" : "none");
  }
  get color(): string {
    return styleOf(this.#range).cl?.rgb ?? "#000000";
  }
  set color(color: string) {
    writable(this.#range).setFontColor(color);
  }
  get size(): number {
    return styleOf(this.#range).fs ?? 11;
  }
  set size(points: number) {
    writable(this.#range).setFontSize(points);
  }
  get name(): string {
    return styleOf(this.#range).ff ?? "Calibri";
  }
  set name(family: string) {
    writable(this.#range).setFontFamily(family);
  }
}

export class RangeFill extends HostObject {
  readonly #range: Range;

  constructor(range: Range) {
    super();
    this.#range = range;
  }

  get color(): string {
    return styleOf(this.#range).bg?.rgb ?? "#FFFFFF";
  }
  set color(color: string) {
    writable(this.#range).setBackground(color);
  }
  clear(): void {
    writable(this.#range).setBackground("");
  }
}

/** Cells are locked unless said otherwise; it takes effect when the sheet is protected. */
export class FormatProtection extends HostObject {
  readonly #range: Range;

  constructor(range: Range) {
    super();
    this.#range = range;
  }

  get locked(): boolean {
    return this.#range.worksheet.isLocked(this.#range.box());
  }
  set locked(locked: boolean) {
    if (this.#range.worksheet.protection.protected) accessDenied();
    this.#range.worksheet.setLocked(this.#range.box(), locked);
  }
}

const styleOf = (range: Range): IStyleData => range.facade().getCellStyleData() ?? {};

/** A refused style would open a dialog in the grid, so protection is looked at first. */
function writable(range: Range): ReturnType<Range["facade"]> {
  range.demandWritable();
  return range.facade();
}

function oneOf<T>(names: Readonly<Record<string, T>>, name: string): T {
  return names[name] ?? invalidArgument(`host: ${name} is not implemented`);
}
