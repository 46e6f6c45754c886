import { type CheckDesk, createCheckDesk } from "../../src/app/checks/checkDesk";
import { fail } from "../../src/domain/problem";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { captionKeys } from "../../src/read/tables/captionKeys";
import { sayHost } from "../../src/words/hostIssues";
import { type SampleCell, workbookOf } from "../host/harness/samples";
import { openTrial, type Trial } from "../host/harness/trial";

const NAMES = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung", "Hoàng Văn Em", "Đỗ Thị Giang"];
const UNIT = "Chi đoàn Nhà văn hóa";
/**
 * Cells of the list with a fault: B3 a space too many, C4 a number kept as text, D5 a rating spelled unlike the scale, D6 one nobody
 * knows, E7 a unit spelled in another way, A10 letters and marks apart.
 */
const LIST: readonly (readonly SampleCell[])[] = [
  ["DANH SÁCH ĐOÀN VIÊN", null, null, null, null],
  ["STT", "Họ và tên", "Số buổi học", "Xếp loại", "Đơn vị"],
  ...NAMES.map((name, i): readonly SampleCell[] => [
    i + 1,
    i === 0 ? "Nguyễn  Văn An" : name,
    i === 1 ? "12" : 3,
    i === 2 ? "hoàn thành tốt nhiệm vụ." : i === 3 ? "Giỏi lắm" : "Hoàn thành tốt nhiệm vụ",
    i === 4 ? "Chi đoàn Nhà văn hoá" : UNIT,
  ]),
  [],
  ["Ghi chú: số liệu đến cuối năm".normalize("NFD")],
];

let trial: Trial;
let desk: CheckDesk;
let changed: number;

beforeEach(() => {
  trial = openTrial({ snapshot: workbookOf(LIST) });
  changed = 0;
  desk = createCheckDesk(excelWorkbook, {
    year: 2026,
    memory: { read: () => undefined, write: () => undefined },
    readSheets: () => Promise.resolve(fail("fileNotGiven", [], { name: "none" })),
    onChanged: () => void (changed += 1),
  });
});
afterEach(async () => {
  await trial.close();
  expect(trial.bugs).toEqual([]);
});

const cells = (): Promise<readonly unknown[]> =>
  trial.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("s1").getRange("A1:E20").load("formulas,numberFormat");
    await context.sync();
    return [range.formulas, range.numberFormat];
  });

const type = (address: string, value: string): Promise<void> =>
  trial.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("s1").getRange(address).values = [[value]];
    await context.sync();
  });

const found = () => (desk.state().groups ?? []).flatMap(({ found: each }) => each);
const codes = (): readonly string[] => found().map(({ issue }) => issue.code);
const repairs = (): readonly string[] => found().flatMap(({ id, repair }) => (repair ? [id] : []));
const said = (): string => {
  const { report } = desk.state();
  return report?.of === "refused" ? sayHost(report.issue, "vi") : (report?.of ?? "");
};

test("a list is checked without changing it: what is wrong first, by check, and what can be set right", async () => {
  const before = await cells();
  await desk.check();
  expect(desk.state().groups?.map(({ severity, found: each }) => [severity, each.length])).toEqual([
    ["error", 1],
    ["error", 1],
    ["warning", 1],
    ["warning", 1],
    ["warning", 1],
    ["warning", 1],
  ]);
  expect(found().map(({ issue: { code }, repair }) => [code, repair?.after])).toEqual([
    ["unknownRating", undefined],
    ["numberAsText", 12],
    ["ratingSpelling", "Hoàn thành tốt nhiệm vụ"],
    ["mixedSpelling", UNIT],
    ["oddSpaces", "Nguyễn Văn An"],
    ["decomposedText", "Ghi chú: số liệu đến cuối năm"],
  ]);
  expect([await cells(), changed]).toEqual([before, 0]);
});

test("all that can be set right is, is no longer found, and comes back as it was", async () => {
  const before = await cells();
  await desk.check();
  await desk.repair(repairs());
  expect(desk.state()).toMatchObject({ report: { of: "repaired", cells: 5 }, canTakeBack: 5 });
  expect([codes(), changed]).toEqual([["unknownRating"], 1]);
  await desk.takeBack();
  expect(desk.state()).toMatchObject({ report: { of: "takenBack", cells: 5, left: 0 } });
  expect(desk.state().canTakeBack).toBeUndefined();
  expect([codes().length, changed]).toEqual([6, 2]);
  expect(await cells()).toEqual(before);
});

test("one after another, repairs are taken back the last one first", async () => {
  await desk.check();
  await desk.repair(repairs().slice(0, 1));
  await desk.repair(repairs());
  expect(desk.state().canTakeBack).toBe(4);
  await desk.takeBack();
  expect([desk.state().canTakeBack, codes().length]).toEqual([1, 5]);
});

test("a cell that changed since it was checked is named, nothing is written, what was found stays", async () => {
  await desk.check();
  await type("B3", "Nguyễn Văn Anh");
  const before = await cells();
  await desk.repair(repairs());
  expect(said()).toMatch(/^Có 1 ô đã đổi từ lúc xem \(Bảng!B3\) nên chưa ghi gì\./u);
  expect([await cells(), codes().length, changed]).toEqual([before, 6, 0]);
});

test("a repaired cell that changed since keeps what it holds, and the others can be taken back without it", async () => {
  await desk.check();
  await desk.repair(repairs());
  await type("B3", "Nguyễn Văn Anh");
  await desk.takeBack();
  expect([said(), desk.state().report]).toEqual([
    expect.stringMatching(/^Có 1 ô .*Bảng!B3/u),
    expect.objectContaining({ rest: true }),
  ]);
  await desk.takeBack("rest");
  expect(desk.state().report).toEqual({ of: "takenBack", cells: 4, left: 1 });
  const [formulas] = (await cells()) as [unknown[][]];
  expect([formulas[2]?.[1], formulas[3]?.[2], formulas[4]?.[3]]).toEqual([
    "Nguyễn Văn Anh",
    "12",
    "hoàn thành tốt nhiệm vụ.",
  ]);
});

test("a checking that is stopped says so, and keeps what was found before", async () => {
  await desk.check();
  const running = desk.check();
  desk.stop();
  await running;
  expect([said(), codes().length, desk.state().working]).toEqual(["stopped", 6, undefined]);
});

test("a column that somebody said is none of ratings is not checked for them", async () => {
  await excelWorkbook.save("columnChoices", {
    headers: [
      {
        captions: captionKeys(LIST[1]?.map(String) ?? []),
        columns: captionKeys(["Xếp loại"]).map((caption) => ({ caption, meaning: "none" })),
      },
    ],
  });
  await desk.check();
  expect(codes()).toEqual(["numberAsText", "mixedSpelling", "oddSpaces", "decomposedText"]);
});
