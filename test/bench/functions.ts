import { readFileSync } from "node:fs";
import path from "node:path";
import { type Columns, messyColumns, plainColumns, wrongColumns } from "./lists";
import { cpuMilliseconds, median } from "./measure";

type Range = readonly (readonly unknown[])[];
type CustomFunction = (...ranges: (Range | undefined)[]) => unknown;

const SIZES = [1000, 100_000, 1_048_576];
const WRONG_ROWS = 10_000;
/** Rows are told to the reader in thousands of repetitions for short lists, so that a clock of milliseconds can see them. */
const ROWS_A_MEASUREMENT = 200_000;
const RUNS = 5;

/** How many times the bare loop a list function may take at 100,000 rows; mixed text, and functions that spill. */
const AT_MOST = 3;
const AT_MOST_OF_MESSY_AND_SPILLS = 10;

/** The built functions, as a page loads them: one script in the page's own scope. */
function loadFunctions(): ReadonlyMap<string, CustomFunction> {
  const functions = new Map<string, CustomFunction>();
  const client = {
    ErrorCode: { notAvailable: "#N/A", invalidValue: "#VALUE!" },
    Error: class {
      constructor(
        readonly code: string,
        readonly message: string,
      ) {}
    },
    associate: (id: string, run: CustomFunction) => functions.set(id, run),
  };
  Object.assign(globalThis, { CustomFunctions: client });
  const run = eval;
  run(readFileSync(path.resolve(__dirname, "../../dist/functions.js"), "utf8"));
  return functions;
}

interface ListFunction {
  readonly id: string;
  readonly spills?: true;
  /** The arguments; those of one cell are none that the bare loop looks at. */
  readonly ranges: (columns: Columns) => readonly Range[];
}

/** Every function that reads a list. */
const LIST_FUNCTIONS: readonly ListFunction[] = [
  ...["TYLETOTTROLEN", "DEMTOTTROLEN", "DEMXEPLOAI"].map((id) => ({
    id,
    ranges: ({ names, ratings }: Columns) => [names, ratings],
  })),
  { id: "THEONHOM", ranges: ({ groups, names, ratings }) => [groups, names, ratings] },
  ...["TYLEDANHDAU", "DEMDANHDAU", "BAOPHU"].map((id) => ({
    id,
    ranges: ({ names, marks, reasons }: Columns) => [names, marks, reasons],
  })),
  ...["TYLETOITHIEU", "DEMTOITHIEU"].map((id) => ({
    id,
    ranges: ({ names, amounts, reasons }: Columns) => [names, amounts, [[2]], reasons],
  })),
  ...["TYLEQUY", "DEMQUY"].map((id) => ({ id, ranges: ({ names, quarters }: Columns) => [names, quarters, [[3]]] })),
  ...["TYLECHITIEU", "DEMCHITIEU"].map((id) => ({
    id,
    ranges: ({ names, amounts, plans }: Columns) => [names, amounts, plans],
  })),
  { id: "HOANTHANH", spills: true, ranges: ({ amounts, plans }) => [amounts, plans] },
  { id: "CHUADAT", spills: true, ranges: ({ names, parts, wholes }) => [[["CT06"]], names, parts, wholes] },
  { id: "MUCXEPLOAI", spills: true, ranges: ({ ratings }) => [ratings] },
  { id: "CHUANHOA", spills: true, ranges: ({ groups }) => [groups] },
  {
    id: "TRANGTHAIXEPLOAI",
    spills: true,
    ranges: ({ names, ratings, reasons, groups }) => [names, ratings, reasons, [[null]], groups],
  },
  { id: "TRANGTHAIDANHDAU", spills: true, ranges: ({ names, marks, reasons }) => [names, marks, reasons] },
  { id: "TRANGTHAIKEHOACH", spills: true, ranges: ({ names, plans, amounts }) => [names, plans, amounts] },
  {
    id: "TRANGTHAILUACHON",
    spills: true,
    ranges: ({ names, choices }) => [names, choices, [["Đã hoàn thành"]], [["Chưa hoàn thành"]]],
  },
  { id: "TRANGTHAIQUY", spills: true, ranges: ({ names, quarters }) => [names, quarters, [[3]]] },
  { id: "TRANGTHAITOITHIEU", spills: true, ranges: ({ names, states, groups }) => [names, states, groups] },
];

