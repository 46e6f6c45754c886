import { noChoices } from "../../src/app/consolidate/choices";
import { type Consolidation, consolidate } from "../../src/app/consolidate/consolidate";
import { csvOf } from "../../src/app/consolidate/csv";
import { longTables } from "../../src/app/consolidate/facts";
import type { FormSum } from "../../src/app/consolidate/formSums";
import type { ReadFile } from "../../src/app/consolidate/ledgerRow";
import { resultTables } from "../../src/app/consolidate/resultTables";
import { unitTree } from "../../src/app/consolidate/unitTree";
import type { Cell } from "../../src/domain/cell";
import { toSerial } from "../../src/domain/date";
import { catalogue } from "../../src/domain/targets";
import { readUnitFile } from "../../src/files/readUnitFile";
import { geometryOf } from "../../src/report/geometry";
import { layOut } from "../../src/report/layOut";
import type { FreePlan } from "../../src/report/plan";
import type { FixedRow, Row, SheetId } from "../../src/report/record";
import { recordOf } from "../../src/report/sheets";
import { around } from "../report/around";
import { askedDuckDB } from "./duckDB";
import { bareSheet, filled, fileOf } from "./generatedUnits";

const asked = { year: 2026, period: "NAM", quarter: "" } as const;
const UNITS: readonly Row[] = [
  { id: "K", name: "Đảng ủy Khối" },
  ...["A", "B"].map((id) => ({ id, name: `Đảng ủy ${id}`, parent: "K" })),
  { id: "B1", name: "Chi bộ B1", parent: "B" },
];
const DATA_DATE = "2026-11-15";
const day = (date: number, month = 11): number => toSerial(2026, month, date);

/** A list of ours as it is inserted, with its formulas and without what they show. */
const listOf = (form: SheetId, given: readonly Row[], year = 2026, dataDate = DATA_DATE): FreePlan =>
  layOut(recordOf(form), around({ settings: { year, dataDate }, given, dialect: "plain" }));

/** A form of ours with these rows. */
const formOf = (form: SheetId, rows: readonly FixedRow[], year = 2026): FreePlan =>
  layOut({ ...recordOf(form), rows: () => rows }, around({ settings: { year }, dialect: "plain" }));

const row = (values: Row): FixedRow => ({ kind: "row", values });

const fileWith = async (unitCode: string, ...forms: readonly FreePlan[]): Promise<ReadFile> => {
  const bytes = await fileOf(filled(unitCode.charCodeAt(0)).rows, { unitCode }, forms);
  return readUnitFile(`${unitCode}.xlsx`, { ok: true, value: bytes }, asked);
};

const sumsIn = (file: ReadFile, form: SheetId): readonly FormSum[] =>
  file.outcome.ok ? (file.outcome.value.forms ?? []).filter((each) => each.form === form) : [];

const summed = (...files: readonly ReadFile[]): Consolidation =>
  consolidate({ tree: unitTree(UNITS), targets: catalogue, asked, choices: noChoices, files });

/** The rows of a table by their captions, blank cells left out. */
function tableOf(whole: Consolidation, name: string): readonly Readonly<Record<string, Cell>>[] {
  const table = resultTables(whole).find((each) => each.name === name);
  const captions = table?.columns.map(({ caption }) => caption) ?? [];
  return (table?.rows ?? []).map((cells) =>
    Object.fromEntries(cells.flatMap((cell, i) => (cell === null || cell === "" ? [] : [[captions[i] ?? "", cell]]))),
  );
}

const MATTERS: readonly Row[] = [
  { matter: "Tổng kết Nghị quyết 29", form: "Kiểm tra", deadline: day(15) },
  { matter: "Việc hai", form: "Kiểm tra", deadline: day(14) },
  { matter: "Việc ba", form: "giám sát  chuyên đề", decision: "01-QĐ", notice: "12-TB", concluded: day(1) },
  { matter: "Việc bốn", form: "Khảo sát", notice: "13-TB", shortcomings: "Chậm", repairBy: day(15) },
  { matter: "Việc năm", deadline: "cuối năm" },
  { matter: "Tổng cộng", form: "Kiểm tra" },
];

test("[LED62] inspections are counted by kind and by the state that the form's own formula gives on the file's day", async () => {
  const [sum, ...more] = sumsIn(await fileWith("A", listOf("B11", MATTERS)), "B11");
  expect(more).toEqual([]);
  expect(sum).toMatchObject({ sheet: "B11 2026", rows: 5, unread: 2 });
  expect(sum?.sums).toEqual({
    inspections: 2,
    thematic: 1,
    regular: 0,
    followUps: 0,
    notice: 2,
    notBegun: 1,
    underWay: 0,
    concluded: 1,
    beingRepaired: 1,
    repaired: 0,
    overdue: 1,
  });
});

