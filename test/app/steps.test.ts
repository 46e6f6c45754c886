import { insertSheets } from "../../src/app/insert/insertSheets";
import { overview, type Overview } from "../../src/app/overview/overview";
import type { Step } from "../../src/app/overview/steps";
import { knownSheets, readKnown } from "../../src/app/sheetsInWorkbook";
import type { Cell } from "../../src/domain/cell";
import type { SheetId } from "../../src/report/record";
import { columnIndex, geometryOf } from "../../src/report/geometry";
import { recordOf } from "../../src/report/sheets";
import { defaultSettings, type Settings } from "../../src/report/settings";
import { memoryWorkbook, type MemoryWorkbook } from "./memoryWorkbook";

const settings: Settings = { ...defaultSettings, year: 2026 };
const ALL: readonly SheetId[] = ["DM_CHITIEU", "DM_XEPLOAI", "DS_TOCHUC", "DS_HOIVIEN", "B04", "B01"];

async function withSheets(ids: readonly SheetId[]): Promise<MemoryWorkbook> {
  const workbook = memoryWorkbook();
  await insertSheets(workbook, { sheets: ids, settings });
  return workbook;
}

async function look(workbook: MemoryWorkbook): Promise<Overview> {
  const found = await readKnown(workbook, knownSheets(workbook.all.map(({ info }) => info)));
  if (!found.ok) throw new Error("not read");
  return overview(found.value, { settings, comma: "," });
}

const told = (steps: readonly Step[]): readonly string[] =>
  steps.map((step) => {
    const what =
      step.is === "insert"
        ? step.sheets.join(" ")
        : step.is === "type"
          ? step.targets.map(({ id }) => id).join(" ")
          : step.is === "mend"
            ? String(step.count)
            : step.sheet.name;
    return `${step.isDone ? "done" : "open"} ${step.is} ${what}`;
  });

/** The cells of B01 as Excel would have computed them. */
function shows(workbook: MemoryWorkbook, code: string, values: Readonly<Record<string, Cell>>, which = 0): void {
  const record = recordOf("B01");
  const { firstRow } = geometryOf(record);
  const sheet = workbook.all.filter(({ info }) => info.kind?.sheet === "B01")[which];
  const row = sheet?.values.findIndex((cells, r) => r >= firstRow && cells?.[columnIndex(record, "code")] === code);
  if (!sheet || row === undefined || row < 0) throw new Error(`no ${code}`);
  for (const [key, value] of Object.entries(values)) (sheet.values[row] ??= [])[columnIndex(record, key)] = value;
}

