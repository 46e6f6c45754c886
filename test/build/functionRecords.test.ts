import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import {
  duplicates,
  functionFiles,
  inEnglish,
  readFunction,
  readFunctions,
} from "../../.config/webpack/functionRecords.cjs";

const GOOD = `
/**
 * Số nhân đôi,
 * từng ô một.
 *
 * @customfunction NHANDOI
 * @param so - Các số
 * @param buoc Bước nhân
 * @returns Số đã nhân
 * @gives spill
 * @tasks gấp đôi
 * @en Twice the number.
 * @en so - The numbers
 * @en buoc - The step
 * @en returns - The numbers times two
 * @en tasks - double
 * @example =CHITIEU.NHANDOI(B7:B9;0,5)
 * @worked =CHITIEU.NHANDOI({"An";"Bình, (Chi"},2)
 */
export function NHANDOI(so: any[][], buoc?: any[][]): any[][] {
  return buoc ?? so;
}
`;

const problemsOf = (change: (text: string) => string, file = "NHANDOI.ts"): string[] =>
  readFunction(file, change(GOOD)).problems;

test("one file is one record: both languages, an example, a worked formula", () => {
  const { record, problems } = readFunction("/anywhere/NHANDOI.ts", GOOD);
  expect(problems).toEqual([]);
  expect(record).toEqual({
    id: "NHANDOI",
    vi: {
      description: "Số nhân đôi, từng ô một.",
      parameters: [
        { name: "so", description: "Các số", optional: false },
        { name: "buoc", description: "Bước nhân", optional: true },
      ],
      returns: "Số đã nhân",
      tasks: "gấp đôi",
    },
    en: {
      description: "Twice the number.",
      parameters: [
        { name: "so", description: "The numbers", optional: false },
        { name: "buoc", description: "The step", optional: true },
      ],
      returns: "The numbers times two",
      tasks: "double",
    },
    gives: "spill",
    example: "=CHITIEU.NHANDOI(B7:B9;0,5)",
    worked: '=CHITIEU.NHANDOI({"An";"Bình, (Chi"},2)',
  });
});

const without = (line: string) => (text: string) => text.replace(new RegExp(`^ \\* ${line}.*\\n`, "mu"), "");
const swap = (from: string, to: string) => (text: string) => text.replace(from, to);