test("[LED62] while a file says no day its figures are of, nothing in it is overdue", async () => {
  const [sum] = sumsIn(await fileWith("A", listOf("B11", MATTERS, 2026, "")), "B11");
  expect([sum?.sums["notBegun"], sum?.sums["overdue"], sum?.asOf]).toEqual([2, 0, undefined]);
});

test("[LED62] beside overdue matters stands the day of each unit's figures, which has no sum", async () => {
  const files = [listOf("B11", MATTERS), listOf("B11", MATTERS, 2026, "")].map((form, i) =>
    fileWith(i === 0 ? "A" : "B", form),
  );
  const rows = tableOf(summed(...(await Promise.all(files))), "B11 toàn cấp");
  expect(rows.map((each) => [each["Mã"], each["Quá hạn"], each["Số liệu tính đến ngày"]])).toEqual([
    ["A", 1, "15/11/2026"],
    ["B", 0, undefined],
    [undefined, 1, undefined],
  ]);
});

test("[LED62] a list that has lost a column of the state says nothing of states, and every row is told as unread", async () => {
  const whole = bareSheet("B11", [{ matter: "Việc một" }, { matter: "Việc hai" }], "B11 2026");
  const without = {
    ...whole,
    blocks: whole.blocks.map(({ at, cells }) => ({
      at,
      cells: cells.map((line) => line.map((cell) => (cell === "Hạn tiến hành" ? "Thời điểm" : cell))),
    })),
  };
  const [[kept], [lost]] = [
    sumsIn(await fileWith("A", whole), "B11"),
    sumsIn(await fileWith("A", without), "B11"),
  ] as const;
  expect([kept?.sums["notBegun"], kept?.unread]).toEqual([2, 0]);
  expect([lost?.sums["notBegun"], lost?.unread]).toEqual([undefined, 2]);
});

const DUTIES: readonly Row[] = [
  { code: "NV01", task: "Một", deadline: day(14), finished: day(14), made: "05-KH/ĐU" },
  { code: "NV02", task: "Hai", deadline: day(14), finished: day(15), made: "chưa" },
  { code: "NV03", task: "Ba", deadline: day(15) },
  { code: "NV04", task: "Bốn", deadline: day(1) },
  { code: "NV05", task: "Năm", period: "Thường xuyên" },
  { code: "NV06", task: "Sáu", finished: "xong" },
];

test("[LED62] duties are counted by how far they are, and how many have their product", async () => {
  const [sum] = sumsIn(await fileWith("A", listOf("B14", DUTIES)), "B14");
  expect(sum).toMatchObject({ rows: 6, unread: 1 });
  expect(sum?.sums).toEqual({ done: 1, doneLate: 1, underWay: 1, overdue: 1, standing: 1, made: 1 });
});

test("[LED62] the list of duties as it is inserted says nothing: one word beside a duty and it does", async () => {
  const inserted = recordOf("B14")
    .rows(around())
    .map(({ values }) => values);
  const begun = inserted.map((values, i) => (i === 3 ? { ...values, result: "Đã đánh giá" } : values));
  expect(sumsIn(await fileWith("A", listOf("B14", inserted)), "B14")).toEqual([]);
  expect(sumsIn(await fileWith("A", listOf("B14", begun)), "B14")).toMatchObject([{ rows: inserted.length }]);
});

const MEMBERS: readonly FixedRow[] = [
  { kind: "group", isOuter: true, values: { name: "A. Cơ quan, đơn vị sự nghiệp" } },
  { kind: "group", values: { name: "I. Công đoàn" } },
  row({ name: "CĐCS Một", opening: 40, admitted: 5, departed: 2, merged: -3 }),
  { kind: "group", values: { name: "II. Đoàn Thanh niên" } },
  row({ name: "Chi đoàn Một", opening: 20, admitted: "năm" }),
  { kind: "group", isOuter: true, values: { name: "B. Doanh nghiệp" } },
  { kind: "group", values: { name: "I. Công đoàn" } },
  row({ name: "CĐCS Hai", opening: 60 }),
  { kind: "total", values: { name: "Tổng cộng" } },
];

