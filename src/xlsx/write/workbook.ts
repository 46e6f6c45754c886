import type { FontStyle, NamedRange } from "hucre";
import { type WriteSheet, writeXlsx as writePackage } from "hucre/xlsx";
import { type PartEdit, repack } from "./package";

/** A name of the workbook, or of one sheet, in the library's words; users do not see hidden ones. */
export interface FileName extends NamedRange {
  readonly hidden: boolean;
}

export interface FileWorkbook {
  readonly sheets: WriteSheet[];
  readonly names: readonly FileName[];
  readonly defaultFont: FontStyle;
  /** The sheet that opens, by position. */
  readonly activeSheet?: number;
  /** What the library cannot say. */
  readonly edit?: PartEdit;
}

/** Files say nothing of when and by whom they were made: same content, same bytes. */
const MADE = new Date(Date.UTC(2026, 0, 1));

/** The library writes names in the order given, and knows of no hidden ones. */
function withHiddenNames(xml: string, names: readonly FileName[]): string {
  let position = -1;
  return xml.replace(/<definedName /gu, (tag) => {
    position += 1;
    return names[position]?.hidden === true ? `${tag}hidden="1" ` : tag;
  });
}

/** The bytes of a workbook, the same wherever they are made. */
export async function workbookBytes({
  sheets,
  names,
  defaultFont,
  activeSheet = 0,
  edit = (_path, xml) => xml,
}: FileWorkbook): Promise<Uint8Array> {
  const bytes = await writePackage({
    sheets,
    namedRanges: [...names],
    defaultFont,
    activeSheet,
    properties: { creator: "CHITIEU", created: MADE, modified: MADE },
  });
  return repack(bytes, (path, xml) =>
    path === "xl/workbook.xml" ? withHiddenNames(edit(path, xml), names) : edit(path, xml),
  );
}

/** How drop-downs are written. Typing something else is warned of, not refused: readers understand more spellings. */
export const LIST = {
  type: "list",
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: "warning",
} as const satisfies Partial<NonNullable<WriteSheet["dataValidations"]>[number]>;

/** How tables look: like the cells beneath. */
export const PLAIN_TABLE = { style: "TableStyleLight1", showRowStripes: false } as const;
