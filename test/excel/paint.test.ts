import fc from "fast-check";
import type { Box } from "../../src/domain/a1";
import { generalCells, inRequests, MOST_BYTES, MOST_ROWS, textCells, written } from "../../src/excel/cellsToWrite";
import { columnWidthPoints } from "../../src/report/columnWidths";
import { layersOf } from "../../src/excel/paint";
import type { PlanBlock } from "../../src/report/plan";
import { type Style, type StyleId, styles } from "../../src/report/styles";
import { plansOf } from "./sheetsHelper";

const box = (row: number, column: number, rows = 1, columns = 1): Box => ({ row, column, rows, columns });
const holds = ({ row, column, rows, columns }: Box, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

describe("looks", () => {
  test("cells of different styles share the rectangle of what they have in common", () => {
    const layers = layersOf([
      { box: box(0, 0, 3), style: "text" },
      { box: box(0, 1, 3), style: "word" },
    ]);
    const wrap = layers.find(({ property }) => property === "wrap");
    const format = layers.find(({ property }) => property === "format");
    expect(wrap?.boxes).toEqual([box(0, 0, 3, 2)]);
    expect(format).toEqual({ property: "format", value: "@", boxes: [box(0, 0, 3)] });
  });

  test("every cell gets just the looks of the last box over it, each property at most once", () => {
    const ids = Object.keys(styles) as StyleId[];
    const painted = fc.record({
      box: fc.record({
        row: fc.nat(6),
        column: fc.nat(6),
        rows: fc.integer({ min: 1, max: 4 }),
        columns: fc.integer({ min: 1, max: 4 }),
      }),
      style: fc.constantFrom(...ids),
    });
    fc.assert(
      fc.property(fc.array(painted, { maxLength: 8 }), (boxes) => {
        const layers = layersOf(boxes);
        for (let r = 0; r < 10; r += 1) {
          for (let c = 0; c < 10; c += 1) {
            const last = boxes.filter((each) => holds(each.box, r, c)).at(-1);
            const wanted: Style = last ? styles[last.style] : {};
            const found = layers.flatMap(({ property, value, boxes: over }) =>
              over.filter((each) => holds(each, r, c)).map(() => [property, value]),
            );
            expect(found).toHaveLength(Object.keys(wanted).length);
            expect(Object.fromEntries(found)).toEqual(wanted);
          }
        }
      }),
    );
  });

  test.each(plansOf().map((plan) => [plan.name, plan] as const))(
    "%s needs few rectangles",
    (_name, { styles: boxes }) => {
      const rectangles = layersOf(boxes).reduce((sum, layer) => sum + layer.boxes.length, 0);
      expect(rectangles).toBeLessThan(120);
    },
  );
});

describe("cells", () => {
  const formula = { formula: "=A1", plain: "=A1" };

  test.each([
    ["a text outside text cells gets the apostrophe", "=1+1", false, "'=1+1"],
    ["a text in a text cell needs none", "=1+1", true, "=1+1"],
    ["a formula is one", formula, false, "=A1"],
    ["a blank cell is left alone", null, false, null],
    ["an error stands as an error", { error: "#N/A" }, false, "#N/A"],
  ] as const)("%s", (_rule, cell, isText, expected) => {
    expect(written(cell, isText)).toBe(expected);
  });

  test("formulas and numbers within text columns are found as runs, blanks and texts are not", () => {
    const block: PlanBlock = {
      at: box(2, 0, 4, 2),
      cells: [
        ["a", null],
        [formula, 1],
        [formula, "b"],
        [null, null],
      ],
    };
    const isText = textCells(layersOf([{ box: box(2, 0, 4, 2), style: "text" }]));
    expect(generalCells(block, isText)).toEqual([box(3, 0, 2), box(3, 1)]);
  });

  test("columns that nobody has filled at a list's edges are not sent, those between filled ones are", () => {
    const cells = [
      [null, "An", null, "x", null, null],
      [null, "Bình", null, null, null, null],
    ];
    const [piece] = inRequests([{ at: box(4, 0, 2, 6), cells }], () => true).flat();
    expect(piece).toEqual({
      at: box(4, 1, 2, 3),
      cells: [
        ["An", null, "x"],
        ["Bình", null, null],
      ],
    });
  });

  test("blocks are cut at 4 MB a request and 20,000 rows a piece, and no row is lost", () => {
    const cells = Array.from({ length: 45_000 }, (_, r) => [`${"x".repeat(180)}${r}`]);
    const requests = inRequests([{ at: box(7, 1, cells.length), cells }], () => true);
    expect(requests.length).toBe(3);
    const pieces = requests.flat();
    expect(Math.max(...pieces.map((piece) => piece.at.rows))).toBe(MOST_ROWS);
    for (const each of requests)
      expect(JSON.stringify(each.map((piece) => piece.cells)).length).toBeLessThan(MOST_BYTES + 100);
    let next = 7;
    for (const piece of pieces) {
      expect(piece.at).toEqual(box(next, 1, piece.cells.length));
      next += piece.at.rows;
    }
    expect(pieces.flatMap((piece) => piece.cells)).toEqual(cells);
  });
});

describe("measures", () => {
  test("Excel's own standard width", () => {
    expect(columnWidthPoints(8.43)).toBe(48);
  });
});
