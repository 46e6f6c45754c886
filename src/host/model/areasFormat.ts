import { HostObject } from "../wire/hostObject";
import { AreasBorders } from "./areasBorders";
import type { Range } from "./range";
import type { RangeFill, RangeFont, RangeFormat } from "./rangeFormat";

/** What all have in common; null where they differ, as Excel says it of several areas. */
const common = <T, V>(all: readonly T[], value: (each: T) => V): V | null => {
  const [first = null, ...others] = all.map(value);
  return others.every((other) => other === first) ? first : null;
};

/** Formats of several areas of a sheet. */
export class AreasFormat extends HostObject {
  readonly #areas: readonly Range[];
  readonly #font: AreasFont;
  readonly #fill: AreasFill;
  readonly #borders: AreasBorders;

  constructor(areas: readonly Range[]) {
    super();
    this.#areas = areas;
    this.#font = new AreasFont(areas);
    this.#fill = new AreasFill(areas);
    this.#borders = new AreasBorders(areas);
  }

  get font(): AreasFont {
    return this.#font;
  }
  get fill(): AreasFill {
    return this.#fill;
  }

  get borders(): AreasBorders {
    return this.#borders;
  }

  get columnWidth(): number | null {
    return this.#get(({ columnWidth }) => columnWidth);
  }
  set columnWidth(points: number) {
    this.#set((format) => void (format.columnWidth = points));
  }
  get rowHeight(): number | null {
    return this.#get(({ rowHeight }) => rowHeight);
  }
  set rowHeight(points: number) {
    this.#set((format) => void (format.rowHeight = points));
  }
  get wrapText(): boolean | null {
    return this.#get(({ wrapText }) => wrapText);
  }
  set wrapText(wrap: boolean) {
    this.#set((format) => void (format.wrapText = wrap));
  }
  get horizontalAlignment(): string | null {
    return this.#get(({ horizontalAlignment }) => horizontalAlignment);
  }
  set horizontalAlignment(alignment: string) {
    this.#set((format) => void (format.horizontalAlignment = alignment));
  }
  get verticalAlignment(): string | null {
    return this.#get(({ verticalAlignment }) => verticalAlignment);
  }
  set verticalAlignment(alignment: string) {
    this.#set((format) => void (format.verticalAlignment = alignment));
  }

  #get<V>(value: (format: RangeFormat) => V): V | null {
    return common(this.#areas, ({ format }) => value(format));
  }
  #set(change: (format: RangeFormat) => void): void {
    for (const { format } of this.#areas) change(format);
  }
}

export class AreasFont extends HostObject {
  readonly #areas: readonly Range[];

  constructor(areas: readonly Range[]) {
    super();
    this.#areas = areas;
  }

  get bold(): boolean | null {
    return this.#get(({ bold }) => bold);
  }
  set bold(bold: boolean) {
    this.#set((font) => void (font.bold = bold));
  }
  get italic(): boolean | null {
    return this.#get(({ italic }) => italic);
  }
  set italic(italic: boolean) {
    this.#set((font) => void (font.italic = italic));
  }
  get size(): number | null {
    return this.#get(({ size }) => size);
  }
  set size(points: number) {
    this.#set((font) => void (font.size = points));
  }
  get color(): string | null {
    return this.#get(({ color }) => color);
  }
  set color(color: string) {
    this.#set((font) => void (font.color = color));
  }

  #get<V>(value: (font: RangeFont) => V): V | null {
    return common(this.#areas, ({ format }) => value(format.font));
  }
  #set(change: (font: RangeFont) => void): void {
    for (const { format } of this.#areas) change(format.font);
  }
}

export class AreasFill extends HostObject {
  readonly #areas: readonly Range[];

  constructor(areas: readonly Range[]) {
    super();
    this.#areas = areas;
  }

  get color(): string | null {
    return common(this.#areas, ({ format }): string | null => format.fill.color);
  }
  set color(color: string) {
    const paint = (fill: RangeFill): void => void (fill.color = color);
    for (const { format } of this.#areas) paint(format.fill);
  }
}
