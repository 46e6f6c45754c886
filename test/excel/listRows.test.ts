import { ICommandService, IUniverInstanceService, IUndoRedoService, UndoCommand } from "@univerjs/core";
import { ReorderRangeCommand } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import {
  SheetTableInsertColumnAtCommand,
  SheetTableInsertRowAtCommand,
  SheetTableRemoveColumnAtCommand,
} from "@univerjs/sheets-table";
import { capacityOf, columnIndex, geometryOf } from "../../src/report/geometry";
import type { Row } from "../../src/report/record";
import { recordOf } from "../../src/report/sheets";
import type { Trial } from "../host/harness/trial";
import { AN_ERROR, look, openFilled, savedAndReopened, type Seen, sheetName, typeRows } from "./filledBook";
import { errorsShown, groupInLevels, inB01, inLevels, inPane } from "./formFigures";

/** Building the workbook, and the longest list, take their time on a slow machine. */
const SLOW_MS = 180_000;

jest.setTimeout(SLOW_MS);

const LIST = "DS_HOIVIEN";
const record = recordOf(LIST);
const { captionRow, firstRow } = geometryOf(record);
const width = record.columns.length;

const ORGANISATIONS = ["Tổ chức A", "Tổ chức B", "Tổ chức C"] as const;
const person = (name: string, rating = "HTTNV"): Row => ({
  name,
  organisation: ORGANISATIONS[name.length % 3] ?? null,
  studied: "x",
  rating,
});

let trial: Trial;
/** What stands in the list now, as these tests have made it; each begins with what the one before has left. */
let members = Array.from({ length: 50 }, (_, i) => person(`Người ${"I".repeat(i + 1)}`, i === 7 ? "HTNV" : "HTTNV"));

beforeAll(async () => {
  trial = await openFilled({
    DS_TOCHUC: ORGANISATIONS.map((name) => ({
      name,
      kind: "Công đoàn cơ sở",
      rating: "HTTNV",
      usesIt: "x",
    })),
    DS_HOIVIEN: members,
    B04: [{ name: "Doanh nghiệp 1", union: "x", unionFounded: 2020, youthUnion: "x", youthFounded: 2020 }],
  });
});
afterAll(async () => {
  await trial.close();
  expect(trial.bugs).toEqual([]);
});

function grid(): FWorksheet {
  const sheet = trial.api.getActiveWorkbook()?.getSheetByName(sheetName(LIST));
  if (!sheet) throw new Error("the list is gone");
  return sheet;
}

/** A command of the grid on the list or its table, as its menus give it. */
async function command(id: string, more: object): Promise<void> {
  const unitId = trial.api.getActiveWorkbook()?.getId() ?? "";
  const subUnitId = grid().getSheetId();
  const table = trial.api
    .getActiveWorkbook()
    ?.getTableList()
    .find((each) => each.subUnitId === subUnitId);
  const params = { unitId, subUnitId, tableId: table?.id, ...more };
  expect(await trial.univer.__getInjector().get(ICommandService).executeCommand(id, params)).toBe(true);
}

async function undoAll(): Promise<void> {
  const injector = trial.univer.__getInjector();
  while (injector.get(IUndoRedoService).pitchTopUndoElement() !== null)
    await injector.get(ICommandService).executeCommand(UndoCommand.id);
}

/** From here on undone by `undoAll`. */
function rememberUndo(): void {
  const injector = trial.univer.__getInjector();
  const unitId = trial.api.getActiveWorkbook()?.getId() ?? "";
  injector.get(IUniverInstanceService).focusUnit(unitId);
  injector.get(IUndoRedoService).clearUndoRedo(unitId);
}

/** How many are good, of how many, and more than 98 % of them? By itself, not by the product. */
function shouldSay(of: readonly Row[]): { readonly target: string; readonly form: string } {
  const good = of.filter(({ rating }) => rating === "HTTNV").length;
  const isMet = good * 100 > 98 * of.length;
  let needed = 0;
  while ((good + needed) * 100 <= 98 * of.length) needed += 1;
  const form = `${good}/${of.length}`;
  return { target: `${form} ${isMet ? "Đạt" : "Chưa đạt"}, thiếu ${needed}`, form };
}

