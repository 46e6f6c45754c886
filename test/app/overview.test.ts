import { insertSheets } from "../../src/app/insert/insertSheets";
import { overview, type Overview, type TargetOverview } from "../../src/app/overview/overview";
import { knownSheets, readKnown } from "../../src/app/sheetsInWorkbook";
import type { Cell } from "../../src/domain/cell";
import { catalogue } from "../../src/domain/targets";
import type { SheetId } from "../../src/report/record";
import { defaultSettings, type Settings } from "../../src/report/settings";
import { memoryWorkbook, type MemoryWorkbook } from "./memoryWorkbook";

const settings: Settings = { ...defaultSettings, year: 2026 };
const LISTS: readonly SheetId[] = ["DM_CHITIEU", "DM_XEPLOAI", "DS_TOCHUC", "DS_HOIVIEN"];

type Member = Readonly<Record<string, Cell>>;

async function withSheets(ids: readonly SheetId[]): Promise<MemoryWorkbook> {
  const workbook = memoryWorkbook();
  await insertSheets(workbook, { sheets: ids, settings });
  return workbook;
}

async function look(workbook: MemoryWorkbook, changed: Partial<Settings> = {}): Promise<Overview> {
  const found = await readKnown(workbook, knownSheets(workbook.all.map(({ info }) => info)));
  if (!found.ok) throw new Error("not read");
  return overview(found.value, { settings: { ...settings, ...changed }, comma: "," });
}

