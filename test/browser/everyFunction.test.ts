import { readFileSync } from "node:fs";
import path from "node:path";
import { openTrial, type OpenTrial } from "./harness/openTrial";

/**
 * What the worked example of each function shows in the cells from the formula on, row by row; a longer spill is given by its
 * first row.
 */
const SHOWN: Readonly<Record<string, readonly (readonly string[])[]>> = {
  BAOPHU: [["0,666666667"]],
  CANTHEM: [["4"]],
  CHUADAT: [["Đơn vị B", "49", "50", "1"]],
  CHUANHOA: [["Công đoàn cơ sở"]],
  DANHGIA: [["Chưa đạt"]],
  DANHGIATYLE: [["Chưa đạt"]],
  DANHMUC: [["Mã", "Nội dung chỉ tiêu", "Căn cứ", "So sánh", "Ngưỡng"]],
  DEMCHITIEU: [["2", "3", "0"]],
  DEMDANHDAU: [["2", "3", "1"]],
  DEMQUY: [["5", "6", "0"]],
  DEMTOITHIEU: [["2", "2", "0"]],
  DEMTOTTROLEN: [["2", "3", "0"]],
  DEMXEPLOAI: [
    ["Hoàn thành xuất sắc nhiệm vụ", "1", "0,25"],
    ["Hoàn thành tốt nhiệm vụ", "1", "0,25"],
  ],
  HOANTHANH: [["0,95"]],
  KHANANG: [["Chưa đủ số liệu"]],
  MUCXEPLOAI: [["Hoàn thành tốt nhiệm vụ"], ["Hoàn thành xuất sắc nhiệm vụ"], ["Không hoàn thành nhiệm vụ"]],
  NGUONG: [["0,98"]],
  NOIDUNG: [["Đoàn viên, hội viên xếp loại hoàn thành tốt nhiệm vụ trở lên"]],
  THEONHOM: [
    ["CĐ", "2", "2", "1", "0", "0,5"],
    ["ĐTN", "1", "1", "1", "0", "1"],
  ],
  THUYETMINH: [
    [
      "Đoàn viên, hội viên xếp loại hoàn thành tốt nhiệm vụ trở lên: 228/234 đoàn viên, hội viên (97,44%), mục tiêu trên 98%: Chưa đạt, còn thiếu 02 đoàn viên, hội viên.",
    ],
  ],
  TRANGTHAIDANHDAU: [["Trạng thái: Được học tập"], ["đạt"], ["chưa đạt"], ["chưa có kết quả"]],
  TRANGTHAIKEHOACH: [["Trạng thái: Thực hiện"], ["đạt: vượt"], ["đạt"], ["chưa có kết quả"]],
  TRANGTHAILUACHON: [
    ["Trạng thái: Tình trạng"],
    ["đạt: Đã hoàn thành"],
    ["chưa đạt: Đang thực hiện"],
    ["chưa có kết quả"],
  ],
  TRANGTHAIQUY: [["Trạng thái: Quý I – Quý IV"], ["đạt: 3/3"], ["chưa đạt: 1/3"], ["chưa có kết quả"]],
  TRANGTHAITOITHIEU: [["Trạng thái: Tình trạng, tối thiểu 1"], ["đạt: 1"], ["chưa đạt: 0"], ["chưa có kết quả"]],
  TRANGTHAIXEPLOAI: [["Trạng thái: Mức xếp loại"], ["đạt: TOT"], ["chưa đạt: HT"], ["không thuộc diện"]],
  TYLECHITIEU: [["0,666666667"]],
  TYLEDANHDAU: [["0,666666667"]],
  TYLEQUY: [["0,833333333"]],
  TYLETOITHIEU: [["1"]],
  TYLETOTTROLEN: [["0,666666667"]],
};

interface Help {
  readonly id: string;
  readonly worked: string;
}
const records = JSON.parse(readFileSync(path.resolve(__dirname, "../../dist/functions-help.json"), "utf8")) as Help[];

const column = (index: number): string => String.fromCharCode("B".charCodeAt(0) + index);

/** Typed as in Vietnamese Excel, where the arguments are divided by semicolons; array constants keep their own marks. */
const typed = (worked: string): string => {
  let inside = 0;
  return [...worked]
    .map((char) => {
      if (char === "{") inside += 1;
      if (char === "}") inside -= 1;
      return char === "," && inside === 0 ? ";" : char;
    })
    .join("");
};

