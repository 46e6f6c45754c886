import type { BookName, BookSheet } from "../book";
import type { Package } from "./package";
import { damaged } from "./refusal";
import { wholeOf } from "./numbers";
import { isOn } from "./refs";
import { detached, unescapedText } from "./texts";
import { relationshipOf, valueOf } from "./xml";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly state: BookSheet["state"];
  readonly relationship: string | undefined;
}

export interface WorkbookPart {
  readonly from1904: boolean;
  /** Of every kind, charts too. */
  readonly sheets: readonly ListedSheet[];
  /** `sheet` is the position among all sheets listed. */
  readonly names: readonly BookName[];
}

/** Kept by Excel for its filters, under a name nobody typed. */
const FILTER = "_xlnm._FilterDatabase";

const stateOf = (text: string | undefined): BookSheet["state"] =>
  text === "hidden" || text === "veryHidden" ? text : "visible";

/** The part that lists sheets and names. */
export async function readWorkbookPart(files: Package, part: string): Promise<WorkbookPart> {
  const { watch } = files;
  const sheets: ListedSheet[] = [];
  const names: BookName[] = [];
  const seen = new Set<string>();
  let from1904 = false;
  let name: Omit<BookName, "formula"> | undefined;
  await files.read(part, {
    workbook: {},
    "workbook/workbookPr": { open: (attributes) => void (from1904 = isOn(valueOf(attributes, "date1904"))) },
    "workbook/sheets/sheet": {
      open(attributes) {
        watch.count("sheets");
        const sheet = unescapedText(valueOf(attributes, "name") ?? "");
        watch.text(sheet.length);
        const key = sheet.toLowerCase();
        if (sheet === "" || seen.has(key)) throw damaged(part);
        seen.add(key);
        sheets.push({
          name: detached(sheet),
          state: stateOf(valueOf(attributes, "state")),
          relationship: relationshipOf(attributes),
        });
      },
    },
    "workbook/definedNames/definedName": {
      open(attributes) {
        const sheet = wholeOf(valueOf(attributes, "localSheetId"));
        name = {
          name: detached(unescapedText(valueOf(attributes, "name") ?? "")),
          ...(sheet === undefined ? {} : { sheet }),
          hidden: isOn(valueOf(attributes, "hidden")),
        };
      },
      text(text) {
        if (name === undefined || name.name === FILTER || text.trim() === "") return;
        watch.count("cells");
        watch.text(name.name.length + text.length);
        names.push({ ...name, formula: detached(text) });
      },
    },
  });
  return { from1904, sheets, names };
}
