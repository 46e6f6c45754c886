import type { FWorkbook } from "@univerjs/sheets/facade";
import { HostCollection, HostError, HostObject, invalidArgument } from "../wire/hostObject";
import { boxAddress, sheetPrefix } from "./address";
import type { Book } from "./book";
import type { PageLayout } from "./pageLayout";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

type FDefinedName = Pick<
  ReturnType<FWorkbook["getDefinedNames"]>[number],
  "getName" | "getFormulaOrRefString" | "setRef" | "getComment" | "setComment" | "delete"
>;

/** Excel keeps the print area as a name of the sheet, which may be given a formula. */
function printAreaName(layout: PageLayout): FDefinedName | undefined {
  const formula = layout.printAreaFormula();
  if (formula === undefined) return undefined;
  return {
    getName: () => "Print_Area",
    getFormulaOrRefString: () => formula,
    setRef: (ref) => layout.computePrintArea(ref),
    getComment: () => undefined,
    setComment: () => undefined,
    delete: () => invalidArgument("host: the print area is not taken out by its name"),
  };
}

/** The names of the workbook, or of one sheet. */
export class Names extends HostCollection<NamedItem> {
  readonly #book: Book;
  readonly #sheet: Worksheet | undefined;

  constructor(book: Book, sheet?: Worksheet) {
    super();
    this.#book = book;
    this.#sheet = sheet;
  }

  get items(): readonly NamedItem[] {
    const named = this.#book.facade
      .getDefinedNames()
      .filter((name) =>
        this.#sheet === undefined ? name.isWorkbookScope() : name.getLocalSheetId() === this.#sheet.id,
      );
    const area = this.#sheet && printAreaName(this.#sheet.pageLayout);
    return [...named, ...(area ? [area] : [])].map((name) => new NamedItem(this.#book, name, this.#sheet));
  }

  find(key: unknown): NamedItem | undefined {
    const name = String(key).toLowerCase();
    return this.items.find((item) => item.name.toLowerCase() === name);
  }

  /** @param reference a range, or a formula as text */
  add(name: string, reference: unknown, comment = ""): NamedItem {
    if (this.find(name) !== undefined) throw new HostError("ItemAlreadyExists", `The name ${name} exists.`);
    const text = reference instanceof Range ? absoluteReference(reference) : String(reference).replace(/^=/u, "");
    const builder = this.#book.facade.newDefinedNameBuilder().setName(name).setRef(text).setComment(comment);
    if (this.#sheet === undefined) builder.setScopeToWorkbook();
    else builder.setScopeToWorksheet(this.#sheet.facade());
    this.#book.facade.insertDefinedNameBuilder(builder.build());
    return this.find(name) ?? invalidArgument(`host: ${name} is no name`);
  }
}

export class NamedItem extends HostObject {
  readonly #book: Book;
  readonly #name: FDefinedName;
  readonly #sheet: Worksheet | undefined;

  constructor(book: Book, name: FDefinedName, sheet: Worksheet | undefined) {
    super();
    this.#book = book;
    this.#name = name;
    this.#sheet = sheet;
  }

  get _id(): string {
    return this.name;
  }
  get name(): string {
    return this.#name.getName();
  }
  get formula(): string {
    return `=${this.#name.getFormulaOrRefString().replace(/^=/u, "")}`;
  }
  set formula(formula: string) {
    this.#name.setRef(formula.replace(/^=/u, ""));
  }
  get value(): string {
    return this.formula.slice(1);
  }
  get comment(): string {
    return this.#name.getComment() ?? "";
  }
  set comment(comment: string) {
    this.#name.setComment(comment);
  }
  get scope(): string {
    return this.#sheet === undefined ? "Workbook" : "Worksheet";
  }
  get type(): string {
    return this.getRangeOrNullObject() === null ? "String" : "Range";
  }
  get visible(): boolean {
    return !this.#book.hiddenNames.has(this.name.toLowerCase());
  }
  set visible(visible: boolean) {
    if (visible) this.#book.hiddenNames.delete(this.name.toLowerCase());
    else this.#book.hiddenNames.add(this.name.toLowerCase());
  }
  get worksheetOrNullObject(): Worksheet | null {
    return this.#sheet ?? null;
  }

  getRange(): Range {
    return this.#book.range(this.value, this.#sheet ?? this.#book.activeSheet());
  }
  getRangeOrNullObject(): Range | null {
    try {
      return this.getRange();
    } catch (error) {
      if (error instanceof HostError) return null;
      throw error;
    }
  }
  delete(): void {
    this.#book.hiddenNames.delete(this.name.toLowerCase());
    this.#name.delete();
  }
}

const absoluteReference = (range: Range): string => sheetPrefix(range.worksheet.name) + boxAddress(range.box(), true);