test.each<[string, (text: string) => string, string]>([
  ["no Vietnamese description", (text) => text.replace(/ \* Số nhân đôi,\n \* từng ô một.\n/u, ""), "no description"],
  ["no text for a parameter", without("@param buoc"), "no @param text for buoc"],
  ["a text for no parameter", swap("@param buoc", "@param bước"), "is not a parameter"],
  ["no @returns", without("@returns"), "expected one @returns with a text"],
  ["no English description", without("@en Twice"), "the first @en is the description"],
  ["no English for a parameter", without("@en so"), "no @en text for so"],
  ["no English for the result", without("@en returns"), "no @en text for returns"],
  ["English for no parameter", swap("@en so", "@en x"), "@en x is not a parameter"],
  [
    "English in another order",
    (text) => swap("@en so", "@en buoc")(swap("@en buoc", "@en so")(text)),
    "@en lines are not in the parameters' order",
  ],
  ["no words for its task", without("@tasks"), "expected one @tasks, found 0"],
  ["no English words for its task", without("@en tasks"), "no @en text for tasks"],
  ["no kind of result", without("@gives"), "expected one @gives, found 0"],
  ["an unknown kind of result", swap("@gives spill", "@gives any[][]"), "@gives any[][] is none of ratio, count"],
  ["no example", without("@example"), "expected one @example, found 0"],
  ["no worked formula", without("@worked"), "expected one @worked, found 0"],
  ["an example with en-US separators", swap("B9;0,5", "B9,C7"), "@example separates arguments by a comma"],
  ["a worked formula with Vietnamese separators", swap('"},2', '"};2'), "@worked separates arguments by a semicolon"],
  ["a worked formula that reads a cell", swap('"},2', '"},$B$2'), "@worked reads a cell"],
  [
    "a worked formula of another function",
    swap("@worked =CHITIEU.NHANDOI", "@worked =CHITIEU.KHAC"),
    "@worked does not call CHITIEU.NHANDOI",
  ],
  ["too many arguments", swap("B9;0,5", "B9;1;2"), "@example has 3 arguments, the function takes 1 to 2"],
  ["too few arguments", swap("B7:B9;0,5", ""), "@example has 0 arguments, the function takes 1 to 2"],
  ["an open bracket", swap("0,5)", "0,5"), "@example has unbalanced brackets or quotes"],
  ["a tag nobody reads", swap("@returns", "@volatile\n * @returns"), "unknown tag @volatile"],
  ["a parameter that is no range", swap("so: any[][]", "so: number"), "parameter so is not any[][]"],
  [
    "a union, which becomes a scalar silently",
    swap("buoc?: any[][]", "buoc: any[][] | undefined"),
    "parameter buoc is not any[][]",
  ],
  [
    "a required parameter after an optional one",
    (text) => swap("so: any", "so?: any")(swap("buoc?", "buoc")(text)),
    "buoc is required after an optional one",
  ],
  [
    "an id that is not the function's name",
    swap("export function NHANDOI", "export function nhanDoi"),
    "is not the function's name nhanDoi",
  ],
  ["a function that is not exported", swap("export function", "function"), "the function is not exported"],
  [
    "an arrow function, which is skipped silently",
    (text) => text.replace(/export function NHANDOI(.*): any\[\]\[\] \{/u, "export const NHANDOI = $1 => {"),
    "must stand on `export function",
  ],
  ["two functions in a file", (text) => text + text, "expected one @customfunction, found 2"],
])("the build fails on %s", (_gap, change, problem) => {
  expect(problemsOf(change).join("\n")).toContain(problem);
});

test("the file's name is the id", () => {
  expect(problemsOf((text) => text, "KHAC.ts")).toEqual(["KHAC.ts: @customfunction NHANDOI is not the file's name"]);
});

test.each(["A1", "CT06", "XFD1048576", "R1C1", "RC", "R"])("%s is no name: Excel reads a cell in it", (id) => {
  expect(problemsOf((text) => text.replaceAll("NHANDOI", id), `${id}.ts`)).toEqual([
    `${id}.ts: ${id} looks like a cell reference`,
  ]);
});

test("repeated ids are found across files, whatever their case", () => {
  expect(duplicates([{ id: "NGUONG" }, { id: "DEM" }, { id: "Nguong" }])).toEqual(["NGUONG: two files have this id"]);
});

describe("a folder", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "chitieu-functions-"));
  beforeAll(() => {
    fs.writeFileSync(path.join(folder, "NHANDOI.ts"), GOOD);
    fs.writeFileSync(path.join(folder, "CHIADOI.ts"), GOOD.replaceAll("NHANDOI", "CHIADOI"));
    fs.writeFileSync(path.join(folder, "toCell.ts"), "export const toCell = 1;");
  });
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  test("gives its function files by name, and only those", () => {
    expect(functionFiles(folder).map((file) => path.basename(file))).toEqual(["CHIADOI.ts", "NHANDOI.ts"]);
    expect(readFunctions(folder).records.map(({ id }) => id)).toEqual(["CHIADOI", "NHANDOI"]);
  });

  test("English metadata keeps ids, names and shapes and changes the texts", () => {
    const { records } = readFunctions(folder);
    const metadata = {
      functions: records.map(({ id, vi }) => ({
        id,
        name: id,
        description: vi.description,
        parameters: vi.parameters,
      })),
    };
    expect(inEnglish(metadata, records).functions[0]).toEqual({
      id: "CHIADOI",
      name: "CHIADOI",
      description: "Twice the number.",
      parameters: records[0]?.en.parameters,
    });
  });

  test("metadata that parts from the files is refused", () => {
    const { records } = readFunctions(folder);
    expect(() => inEnglish({ functions: [] }, records)).toThrow("metadata has 0 functions, the files 2");
  });
});
