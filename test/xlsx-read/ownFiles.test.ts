import { box } from "../../src/domain/a1";
import type { SheetPlan } from "../../src/report/plan";
import { bookGrids } from "../../src/xlsx/bookGrid";
import { directUnitFiles } from "../../src/xlsx/read/directUnitFiles";
import { writeXlsx } from "../../src/xlsx/write/write";
import { byAddress, readBook } from "./readBook";

/** One sheet with one of everything that a plan can have. */
const plan: SheetPlan = {
  sheet: "B02",
  name: "Thử 'một' a",
  blocks: [
    { at: box(0, 0, 1, 3), cells: [["Họ tên", "Năm\nsinh", "Tổng"]] },
    { at: box(1, 0, 1, 3), cells: [["=không phải công thức", 1985.5, true]] },
    { at: box(2, 2), cells: [[{ formula: "=SUM(B2:B2)" }]] },
  ],
  merges: [box(4, 0, 1, 3)],
  styles: [],
  lists: [{ box: box(1, 0, 2, 1), source: { values: ["Có", "Không"] } }],
  names: { CHITIEU_B02: box(0, 0, 3, 3) },
  table: { name: "BANG", box: box(0, 0, 3, 3) },
  widthsChars: [10, 20, 30],
  rowHeights: [],
  frozenRows: 1,
  hiddenColumns: [1],
  page: {
    paper: "A4",
    pagesAcross: 1,
    landscape: false,
    marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
    repeatedRows: { first: 0, last: 0 },
  },
};

test("[XO01] a sheet of ours is read as it was planned", async () => {
  const book = await readBook(await writeXlsx([plan]));
  const [sheet] = book.sheets;
  expect(book.sheets).toHaveLength(1);
  expect(
    Object.fromEntries(Object.entries(byAddress(sheet)).map(([at, { value, formula }]) => [at, formula ?? value])),
  ).toEqual({
    A1: "Họ tên",
    B1: "Năm\nsinh",
    C1: "Tổng",
    A2: "=không phải công thức",
    B2: 1985.5,
    C2: true,
    C3: "=SUM(B2:B2)",
  });
  expect(sheet).toMatchObject({
    name: "Thử 'một' a",
    state: "visible",
    merges: plan.merges,
    frozenRows: 1,
    lists: [{ boxes: [box(1, 0, 2, 1)], source: '"Có,Không"' }],
    tables: [{ name: "BANG", box: box(0, 0, 3, 3), headerRow: true, totalsRow: false }],
  });
  expect(sheet?.columns.map(({ hidden }) => hidden)).toEqual([false, true, false]);
  expect(book.names.find(({ name }) => name === "CHITIEU_B02")).toEqual({
    name: "CHITIEU_B02",
    formula: "'Thử ''một'' a'!$A$1:$C$3",
    hidden: true,
  });
});

test("[XO02] a chosen file becomes grids; one that cannot be fetched or is too large is refused", async () => {
  const bytes = new Uint8Array(await writeXlsx([plan]));
  const files = directUnitFiles();
  const file = { name: "a.xlsx", sizeBytes: bytes.length, bytes: () => Promise.resolve(bytes) };
  const read = await files.read(file);
  expect(read.ok && read.value.sheets.map(({ name, grid }) => [name, grid.box])).toEqual([
    ["Thử 'một' a", bookGrids(await readBook(bytes))[0]?.grid.box],
  ]);
  const gone = () => Promise.reject(new Error("NotFoundError"));
  expect(await files.read({ ...file, bytes: gone })).toMatchObject({ issues: [{ code: "unreachable" }] });
  expect(await files.read({ ...file, bytes: gone, sizeBytes: 2 ** 26 + 1 })).toMatchObject({
    issues: [{ code: "tooLarge", at: [], facts: { what: "fileBytes", limit: 2 ** 26 } }],
  });
});