const of = ({ targets }: Overview, id: string): TargetOverview => {
  const found = targets.find(({ target }) => target.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

/** So many members with these ratings, the rest rated HTTNV. */
const members = (count: number, ...odd: readonly Member[]): readonly Member[] =>
  Array.from({ length: count }, (_, i) => ({ name: `Người ${i + 1}`, rating: "HTTNV", studied: "x", ...odd[i] }));

async function ct06(count: number, ...odd: readonly Member[]): Promise<TargetOverview> {
  const workbook = await withSheets(LISTS);
  workbook.fill("DS_HOIVIEN", members(count, ...odd));
  return of(await look(workbook), "CT06");
}

test("[CT06] one of 50 not good misses more than 98 %, and one more is needed", async () => {
  expect(await ct06(50, { rating: "HTNV" })).toMatchObject({
    standing: "missed",
    tally: { part: 49, whole: 50 },
    percent: "98%",
    needed: 1,
  });
});

test("[CT06] one of 51 not good meets it", async () => {
  expect(await ct06(51, { rating: "HTNV" })).toMatchObject({ standing: "met", needed: 0 });
});

test("a missing rating stays in the denominator as not good, and is listed apart", async () => {
  const { tally, subjects } = await ct06(50, { rating: null });
  expect(tally).toEqual({ part: 49, whole: 50, unknown: 1 });
  expect(subjects.filter(({ state }) => state === "missing")).toMatchObject([{ name: "Người 1", found: "" }]);
});

test("a recorded reason without a rating takes the row out", async () => {
  const { tally, subjects } = await ct06(50, { rating: null, reason: "Chuyển đến tháng 10" });
  expect(tally).toEqual({ part: 49, whole: 49, unknown: 0 });
  expect(subjects[0]).toMatchObject({ state: "outside" });
});

test.each(["chưa", "-", "đang hoạt động"])("%j is no reason, so the row stays in, not entered", async (reason) => {
  expect((await ct06(50, { rating: null, reason })).tally).toEqual({ part: 49, whole: 50, unknown: 1 });
});

test("a reason nobody understands withholds the verdict", async () => {
  expect(await ct06(60, { rating: null, reason: 7 })).toMatchObject({ standing: "unclear" });
});

test("a rating beside a recorded reason still counts", async () => {
  expect((await ct06(50, { rating: "HTNV", reason: "Vắng họp" })).tally).toMatchObject({ part: 49, whole: 50 });
});

test.each(["hoan thanh tot nhiem vu", "HT tốt NV", "\u00a0HTTNV ", "H.T.T.N.V"])(
  "messy spelling %j is understood",
  async (rating) => {
    expect(await ct06(50, { rating })).toMatchObject({ tally: { part: 50, whole: 50 } });
  },
);

test("a rating nobody understands withholds the verdict, and names the cell", async () => {
  const workbook = await withSheets(LISTS);
  workbook.fill("DS_HOIVIEN", members(60, {}, { rating: "Xuất sắc lắm" }));
  const all = await look(workbook);
  const target = of(all, "CT06");
  expect(target).toMatchObject({ standing: "unclear", percent: "" });
  expect(target.tally).toBeUndefined();
  const [unclear] = target.subjects.filter(({ state }) => state === "unclear");
  expect(unclear).toMatchObject({ name: "Người 2", found: "Xuất sắc lắm" });
  expect(all.problems).toMatchObject([
    { issue: { code: "unknownRating" }, sheet: { sheet: "DS_HOIVIEN" }, row: unclear?.row, column: unclear?.column },
  ]);
});

test("a result on a row without a name withholds the verdict", async () => {
  expect(await ct06(60, { name: null })).toMatchObject({ standing: "unclear" });
});

test("a total row typed into the list is no subject", async () => {
  expect((await ct06(10, {}, { name: "Tổng cộng", rating: 9 })).tally).toMatchObject({ whole: 9 });
});

test("marks are read as the custom function reads them", async () => {
  const workbook = await withSheets(LISTS);
  workbook.fill("DS_HOIVIEN", members(4, { studied: "Có" }, { studied: "chưa" }, { studied: null }));
  const { tally, subjects } = of(await look(workbook), "CT01");
  expect(tally).toEqual({ part: 2, whole: 4, unknown: 1 });
  expect(subjects.map(({ state }) => state)).toEqual(["met", "missed", "missing", "met"]);
});

test("an enterprise that has closed leaves the denominator", async () => {
  const workbook = await withSheets(["DM_CHITIEU", "B04"]);
  workbook.fill("B04", [
    { name: "A", union: "x", unionFounded: 2019 },
    { name: "B", inactive: "Giải thể" },
    { name: "C" },
  ]);
  const { tally, subjects } = of(await look(workbook), "CT04A");
  expect(tally).toMatchObject({ part: 1, whole: 2 });
  expect(subjects.map(({ state }) => state)).toEqual(["met", "outside", "missing"]);
});

test("an empty register has no list yet: no 0/0 is shown", async () => {
  const ct05 = of(await look(await withSheets(LISTS)), "CT05");
  expect(ct05).toMatchObject({ standing: "emptyList", percent: "" });
  expect(ct05.tally).toBeUndefined();
});

test("a register whose rows are all taken out has nothing to count", async () => {
  const { standing, tally } = await ct06(1, { rating: null, reason: "Chuyển đến tháng 10" });
  expect([standing, tally]).toEqual(["nothingToCount", { part: 0, whole: 0, unknown: 0 }]);
});

test("problems are listed as they stand in the sheet, from above, whichever target met them first", async () => {
  const workbook = await withSheets(LISTS);
  workbook.fill("DS_HOIVIEN", [
    { name: "An", rating: "HTTX", studied: "x" },
    { name: "Bình", rating: "HTTNV", studied: "x?" },
    { name: "", rating: "HTTNV" },
  ]);
  const { problems } = await look(workbook);
  expect(problems.map(({ issue }) => issue.code)).toEqual(["unknownRating", "unknownMark", "resultWithoutName"]);
  expect(problems.map(({ row }) => row)).toEqual([...problems.map(({ row }) => row)].sort((x, y) => x - y));
});

test("a threshold changed in DM_CHITIEU is the one that judges", async () => {
  const workbook = await withSheets(LISTS);
  workbook.fill("DS_HOIVIEN", members(50, { rating: "HTNV" }));
  const row = (await look(workbook)).targets.findIndex(({ target }) => target.id === "CT06");
  workbook.fill("DM_CHITIEU", [...Array.from({ length: row }, () => ({})), { threshold: 0.9 }]);
  expect(of(await look(workbook), "CT06").standing).toBe("met");
});

test("a target whose condition cannot be read has no verdict; the others have theirs", async () => {
  const workbook = await withSheets(LISTS);
  workbook.fill("DS_HOIVIEN", members(50));
  workbook.fill("DM_CHITIEU", [{ comparator: "khoảng" }]);
  const all = await look(workbook);
  expect([of(all, "CT01").standing, of(all, "CT06").standing]).toEqual(["unclear", "met"]);
  expect(all.problems).toMatchObject([{ issue: { code: "unknownComparator" } }]);
});

test("a list of targets that lost a caption leaves every target without a verdict", async () => {
  const workbook = await withSheets(LISTS);
  workbook.fill("DS_HOIVIEN", members(50));
  const list = workbook.all.find(({ info }) => info.kind?.sheet === "DM_CHITIEU");
  list?.values.forEach((row) => row?.forEach((cell, c) => cell === "So sánh" && (row[c] = null)));
  const { targets, problems } = await look(workbook);
  expect(targets.filter(({ standing }) => standing === "met" || standing === "missed")).toEqual([]);
  expect(problems).toMatchObject([{ issue: { code: "missingCaption" } }]);
});

test("before the year's end a yearly target is not judged", async () => {
  const workbook = await withSheets(LISTS);
  workbook.fill("DS_HOIVIEN", members(50));
  expect(of(await look(workbook, { period: "6T" }), "CT06")).toMatchObject({ standing: "notYetDue", percent: "100%" });
});

describe("targets without a register", () => {
  const CODES = ["CT01", "CT02", "CT03"];
  const typed = (workbook: MemoryWorkbook, id: string, values: Member): void =>
    workbook.fill("B01", [...CODES.slice(0, CODES.indexOf(id)).map(() => ({})), values]);

  test("take the figures typed into B01, and say so", async () => {
    const workbook = await withSheets(["DM_CHITIEU", "B01"]);
    typed(workbook, "CT03", { part: 19, whole: 20 });
    expect(of(await look(workbook), "CT03")).toMatchObject({
      standing: "met",
      percent: "95%",
      figures: { from: "typed", sheet: { sheet: "B01" } },
    });
  });

  test("have no verdict while nothing is typed", async () => {
    const { targets } = await look(await withSheets(["DM_CHITIEU", "B01"]));
    expect(targets).toHaveLength(12);
    expect(new Set(targets.map(({ standing }) => standing))).toEqual(new Set(["noFigures"]));
  });

  test("have none either when only one of two figures is typed", async () => {
    const workbook = await withSheets(["DM_CHITIEU", "B01"]);
    typed(workbook, "CT03", { whole: 20 });
    expect(of(await look(workbook), "CT03").standing).toBe("noFigures");
  });

  test("are not judged when more are good than there are", async () => {
    const workbook = await withSheets(["DM_CHITIEU", "B01"]);
    typed(workbook, "CT03", { part: 21, whole: 20 });
    const all = await look(workbook);
    expect(of(all, "CT03").standing).toBe("unclear");
    expect(all.problems).toMatchObject([{ issue: { code: "partOverWhole" }, sheet: { sheet: "B01" } }]);
  });

  test("typed figures that differ from a register that came later are pointed out", async () => {
    const workbook = await withSheets(["DM_CHITIEU", "DM_XEPLOAI", "B01"]);
    typed(workbook, "CT01", { part: 5, whole: 5 });
    await insertSheets(workbook, { sheets: ["DS_HOIVIEN"], settings });
    workbook.fill("DS_HOIVIEN", members(4, { studied: "chưa" }));
    expect(of(await look(workbook), "CT01")).toMatchObject({
      standing: "otherwise",
      tally: { part: 3, whole: 4 },
      otherwise: [{ says: { is: "figures", part: 5, whole: 5, typed: true } }],
    });
  });
});

test("of yearly forms the one of the year counts", async () => {
  const workbook = await withSheets(["DM_CHITIEU", "B04"]);
  workbook.fill("B04", [{ name: "A", union: "x", unionFounded: 2019 }]);
  await insertSheets(workbook, { sheets: ["B04"], settings: { ...settings, year: 2025 } });
  expect(of(await look(workbook), "CT04A").tally).toMatchObject({ part: 1, whole: 1 });
  expect(of(await look(workbook, { year: 2025 }), "CT04A").standing).toBe("emptyList");
});

test("a yearly form of another year never stands in for the one of this year", async () => {
  const workbook = await withSheets(["DM_CHITIEU", "B04"]);
  workbook.fill("B04", [{ name: "A", union: "x" }]);
  expect(of(await look(workbook, { year: 2027 }), "CT04A")).toMatchObject({ standing: "noFigures" });
});

test("a sheet whose captions were deleted is a problem, not a figure", async () => {
  const workbook = await withSheets(LISTS);
  workbook.fill("DS_HOIVIEN", members(5));
  for (const row of workbook.all.find(({ info }) => info.name === "DS_HOIVIEN")?.values ?? [])
    row?.forEach((cell, column) => {
      if (cell === "Cấp có thẩm quyền xếp loại") row[column] = null;
    });
  const all = await look(workbook);
  expect(of(all, "CT06").standing).toBe("unclear");
  expect(all.problems).toMatchObject([{ issue: { code: "missingCaption" } }]);
});

test("a hidden column without its caption is no problem: what it holds follows from the rest", async () => {
  const workbook = await withSheets(LISTS);
  workbook.fill("DS_HOIVIEN", members(50, { rating: "HTNV" }));
  for (const row of workbook.all.find(({ info }) => info.name === "DS_HOIVIEN")?.values ?? [])
    row?.forEach((cell, column) => {
      if (cell === "Mức xếp loại (hiểu là)") row[column] = null;
    });
  const all = await look(workbook);
  expect(all.problems).toEqual([]);
  expect(of(all, "CT06")).toMatchObject({ standing: "missed", tally: { part: 49, whole: 50 } });
});

test("a column added to a register and rows put above it move every figure and every problem along", async () => {
  const workbook = await withSheets(LISTS);
  workbook.fill("DS_HOIVIEN", members(50, {}, { rating: "hỏi lại" }));
  const values = workbook.all.find(({ info }) => info.name === "DS_HOIVIEN")?.values ?? [];
  const [before] = (await look(workbook)).problems;
  for (const row of values) row?.splice(1, 0, "thêm");
  values.unshift(["một dòng"], ["hai dòng"]);
  const [after] = (await look(workbook)).problems;
  expect(after?.issue).toMatchObject({ code: "unknownRating", facts: { found: "hỏi lại" } });
  expect([after?.row, after?.column]).toEqual([(before?.row ?? 0) + 2, (before?.column ?? 0) + 1]);
});

test("of B01 only codes and figures must be found: staff may take other columns out", async () => {
  const workbook = await withSheets(["DM_CHITIEU", "B01"]);
  workbook.fill("B01", [{}, {}, { part: 19, whole: 20 }]);
  for (const row of workbook.all.find(({ info }) => info.kind?.sheet === "B01")?.values ?? [])
    row?.forEach((cell, column) => {
      if (cell === "Nguyên nhân" || cell === "Tỷ lệ năm trước (%)" || cell === "Ngưỡng (phần triệu)")
        row[column] = null;
    });
  expect(of(await look(workbook), "CT03")).toMatchObject({ standing: "met", figures: { from: "typed" } });
});

describe("a target due by a year, once that year is over", () => {
  const enterprises = (...rows: readonly Member[]): readonly Member[] =>
    rows.map((row, i) => ({ name: `Doanh nghiệp ${i + 1}`, ...row }));
  const dated = (count: number): readonly Member[] =>
    Array.from({ length: count }, () => ({ union: "x", unionFounded: "15/3/2024", eligible: "x" }));

  async function ct04a(rows: readonly Member[], year = 2026): Promise<[TargetOverview, Overview]> {
    const workbook = memoryWorkbook();
    await insertSheets(workbook, { sheets: ["DM_CHITIEU", "B04"], settings: { ...settings, year } });
    workbook.fill("B04", enterprises(...rows));
    const all = await look(workbook, { year });
    return [of(all, "CT04A"), all];
  }

  test("is judged as it was at its end; the figure of now stands beside", async () => {
    const [target] = await ct04a([...dated(8), { union: "x", unionFounded: "1/1/2026" }, { union: null }]);
    expect(target).toMatchObject({
      standing: "missed",
      atMilestone: true,
      milestonePassed: true,
      tally: { part: 8, whole: 10 },
      needed: 1,
      undated: 0,
      beside: [
        { of: "now", tally: { part: 9, whole: 10 }, percent: "90%" },
        { of: "eligible", tally: { part: 8, whole: 8 }, percent: "100%" },
      ],
    });
    expect(target.subjects.at(8)).toMatchObject({ state: "missed", found: "1/1/2026" });
  });

  test("is open while unknown founding dates could turn it, and says whose", async () => {
    const [target] = await ct04a([...dated(8), { union: "x" }, { union: null }]);
    expect(target).toMatchObject({ standing: "open", tally: { part: 8, whole: 10 }, undated: 1, needed: 1 });
    expect(target.subjects.filter(({ state }) => state === "undated")).toMatchObject([{ name: "Doanh nghiệp 9" }]);
  });

  test("is judged where they cannot", async () => {
    expect((await ct04a([...dated(9), { union: "x" }]))[0]).toMatchObject({ standing: "met", undated: 1 });
    expect((await ct04a([...dated(1), { union: "x" }, { union: null }]))[0]).toMatchObject({ standing: "missed" });
  });

  test("has no verdict on a date nobody can read, and names its cell", async () => {
    const [target, { problems }] = await ct04a([...dated(9), { union: "x", unionFounded: "năm ngoái" }]);
    expect(target).toMatchObject({ standing: "unclear" });
    expect(problems).toMatchObject([{ issue: { code: "unreadableDate" }, sheet: { sheet: "B04" } }]);
  });

  test("up to that year marks count as they are", async () => {
    const [target] = await ct04a([{ union: "x" }, { union: "x", unionFounded: 2030 }], 2025);
    expect(target).toMatchObject({ standing: "met", atMilestone: false, tally: { part: 2, whole: 2 }, beside: [] });
  });

  test("a mark of eligibility nobody understands takes the second figure away, not the verdict", async () => {
    const [target, { problems }] = await ct04a([...dated(9), { union: "x", unionFounded: 2020, eligible: "?!" }]);
    expect(target).toMatchObject({ standing: "met", beside: [{ of: "now" }] });
    expect(problems).toMatchObject([{ issue: { code: "unknownMark" } }]);
  });
});

test.each<[string, Member]>([
  ["a comparator in words around its figure", { comparator: "trên 98%" }],
  ["a threshold finer than a millionth", { threshold: 0.9000001234 }],
])(
  "[DMC26] %s is read by functions and not by the forms' formulas: withheld, and the cell is named",
  async (_what, change) => {
    const workbook = await withSheets(LISTS);
    workbook.fill("DS_HOIVIEN", members(60));
    const row = catalogue.findIndex(({ id }) => id === "CT06");
    workbook.fill("DM_CHITIEU", [...Array.from({ length: row }, () => ({})), change]);
    const all = await look(workbook);
    expect(of(all, "CT06").standing).toBe("unclear");
    expect(of(all, "CT01").standing).toBe("met");
    expect(all.problems).toMatchObject([{ sheet: { sheet: "DM_CHITIEU" } }]);
  },
);
