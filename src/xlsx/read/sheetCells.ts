import { a1, box } from "../../domain/a1";
import type { Cell } from "../../domain/cell";
import type { BookCells } from "../book";
import { type FormulaElement, SheetFormulas, formulaElement } from "./cellFormula";
import { CellStore } from "./cellStore";
import { type CellType, cellValue, isCellType } from "./cellValue";
import { damaged } from "./refusal";
import { MAX_COLUMNS, MAX_ROWS, cellAt, isOn, wholeOf } from "./refs";
import { textReaders } from "./sharedStrings";
import type { Styles } from "./styles";
import { detached } from "./texts";
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
  readonly watch: Watch;
}

export interface RowFacts {
  readonly hidden: Set<number>;
  readonly heightsPoints: Map<number, number>;
}

const TALLEST_POINTS = 409.5;
/** Texts that come again are kept once; so many different ones are looked back at. */
const REMEMBERED_TEXTS = 32_768;

/** One copy of each text, free of the piece of the file it was cut from. */
function keeper(watch: Watch): (text: string) => string {
  const seen = new Map<string, string>();
  return (text) => {
    watch.count("textChars", text.length);
    const known = seen.get(text);
    if (known !== undefined) return known;
    watch.text(text.length);
    if (seen.size >= REMEMBERED_TEXTS) seen.clear();
    const kept = detached(text);
    seen.set(kept, kept);
    return kept;
  };
}

/** Readers of `sheetData`. */
export function cellReaders({ part, strings, styles, from1904, looks, watch }: SheetContext): {
  readonly readers: PartReader;
  readonly rows: RowFacts;
  finish(): BookCells;
} {
  const store = new CellStore();
  const keep = keeper(watch);
  const formulas = new SheetFormulas(store, watch, keep);
  const rows: RowFacts = { hidden: new Set(), heightsPoints: new Map() };
  const cell = "worksheet/sheetData/row/c";
  let row = -1;
  let column = -1;
  let look = 0;
  let type: CellType = "n";
  let value: string | undefined;
  let inline: string | undefined;
  let formula: FormulaElement | undefined;

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

  const read = (): Cell => {
    const text = value ?? inline;
    if (text === undefined || (text === "" && type !== "str" && type !== "inlineStr")) return null;
    // some writers put the text of an inline cell where others have the number
    const readType = value === undefined ? "inlineStr" : type;
    const isDay1904 = from1904 && readType === "n" && (styles.isDate[look] ?? false);
    const read = cellValue(readType, text, { strings, isDay1904, keep });
    if (read === undefined) throw wrong();
    if (readType === "s" && typeof read === "string") watch.count("textChars", read.length);
    return read;
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
        const height = Number(valueOf(attributes, "ht"));
        // a row that follows its text has its height in the file too: whoever draws it needs no fonts
        if ((looks || isOn(valueOf(attributes, "customHeight"))) && height >= 0 && height <= TALLEST_POINTS) {
          watch.count("cells");
          rows.heightsPoints.set(row, height);
        }
      },
    },
    [cell]: {
      open(attributes) {
        placeCell(valueOf(attributes, "r"));
        const t = valueOf(attributes, "t") ?? "n";
        if (!isCellType(t)) throw wrong();
        type = t;
        const style = valueOf(attributes, "s");
        const found = style === undefined ? 0 : styles.look(wholeOf(style) ?? -1);
        if (found === undefined) throw wrong();
        look = found;
        value = inline = formula = undefined;
      },
      close() {
        const content = read();
        if (content === null && formula === undefined && !(looks && look !== 0)) return;
        watch.count("cells");
        const position = store.add(row, column, look, content);
        if (formula !== undefined && !formulas.add(position, formula)) throw wrong();
      },
    },
    [`${cell}/v`]: { text: (text) => void (value = text) },
    [`${cell}/is`]: { open: () => void (inline = "") },
    ...textReaders(`${cell}/is`, (run) => {
      inline = (inline ?? "") + run;
      if (inline.length > watch.bounds.tokenChars) throw wrong();
    }),
    [`${cell}/f`]: {
      open: (attributes) => void (formula = formulaElement(attributes)),
      text: (text) => {
        if (formula) formula.text = text;
      },
    },
  };

  return {
    readers,
    rows,
    finish() {
      const alone = formulas.finish();
      if (alone !== undefined) throw damaged(part, a1(box(...store.place(alone))));
      const cells = store.finish();
      if ("twice" in cells) throw damaged(part, a1(box(...cells.twice)));
      return cells;
    },
  };
}
