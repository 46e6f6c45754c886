import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { a1, box, columnLetters, quotedSheet } from "../../src/domain/a1";
import type { Cell } from "../../src/domain/cell";
import { columnWidthPixels } from "../../src/report/columnWidths";
import { isFormula, type SheetPlan } from "../../src/report/plan";
import { type Style, type StyleId, styles } from "../../src/report/styles";
import { writeXlsx } from "../../src/xlsx/write/write";
import { cleanData } from "../dialects/cleanData";
import { printAreaOfFile } from "../../src/report/printArea";
import { filledCells } from "../../src/report/planCells";
import { workbookOf } from "../dialects/workbook";
import type { Element } from "../manifest/xml";
import { type FileBook, type FileCell, readPackage } from "./readPackage";

const named = (plan: SheetPlan): SheetPlan => ({ ...plan, names: { [`CHITIEU_${plan.sheet}`]: box(0, 0, 4, 3) } });
const plans = workbookOf({ registers: cleanData() }).map(named);

let book: FileBook;
beforeAll(async () => {
  book = readPackage(await writeXlsx(plans));
});

const each = plans.map((plan, i) => [plan.name, i] as const);
const planAt = (i: number): SheetPlan => plans[i] as SheetPlan;
const fileSheet = (i: number): FileBook["sheets"][number] => book.sheets[i] as FileBook["sheets"][number];

const titlesOf = ({ name, page: { repeatedRows, repeatedColumns } }: SheetPlan): string => {
  const columns = repeatedColumns === undefined ? [] : [`$A:$${columnLetters(repeatedColumns - 1)}`];
  const parts = [...columns, `$${repeatedRows.first + 1}:$${repeatedRows.last + 1}`];
  return parts.map((part) => `${quotedSheet(name)}!${part}`).join(",");
};

/** A small plan of one block. */
const plan = (cells: readonly (readonly Cell[])[], more: Partial<SheetPlan> = {}): SheetPlan => ({
  sheet: "B02",
  name: "Thử",
  blocks: [{ at: box(0, 0, cells.length, cells[0]?.length ?? 0), cells }],
  merges: [],
  styles: [],
  lists: [],
  names: {},
  widthsChars: [10],
  rowHeights: [],
  frozenRows: 0,
  hiddenColumns: [],
  page: {
    paper: "A4",
    pagesAcross: 1,
    landscape: false,
    marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
    repeatedRows: { first: 0, last: 0 },
  },
  ...more,
});

test("[XLS01] sheets stand in the order given, under their names", () => {
  expect(book.sheets.map(({ name }) => name)).toEqual(plans.map(({ name }) => name));
});

test.each(each)("[XLS02] %s: every cell is read back as planned, and nothing else stands there", (_name, i) => {
  const read = [...fileSheet(i).cells].filter(([, { value, formula }]) => value !== null || formula !== undefined);
  const planned = [...filledCells(planAt(i))].flatMap(({ row, column, cell }) => {
    const address = a1(box(row, column));
    if (!isFormula(cell)) return [[address, { value: cell }] as const];
    return [[address, { value: null, formula: cell.formula.slice(1) }] as const];
  });
  const found = Object.fromEntries(
    read.map(([at, { value, formula }]) => [at, formula ? { value, formula } : { value }]),
  );
  expect(found).toEqual(Object.fromEntries(planned));
});

test.each(each)("[XLS03] %s: merges, drop-downs, widths, hidden columns and frozen rows", (_name, i) => {
  const sheet = planAt(i);
  const file = fileSheet(i);
  expect(file.merges).toEqual(sheet.merges.map((where) => a1(where)));
  expect(file.lists).toEqual(
    sheet.lists.map(({ box: where, source }) => ({
      at: a1(where),
      source: "range" in source ? source.range : `"${source.values.join(",")}"`,
    })),
  );
  expect(file.widths.map((width) => width * 8)).toEqual(sheet.widthsChars.map(columnWidthPixels));
  expect(file.hiddenColumns).toEqual(sheet.hiddenColumns);
  expect(file.frozenRows).toBe(sheet.frozenRows);
});

