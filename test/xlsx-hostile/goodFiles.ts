import { unzipSync } from "fflate";
import { box } from "../../src/domain/a1";
import type { Book, BookSheet } from "../../src/xlsx/book";
import { bookCells } from "../../src/xlsx/bookCells";
import { writeBook } from "../../src/xlsx/write/writeBook";
import { type Parts, makePackage, relationships, workbookParts, zipped } from "../xlsx-read/makePackage";
import { sheetOf } from "../xlsx-read/sheetOf";

const plainSheet = (name: string, more: Partial<BookSheet> = {}): BookSheet => sheetOf(name, [], more);

/** A bit of everything a book can hold. */
const BOOK: Book = {
  sheets: [
    plainSheet("Danh sách", {
      cells: bookCells([
        { row: 0, column: 0, value: "DANH SÁCH", look: 1 },
        { row: 2, column: 0, value: "STT", look: 1 },
        { row: 2, column: 1, value: "Họ tên", look: 1 },
        { row: 2, column: 2, value: "Ngày", look: 1 },
        { row: 3, column: 0, value: 1, look: 0 },
        { row: 3, column: 1, value: "Nguyễn Thị Mẫu", look: 0 },
        { row: 3, column: 2, value: 45000, look: 2 },
        { row: 4, column: 0, value: 2, look: 0, formula: "=A4+1" },
        { row: 4, column: 1, value: true, look: 0 },
        { row: 5, column: 0, value: { error: "#N/A" }, look: 0, formula: "=NA()" },
      ]),
      merges: [box(0, 0, 1, 3)],
      hiddenRows: [5],
      rowHeightsPoints: [[0, 30]],
      columns: [{ first: 0, last: 1, widthChars: 12, hidden: false }],
      lists: [{ boxes: [box(3, 1, 9, 1)], source: '"Có,Không"' }],
      tables: [
        {
          name: "bang1",
          box: box(2, 0, 3, 3),
          columns: ["STT", "Họ tên", "Ngày"],
          headerRow: true,
          totalsRow: false,
        },
      ],
      frozenRows: 3,
    }),
    plainSheet("Ẩn", { state: "hidden", cells: bookCells([{ row: 1, column: 1, value: 7, look: 0 }]) }),
  ],
  names: [{ name: "DonVi", formula: "'Danh sách'!$A$1", hidden: false }],
  looks: [{ format: "General" }, { format: "General", font: { bold: true } }, { format: "dd/mm/yyyy" }],
};

/** As the Open XML SDK writes: a prefix everywhere, texts in the cells, targets from the root. */
function prefixed(): Parts {
  const NS = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const REL = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  return workbookParts({
    parts: {
      "xl/workbook.xml":
        `<x:workbook ${NS} ${REL}><x:sheets><x:sheet x:y="" name="A &amp; B" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`.replace(
          ' x:y=""',
          "",
        ),
      "xl/_rels/workbook.xml.rels": relationships({ rId1: ["worksheet", "/xl/worksheets/sheet1.xml"] }),
      "xl/worksheets/sheet1.xml": `<?xml version="1.0"?><x:worksheet ${NS}><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Một</x:t></x:is></x:c><x:c><x:v>1.5</x:v></x:c></x:row><x:row r="9"><x:c r="C9" t="b"><x:v>1</x:v></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>`,
    },
  });
}

/** Counting from 1904, shared texts of several runs, shared and array formulas, dates, escapes. */
const from1904 = (): Uint8Array =>
  makePackage({
    workbookPr: '<workbookPr date1904="1"/>',
    sheetNames: ["Ngày", "Trống"],
    sheets: [
      '<dimension ref="A1:C4"/><sheetData><row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>1000</v></c><c r="C1" t="d"><v>2025-03-01</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><f t="shared" ref="B2:B3" si="0">B1*2</f><v>2000</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>4000</v></c><c r="C3" t="str"><f t="array" ref="C3:C4">A1:A2</f><v>An</v></c></row><row r="4"><c r="C4" t="str"><v>x_x000D_</v></c></row></sheetData>',
      "",
    ],
    strings: "<si><t>An</t></si><si><r><t>Bình </t></r><r><rPr><b/></rPr><t>Minh</t></r></si>",
    styles:
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs>',
    afterSheets:
      '<definedNames><definedName name="n" localSheetId="1" hidden="1">Ngày!$A$1</definedName></definedNames>',
  });

export interface GoodFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Small files of several kinds, each packed and stored as it is; all are read without complaint. */
export async function goodFiles(): Promise<readonly GoodFile[]> {
  const kinds: readonly GoodFile[] = [
    { name: "ours", bytes: await writeBook(BOOK) },
    { name: "prefixed", bytes: zipped(prefixed()) },
    { name: "from 1904", bytes: from1904() },
  ];
  return kinds.flatMap(({ name, bytes }) => [
    { name, bytes },
    { name: `${name}, stored`, bytes: zipped(unzipSync(bytes), 0) },
  ]);
}
