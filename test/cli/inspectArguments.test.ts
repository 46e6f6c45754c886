import { inspectArguments } from "../../src/cli/inspectArguments";

test.each<[string, string[], ReturnType<typeof inspectArguments>]>([
  [
    "[IN01] paths keep their order",
    ["b.xlsx", "a"],
    { paths: ["b.xlsx", "a"], cells: false, tables: false, checks: false },
  ],
  [
    "[IN02] --cells may stand anywhere",
    ["a", "--cells", "b"],
    { paths: ["a", "b"], cells: true, tables: false, checks: false },
  ],
  [
    "[IN03] after -- everything is a name",
    ["--", "--cells", "-x.xlsx"],
    { paths: ["--cells", "-x.xlsx"], cells: false, tables: false, checks: false },
  ],
  [
    "[IN06] --tables beside --cells",
    ["--tables", "--cells", "a"],
    { paths: ["a"], cells: true, tables: true, checks: false },
  ],
  [
    "[IN07] --checks beside --tables",
    ["--checks", "--tables", "a"],
    { paths: ["a"], cells: false, tables: true, checks: true },
  ],
  ["[IN04] nothing to read is wrong use", ["--cells"], undefined],
  ["[IN05] an option that does not exist is wrong use", ["a.xlsx", "--cell"], undefined],
])("%s", (_rule, words, asked) => {
  expect(inspectArguments(words)).toEqual(asked);
});
