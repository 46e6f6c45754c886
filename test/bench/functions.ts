import { readFileSync } from "node:fs";
import path from "node:path";
import { createContext, runInContext } from "node:vm";
import { median, times } from "./measure";

type CustomFunction = (...ranges: unknown[][][]) => unknown;

const ROWS = 100_000;
const SPELLINGS = ["HTTNV", "HTXSNV", "Hoàn thành tốt nhiệm vụ", "ht  tốt nv", "HTNV", "Mới KN", null, "Xuất sắc"];

/** The built functions, as Excel loads them. */
function loadFunctions(): ReadonlyMap<string, CustomFunction> {
  const functions = new Map<string, CustomFunction>();
  const context = createContext({
    CustomFunctions: { associate: (id: string, run: CustomFunction) => functions.set(id, run) },
  });
  runInContext(readFileSync(path.resolve(__dirname, "../../dist/functions.js"), "utf8"), context);
  return functions;
}

const names = Array.from({ length: ROWS }, (_, i) => [`Nguyễn Thị Mẫu ${i}`]);
const ratings = names.map((_row, i) => [SPELLINGS[i % SPELLINGS.length]]);
const marks = names.map((_row, i) => [i % 3 === 0 ? "x" : i % 3 === 1 ? "không" : null]);
const amounts = names.map((_row, i) => [i % 5]);
const quarters = names.map((_row, i) => [46000 + (i % 300), "x", "12-TB/ĐU", null]);

/** The least any function over two columns can do: look at every cell once. */
function bareLoop(): number {
  let count = 0;
  for (let row = 0; row < ROWS; row++) if (names[row]?.[0] && ratings[row]?.[0] === "HTTNV") count += 1;
  return count;
}

const functions = loadFunctions();
const call = (id: string, ...ranges: unknown[][][]): (() => unknown) => {
  const run = functions.get(id);
  if (!run) throw new Error(`dist/functions.js has no ${id}; run npm run build first`);
  return () => run(...ranges);
};

const cases: readonly (readonly [string, () => unknown])[] = [
  ["TYLETOTTROLEN", call("TYLETOTTROLEN", names, ratings)],
  ["DEMXEPLOAI", call("DEMXEPLOAI", names, ratings)],
  [
    "THEONHOM",
    call(
      "THEONHOM",
      marks.map((_row, i) => [`Đơn vị ${i % 150}`]),
      names,
      ratings,
    ),
  ],
  ["TYLEDANHDAU", call("TYLEDANHDAU", names, marks)],
  ["TYLETOITHIEU", call("TYLETOITHIEU", names, amounts)],
  ["TYLEQUY", call("TYLEQUY", names, quarters, [[3]])],
  [
    "TYLECHITIEU",
    call(
      "TYLECHITIEU",
      names,
      amounts.map(([n]) => [Number(n) + 1]),
      amounts.map(() => [3]),
    ),
  ],
];

/** Custom functions over 100,000 rows, as multiples of a bare loop over the same columns in the same run. */
export function benchFunctions(): void {
  const bare = median(times(bareLoop, 9));
  console.log(`bare loop over ${ROWS} rows × 2 columns: ${bare.toFixed(2)} ms`);
  for (const [id, run] of cases) {
    const ms = median(times(run, 5));
    console.log(`${id.padEnd(14)} ${ms.toFixed(1).padStart(8)} ms  ${(ms / bare).toFixed(1).padStart(7)} × bare loop`);
  }
}
