import { HostObject, invalidArgument } from "../wire/hostObject";
import { boxAddress, type Box, columnName, sheetPrefix } from "./address";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

interface Margins {
  readonly top?: number;
  readonly bottom?: number;
  readonly left?: number;
  readonly right?: number;
  readonly header?: number;
  readonly footer?: number;
}

const POINTS_IN: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** How the sheet prints: kept and read back; the grid has no print view. Margins in points. */
export class PageLayout extends HostObject {
  readonly #sheet: Worksheet;
  readonly #headersFooters = new HeaderFooterGroup();
  #printArea: string | undefined;
  #printAreaFormula: string | undefined;
  #titleRows: string | undefined;
  #titleColumns: string | undefined;

  orientation = "Portrait";
  paperSize = "A4";
  centerHorizontally = false;
  centerVertically = false;
  topMargin = 54;
  bottomMargin = 54;
  leftMargin = 50.4;
  rightMargin = 50.4;
  headerMargin = 21.6;
  footerMargin = 21.6;
  blackAndWhite = false;
  draftMode = false;
  printGridlines = false;
  printHeadings = false;
  printOrder = "DownThenOver";
  printErrors = "AsDisplayed";
  firstPageNumber: number | "" = "";
  zoom: Readonly<Record<string, number>> = { scale: 100 };

  constructor(sheet: Worksheet) {
    super();
    this.#sheet = sheet;
  }

  get headersFooters(): HeaderFooterGroup {
    return this.#headersFooters;
  }

  /** @example setPrintMargins("Centimeters", { left: 3, right: 1.5 }) */
  setPrintMargins(unit: string, margins: Margins): void {
    const points = POINTS_IN[unit] ?? invalidArgument(`host: no unit ${unit}`);
    const { top, bottom, left, right, header, footer } = margins;
    if (top !== undefined) this.topMargin = top * points;
    if (bottom !== undefined) this.bottomMargin = bottom * points;
    if (left !== undefined) this.leftMargin = left * points;
    if (right !== undefined) this.rightMargin = right * points;
    if (header !== undefined) this.headerMargin = header * points;
    if (footer !== undefined) this.footerMargin = footer * points;
  }

  setPrintArea(range: unknown): void {
    this.#printArea = this.#address(range);
    this.#printAreaFormula = undefined;
  }
  /** As the sheet's name Print_Area holds it; the formula of one that is computed. */
  printAreaFormula(): string | undefined {
    const box = this.#range(this.#printArea)?.box();
    if (this.#printAreaFormula !== undefined || box === undefined) return this.#printAreaFormula;
    const isColumns = box.row === 0 && box.rows >= this.#sheet.size().rows;
    const columns = `$${columnName(box.column)}:$${columnName(box.column + box.columns - 1)}`;
    return sheetPrefix(this.#sheet.name) + (isColumns ? columns : boxAddress(box, true));
  }
  computePrintArea(formula: string): void {
    this.#printAreaFormula = formula;
  }
  setPrintTitleRows(range: unknown): void {
    this.#titleRows = this.#address(range);
  }
  setPrintTitleColumns(range: unknown): void {
    this.#titleColumns = this.#address(range);
  }
  getPrintAreaOrNullObject(): Range | null {
    return this.#range(this.#printArea);
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    return this.#range(this.#titleRows);
  }
  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.#range(this.#titleColumns);
  }

  /** Whether anything is other than in a new sheet. */
  isSet(): boolean {
    const { orientation, paperSize, centerHorizontally, centerVertically, zoom } = this;
    const margins = [this.topMargin, this.bottomMargin, this.leftMargin, this.rightMargin];
    const all = [orientation, paperSize, centerHorizontally, centerVertically, zoom["scale"], this.headerMargin];
    return (
      [...all, this.footerMargin, ...margins].join() !==
      ["Portrait", "A4", false, false, 100, 21.6, 21.6, 54, 54, 50.4, 50.4].join()
    );
  }

  /** What is printed, and repeated on each page, as far as anybody said. */
  printed(): {
    readonly area?: string | undefined;
    readonly titleRows?: Box | undefined;
    readonly titleColumns?: Box | undefined;
  } {
    const [titleRows, titleColumns] = [this.#titleRows, this.#titleColumns].map((address) =>
      this.#range(address)?.box(),
    );
    return { area: this.printAreaFormula(), titleRows, titleColumns };
  }

  #address(range: unknown): string {
    return boxAddress(this.#sheet.book().range(range, this.#sheet).box());
  }

  #range(address: string | undefined): Range | null {
    return address === undefined ? null : this.#sheet.getRange(address);
  }
}

export class HeaderFooterGroup extends HostObject {
  readonly #all = new HeaderFooter();
  readonly #first = new HeaderFooter();
  state = "Default";
  useSheetMargins = true;
  useSheetScale = true;

  get defaultForAllPages(): HeaderFooter {
    return this.#all;
  }
  get firstPage(): HeaderFooter {
    return this.#first;
  }
}

export class HeaderFooter extends HostObject {
  centerFooter = "";
  centerHeader = "";
  leftFooter = "";
  leftHeader = "";
  rightFooter = "";
  rightHeader = "";
}