let trial: OpenTrial;
beforeAll(async () => {
  trial = await openTrial();
});
afterAll(() => trial.close());

test("there is a figure for every function and a function for every figure", () => {
  expect(Object.keys(SHOWN)).toEqual(records.map((record) => record.id));
});

/** What the cells from B in this row on show where something of a function is expected. */
async function shownOf(id: string, firstRow = 2): Promise<readonly (readonly string[])[]> {
  const shown: string[][] = [];
  for (const [row, cells] of (SHOWN[id] ?? []).entries()) {
    shown.push([]);
    for (const index of cells.keys()) shown[row]?.push(await trial.shown(`${column(index)}${row + firstRow}`));
  }
  return shown;
}

/** More than any example spills over. */
const ROWS_APART = 20;
const rowOf = (i: number): number => 2 + i * ROWS_APART;

describe("the worked examples, put into cells of one sheet", () => {
  beforeAll(async () => {
    await trial.addSheet("Ví dụ");
    await trial.page.evaluate(
      (examples) => {
        const sheet = window.trial?.api.getActiveWorkbook()?.getActiveSheet();
        for (const [cell, formula] of examples) sheet?.getRange(cell).setFormula(formula);
      },
      records.map(({ worked }, i) => [`B${rowOf(i)}`, worked] as const),
    );
    await trial.settled();
  });

  test.each(records.map(({ id }, i) => [id, rowOf(i)] as const))("%s shows its result and spills", async (id, row) => {
    expect(await shownOf(id, row)).toEqual(SHOWN[id]);
  });
});

test.each(["BAOPHU", "THEONHOM"])("%s, entered in a cell as in Vietnamese Excel, shows the same", async (id) => {
  await trial.addSheet(id);
  await trial.enter("B2", typed(records.find((record) => record.id === id)?.worked ?? ""));
  expect(await shownOf(id)).toEqual(SHOWN[id]);
});

test("a formula with arrays, typed key by key, shows the same", async () => {
  const id = "DEMTOTTROLEN";
  await trial.addSheet("Từng phím");
  await trial.type("B2", typed(records.find((record) => record.id === id)?.worked ?? ""));
  expect(await shownOf(id)).toEqual(SHOWN[id]);
});

test("a spill into a filled cell is #SPILL! and comes back when the cell is cleared", async () => {
  await trial.addSheet("Tràn");
  await trial.type("C2", "chặn");
  await trial.type("B2", '=CHITIEU.DEMTOTTROLEN({"An";"Bình"};{"XS";"HT"})');
  expect(await trial.shown("B2")).toBe("#SPILL!");
  await trial.select("C2");
  await trial.page.keyboard.press("Delete");
  await trial.settled();
  expect([await trial.shown("B2"), await trial.shown("C2"), await trial.shown("D2")]).toEqual(["1", "2", "0"]);
});

test("one unreadable cell of a spill says why, the others keep their figures", async () => {
  await trial.addSheet("Từng ô");
  await trial.type("B2", '=CHITIEU.MUCXEPLOAI({"XS";"HTTX";"TB"})');
  expect([await trial.shown("B2"), await trial.shown("B3"), await trial.shown("B4")]).toEqual([
    "Hoàn thành xuất sắc nhiệm vụ",
    "#VALUE!",
    "Hoàn thành nhiệm vụ",
  ]);
  await trial.select("B3");
  await trial.page.waitForFunction(() => document.querySelector("#cell-message")?.textContent !== "");
  expect(await trial.page.textContent("#cell-message")).toContain(
    'Không nhận ra mức xếp loại "HTTX" (dòng thứ 2 của vùng van_ban)',
  );
});

test("an empty plan is #N/A with its sentence", async () => {
  await trial.addSheet("Kế hoạch");
  await trial.type("B2", "=CHITIEU.HOANTHANH(5;0)");
  expect(await trial.shown("B2")).toBe("#N/A");
  await trial.select("B2");
  await trial.page.waitForFunction(() => document.querySelector("#cell-message")?.textContent !== "");
  expect(await trial.page.textContent("#cell-message")).toContain("Chưa có số kế hoạch");
});

test("nothing went wrong on the way, and nothing was asked of any other machine", () => {
  expect(trial.errors).toEqual([]);
  expect(trial.outsideRequests()).toEqual([]);
});
