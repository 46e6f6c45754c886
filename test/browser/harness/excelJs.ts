import Excel from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const WORKBOOK = "xl/workbook.xml";
const GROWING_AREA =
  /<definedName name="_xlnm\.Print_Area"[^>]*>(?<area>[^<]*(?:INDEX\(|\$[A-Z]+:\$[A-Z]+)[^<]*)<\/definedName>/gu;

/** What lists print, as a file has it. */
export const growingAreas = (bytes: Uint8Array): string[] =>
  [...strFromU8(unzipSync(bytes)[WORKBOOK] ?? new Uint8Array()).matchAll(GROWING_AREA)].map(
    ({ groups }) => groups?.["area"] ?? "",
  );

/** A file as exceljs reads it. That knows print areas of cells only, and falls over all others: it gets the file without them. */
export async function loadExcelJs(bytes: Uint8Array): Promise<Excel.Workbook> {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[WORKBOOK] ?? new Uint8Array()).replaceAll(GROWING_AREA, "");
  const book = new Excel.Workbook();
  await book.xlsx.load(zipSync({ ...parts, [WORKBOOK]: strToU8(xml) }) as unknown as Excel.Buffer);
  return book;
}
