import { examples, FIRST_EXAMPLE_ROW, FIRST_SPILL_ROW, spillingExamples } from "../../src/host/sample/examples";
import { exampleEvaluator, type Grid } from "./evaluate";

class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const functions = new Map<string, (...args: readonly unknown[]) => unknown>();

beforeAll(async () => {
  Object.assign(globalThis, {
    CustomFunctions: { Error: CellError, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } },
  });
  for (const { name } of [...examples, ...spillingExamples]) {
    const module = (await import(`../../src/functions/${name}`)) as Record<
      string,
      (...args: readonly unknown[]) => unknown
    >;
    functions.set(name, module[name] as (...args: readonly unknown[]) => unknown);
  }
});

function everyResult(blank: 0 | null): Grid[] {
  const compute = exampleEvaluator((name) => functions.get(name) as (...args: readonly unknown[]) => unknown, blank);
  const single = examples.map(({ formula }, index) => compute(formula, FIRST_EXAMPLE_ROW - 1 + index));
  let row = FIRST_SPILL_ROW - 1;
  const spilled = spillingExamples.map(({ formula, rows }) => {
    const result = compute(formula, row);
    row += rows + 1;
    return result;
  });
  return [...single, ...spilled];
}

describe.each([
  ["desktop Excel sends blanks", 0],
  ["Excel on the web sends blanks", null],
] as const)("as %s", (_excel, blank) => {
  test("every worked formula gives what the sample is made to show", () => {
    const shown = everyResult(blank).slice(0, examples.length);
    expect(
      Object.fromEntries(shown.map((grid, index) => [`${index + 1} ${examples[index]?.name ?? ""}`, grid])),
    ).toEqual({
      "1 TYLETOTTROLEN": [[217 / 222]],
      "2 TYLETOTTROLEN": [[217 / 234]],
      "3 TYLEDANHDAU": [[231 / 234]],
      "4 BAOPHU": [[0.9]],
      "5 TYLETOITHIEU": [[8 / 9]],
      "6 TYLEQUY": [[31 / 33]],
      "7 TYLECHITIEU": [[23 / 24]],
      "8 HOANTHANH": [[1310.2 / 1234.5]],
      "9 DEMTOTTROLEN": [[217, 222, 2]],
      "10 DEMDANHDAU": [[12, 12, 0]],
      "11 DEMTOITHIEU": [[11, 12, 1]],
      "12 DEMQUY": [[31, 33, 1]],
      "13 DEMCHITIEU": [[23, 24, 0]],
      "14 DANHGIA": [["Chưa đạt"]],
      "15 CANTHEM": [[1]],
      "16 KHANANG": [["Chưa đủ số liệu"]],
      "17 THUYETMINH": [[expect.stringContaining("217")]],
      "18 DANHGIATYLE": [["Đạt"]],
      "19 NGUONG": [[0.98]],
      "20 NOIDUNG": [[expect.stringContaining("xếp loại")]],
      "21 MUCXEPLOAI": [["Hoàn thành tốt nhiệm vụ"]],
      "22 CHUANHOA": [["Công đoàn cơ sở"]],
    });
  });

  test("every block of cells fits the room kept for it and has no error in it", () => {
    everyResult(blank)
      .slice(examples.length)
      .forEach((grid, index) => {
        const { name, rows, columns } = spillingExamples[index] ?? { name: "", rows: 0, columns: 0 };
        expect([name, grid.length <= rows, (grid[0]?.length ?? 0) <= columns]).toEqual([name, true, true]);
        expect(grid.flat().filter((cell) => cell instanceof CellError)).toEqual([]);
      });
  });
});

test("blanks as 0 and blanks as nothing give the same figures", () => {
  expect(everyResult(0)).toEqual(everyResult(null));
});
