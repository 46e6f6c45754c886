import { examples, FIRST_EXAMPLE_ROW, FIRST_SPILL_ROW, spillingExamples } from "./examples";
import { lastTitleColumn } from "./form";
import { membersForm, missingRatingRow } from "./membersForm";
import { sheetBuilder, type SheetBuilder } from "./sheetBuilder";

const CAPTIONS = ["STT", "Hàm", "Trả lời câu hỏi", "Công thức", "Kết quả", "", ""];
const RESULT = 4;
const LAST_RESULT = 6;
const EXAMPLE_HEIGHT_PX = 74;
const WIDTHS_PX = [45, 140, 265, 265, 185, 100, 100, 110, 110, 110];

/**
 * The formula as Vietnamese Excel shows it: `;` between arguments, the decimal comma. Text and sheet names in quotes stay.
 *
 * @example asShown('=CHITIEU.DANHGIATYLE("CT06",0.98)') // '=CHITIEU.DANHGIATYLE("CT06";0,98)'
 */
export function asShown(formula: string): string {
  return formula.replace(/"[^"]*"|'[^']*'|\d+\.\d+|,/gu, (part) => {
    if (part === ",") return ";";
    return /^\d/u.test(part) ? part.replace(".", ",") : part;
  });
}

/** What to try first: the one entry that turns the verdict. */
function hint(): string {
  const verdict = FIRST_EXAMPLE_ROW + examples.findIndex(({ name }) => name === "DANHGIA");
  const cell = `F${missingRatingRow()}`;
  return `Thử: ghi HTTNV vào ô ${cell} đang trống của trang ${membersForm().name}, ô E${verdict} đổi từ “Chưa đạt” thành “Đạt”.`;
}

/** One worked formula for every function: the text to read, and the same formula at work beside it. */
export function examplesSheet(): SheetBuilder {
  const firstSpill = FIRST_SPILL_ROW - 1;
  const rows = spillingExamples.reduce((row, example) => row + example.rows + 1, firstSpill + 10);
  const sheet = sheetBuilder({
    id: "vidu",
    name: "Ví dụ",
    widthsPx: WIDTHS_PX,
    rows,
    frozenRows: FIRST_EXAMPLE_ROW - 1,
  });
  for (const [row, text, style] of [
    [0, "VÍ DỤ CHO TỪNG HÀM CHITIEU", "title"],
    [
      1,
      "(Công thức ở cột D viết như trong Excel tiếng Việt; cột E là chính công thức đó đang chạy trên các trang bên cạnh)",
      "subtitle",
    ],
    [2, hint(), "hint"],
  ] as const) {
    sheet.merge(row, 0, row, lastTitleColumn(WIDTHS_PX));
    sheet.put(row, 0, text, style);
  }
  CAPTIONS.forEach((caption, column) => {
    sheet.put(FIRST_EXAMPLE_ROW - 2, column, caption, "caption");
  });
  sheet.merge(FIRST_EXAMPLE_ROW - 2, RESULT, FIRST_EXAMPLE_ROW - 2, LAST_RESULT);
  examples.forEach((example, index) => {
    const row = FIRST_EXAMPLE_ROW - 1 + index;
    describe(sheet, row, index + 1, example);
    sheet.put(row, RESULT, { f: example.formula }, example.style ?? "text");
    for (let across = 1; across < (example.cells ?? 1); across++)
      sheet.put(row, RESULT + across, null, example.style ?? "text");
  });
  sheet.put(firstSpill - 1, 0, "Hàm trả về nhiều ô: để trống các ô bên dưới và bên phải", "section");
  let row = firstSpill;
  spillingExamples.forEach((example, index) => {
    describe(sheet, row, examples.length + index + 1, example);
    for (let down = 0; down < example.rows; down++)
      for (let across = 0; across < example.columns; across++)
        sheet.put(row + down, RESULT + across, null, across === example.shareColumn ? "spilledPercent" : "spilled");
    sheet.put(row, RESULT, { f: example.formula }, example.shareColumn === 0 ? "spilledPercent" : "spilled");
    row += example.rows + 1;
  });
  return sheet;
}

function describe(
  sheet: SheetBuilder,
  row: number,
  number: number,
  { name, question, formula }: { readonly name: string; readonly question: string; readonly formula: string },
): void {
  sheet.height(row, EXAMPLE_HEIGHT_PX);
  sheet.put(row, 0, number, "centre");
  sheet.put(row, 1, name, "text");
  sheet.put(row, 2, question, "wrapped");
  sheet.put(row, 3, asShown(formula), "code");
}