test.each(each)("[XLS04] %s: the table, its captions, and what fills its new rows", (_name, i) => {
  const sheet = planAt(i);
  const { table } = fileSheet(i);
  if (!sheet.table) return expect(table).toBeUndefined();
  expect(table).toMatchObject({ name: sheet.table.name, at: a1(sheet.table.box) });
  const { row, column, columns } = sheet.table.box;
  const cellAt = (r: number, c: number): FileCell | undefined => fileSheet(i).cells.get(a1(box(r, column + c)));
  expect(table?.columns).toEqual(Array.from({ length: columns }, (_, c) => cellAt(row, c)?.value));
  expect(table?.formulas).toEqual(Array.from({ length: columns }, (_, c) => cellAt(row + 1, c)?.formula));
});

test("[XLS05] our names are hidden and point at their boxes; what is printed and repeated stands under Excel's own names", () => {
  const ours = plans.flatMap(({ sheet, name }, i) => [
    { name: `CHITIEU_${sheet}`, range: `${quotedSheet(name)}!$A$1:$C$4`, hidden: true },
    ...[printAreaOfFile(planAt(i)) ?? []].flat().map((range) => ({
      name: "_xlnm.Print_Area",
      range,
      hidden: false,
      sheet: i,
    })),
    {
      name: "_xlnm.Print_Titles",
      range: titlesOf(planAt(i)),
      hidden: false,
      sheet: i,
    },
  ]);
  expect(ours.filter(({ name }) => name === "_xlnm.Print_Area")).toHaveLength(
    plans.filter(({ page }) => page.printed).length,
  );
  expect(book.names).toEqual(ours);
});

test("[XLS24] A3, or pages side by side with the columns that each of them repeats", async () => {
  const page = { ...plan([]).page, paper: "A3", pagesAcross: 2, repeatedColumns: 2 } as const;
  const { sheets, names } = readPackage(await writeXlsx([plan([["Tên", "Số", "Ngày"]], { page })]));
  expect(sheets[0]?.page).toEqual({ paperSize: "8", orientation: "portrait", fitToWidth: "2", fitToHeight: "0" });
  expect(names).toEqual([{ name: "_xlnm.Print_Titles", range: "'Thử'!$A:$B,'Thử'!$1:$1", hidden: false, sheet: 0 }]);
});

test("[XLS06] A4, one page wide, margins in inches", () => {
  const file = fileSheet(plans.findIndex(({ sheet }) => sheet === "B01"));
  expect(file.page).toEqual({ paperSize: "9", orientation: "landscape", fitToWidth: "1", fitToHeight: "0" });
  expect(file.margins).toMatchObject({ left: "1.181", right: "0.591", top: "0.787", bottom: "0.787" });
});

describe("text stays text", () => {
  const readBack = async (cells: readonly (readonly Cell[])[]): Promise<ReadonlyMap<string, FileCell>> =>
    (readPackage(await writeXlsx([plan(cells)])).sheets[0] as FileBook["sheets"][number]).cells;

  test.each(["=1+1", "+84 90", "-5", "@SUM(A1)", "#N/A", "#REF!", "_x0041_", "a & b <c> \"d\" 'e'", "TRUE", "007"])(
    "[XLS10] %s",
    async (text) => {
      const cell = (await readBack([[text]])).get("A1");
      expect(cell).toEqual({ value: text, style: 0 });
    },
  );

  test("[XLS11] any text, number or truth value comes back as it was", async () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 20 }).map((text) => text.trim()),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 8 }), async (values) => {
        const cells = await readBack(values.map((value) => [value]));
        expect(values.map((_, i) => cells.get(`A${i + 1}`)?.value ?? null)).toEqual(values);
      }),
      { numRuns: 60 },
    );
  });

  test("[XLS12] an error stays an error", async () => {
    expect((await readBack([[{ error: "#N/A" }]])).get("A1")?.value).toBe("#N/A");
  });
});