const of = ({ targets }: Overview, id: string): Overview["targets"][number] => {
  const found = targets.find(({ target }) => target.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe("[STP01] the way to a whole B01", () => {
  test("begins with the sheets that are missing", async () => {
    expect(told((await look(await withSheets(["DM_CHITIEU", "B01"]))).steps)).toEqual([
      "open insert DS_HOIVIEN DS_TOCHUC B04",
      "open type CT03 CT07 CT08 CT09 CT10 CT11",
    ]);
  });

  test("goes on with empty registers, each by its name, and figures nothing counts", async () => {
    expect(told((await look(await withSheets(ALL))).steps)).toEqual([
      "done insert DS_HOIVIEN DS_TOCHUC B04 B01",
      "open fill DS_HOIVIEN",
      "open fill DS_TOCHUC",
      "open fill B04 2026",
      "open type CT03 CT07 CT08 CT09 CT10 CT11",
    ]);
  });

  test("a filled register is ticked off, and cells to mend are counted", async () => {
    const workbook = await withSheets(ALL);
    workbook.fill("DS_HOIVIEN", [{ name: "An", rating: "Giỏi lắm", studied: "x" }]);
    expect(told((await look(workbook)).steps)).toContain("done fill DS_HOIVIEN");
    expect(told((await look(workbook)).steps)).toContain("open mend 1");
  });

  test("the cell to type in is the one of the first target without figures", async () => {
    const workbook = await withSheets(ALL);
    shows(workbook, "CT03", { part: 19, whole: 20 });
    const step = (await look(workbook)).steps.find(({ is }) => is === "type");
    expect(step).toMatchObject({
      targets: [{ id: "CT07", number: 8 }, { id: "CT08" }, { id: "CT09" }, { id: "CT10" }, { id: "CT11", number: 12 }],
      deciding: ["DS_TAPTHE", "B05B", "B06B", "B12", "B07A"],
      at: { sheet: { name: "B01 2026" } },
    });
  });

  test("stays until all is done, and is gone then", async () => {
    const workbook = await withSheets(ALL);
    workbook.fill("DS_HOIVIEN", [{ name: "An", rating: "HTTNV", studied: "x" }]);
    workbook.fill("DS_TOCHUC", [{ name: "CĐCS A", rating: "HTTNV", usesIt: "x" }]);
    workbook.fill("B04", [{ name: "Công ty A", union: "x", youthUnion: "x", unionFounded: 2019, youthFounded: 2019 }]);
    const typed = ["CT03", "CT07", "CT08", "CT09", "CT10"];
    for (const code of typed) shows(workbook, code, { part: 1, whole: 1 });
    expect(told((await look(workbook)).steps).filter((each) => each.startsWith("open"))).toEqual(["open type CT11"]);
    shows(workbook, "CT11", { part: 1, whole: 1 });
    expect((await look(workbook)).steps).toEqual([]);
  });
});

describe("[STP02] what B01 says", () => {
  const MEMBERS = [
    { name: "An", rating: "HTTNV", studied: "x" },
    { name: "Bình", rating: "HTTNV", studied: "chưa" },
  ];

  test.each([
    ["the same verdict is no difference", { part: 1, whole: 2, verdict: "Chưa đạt" }, "missed"],
    ["a verdict that is being computed is none either", { verdict: "Đang tính" }, "missed"],
    ["another verdict withholds ours", { part: 1, whole: 2, verdict: "Đạt" }, "otherwise"],
    ["so do other counts", { part: 2, whole: 2, verdict: "Đạt" }, "otherwise"],
    ["so does a form that has no figures yet", { part: null, whole: null, verdict: "Chưa có số liệu" }, "otherwise"],
    ["and one that withholds what the pane counts", { verdict: "12 dòng chưa tính được" }, "otherwise"],
  ] as const)("%s", async (_what, cells, standing) => {
    const workbook = await withSheets(ALL);
    workbook.fill("DS_HOIVIEN", MEMBERS);
    shows(workbook, "CT01", cells);
    expect(of(await look(workbook), "CT01").standing).toBe(standing);
  });

  test("a register nobody filled is called so in both", async () => {
    const workbook = await withSheets(ALL);
    shows(workbook, "CT01", { verdict: "Chưa có danh sách" });
    expect(of(await look(workbook), "CT01")).toMatchObject({ standing: "emptyList", otherwise: [] });
  });

  test("figures typed into the first B01 are not hidden by a second one, which is said to be without", async () => {
    const workbook = await withSheets(ALL);
    await insertSheets(workbook, { sheets: ["B01"], settings, evenIfThere: true });
    shows(workbook, "CT03", { part: 19, whole: 20, verdict: "Đạt" }, 0);
    shows(workbook, "CT03", { part: null, whole: null, verdict: "Chưa có số liệu" }, 1);
    expect(of(await look(workbook), "CT03")).toMatchObject({
      tally: { part: 19, whole: 20 },
      standing: "otherwise",
      otherwise: [{ sheet: { name: "B01 2026 (2)" }, says: { is: "nothing" } }],
    });
  });

  test("two B01s with different typed figures give no verdict", async () => {
    const workbook = await withSheets(ALL);
    await insertSheets(workbook, { sheets: ["B01"], settings, evenIfThere: true });
    shows(workbook, "CT03", { part: 19, whole: 20 }, 0);
    shows(workbook, "CT03", { part: 20, whole: 20 }, 1);
    expect(of(await look(workbook), "CT03").standing).toBe("otherwise");
  });

  test("[STP03] a sheet that B01 counted and that was deleted is known as deleted, and no error stands in a sentence", async () => {
    const workbook = await withSheets(ALL);
    const gone = workbook.all.findIndex(({ info }) => info.kind?.sheet === "DS_HOIVIEN");
    workbook.all.splice(gone, 1);
    const form = workbook.all.find(({ info }) => info.kind?.sheet === "B01");
    form?.formulas.forEach((row) => row?.forEach((text, c) => (row[c] = text?.replaceAll("DS_HOIVIEN!", "#REF!"))));
    const all = await look(workbook);
    expect(of(all, "CT01").figures).toMatchObject({ from: "nothing", register: "DS_HOIVIEN", isDeleted: true });
    expect(all.problems).toEqual([]);
    expect(told(all.steps)[0]).toBe("open insert DS_HOIVIEN");
  });
});