async function now(): Promise<Seen> {
  await trial.settled();
  const seen = await look();
  expect(errorsShown(seen)).toEqual([]);
  return seen;
}

/** Pane, B01 and every row of B03 say what is right for `members`. */
async function expectRight(): Promise<void> {
  const seen = await now();
  const { target, form } = shouldSay(members);
  const groups = ORGANISATIONS.map(
    (name) => shouldSay(members.filter(({ organisation }) => organisation === name)).form,
  );
  expect({
    pane: inPane(seen, "CT06"),
    b01: inB01(seen, "CT06"),
    studied: inB01(seen, "CT01"),
    b03: inLevels(seen, "B03"),
    groups: ORGANISATIONS.map((name) => groupInLevels(seen, "B03", name)),
  }).toEqual({
    pane: target,
    b01: target,
    studied: `${members.length}/${members.length} Đạt, thiếu 0`,
    b03: form,
    groups,
  });
}

/** The forms withhold their figures and say why; the pane, which reads the list itself, counts right and gives no verdict, or withholds all. */
async function expectWithheld(pane: "right" | "withheld", why: RegExp): Promise<void> {
  const seen = await now();
  expect(inB01(seen, "CT06")).toMatch(why);
  expect(inLevels(seen, "B03")).toMatch(why);
  const counted = `${shouldSay(members).form} otherwise, thiếu 0`;
  expect(inPane(seen, "CT06")).toEqual(pane === "right" ? counted : "giữ lại: unclear");
}

const NOT_COMPUTED = /^giữ lại: \d+ dòng chưa tính được$/u;

test("[ROW01] a filled list: pane, B01 and B03 say the same", expectRight);

test.each([
  ["[ROW02] a row of the sheet above the first row", 0, "HTTNV"],
  ["[ROW03] a row of the sheet in the middle", 20, "HTNV"],
])("%s is counted", async (_rule, at, rating) => {
  const added = person(`Người thêm ${at}`, rating);
  grid().insertRowsBefore(firstRow + at, 1);
  await typeRows(trial, LIST, [added], firstRow + at);
  members = [...members.slice(0, at), added, ...members.slice(at)];
  await expectRight();
});

test.each([
  ["[ROW04] a row of the table above the first row", 0],
  ["[ROW05] a row of the table in the middle", 30],
])("%s, which moves the table's columns only, is counted", async (_rule, at) => {
  const added = person(`Dòng bảng ${at}`);
  await command(SheetTableInsertRowAtCommand.id, { index: firstRow + at });
  await typeRows(trial, LIST, [added], firstRow + at);
  members = [...members.slice(0, at), added, ...members.slice(at)];
  await expectRight();
});

const BELOW = "Người dưới bảng";

test("[ROW06] a row below the table is counted", async () => {
  const added = person(BELOW);
  const table = trial.api
    .getActiveWorkbook()
    ?.getTableList()
    .find((each) => each.subUnitId === grid().getSheetId());
  await typeRows(trial, LIST, [added], (table?.range.endRow ?? 0) + 1);
  members = [...members, added];
  await expectRight();
});

test("[ROW07] the first row of the sheet deleted, and cells of the table in the middle: no longer counted; undone: counted again", async () => {
  rememberUndo();
  const before = members;
  grid().deleteRows(firstRow, 1);
  const bad = members.findIndex(({ rating }) => rating === "HTNV");
  grid()
    .getRange(firstRow + bad - 1, 0, 1, width)
    .deleteCells(trial.api.Enum.Dimension.ROWS);
  members = members.filter((_, i) => i !== 0 && i !== bad);
  await expectRight();
  await undoAll();
  members = before;
  await expectRight();
});

test("[ROW08] the list sorted the other way round", async () => {
  const last = firstRow + members.length - 2;
  const order = Object.fromEntries(members.slice(1).map((_, i) => [firstRow + i, last - i]));
  await command(ReorderRangeCommand.id, {
    range: { startRow: firstRow, endRow: last, startColumn: 0, endColumn: width - 1 },
    order,
  });
  await expectRight();
});

