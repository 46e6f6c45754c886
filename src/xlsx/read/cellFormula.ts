import type { BookFormula } from "../book";
import { FORMULA_COST_CELLS } from "./bounds";
import type { CellStore } from "./cellStore";
import { boxAt, wholeOf } from "./refs";
import type { Watch } from "./watch";
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

/** Formulas of one sheet, among them those written once for many cells. */
export class SheetFormulas {
  readonly #masters = new Map<number, { readonly position: number; readonly chars: number }>();
  /** Cells before the one whose formula they share: in files whose cells are out of order. */
  readonly #waiting: (readonly [position: number, shared: number])[] = [];

  constructor(
    private readonly store: CellStore,
    private readonly watch: Watch,
    private readonly keep: (text: string) => string,
  ) {}

  /** A short shared formula costs its whole text wherever it is read, so it counts each time. */
  #share(position: number, master: { readonly position: number; readonly chars: number }): void {
    this.watch.text(master.chars);
    this.store.setFormula(position, { like: master.position });
  }

  /** @returns false where the formula is none */
  add(position: number, { type, shared, ref, text }: FormulaElement): boolean {
    // the values of a what-if table are its results; there is no formula that a cell could hold
    if (type === "dataTable") return true;
    this.watch.count("cells", FORMULA_COST_CELLS);
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
    const formula: BookFormula = { text: this.keep(`=${text}`), ...(spill ? { spill } : {}) };
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
