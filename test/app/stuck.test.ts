import { callsIn } from "../../src/app/reenter/stuck";
import { asTyped } from "../../src/read/ourCalls";
import { box } from "../../src/domain/a1";
import type { Cell } from "../../src/domain/cell";
import { arrayGrid } from "../../src/read/grid";
import { paneWords } from "../../src/words/paneWords";

test.each([
  ["=_xldudf_CHITIEU_NGUONG(A1)", "=CHITIEU.NGUONG(A1)"],
  [
    "=IFERROR(_xldudf_CHITIEU_CANTHEM(A1,B1,C1),_xldudf_chitieu_NGUONG(A1))",
    "=IFERROR(CHITIEU.CANTHEM(A1,B1,C1),CHITIEU.NGUONG(A1))",
  ],
  ["=CHITIEU.NGUONG(A1)", "=CHITIEU.NGUONG(A1)"],
  ['="_xldudf_CHITIEU_NGUONG("&A1', '="_xldudf_CHITIEU_NGUONG("&A1'],
  ["=_xldudf_KHAC_NGUONG(A1)", "=_xldudf_KHAC_NGUONG(A1)"],
  ["=SUM(A1:A9)", "=SUM(A1:A9)"],
])("%s is entered again as %s", (formula, typed) => {
  expect(asTyped(formula)).toBe(typed);
});

const one = (formula: string, value: Cell) =>
  callsIn(arrayGrid({ sheet: "S", box: box(3, 2, 1, 1), values: [[value]], formulas: [[formula]] }));

test.each<[string, string, Cell, number]>([
  ["our function at #NAME?", "=CHITIEU.NGUONG(A1)", { error: "#NAME?" }, 1],
  ["our function as rewritten by an Excel without it, whatever it shows", "=_xldudf_CHITIEU_NGUONG(A1)", 0.9, 1],
  ["our function that computes", "=CHITIEU.NGUONG(A1)", 0.9, 0],
  ["our function with another error", "=CHITIEU.NGUONG(A1)", { error: "#VALUE!" }, 0],
  ["our function still computing", "=CHITIEU.NGUONG(A1)", { error: "#BUSY!" }, 0],
  ["our function within IFERROR", '=IFERROR(CHITIEU.NGUONG(A1),"")', null, 0],
])("%s: entered again, stuck or not", (_what, formula, value, stuck) => {
  expect(one(formula, value)).toEqual({ cells: [{ row: 3, column: 2, formula: asTyped(formula) }], stuck });
});

test.each([
  ["somebody else's unknown function", "=KHAC.TINH(A1)"],
  ["our function's name in a text", '="CHITIEU.NGUONG("'],
  ["a name that only ends like ours", "=XCHITIEU.NGUONG(A1)"],
])("%s is left alone", (_what, formula) => {
  expect(one(formula, { error: "#NAME?" })).toEqual({ cells: [], stuck: 0 });
});

test("what was left out is named, in both languages", () => {
  const what = { cells: 12, skipped: ["Biểu khóa"], stuck: 2 };
  expect(paneWords.vi.stuck.done(what)).toBe(
    'Đã ghi lại 12 công thức CHITIEU. Bỏ qua trang có mật khẩu bảo vệ: "Biểu khóa"; bỏ bảo vệ ở thẻ Xem lại (Review) rồi bấm lại. Còn 2 ô là #NAME?.',
  );
  expect(paneWords.en.stuck.done(what)).toContain('protected with a password: "Biểu khóa"');
  expect(paneWords.vi.stuck.done({ cells: 1, skipped: [], stuck: 0 })).toBe("Đã ghi lại 1 công thức CHITIEU.");
});