describe("values in place of formulas", () => {
  const one = plan([[1]], { blocks: [{ at: box(0, 0), cells: [[{ formula: "=1+1" }]] }] });
  const first = async (options: Parameters<typeof writeXlsx>[1]): Promise<FileCell | undefined> =>
    readPackage(await writeXlsx([one], options)).sheets[0]?.cells.get("A1");

  test("[XLS20] „values“ writes what the cell showed, without a formula", async () => {
    expect(await first({ content: "values", computed: () => "Đạt" })).toEqual({ value: "Đạt", style: 0 });
  });
  test("[XLS21] „formulas“ stores it beside the formula", async () => {
    expect(await first({ computed: () => 2 })).toEqual({ value: 2, formula: "1+1", style: 0 });
  });
  test("[XLS22] a value nobody computed is a mistake, not a blank", async () => {
    await expect(first({ content: "values" })).rejects.toThrow("no computed value for Thử A1");
  });
});

describe("plans that cannot be a file are refused", () => {
  test.each<[string, Partial<SheetPlan>]>([
    ["[XLS30] a drop-down over 255 characters", { lists: [{ box: box(0, 0), source: { values: ["x".repeat(256)] } }] }],
    ["[XLS31] a drop-down whose word has a comma", { lists: [{ box: box(0, 0), source: { values: ["a,b"] } }] }],
    ["[XLS32] a table column without caption", { table: { name: "t", box: box(0, 0, 2, 2) } }],
    ["[XLS33] a name no sheet may have", { name: "B01/2026" }],
  ])("%s", async (_rule, more) => {
    await expect(writeXlsx([plan([["a"]], more)])).rejects.toThrow();
  });
});

describe("looks", () => {
  const ids = Object.keys(styles) as StyleId[];
  let formats: readonly Element[];
  let file: FileBook;
  beforeAll(async () => {
    const looks = ids.map((style, row) => ({ box: box(row, 0), style }));
    file = readPackage(
      await writeXlsx([
        plan(
          ids.map((id) => [id]),
          { styles: looks },
        ),
      ]),
    );
    formats = file.styles.children.find(({ name }) => name === "cellXfs")?.children ?? [];
  });
  const partOf = (group: string, index: string | undefined): Element | undefined =>
    file.styles.children.find(({ name }) => name === group)?.children[Number(index)];
  const has = (element: Element | undefined, name: string): boolean =>
    element?.children.some((each) => each.name === name) ?? false;

  test.each(ids.map((id, i) => [id, i] as const))("[XLS41] %s is written as the table of styles says", (id, i) => {
    const style: Style = styles[id];
    const format = formats[file.sheets[0]?.cells.get(`A${i + 1}`)?.style ?? 0];
    const font = partOf("fonts", format?.attributes["fontId"]);
    expect([has(font, "b"), has(font, "i")]).toEqual([style.bold ?? false, style.italic ?? false]);
    expect(font?.children.find(({ name }) => name === "sz")?.attributes["val"]).toBe(String(style.sizePoints ?? 12));
    expect(font?.children.find(({ name }) => name === "name")?.attributes["val"]).toBe("Times New Roman");
    const alignment = format?.children.find(({ name }) => name === "alignment")?.attributes ?? {};
    expect(alignment["horizontal"]).toBe(style.horizontal);
    const fill = partOf("fills", format?.attributes["fillId"])?.children[0]?.children[0]?.attributes["rgb"];
    expect(fill).toBe(style.fill?.replace("#", "FF"));
    const border = partOf("borders", format?.attributes["borderId"])?.children[0]?.attributes["style"];
    expect(border).toBe(style.border ? "thin" : undefined);
    if (style.format) expect(format?.attributes["numFmtId"]).not.toBe("0");
  });
});

test("[XLS23] rows are as high as planned; those people type into are not called somebody's own height", async () => {
  const heights = [
    { row: 0, points: 33 },
    { row: 1, points: 49, grows: true },
  ] as const;
  const bytes = await writeXlsx([plan([["Tên"], ["An"]], { rowHeights: heights })]);
  const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const rows = [...xml.matchAll(/<row r="(\d)"([^>]*)>/gu)].map(([, row, attributes = ""]) => [
    row,
    /ht="(\d+)"/u.exec(attributes)?.[1],
    attributes.includes("customHeight"),
  ]);
  expect(rows).toEqual([
    ["1", "33", true],
    ["2", "49", false],
  ]);
});
