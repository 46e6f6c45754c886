import type { ChangeListWords, CopyChange } from "../../app/copies/copyFiles";
import { columnLetters } from "../../domain/a1";
import type { Cell } from "../../domain/cell";
import { asTyped } from "../write/content";
import { escapeXml } from "../write/package";
import { attributeOf, elementsNamed, markupText, changedMarkup, parseMarkup, prefixOf } from "./markup";
import { type BookParts, relationshipsPart, treeOf } from "./bookParts";
import type { Parts } from "./parts";
import { spaceMark } from "./sheetCells";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Files saved as "Strict Open XML" name everything otherwise. */
const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const WIDTHS_CHARS = [22, 14, 44, 60, 34];
/** A cell holds no more; a formula may be longer. */
const MOST_CHARS = 32_000;

const isWithout = (cell: Cell): boolean => cell === null || cell === "";

function cellMarkup(cell: Cell, at: string): string {
  if (isWithout(cell)) return "";
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const text = typeof cell === "string" ? cell : (cell?.error ?? "");
  const content = escapeXml(asTyped(text.slice(0, MOST_CHARS)));
  return `<c r="${at}" t="inlineStr"><is><t${spaceMark(text)}>${content}</t></is></c>`;
}

/** The rows of the list: what stands in each cell. */
export const changeRows = (changes: readonly CopyChange[], words: ChangeListWords): readonly (readonly Cell[])[] => [
  [words.title],
  [words.about],
  [...words.captions],
  ...(changes.length === 0 ? [[words.nothing]] : []),
  ...changes.map(({ is, sheet, cell, formula = "", value }) => [sheet, cell, words.is[is], formula, value]),
];

function sheetMarkup(rows: readonly (readonly Cell[])[], main: string): string {
  const columns = WIDTHS_CHARS.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const data = rows.map(
    (cells, r) =>
      `<row r="${r + 1}">${cells.map((cell, c) => cellMarkup(cell, `${columnLetters(c)}${r + 1}`)).join("")}</row>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">` +
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${columns.join("")}</cols><sheetData>${data.join("")}</sheetData>` +
    `<pageSetup paperSize="9" orientation="landscape"/></worksheet>`
  );
}

/** A text no other of them is, with a number behind where it has to be. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const all = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    if (!all.has(name.toLowerCase())) return name;
  }
}

/** Adds a sheet at the end of a workbook. */
export async function addSheet(
  parts: Parts,
  { workbook }: BookParts,
  wanted: string,
  rows: readonly (readonly Cell[])[],
): Promise<string> {
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  const partNames = parts.names();
  const fileNumber = [...Array(partNames.length + 2).keys()]
    .slice(1)
    .find((n) => !parts.has(`${folder}worksheets/sheet${n}.xml`));
  const file = `worksheets/sheet${fileNumber ?? 1}.xml`;
  const rels = relationshipsPart(workbook);
  const relations = await treeOf(parts, rels);
  const isStrict = [...elementsNamed(relations, "Relationship")].some(({ open }) =>
    attributeOf(open, "Type")?.startsWith(STRICT_RELATIONSHIPS),
  );
  const [main, toOthers] = isStrict ? [STRICT_MAIN, STRICT_RELATIONSHIPS] : [MAIN, RELATIONSHIPS];
  parts.set(folder + file, sheetMarkup(rows, main));
  const ids = [...elementsNamed(relations, "Relationship")].map(({ open }) => attributeOf(open, "Id") ?? "");
  const id = freeName("rIdBanGuiDi", ids).replace(/[^\p{L}\p{N}]/gu, "");
  parts.set(
    rels,
    markupText(
      changedMarkup(relations, (element) =>
        element.name === "Relationships"
          ? opened(
              element,
              `<${prefixOf(element.open)}Relationship Id="${id}" Type="${toOthers}/worksheet" Target="${file}"/>`,
            )
          : element,
      ),
    ),
  );
  const types = await treeOf(parts, "[Content_Types].xml");
  parts.set(
    "[Content_Types].xml",
    markupText(
      changedMarkup(types, (element) =>
        element.name === "Types"
          ? opened(
              element,
              `<${prefixOf(element.open)}Override PartName="/${folder}${file}" ContentType="${WORKSHEET_TYPE}"/>`,
            )
          : element,
      ),
    ),
  );
  const book = await treeOf(parts, workbook);
  const sheets = [...elementsNamed(book, "sheet")].map(({ open }) => open);
  const name = freeName(
    wanted,
    sheets.map((open) => attributeOf(open, "name") ?? ""),
  );
  const number = Math.max(0, ...sheets.map((open) => Number(attributeOf(open, "sheetId") ?? 0))) + 1;
  parts.set(
    workbook,
    markupText(
      changedMarkup(book, (element, around) =>
        element.name === "sheets" && around.length === 1
          ? opened(
              element,
              `<${prefixOf(element.open)}sheet xmlns:rel="${toOthers}" name="${escapeXml(name)}" sheetId="${number}" rel:id="${id}"/>`,
            )
          : element,
      ),
    ),
  );
  return name;
}

/** An element with more at its end. */
const opened = (element: ReturnType<typeof parseMarkup>[number] & object, more: string) => ({
  ...element,
  open: element.close === "" ? element.open.replace(/\s*\/>$/u, ">") : element.open,
  close: element.close === "" ? `</${prefixOf(element.open)}${element.name}>` : element.close,
  children: [...element.children, ...parseMarkup(more, "")],
});
