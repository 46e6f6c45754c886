import { examples, FIRST_SPILL_ROW, spillingExamples } from "../../src/host/sample/examples";
import { asShown } from "../../src/host/sample/examplesSheet";
import { sampleWorkbook } from "../../src/host/sample/sampleWorkbook";

type Cells = Readonly<Record<number, Readonly<Record<number, { readonly v?: unknown; readonly f?: unknown }>>>>;

const cells: Cells = sampleWorkbook().sheets.vidu?.cellData ?? {};

/** DESIGN.md 4: every function people can type. */
const FUNCTIONS = [
  ..."HOANTHANH TYLECHITIEU TYLETOTTROLEN DEMXEPLOAI BAOPHU TYLEDANHDAU TYLETOITHIEU TYLEQUY".split(" "),
  ..."DEMCHITIEU DEMTOTTROLEN DEMDANHDAU DEMTOITHIEU DEMQUY".split(" "),
  ..."DANHGIA DANHGIATYLE CANTHEM KHANANG NGUONG NOIDUNG DANHMUC THUYETMINH".split(" "),
  ..."MUCXEPLOAI CHUANHOA THEONHOM CHUADAT".split(" "),
];

test("every function has a worked formula, and no other is called", () => {
  expect([...new Set([...examples, ...spillingExamples].map(({ name }) => name))].sort()).toEqual(
    [...FUNCTIONS].sort(),
  );
});

test.each([...examples, ...spillingExamples])("$name is at work beside its text: $formula", ({ name, formula }) => {
  const rows = Object.values(cells).filter((row) => row[4]?.f === formula);
  expect(formula.startsWith(`=CHITIEU.${name}(`)).toBe(true);
  expect(rows.map((row) => [row[1]?.v, row[3]?.v])).toEqual([[name, asShown(formula)]]);
});

test("the text of a formula has semicolons and the decimal comma, and leaves what stands in quotes", () => {
  expect(asShown("=CHITIEU.X('A, b'!C1,\"a,b 1.5\",0.95)")).toBe("=CHITIEU.X('A, b'!C1;\"a,b 1.5\";0,95)");
});

test("nothing stands where a result spills", () => {
  let row = FIRST_SPILL_ROW - 1;
  const filled: string[] = [];
  for (const { rows, columns } of spillingExamples) {
    for (let down = 0; down < rows; down++)
      for (let across = 0; across < columns; across++) {
        const cell = cells[row + down]?.[4 + across];
        if ((down > 0 || across > 0) && (cell?.v !== undefined || cell?.f !== undefined)) filled.push(`${row + down}`);
      }
    row += rows + 1;
  }
  expect(filled).toEqual([]);
});
