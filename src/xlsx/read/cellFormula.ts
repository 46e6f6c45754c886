import type { BookFormula } from "../book";
import { FORMULA_COST_CELLS } from "./bounds";
import type { CellStore } from "./cellStore";
import type { KeptTexts } from "./keptTexts";
import { wholeOf } from "./numbers";
import { boxAt } from "./refs";
import type { Counter, Watch } from "./watch";
import { type Attributes, valueOf } from "./xml";

/** `<f>` as a cell has it. */
export interface FormulaElement {
  readonly type: string;
  readonly shared: number | undefined;
  readonly ref: string | undefined;
  text: string;
}

export const formulaElement = (attributes: Attributes): FormulaElement => ({
  type: valueOf(attributes, "t") ?? "normal",
  shared: wholeOf(valueOf(attributes, "si")),
  ref: valueOf(attributes, "ref"),
  text: "",
});

/** The values of a what-if table are its results; there is no formula that a cell could hold. */
const isOfNoCell = (type: string | undefined): boolean => type === "dataTable";

/** Whether an `<f>` is the formula of its cell. */
export const isFormula = (attributes: Attributes): boolean => !isOfNoCell(valueOf(attributes, "t"));

const UNREAD_FORMULA: BookFormula = { text: "=" };

/** Formulas of one sheet, among them those written once for many cells. */
export class SheetFormulas {
  readonly #masters = new Map<number, { readonly position: number; readonly chars: number }>();
  /** Cells before the one whose formula they share: in files whose cells are out of order. */
  readonly #waiting: (readonly [position: number, shared: number])[] = [];

  readonly #cells: Counter;

  constructor(
    private readonly store: CellStore,
    private readonly watch: Watch,
    private readonly kept: KeptTexts,
  ) {
    this.#cells = watch.counter("cells");
  }

  /** A short shared formula costs its whole text wherever it is read, so it counts each time. */
  #share(position: number, master: { readonly position: number; readonly chars: number }): void {
    this.watch.text(master.chars);
    this.store.setFormula(position, { like: master.position });
  }

  /** A formula that is there, whatever it reads. */
  mark(position: number): void {
    this.#cells.add(FORMULA_COST_CELLS);
    this.store.setFormula(position, UNREAD_FORMULA);
  }

  /** @returns false where the formula is none */
  add(position: number, { type, shared, ref, text }: FormulaElement): boolean {
    if (isOfNoCell(type)) return true;
    this.#cells.add(FORMULA_COST_CELLS);
    if (text === "") {
      if (type !== "shared") return type === "normal" || type === "array";
      if (shared === undefined) return false;
      const master = this.#masters.get(shared);
      if (master === undefined) this.#waiting.push([position, shared]);
      else this.#share(position, master);
      return true;
    }
    const spill = type === "array" ? boxAt(ref ?? "") : undefined;
    if (type === "array" && !spill) return false;
    const kept = this.kept.formula(text);
    const formula: BookFormula = spill ? { text: kept, spill } : { text: kept };
    this.store.setFormula(position, formula);
    if (type === "shared" && shared !== undefined && (ref !== undefined || !this.#masters.has(shared)))
      this.#masters.set(shared, { position, chars: text.length });
    return true;
  }

  /** @returns the position of a cell that shares a formula no cell has */
  finish(): number | undefined {
    for (const [position, shared] of this.#waiting) {
      const master = this.#masters.get(shared);
      if (master === undefined) return position;
      this.#share(position, master);
    }
    return undefined;
  }
}
