import { strFromU8, unzipSync } from "fflate";
import { type Element, readXml } from "../manifest/xml";

/** A cell as it stands in a file. */
export interface FileCell {
  readonly value: string | number | boolean | null;
  readonly formula?: string;
  readonly style: number;
}

export interface FileSheet {
  readonly name: string;
  readonly cells: ReadonlyMap<string, FileCell>;
  readonly merges: readonly string[];
  readonly lists: readonly { readonly at: string; readonly source: string }[];
  readonly widths: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozenRows: number;
  readonly page: Readonly<Record<string, string>>;
  readonly margins: Readonly<Record<string, string>>;
  readonly isProtected: boolean;
  readonly table?: {
    readonly name: string;
    readonly at: string;
    readonly columns: readonly string[];
    readonly formulas: readonly (string | undefined)[];
  };
}

export interface FileName {
  readonly name: string;
  readonly range: string;
  readonly hidden: boolean;
  readonly sheet?: number;
}

export interface FileBook {
  readonly paths: readonly string[];
  readonly sheets: readonly FileSheet[];
  readonly names: readonly FileName[];
  readonly styles: Element;
}

const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((each) => each.name === name);
const all = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter((each) => each.name === name) ?? [];

/** Excel's own escape of signs XML cannot hold. */
const unescaped = (text: string): string =>
  text.replace(/_x([\dA-Fa-f]{4})_/gu, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/**
 * An .xlsx package read by its XML alone, with nothing of the library that wrote it. Texts are trimmed.
 */
export function readPackage(bytes: Uint8Array): FileBook {
  const parts = unzipSync(bytes);
  const part = (path: string): Element => {
    const found = parts[path];
    if (!found) throw new Error(`no part ${path}`);
    return readXml(strFromU8(found));
  };
  const targets = (path: string): ReadonlyMap<string, string> =>
    new Map(
      parts[path]
        ? part(path).children.map(({ attributes }) => [attributes["Id"] ?? "", attributes["Target"] ?? ""])
        : [],
    );
  const strings = parts["xl/sharedStrings.xml"]
    ? all(part("xl/sharedStrings.xml"), "si").map((item) => unescaped(child(item, "t")?.text ?? ""))
    : [];

  const cellOf = (c: Element): FileCell => {
    const text = child(c, "v")?.text ?? "";
    const formula = child(c, "f")?.text;
    const readers: Readonly<Record<string, () => FileCell["value"]>> = {
      s: () => strings[Number(text)] ?? "",
      str: () => unescaped(text),
      inlineStr: () => unescaped(child(child(child(c, "is"), "r"), "t")?.text ?? ""),
      b: () => text === "1",
      e: () => text,
      n: () => (text === "" ? null : Number(text)),
    };
    const value = readers[c.attributes["t"] ?? "n"]?.() ?? null;
    return { value, style: Number(c.attributes["s"] ?? 0), ...(formula ? { formula } : {}) };
  };

  const book = part("xl/workbook.xml");
  const bookTargets = targets("xl/_rels/workbook.xml.rels");
  const sheets = all(child(book, "sheets"), "sheet").map(({ attributes }): FileSheet => {
    const path = `xl/${bookTargets.get(attributes["r:id"] ?? "") ?? ""}`;
    const sheet = part(path);
    const rels = targets(path.replace("worksheets/", "worksheets/_rels/").replace(/$/u, ".rels"));
    const tablePart = child(child(sheet, "tableParts"), "tablePart");
    const table = tablePart
      ? part(`xl/${(rels.get(tablePart.attributes["r:id"] ?? "") ?? "").replace("../", "")}`)
      : undefined;
    const columns = all(child(table, "tableColumns"), "tableColumn");
    const cells = all(child(sheet, "sheetData"), "row").flatMap((row) => row.children);
    const cols = all(child(sheet, "cols"), "col");
    return {
      name: attributes["name"] ?? "",
      cells: new Map(cells.map((c) => [c.attributes["r"] ?? "", cellOf(c)])),
      merges: all(child(sheet, "mergeCells"), "mergeCell").map((each) => each.attributes["ref"] ?? ""),
      lists: all(child(sheet, "dataValidations"), "dataValidation").map((each) => ({
        at: each.attributes["sqref"] ?? "",
        source: child(each, "formula1")?.text ?? "",
      })),
      widths: cols.map((each) => Number(each.attributes["width"])),
      hiddenColumns: cols.flatMap((each, i) => (each.attributes["hidden"] === "true" ? [i] : [])),
      frozenRows: Number(child(child(child(sheet, "sheetViews"), "sheetView"), "pane")?.attributes["ySplit"] ?? 0),
      page: child(sheet, "pageSetup")?.attributes ?? {},
      margins: child(sheet, "pageMargins")?.attributes ?? {},
      isProtected: child(sheet, "sheetProtection")?.attributes["sheet"] === "1",
      ...(table
        ? {
            table: {
              name: table.attributes["displayName"] ?? "",
              at: table.attributes["ref"] ?? "",
              columns: columns.map((each) => each.attributes["name"] ?? ""),
              formulas: columns.map((each) => child(each, "calculatedColumnFormula")?.text),
            },
          }
        : {}),
    };
  });
  return {
    paths: Object.keys(parts),
    sheets,
    names: all(child(book, "definedNames"), "definedName").map(({ attributes, text }) => ({
      name: attributes["name"] ?? "",
      range: text,
      hidden: attributes["hidden"] === "1",
      ...(attributes["localSheetId"] ? { sheet: Number(attributes["localSheetId"]) } : {}),
    })),
    styles: part("xl/styles.xml"),
  };
}
