import fc from "fast-check";
import { box } from "../../src/domain/a1";
import type { Cell } from "../../src/domain/cell";
import { type ResultTable, tableSheet } from "../../src/report/summing/tableSheet";
import { cellsOf } from "../../src/xlsx/bookCells";
import { readXlsx } from "../../src/xlsx/read/readXlsx";
import { writeLongSheets } from "../../src/xlsx/write/longSheets";
import { writeXlsx } from "../../src/xlsx/write/write";

const table = (rows: readonly (readonly Cell[])[], notes: readonly string[] = []): ResultTable => ({
  name: "Nguồn số liệu",
  title: "NGUỒN CỦA TỪNG SỐ LIỆU",
  subtitle: "Năm 2026",
  columns: [
    { caption: "Đơn vị", widthChars: 12, style: "text" },
    { caption: "Tử số", widthChars: 8, style: "count" },
  ],
  rows,
  notes,
});

const longFile = (...tables: readonly ResultTable[]): Promise<Uint8Array> =>
  writeLongSheets(tables.map((each) => tableSheet(() => each)));

/** The same sheet with every row in its plan. */
function plannedFile(given: ResultTable): Promise<Uint8Array> {
  const { plan, at, rows: made } = tableSheet(() => given);
  const rows = [...made];
  const across = given.columns.length;
  const block = { at: box(at, 0, rows.length, across), cells: rows.map(({ cells }) => cells) };
  return writeXlsx([
    {
      ...plan,
      blocks: [...plan.blocks, ...(rows.length > 0 ? [block] : [])],
      styles: [...plan.styles, ...given.columns.map(({ style }, c) => ({ box: box(at, c, rows.length), style }))],
      rowHeights: [
        ...plan.rowHeights,
        ...rows.flatMap(({ heightPoints }, i) =>
          heightPoints === undefined ? [] : [{ row: at + i, points: heightPoints }],
        ),
      ],
    },
  ]);
}

async function sheetsOf(bytes: Uint8Array) {
  const outcome = await readXlsx(bytes, { looks: true });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues[0]));
  const { sheets, names, looks } = outcome.value;
  return {
    names,
    sheets: sheets.map(({ cells, ...rest }) => ({
      ...rest,
      cells: [...cellsOf(cells)].map((cell) => ({ ...cell, look: looks[cell.look] })),
    })),
  };
}

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom(
    "",
    "=1+1",
    "#REF!",
    "_x0041_",
    " hai  dấu cách ",
    "dòng\nhai",
    "a\rb\tc",
    "\u0001\ufffe",
    "<b>&\"'</b>",
  ),
);
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  anyText,
  fc.integer(),
  fc.constantFrom(null, true, false, 0, 1.5, { error: "#N/A" }),
);

test("[XLL01] rows written one by one read as the same cells, looks and heights as rows of a plan", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(anyCell, anyCell), { maxLength: 6 }),
      fc.array(anyText, { maxLength: 2 }),
      async (rows, notes) => {
        const given = table(rows, notes);
        expect(await sheetsOf(await longFile(given))).toEqual(await sheetsOf(await plannedFile(given)));
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

test("[XLL02] thousands of rows stand in their order, notes below them, and each sheet has its own", async () => {
  const rows = Array.from({ length: 5000 }, (_, i) => [`Đơn vị ${i}`, i]);
  const { sheets } = await sheetsOf(await longFile(table(rows, ["Hết."]), { ...table([["B", 2]]), name: "Khác" }));
  const [first, second] = sheets.map(({ cells }) => cells.map(({ row, column, value }) => [row, column, value]));
  expect(
    first
      ?.filter(([row, column]) => column === 1 && Number(row) >= 4)
      .map(([row, , value]) => [row, value])
      .slice(0, 5000),
  ).toEqual(rows.map(([, value], i) => [4 + i, value]));
  expect(first?.at(-2)).toEqual([5005, 0, "Hết."]);
  expect(second?.slice(-2)).toEqual([
    [4, 0, "B"],
    [4, 1, 2],
  ]);
});

test("[XLL03] the same sheets give the same bytes", async () => {
  const given = table([["A", 1]], ["Ghi chú"]);
  expect(Buffer.from(await longFile(given)).equals(Buffer.from(await longFile(given)))).toBe(true);
});