test("[LED63] members won and lost are added up by mass organisation, over sectors; the end is made anew from what is typed", async () => {
  const sums = sumsIn(await fileWith("A", formOf("B15", MEMBERS)), "B15");
  expect(sums.map(({ measure, rows, sums: own, unread }) => [measure?.name, rows, own, unread])).toEqual([
    ["Công đoàn", 2, { opening: 100, admitted: 5, departed: 2, merged: -3, closing: 100 }, 0],
    ["Đoàn Thanh niên", 1, { opening: 20 }, 1],
  ]);
  expect(sums[0]?.cells).toMatch(/^C\d+:L\d+, C\d+:L\d+$/u);
});

test("[LED63] where all groups are known they have a total each, and one together", async () => {
  const whole = summed(await fileWith("A", formOf("B15", MEMBERS)), await fileWith("B", formOf("B15", MEMBERS)));
  const totals = tableOf(whole, "B15 toàn cấp").filter((each) => each["Đơn vị"] === "Tổng cộng");
  expect(totals.map((each) => [each["Nhóm"], each["Có đầu kỳ"], each["Có cuối kỳ"]])).toEqual([
    ["Công đoàn", 200, 200],
    ["Đoàn Thanh niên", 40, undefined],
    ["lượt đoàn viên, hội viên", 240, 200],
  ]);
});

test("[LED63] what is typed in place of the formula counts where nothing else says it", async () => {
  const { columns } = recordOf("B15");
  const line = (values: Row): Cell[] => columns.map(({ key }) => (values[key] ?? null) as Cell);
  const typed = bareSheet("B15", [], "B15 2026");
  const forms: FreePlan = {
    ...typed,
    blocks: [
      { at: { row: 0, column: 0, rows: 1, columns: columns.length }, cells: [columns.map(({ caption }) => caption)] },
      {
        at: { row: 1, column: 0, rows: 2, columns: columns.length },
        cells: [line({ name: "CĐCS Một", closing: 30 }), line({ name: "CĐCS Hai", opening: 10, closing: 99 })],
      },
    ],
    merges: [],
    styles: [],
  };
  const [sum] = sumsIn(await fileWith("A", forms), "B15");
  expect([sum?.measure?.name, sum?.sums]).toEqual(["Chưa rõ đoàn thể", { opening: 10, closing: 40 }]);
});

const means = (...rows: readonly Row[]): FreePlan => formOf("B18", rows.map(row));
const SEMINAR = "Tọa đàm, hội thảo";

test("[LED63] means are added to the same means in the same unit of measurement and to no other, with their cells", async () => {
  const a = await fileWith(
    "A",
    means(
      { means: SEMINAR, unit: "cuộc", union: 2, youth: 1, people: 90 },
      { means: "Internet, mạng xã hội", unit: "bài", committee: 12 },
      { means: "Hội thi" },
    ),
  );
  const b = await fileWith(
    "B",
    means(
      { means: SEMINAR.normalize("NFD").toUpperCase(), unit: "Cuộc", veterans: 3 },
      { means: "Internet, mạng xã hội", unit: "tin", committee: 40 },
      { means: "Hội thi", union: "nhiều" },
      { means: "Báo cáo viên", union: 7 },
    ),
  );
  const rows = tableOf(summed(a, b), "B18 toàn cấp");
  expect(rows.slice(0, 6).map((each) => [each["Mã"], each["Hình thức"], each["Đơn vị tính"], each["Cộng"]])).toEqual([
    ["A", SEMINAR, "cuộc", 3],
    ["A", "Internet, mạng xã hội", "bài", 12],
    ["B", SEMINAR, "cuộc", 3],
    ["B", "Internet, mạng xã hội", "tin", 40],
    ["B", "Hội thi", undefined, undefined],
    ["B", "Báo cáo viên", undefined, 7],
  ]);
  const first = geometryOf(recordOf("B18")).firstRow + 1;
  expect(rows[0]).toMatchObject({ Tệp: "A.xlsx", Trang: "B18 2026", "Vùng ô": `D${first}:I${first}` });
  expect([rows[4]?.["Ô chưa đọc được"], rows[4]?.["Những ô ấy"]]).toEqual([1, `D${first + 2}`]);
  expect(rows.slice(6).map((each) => [each["Hình thức"], each["Đơn vị tính"], each["Cộng"]])).toEqual([
    [SEMINAR, "cuộc", 6],
    ["Internet, mạng xã hội", "bài", 12],
    ["Internet, mạng xã hội", "tin", 40],
    ["Hội thi", undefined, undefined],
    ["Báo cáo viên", undefined, 7],
  ]);
});

