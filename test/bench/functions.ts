import { readFileSync } from "node:fs";
import path from "node:path";
import { type Columns, messyColumns, plainColumns, wrongColumns } from "./lists";
import { leastOfEach } from "./measure";

type Range = readonly (readonly unknown[])[];
type CustomFunction = (...ranges: (Range | undefined)[]) => unknown;

/** The list whose floors are held. */
const FLOOR_ROWS = 100_000;
const SIZES = [1000, FLOOR_ROWS, 1_048_576];
const WRONG_ROWS = 10_000;
const WRONG_AT_MOST_MS = 200;
/** Short lists are gone through many times, so that a clock can see them. */
const ROWS_A_MEASUREMENT = 200_000;
const ROUNDS = 5;
/** Of the longest list, which takes half a second a time. */
const ROUNDS_OF_A_MILLION = 3;

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

/** How many times the bare loop a function takes over the same columns. */
function timesBare({ ranges }: ListFunction, run: CustomFunction, columns: Columns, rows: number): number {
  const given = ranges(columns);
  const looked = given.filter(({ length }) => length > 1);
  const known = new Map<unknown, number>(looked.flatMap((range) => range.slice(0, 50).map(([cell]) => [cell, 1])));
  const repetitions = Math.max(1, Math.round(ROWS_A_MEASUREMENT / rows));
  const often = (once: () => unknown) => (): void => {
    for (let i = 0; i < repetitions; i++) once();
  };
  const runs = [often(() => run(...given)), often(() => bareLoop(looked, known))];
  const [ofFunction = 0, ofLoop = 1] = leastOfEach(runs, rows > ROWS_A_MEASUREMENT ? ROUNDS_OF_A_MILLION : ROUNDS);
  return ofFunction / ofLoop;
}

/** The whole processor time of one call over a column in which nothing can be understood. */
function ofWrongColumn({ ranges }: ListFunction, run: CustomFunction, columns: Columns): number {
  const given = ranges(columns);
  const once = (): void => {
    try {
      run(...given);
    } catch {
      // the sentence about what is wrong
    }
  };
  return leastOfEach([once], ROUNDS_OF_A_MILLION)[0] ?? 0;
}

const print = (id: string, cells: readonly string[]): void =>
  console.log(id.padEnd(18) + cells.map((cell) => cell.padStart(12)).join(""));

const ratio = (times: number, atMost = Infinity): string => times.toFixed(1) + (times > atMost ? "!" : "");

/** Every list function as multiples of the bare loop over the same columns; each list is made when its turn comes. */
export function benchFunctions(): void {
  const built = loadFunctions();
  const functions = LIST_FUNCTIONS.map((each) => {
    const run = built.get(each.id);
    if (!run) throw new Error(`dist/functions.js has no ${each.id}; run npm run build first`);
    return { each, run };
  });
  const overList = (columns: Columns, rows: number, atMost: (each: ListFunction) => number): string[] =>
    functions.map(({ each, run }) => ratio(timesBare(each, run, columns, rows), atMost(each)));
  const floor = ({ spills }: ListFunction): number => (spills ? AT_MOST_OF_MESSY_AND_SPILLS : AT_MOST);
  const columns = [
    ...SIZES.map((rows) => overList(plainColumns(rows), rows, rows === FLOOR_ROWS ? floor : () => Infinity)),
    overList(messyColumns(FLOOR_ROWS), FLOOR_ROWS, () => AT_MOST_OF_MESSY_AND_SPILLS),
    wrongColumn(functions),
  ];
  console.log(
    `list functions, × the bare loop (processor time; at most ${AT_MOST} at 100,000 rows, ${AT_MOST_OF_MESSY_AND_SPILLS} for mixed text and spills)`,
  );
  print("", [...SIZES.map((rows) => rows.toLocaleString("en")), "mixed text", `wrong ${WRONG_ROWS}`]);
  for (const [i, { each }] of functions.entries())
    print(
      each.id,
      columns.map((column) => column[i] ?? ""),
    );
}

function wrongColumn(functions: readonly { readonly each: ListFunction; readonly run: CustomFunction }[]): string[] {
  const wrong = wrongColumns(WRONG_ROWS);
  return functions.map(({ each, run }) => {
    const ms = ofWrongColumn(each, run, wrong);
    return `${ms.toFixed(0)} ms${ms > WRONG_AT_MOST_MS ? "!" : ""}`;
  });
}
