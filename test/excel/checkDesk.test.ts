import { type CheckDesk, createCheckDesk } from "../../src/app/checks/checkDesk";
import { withSpacesSeen } from "../../src/app/checks/findings";
import { fail } from "../../src/domain/problem";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { sayHost } from "../../src/words/hostIssues";
import { type SampleCell, workbookOf } from "../host/harness/samples";
import { openTrial, type Trial } from "../host/harness/trial";

const NAMES = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung", "Hoàng Văn Em", "Đỗ Thị Giang"];
/** Cells of the list with a fault: B3 a space too many, C4 a number kept as text, D5 a rating spelled unlike the scale. */
const LIST: readonly (readonly SampleCell[])[] = [
  ["DANH SÁCH ĐOÀN VIÊN", null, null, null],
  ["STT", "Họ và tên", "Số buổi học", "Xếp loại"],
  ...NAMES.map((name, i): readonly SampleCell[] => [
    i + 1,
    i === 0 ? "Nguyễn  Văn An" : name,
    i === 1 ? "12" : 3,
    i === 2 ? "hoàn thành tốt nhiệm vụ." : i === 3 ? "Giỏi lắm" : "Hoàn thành tốt nhiệm vụ",
  ]),
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
  ]);
  expect(codes()).toEqual(["unknownRating", "numberAsText", "ratingSpelling", "oddSpaces"]);
  expect(found().map(({ repair }) => repair?.after)).toEqual([
    undefined,
    12,
    "Hoàn thành tốt nhiệm vụ",
    "Nguyễn Văn An",
  ]);
  expect([await cells(), changed]).toEqual([before, 0]);
});

test("all that can be set right is, is no longer found, and comes back as it was", async () => {
  const before = await cells();
  await desk.check();
  await desk.repair(repairs());
  expect(desk.state()).toMatchObject({ report: { of: "repaired", cells: 3 }, canTakeBack: 3 });
  expect([codes(), changed]).toEqual([["unknownRating"], 1]);
  await desk.takeBack();
  expect(desk.state()).toMatchObject({ report: { of: "takenBack", cells: 3, left: 0 } });
  expect(desk.state().canTakeBack).toBeUndefined();
  expect([codes().length, changed]).toEqual([4, 2]);
  expect(await cells()).toEqual(before);
});

test("one after another, repairs are taken back the last one first", async () => {
  await desk.check();
  await desk.repair(repairs().slice(0, 1));
  await desk.repair(repairs());
  expect(desk.state().canTakeBack).toBe(2);
  await desk.takeBack();
  expect([desk.state().canTakeBack, codes().length]).toEqual([1, 3]);
});

test("a cell that changed since it was checked is named, nothing is written, what was found stays", async () => {
  await desk.check();
  await type("B3", "Nguyễn Văn Anh");
  const before = await cells();
  await desk.repair(repairs());
  expect(said()).toMatch(/^Có 1 ô đã đổi từ lúc xem \(Bảng!B3\) nên chưa ghi gì\./u);
  expect([await cells(), codes().length, changed]).toEqual([before, 4, 0]);
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
  expect(desk.state().report).toEqual({ of: "takenBack", cells: 2, left: 1 });
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
  expect([said(), codes().length, desk.state().working]).toEqual(["stopped", 4, undefined]);
});

test("spaces that nobody sees are shown", () => {
  expect(withSpacesSeen(" Nguyễn  Văn\u00a0An ")).toBe("␣Nguyễn ␣Văn␣An␣");
});