test("[LED63] DuckDB adds up the long table by measure to the totals of the sheet", async () => {
  const files = ["cuộc", "buổi", "cuộc"].map((unit, i) =>
    fileWith(
      ["A", "B", "B1"][i] ?? "",
      means({ means: SEMINAR, unit, union: i + 1 }, { means: "Hội thi", unit: "cuộc", union: 10 * (i + 1) }),
    ),
  );
  const whole = summed(...(await Promise.all(files)));
  const forms = longTables(whole, { run: "r", tree: "t" }).find(({ name }) => name === "forms");
  if (!forms) throw new Error("no table of forms");
  const query = `SELECT measure, measured_in, CAST(SUM("value") AS INTEGER) AS "sum" FROM read_csv('FILE', header = true)
    WHERE form = 'B18' AND "column" = 'sum' GROUP BY measure, measured_in`;
  const added = (await askedDuckDB(query, csvOf(forms))).map((each) => [
    each["measure"],
    each["measured_in"],
    each["sum"],
  ]);
  const totals = tableOf(whole, "B18 toàn cấp").filter((each) => each["Đơn vị"] === "Tổng cộng");
  expect(added.sort()).toEqual(totals.map((each) => [each["Hình thức"], each["Đơn vị tính"], each["Cộng"]]).sort());
  expect(added).toHaveLength(3);
});

test("[LED63] the long table names what was measured beside every figure", async () => {
  const indicators = (plan: number): FreePlan =>
    formOf("B15B", [
      row({ indicator: "Số đoàn viên công đoàn phát triển mới", unit: "đoàn viên", plan, actual: 0 }),
      row({ indicator: "Số tổ chức Đoàn thành lập mới", unit: "tổ chức", plan: 1 }),
    ]);
  const whole = summed(await fileWith("A", indicators(10)), await fileWith("B", indicators(15)));
  const forms = longTables(whole, { run: "r", tree: "t" }).find(({ name }) => name === "forms");
  const at = (line: readonly Cell[], column: string): Cell => line[forms?.columns.indexOf(column) ?? -1] ?? null;
  const found = forms?.rows
    .filter((line) => ["plan", "actual"].some((column) => column === at(line, "column")))
    .map((line) => [at(line, "unit"), at(line, "measured_in"), at(line, "column"), at(line, "value")]);
  expect(found).toEqual([
    ["A", "đoàn viên", "plan", 10],
    ["A", "đoàn viên", "actual", 0],
    ["A", "tổ chức", "plan", 1],
    ["B", "đoàn viên", "plan", 15],
    ["B", "đoàn viên", "actual", 0],
    ["B", "tổ chức", "plan", 1],
  ]);
});

test("[LED64] of a committee and its branch the committee's own form counts, whatever the branch measures", async () => {
  const own = await fileWith("B", means({ means: SEMINAR, unit: "cuộc", union: 2 }));
  const below = await fileWith("B1", means({ means: "Hội thi", unit: "cuộc", union: 9 }));
  expect(tableOf(summed(own, below), "B18 toàn cấp").map((each) => [each["Mã"], each["Cộng"]])).toEqual([
    ["B", 2],
    [undefined, 2],
  ]);
  expect(tableOf(summed(below), "B18 toàn cấp").map((each) => [each["Mã"], each["Cộng"]])).toEqual([
    ["B1", 9],
    [undefined, 9],
  ]);
});

test.each(["B11", "B14", "B15", "B15B", "B18"] as const)("[LED64] last year's %s is in no sum", async (form) => {
  const rows = { B11: MATTERS, B14: DUTIES, B15: [], B15B: [], B18: [] }[form];
  const fixed = {
    B11: [],
    B14: [],
    B15: MEMBERS,
    B15B: [row({ indicator: "Số tổ chức Đoàn thành lập mới", unit: "tổ chức", plan: 1 })],
    B18: [row({ means: SEMINAR, unit: "cuộc", union: 2 })],
  }[form];
  const sheetOf = (year: number): FreePlan => (rows.length > 0 ? listOf(form, rows, year) : formOf(form, fixed, year));
  expect(sumsIn(await fileWith("A", sheetOf(2026)), form).length).toBeGreaterThan(0);
  expect(sumsIn(await fileWith("A", sheetOf(2025)), form)).toEqual([]);
});

test("[LED64] what a file's forms add up to is plain JSON", async () => {
  const file = await fileWith("A", listOf("B11", MATTERS), formOf("B15", MEMBERS), listOf("B14", DUTIES));
  const forms = file.outcome.ok ? file.outcome.value.forms : undefined;
  expect(forms?.map(({ form }) => form)).toEqual(["B11", "B14", "B15", "B15"]);
  expect(JSON.parse(JSON.stringify(forms))).toEqual(forms);
});
