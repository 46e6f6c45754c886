import path from "node:path";
import { importsOf, parse, sourceFiles } from "./source";

const files = new Set(sourceFiles(""));
const resolved = (file: string, name: string): string | undefined => {
  const target = path.posix.join(path.posix.dirname(file), name);
  return [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((each) => files.has(each));
};

const leadsTo = new Map(
  [...files].map((file) => [
    file,
    importsOf(parse(file)).flatMap(({ name }) => (name.startsWith(".") ? (resolved(file, name) ?? []) : [])),
  ]),
);

/** A circle is the same wherever it is entered: told from the first of its names. */
function told(files: readonly string[]): string {
  const start = files.indexOf([...files].sort()[0] ?? "");
  const turned = [...files.slice(start), ...files.slice(0, start)];
  return [...turned, ...turned.slice(0, 1)].join(" > ");
}

/** Ways that come back to where they began, each once: "a.ts > b.ts > a.ts". */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const left = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push(told(way.slice(way.indexOf(file))));
    if (left.has(file) || way.includes(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...way, file]);
    left.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  return circles;
}

test("a circle is told", () => {
  const imports = new Map([
    ["a", ["c", "d"]],
    ["b", ["c"]],
    ["c", ["b"]],
    ["d", ["c"]],
  ]);
  expect(circlesIn(imports)).toEqual(["b > c > b"]);
});

test("relative imports of code lead to files of src", () => {
  expect(leadsTo.get("words/vi/index.ts")).toContain("words/words.ts");
});

/** Excel's objects know one another (a range its sheet, a sheet its ranges), and so do those that play them. */
const inModel = (circle: string): boolean => circle.startsWith("host/model/");

/** The index of sheets gives them their names; records and formulas name sheets by that type, and by nothing else of it. */
const NAMES_ALONE = "report/sheetId.ts > report/sheets/index.ts";

test("no file of src imports itself by way of others, not for types either", () => {
  expect(circlesIn(leadsTo).filter((circle) => !inModel(circle) && !circle.includes(NAMES_ALONE))).toEqual([]);
});
