import {
  CellValueType,
  type ICellData,
  type Injector,
  type IObjectMatrixPrimitiveType,
  isTextFormat,
  type Nullable,
} from "@univerjs/core";
import { INumfmtService, SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from "@univerjs/sheets";
import {
  type ICopyPastePayload,
  type ISheetClipboardHook,
  ISheetClipboardService,
  PREDEFINED_HOOK_NAME,
} from "@univerjs/sheets-ui";
import { typedEntry } from "./typedEntry";
import { enteredCell } from "./typing";

/**
 * Set before a pasted text that a Vietnamese Excel reads in its own way. The spreadsheet reads month before day already while it
 * takes the clipboard apart; before this sign it sees a text. The sign itself is written into no cell.
 */
const OWN_READING = "\u2063";
/** After the spreadsheet's own writing: the last word counts. */
const LAST = 1000;

/** Ways of pasting that bring no values. */
const WITHOUT_VALUES: readonly string[] = [
  PREDEFINED_HOOK_NAME.SPECIAL_PASTE_FORMAT,
  PREDEFINED_HOOK_NAME.SPECIAL_PASTE_COL_WIDTH,
];

const hasOwnReading = (text: string): boolean => typedEntry(text, new Date()) !== undefined;

/** Rows and columns of text, as text editors hand them on; of a line's end the spreadsheet would leave half in the cell. */
const markedText = (text: string): string =>
  text.replace(/\r\n?/gu, "\n").replace(/[^\t\n]+/gu, (cell) => (hasOwnReading(cell) ? OWN_READING + cell : cell));

/** What may become one cell of the sheet. */
const PLACES = "td, th, p, li, div, body";

function markedHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const seen = new Set<Element>();
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const place = text.parentElement?.closest(PLACES);
    if (!place || seen.has(place) || (text.nodeValue ?? "").trim() === "") continue;
    seen.add(place);
    if (hasOwnReading(place.textContent)) text.nodeValue = OWN_READING + (text.nodeValue ?? "").trimStart();
  }
  return page.body.textContent.includes(OWN_READING) ? page.documentElement.outerHTML : html;
}

/** The item of the clipboard with its texts marked. */
const markedItem = (item: ClipboardItem): ClipboardItem => ({
  presentationStyle: item.presentationStyle,
  types: item.types,
  getType: async (type) => {
    const blob = await item.getType(type);
    return type === "text/html" ? new Blob([markedHtml(await blob.text())], { type }) : blob;
  },
});

const textOf = ({ v, p }: ICellData): string => (typeof v === "string" ? v : (p?.body?.dataStream ?? ""));

type Place = Readonly<Record<"unitId" | "subUnitId", string>> & Readonly<Record<"row" | "column", number>>;
type PasteText = NonNullable<ISheetClipboardHook["onPastePlainText"]>;
/** A text with its place among those pasted. */
type PastedText = Readonly<Record<"row" | "column", number>> & { readonly text: string };

/** Has what is pasted from other programs read as if it were typed: the day before the month, the decimal comma. */
export function readPastedInVietnamese(injector: Injector): void {
  const formats = injector.get(INumfmtService);
  const clipboard = injector.get(ISheetClipboardService);
  const paste = clipboard.paste.bind(clipboard);
  const legacyPaste = clipboard.legacyPaste.bind(clipboard);
  clipboard.paste = (item, pasteType) => paste(markedItem(item), pasteType);
  // a text of one cell needs no mark: nothing has taken it apart when it comes to the hook
  clipboard.legacyPaste = (html, text, files) =>
    legacyPaste(html && markedHtml(html), text && /[\t\n]/u.test(text) ? markedText(text) : text, files);

  /** The cell a text becomes; undefined where the spreadsheet's own reading is right. */
  const cellOf = (text: string, place: Place): ICellData | undefined => {
    const entry = typedEntry(text, new Date());
    if (entry === undefined) return undefined;
    const pattern = formats.getValue(place.unitId, place.subUnitId, place.row, place.column)?.pattern;
    // pasting has cleared the format that the cell had
    const kept = pattern === undefined ? {} : { s: { n: { pattern } } };
    if (entry === "text" || isTextFormat(pattern))
      return { v: text.trim(), t: CellValueType.STRING, p: null, f: null, ...kept };
    return { ...kept, ...enteredCell({ f: null }, entry, pattern) };
  };

  const written = (
    { unitId, subUnitId, range }: Parameters<PasteText>[0],
    texts: readonly PastedText[],
  ): ReturnType<PasteText> => {
    const cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
    for (const { row, column, text } of texts) {
      const [at, across] = [range.rows[row], range.cols[column]];
      if (at === undefined || across === undefined) continue;
      const cell = cellOf(text, { unitId, subUnitId, row: at, column: across });
      if (cell) (cellValue[at] ??= {})[across] = cell;
    }
    if (Object.keys(cellValue).length === 0) return { undos: [], redos: [] };
    const params = { unitId, subUnitId, cellValue };
    const { id } = SetRangeValuesMutation;
    return {
      undos: [{ id, params: SetRangeValuesUndoMutationFactory(injector, params) }],
      redos: [{ id, params }],
    };
  };
  clipboard.addClipboardHook({
    id: "read-in-vietnamese",
    priority: LAST,
    onPastePlainText: (pasteTo, text) => written(pasteTo, [{ row: 0, column: 0, text }]),
    onPasteCells: (_pasteFrom, pasteTo, cells, { pasteType }: ICopyPastePayload) => {
      const texts: PastedText[] = [];
      cells.forValue((row, column, cell) => {
        const text = textOf(cell);
        if (text.includes(OWN_READING)) texts.push({ row, column, text: text.replaceAll(OWN_READING, "") });
      });
      return written(pasteTo, WITHOUT_VALUES.includes(pasteType) ? [] : texts);
    },
  });
}