/** The bare loop: every raw cell of the same columns looked up once in a Map. */
function bareLoop(ranges: readonly Range[], known: ReadonlyMap<unknown, number>): number {
  let count = 0;
  for (let row = 0; row < (ranges[0]?.length ?? 0); row++)
    for (const range of ranges) {
      const cells = range[row];
      if (cells) for (let column = 0; column < cells.length; column++) count += known.get(cells[column]) ?? 0;
    }
  return count;
}

/** Milliseconds of one run over a list, of the processor. */
function millisecondsOf(run: () => unknown, rows: number): number {
  const repetitions = Math.max(1, Math.round(ROWS_A_MEASUREMENT / rows));
  const measured = cpuMilliseconds(() => {
    for (let i = 0; i < repetitions; i++) run();
  }, RUNS);
  return median(measured) / repetitions;
}

function timesBare({ ranges }: ListFunction, run: CustomFunction, columns: Columns, rows: number): number {
  const given = ranges(columns);
  const looked = given.filter(({ length }) => length > 1);
  const known = new Map<unknown, number>(looked.flatMap((range) => range.slice(0, 50).map(([cell]) => [cell, 1])));
  return millisecondsOf(() => run(...given), rows) / millisecondsOf(() => bareLoop(looked, known), rows);
}

/** The whole processor time of one call over a column in which nothing can be understood. */
const ofWrongColumn = ({ ranges }: ListFunction, run: CustomFunction, columns: Columns): number => {
  const given = ranges(columns);
  return median(
    cpuMilliseconds(() => {
      try {
        run(...given);
      } catch {
        // the sentence about what is wrong
      }
    }, 3),
  );
};

const print = (id: string, cells: readonly string[]): void =>
  console.log(id.padEnd(18) + cells.map((cell) => cell.padStart(12)).join(""));

/** Every list function as multiples of the bare loop over the same columns in the same run. */
export function benchFunctions(): void {
  const functions = loadFunctions();
  const sizes = SIZES.map((rows) => rows.toLocaleString("en"));
  console.log(
    `list functions, × the bare loop (processor time; at most ${AT_MOST} at 100,000 rows, ${AT_MOST_OF_MESSY_AND_SPILLS} for mixed text and spills)`,
  );
  print("", [...sizes, "mixed text", `wrong ${WRONG_ROWS}`]);
  const plain = SIZES.map((rows) => plainColumns(rows));
  const messy = messyColumns(100_000);
  const wrong = wrongColumns(WRONG_ROWS);
  for (const each of LIST_FUNCTIONS) {
    const run = functions.get(each.id);
    if (!run) throw new Error(`dist/functions.js has no ${each.id}; run npm run build first`);
    const ratios = plain.map((columns, i) => timesBare(each, run, columns, SIZES[i] ?? 1));
    const ofMessy = timesBare(each, run, messy, 100_000);
    const isOver = (ratios[1] ?? 0) > (each.spills ? AT_MOST_OF_MESSY_AND_SPILLS : AT_MOST);
    const marked = ratios.map((ratio, i) => ratio.toFixed(1) + (isOver && i === 1 ? "!" : ""));
    const overMessy = ofMessy > AT_MOST_OF_MESSY_AND_SPILLS ? "!" : "";
    const ms = ofWrongColumn(each, run, wrong);
    print(each.id, [...marked, ofMessy.toFixed(1) + overMessy, `${ms.toFixed(0)} ms${ms > 200 ? "!" : ""}`]);
  }
}