test("[ROW09] rows above the captions", async () => {
  rememberUndo();
  grid().insertRowsBefore(captionRow, 2);
  await expectRight();
  await undoAll();
});

test("[ROW10] something typed where states are to stand: the forms withhold, until it is gone", async () => {
  const spilled = grid().getRange(firstRow + 5, width + 2);
  spilled.setValue("ghi chú");
  await expectWithheld("right", NOT_COMPUTED);
  spilled.clearContent();
  await expectRight();
});

test("[ROW11] an error among the ratings: everybody withholds", async () => {
  await typeRows(trial, LIST, [{ rating: AN_ERROR }], firstRow + 3);
  await expectWithheld("withheld", /^giữ lại: (?:1 ô ghi chưa đúng|\d+ dòng chưa tính được)$/u);
  await typeRows(trial, LIST, [{ rating: members[3]?.["rating"] ?? null }], firstRow + 3);
  await expectRight();
});

test("[ROW12] a protected list is still read, and blanks that arrive as 0 say what those do that arrive as nothing", async () => {
  const protect = (isOn: boolean): Promise<void> =>
    trial.Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(sheetName(LIST));
      if (isOn) protection.protect({ allowFormatCells: true });
      else protection.unprotect();
      await context.sync();
    });
  await protect(true);
  trial.host.functions.setBlankAs(0);
  await expectRight();
  await protect(false);
  trial.host.functions.setBlankAs(null);
});

test("[ROW13] a column of the sheet inserted before the ratings", async () => {
  rememberUndo();
  grid().insertColumnsBefore(columnIndex(record, "rating"), 1);
  await expectRight();
  await undoAll();
});

test("[ROW14] saved as a file, opened again and edited", async () => {
  trial = await savedAndReopened(trial);
  await expectRight();
  const added = person("Người sau khi mở lại", "HTNV");
  grid().insertRowsBefore(firstRow + 10, 1);
  await typeRows(trial, LIST, [added], firstRow + 10);
  members = [...members.slice(0, 10), added, ...members.slice(10)];
  await expectRight();
});

test("[ROW16] the list's first row deleted, where it says why it withholds: the forms withhold", async () => {
  rememberUndo();
  grid().deleteRows(0, 1);
  await expectWithheld("right", /^giữ lại: Danh sách bị xóa hoặc đổi$/u);
  await undoAll();
});

test("[ROW17] a column of the table inserted, which moves the states and not what forms count: the forms withhold", async () => {
  await command(SheetTableInsertColumnAtCommand.id, { index: columnIndex(record, "rating") });
  // what stands below the table stays where it was
  members = members.map((row) => (row["name"] === BELOW ? { ...row, rating: null } : row));
  await expectWithheld("right", NOT_COMPUTED);
});

test("[ROW18] the ratings' column of the table deleted: everybody withholds", async () => {
  await command(SheetTableRemoveColumnAtCommand.id, { index: columnIndex(record, "rating") + 1 });
  await expectWithheld("withheld", NOT_COMPUTED);
});

/** The list of organisations: formulas reach a fifth as far as in that of members, and it takes a fifth of the time. */
test("[ROW15] a row below those that formulas reach: everybody withholds", async () => {
  const organisations = recordOf("DS_TOCHUC");
  const below = geometryOf(organisations).firstRow + capacityOf(organisations);
  expect(inB01(await now(), "CT05")).toBe("3/3 Đạt, thiếu 0");
  await typeRows(trial, "DS_TOCHUC", [{ name: "Tổ chức dưới cùng", rating: "HTTNV" }], below);
  const seen = await now();
  expect(inB01(seen, "CT05")).toMatch(NOT_COMPUTED);
  expect(inLevels(seen, "B02")).toMatch(NOT_COMPUTED);
  expect(inPane(seen, "CT05")).toBe("giữ lại: unclear");
});
