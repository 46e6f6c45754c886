import { a1, box } from "../../domain/a1";
import type { Cell } from "../../domain/cell";
import type { BookCells } from "../book";
import { type FormulaElement, SheetFormulas, formulaElement, isFormula } from "./cellFormula";
import { KeptTexts } from "./keptTexts";
import { CellStore } from "./cellStore";
import { type CellType, cellValue, isCellType } from "./cellValue";
import { damaged } from "./refusal";
import { wholeOf } from "./numbers";
import { MAX_COLUMNS, MAX_ROWS, cellAt, isOn } from "./refs";
import { textReaders } from "./sharedStrings";
import type { Styles } from "./styles";
import type { Watch } from "./watch";
import { type PartReader, valueOf } from "./xml";

/** What cells of a sheet refer to. */
export interface SheetContext {
  readonly part: string;
  readonly strings: readonly string[];
  readonly styles: Styles;
  readonly from1904: boolean;
  /** Whether cells stay that only look like something. */
  readonly looks: boolean;
  /** Whether formulas are kept, or only where there is one. */
  readonly formulas: boolean;
  readonly watch: Watch;
}

export interface RowFacts {
  readonly hidden: Set<number>;
  readonly heightsPoints: Map<number, number>;
}

const TALLEST_POINTS = 409.5;
/** Cells whose number of a style leads past the file's list. */
export interface WithoutStyle {
  readonly cells: number;
  readonly row: number;
  readonly column: number;
}

/** Readers of `sheetData`. */
export function cellReaders(context: SheetContext): {
  readonly readers: PartReader;
  readonly rows: RowFacts;
  finish(): { readonly cells: BookCells; readonly withoutStyle: WithoutStyle | undefined };
} {
  const { part, strings, styles, from1904, looks, watch } = context;
  const store = new CellStore();
  const counted = watch.counter("cells");
  const kept = new KeptTexts(watch);
  const formulas = new SheetFormulas(store, watch, kept);
  const rows: RowFacts = { hidden: new Set(), heightsPoints: new Map() };
  const cell = "worksheet/sheetData/row/c";
  let row = -1;
  let column = -1;
  let look: number | undefined = 0;
  let type: CellType = "n";
  let value: string | undefined;
  let inline: string | undefined;
  let formula: FormulaElement | undefined;
  let hasFormula = false;
  let withoutStyle: WithoutStyle | undefined;

  const here = (): string => a1(box(row, column));
  const wrong = (): Error => damaged(part, here());

  const placeCell = (ref: string | undefined): void => {
    if (ref === undefined) column++;
    else {
      const place = cellAt(ref);
      if (place < 0) throw damaged(part);
      column = place % MAX_COLUMNS;
      if ((place - column) / MAX_COLUMNS !== row) throw damaged(part, ref);
    }
    if (column >= MAX_COLUMNS || row < 0) throw damaged(part);
  };

  /** By the number of a style; undefined past the list. An empty number is that of the first style, as none is. */
  const lookOf = (style: string | undefined): number | undefined => {
    if (style === undefined || style === "") return 0;
    const number = wholeOf(style);
    if (number === undefined) throw wrong();
    return styles.look(number);
  };

  const read = (): Cell => {
    // some writers put the text of an inline cell where others have the number, some put anything there besides
    const text = type === "inlineStr" ? (inline ?? value) : (value ?? inline);
    if (text === undefined || (text === "" && type !== "str" && type !== "inlineStr")) return null;
    const readType = value === undefined ? "inlineStr" : type;
    const isDay1904 = from1904 && readType === "n" && look !== undefined && (styles.isDate[look] ?? false);
    const found = cellValue(readType, text, { strings, isDay1904, kept, watch });
    if (found === undefined) throw wrong();
    return found;
  };

  const readers: PartReader = {
    "worksheet/sheetData/row": {
      open(attributes) {
        const r = valueOf(attributes, "r");
        const number = r === undefined ? row + 2 : wholeOf(r);
        if (number === undefined || number < 1 || number > MAX_ROWS) throw damaged(part);
        row = number - 1;
        column = -1;
        if (isOn(valueOf(attributes, "hidden"))) {
          watch.count("cells");
          rows.hidden.add(row);
        }
        const height = valueOf(attributes, "ht");
        if (height === undefined) return;
        const points = Number(height);
        // a row that follows its text has its height in the file too: whoever draws it needs no fonts
        if ((looks || isOn(valueOf(attributes, "customHeight"))) && points >= 0 && points <= TALLEST_POINTS) {
          watch.count("cells");
          rows.heightsPoints.set(row, points);
        }
      },
    },
    [cell]: {
      open(attributes) {
        placeCell(valueOf(attributes, "r"));
        const t = valueOf(attributes, "t");
        if (t === undefined) type = "n";
        else if (isCellType(t)) type = t;
        else throw wrong();
        look = lookOf(valueOf(attributes, "s"));
        value = inline = formula = undefined;
        hasFormula = false;
      },
      close() {
        const content = read();
        if (content === null && !hasFormula && !(looks && look)) return;
        counted.add();
        if (look === undefined) withoutStyle = { row, column, ...withoutStyle, cells: (withoutStyle?.cells ?? 0) + 1 };
        const position = store.add(row, column, look ?? 0, content);
        if (!hasFormula) return;
        if (formula === undefined) formulas.mark(position);
        else if (!formulas.add(position, formula)) throw wrong();
      },
    },
    [`${cell}/v`]: { text: (text) => void (value = text) },
    [`${cell}/is`]: { open: () => void (inline = "") },
    ...textReaders(`${cell}/is`, (run) => {
      inline = (inline ?? "") + run;
      if (inline.length > watch.bounds.tokenChars) throw wrong();
    }),
    [`${cell}/f`]: context.formulas
      ? {
          open(attributes) {
            formula = formulaElement(attributes);
            hasFormula = true;
          },
          text: (text) => {
            if (formula) formula.text = text;
          },
        }
      : { open: (attributes) => void (hasFormula = isFormula(attributes)) },
  };

  return {
    readers,
    rows,
    finish() {
      const alone = formulas.finish();
      if (alone !== undefined) throw damaged(part, a1(box(...store.place(alone))));
      const cells = store.finish();
      if ("twice" in cells) throw damaged(part, a1(box(...cells.twice)));
      return { cells, withoutStyle };
    },
  };
}
