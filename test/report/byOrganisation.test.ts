import fc from "fast-check";
import { calculate, type Results } from "../../src/cli/calculate";
import { isGroupKey } from "../../src/domain/group";
import { addressesAt } from "../../src/report/addresses";
import { spanOf, summedRows } from "../../src/report/formula/node";
import { toText } from "../../src/report/formula/toText";
import { columnIndex, geometryOf } from "../../src/report/geometry";
import { layOut } from "../../src/report/layOut";
import { plannedPlaces } from "../../src/report/places";
import type { SheetPlan } from "../../src/report/plan";
import { addressOf, filledCells } from "../../src/report/planCells";
import type { FixedRow, Row } from "../../src/report/record";
import { summedBy } from "../../src/report/rowGroups";
import { recordOf, sheets } from "../../src/report/sheets";
import { CHOICE, type Choice, organisationsOf, rowsByOrganisation } from "../../src/report/sheets/byOrganisation";
import { bodyOf, ORGANISATION_KINDS } from "../../src/domain/organisationKinds";
import { around } from "./around";

const b03 = recordOf("B03");
const SUMMED = ["total", "rated", "countXS", "good"] as const;

/** The rows of a plan of B03: what stands under the name, and how its columns come out. */
function linesOf(plan: SheetPlan, results: Results): readonly { name: string; at: (key: string) => unknown }[] {
  const { firstRow } = geometryOf(b03);
  const block = plan.blocks.find(({ at }) => at.row === firstRow);
  return (block?.cells ?? []).map((row, r) => {
    const at = (key: string): unknown => {
      const cell = row[columnIndex(b03, key)] ?? null;
      return cell !== null && typeof cell === "object"
        ? results.get(addressOf(plan.name, firstRow + r, columnIndex(b03, key)))
        : cell;
    };
    return { name: String(at("name")), at };
  });
}

const organisation = fc.record({
  name: fc
    .constantFrom("Công đoàn", "Chi đoàn", "Đoàn", "Hội CCB", "CĐCS", "Đội")
    .chain((word) => fc.nat(12).map((i) => `${word} số ${i + 1}`)),
  kind: fc.constantFrom(null, "", "Hội người cao tuổi", ...ORGANISATION_KINDS),
});

test("[GRP01] subtotals add up to the total, every organisation has exactly one row, whatever organisations there are", () => {
  fc.assert(
    fc.property(fc.array(organisation, { maxLength: 25 }), fc.infiniteStream(fc.nat(500)), (organisations, numbers) => {
      const names = [...new Set(organisations.map(({ name }) => name))];
      const given = names.map((name): Row => {
        const [total = 0, rated = 0, best = 0, good = 0] = [...numbers.take(4)];
        return { name, total, rated, countXS: best, good };
      });
      const rows = { DM_CHITIEU: [], DS_TOCHUC: organisations };
      const plan = layOut(b03, around({ rows, given, dialect: "plain" }));
      const list = layOut(recordOf("DM_CHITIEU"), around({ rows, dialect: "plain" }));
      const lines = linesOf(plan, calculate([list, plan]));
      const groups = lines.filter(({ name }) => isGroupKey(name));
      const ordinary = lines.filter(({ name }) => !isGroupKey(name) && name !== "Tổng cộng");
      const totals = lines.filter(({ name }) => name === "Tổng cộng");
      expect(ordinary.map(({ name }) => name).sort()).toEqual([...names].sort());
      expect(totals).toHaveLength(1);
      for (const key of SUMMED) {
        const sum = (some: typeof lines): number => some.reduce((all, { at }) => all + Number(at(key)), 0);
        expect(sum(groups)).toBe(sum(totals));
        expect(sum(ordinary)).toBe(sum(totals));
        expect(sum(ordinary)).toBe(given.reduce((all, row) => all + Number(row[key]), 0));
      }
      // a share of added counts, not an average
      const [total] = totals;
      const [rated, best] = [Number(total?.at("rated")), Number(total?.at("countXS"))];
      if (rated > 0 && best > 0 && best < rated)
        expect(total?.at("shareXS")).toBe(Math.max(0.0001, Math.min(1 - 0.0001, best / rated)));
      expect(groups.map(({ name }) => name.split(".")[0])).toEqual(["I", "II", "III", "IV"].slice(0, groups.length));
    }),
    { numRuns: 25 },
  );
}, 60_000);

const ORGANISATIONS: readonly Row[] = [
  { name: "Hội CCB Cơ quan", kind: "Hội CCB cơ sở" },
  { name: "Chi đoàn 1", kind: "Chi đoàn trực thuộc" },
  { name: "CĐCS Cơ quan", kind: "Công đoàn cơ sở" },
  { name: "Công đoàn Xưởng 2", kind: "Công đoàn bộ phận" },
  { name: "Đoàn Công ty", kind: "Đoàn cơ sở" },
  { name: "Chi đoàn 2" },
];
const EMPTY = { subtotal: {} };
const namesOf = (rows: readonly FixedRow[]): readonly unknown[] =>
  rows.flatMap(({ kind, values }) => (kind === "total" ? [] : [values["name"]]));

test.each<[choice: keyof typeof CHOICE, expected: readonly string[]]>([
  [
    "all",
    [
      "I. Công đoàn",
      "CĐCS Cơ quan",
      "Công đoàn Xưởng 2",
      "II. Đoàn Thanh niên",
      "Chi đoàn 1",
      "Đoàn Công ty",
      "Chi đoàn 2",
      "III. Hội Cựu chiến binh",
      "Hội CCB Cơ quan",
    ],
  ],
  [
    "base",
    [
      "I. Công đoàn",
      "CĐCS Cơ quan",
      "II. Đoàn Thanh niên",
      "Đoàn Công ty",
      "Chi đoàn 2",
      "III. Hội Cựu chiến binh",
      "Hội CCB Cơ quan",
    ],
  ],
  ["unionsAndBranches", ["I. Công đoàn cơ sở", "CĐCS Cơ quan", "II. Chi đoàn", "Chi đoàn 1", "Chi đoàn 2"]],
])("[GRP02] a form of %s has their rows, in groups that are filled", (choice, expected) => {
  const rows = rowsByOrganisation(around({ rows: { DS_TOCHUC: ORGANISATIONS } }), CHOICE[choice], EMPTY);
  expect(namesOf(rows)).toEqual(expected);
  expect(rows.at(-1)?.kind).toBe("total");
});

test("[GRP03] an organisation of a choice is in one of its groups: none is lost", () => {
  fc.assert(
    fc.property(fc.array(organisation), (organisations) => {
      const surroundings = around({ rows: { DS_TOCHUC: organisations } });
      for (const choice of Object.values<Choice>(CHOICE)) {
        const taken = organisationsOf(surroundings).filter((each) => choice.takes(each));
        const named = rowsByOrganisation(surroundings, choice, EMPTY).flatMap(({ kind, values }) =>
          kind === "row" ? [values["name"]] : [],
        );
        expect([...named].sort()).toEqual(taken.map(({ name }) => name).sort());
      }
    }),
  );
});

test.each<[key: string, isGroup: boolean]>([
  ["I. Công đoàn", true],
  ["II. ĐOÀN THANH NIÊN", true],
  ["III. Hội Cựu chiến binh (02 tổ chức)", true],
  ["IV. Tổ chức khác:", true],
  ["I.Công đoàn", true],
  ["II) Đoàn Thanh niên", true],
  ["I. Công đoàn".normalize("NFD"), true],
  ["A. Cơ quan, đơn vị sự nghiệp", true],
  ["B. Doanh nghiệp", true],
  ["Công đoàn cơ sở X", false],
  ["I. Công đoàn cơ sở X", false],
  ["Công đoàn", false],
  ["Doanh nghiệp", false],
  ["Chi đoàn I", false],
  ["", false],
])("[GRP04] %j names a group of rows: %s", (key, isGroup) => {
  expect(isGroupKey(key)).toBe(isGroup);
});

test("[GRP05] every group row of every form is known again as one, and no other row is taken for one", () => {
  const rows = { DM_CHITIEU: [], DM_DONVI: [], DS_TOCHUC: ORGANISATIONS, DS_HOIVIEN: [], B04: [] };
  for (const record of sheets.filter(({ kind }) => kind === "form"))
    for (const { kind, values } of record.rows(around({ rows }))) {
      const key = values["name"];
      if (typeof key === "string")
        expect([record.id, key, isGroupKey(key)]).toEqual([record.id, key, kind === "group"]);
    }
});

test("[GRP06] a group adds up its own rows, one of groups all of theirs, a total every row; loose rows are in no group", () => {
  const [group, outer, row, loose, total] = [
    { kind: "group", values: {} },
    { kind: "group", values: {}, isOuter: true },
    { kind: "row", values: {} },
    { kind: "row", values: {}, isLoose: true },
    { kind: "total", values: {} },
  ] as const satisfies readonly FixedRow[];
  const form = [outer, group, row, row, group, row, outer, group, row, loose, total];
  expect([0, 1, 4, 6, 7, 10].map((place) => summedBy(form, place))).toEqual([
    [2, 3, 5],
    [2, 3],
    [5],
    [8],
    [8],
    [2, 3, 5, 8, 9],
  ]);
});

test("[GRP07] sums name runs of rows, counts one range; without rows a sum is of nothing, and a count of no row of the form", () => {
  const text = (ordinary: readonly number[], part: "summed" | "span"): string => {
    const standing = { ...around(), record: b03, places: plannedPlaces(b03, "plain"), summedBy: () => ordinary };
    return toText(part === "summed" ? summedRows("good") : spanOf("own", "good"), addressesAt(20, standing));
  };
  expect(text([10, 11, 13], "summed")).toBe("$O$11:$O$12,$O$14");
  expect(text([10, 11, 13], "span")).toBe("$O$11:$O$14");
  expect(text([], "summed")).toBe("0");
  expect(text([], "span")).toBe("$O$5:$O$5");
});

const text = (cell: unknown): string => (typeof cell === "string" ? cell : "");

test("[GRP08] a refreshed form keeps what was typed beside each organisation, also when it has come into another group", () => {
  const notes = ORGANISATIONS.map(({ name }): Row => ({ name: name ?? null, note: `ghi chú của ${text(name)}` }));
  const moved = ORGANISATIONS.map((row) =>
    row["name"] === "Chi đoàn 2" ? { ...row, kind: "Công đoàn bộ phận" } : row,
  );
  const plan = layOut(b03, around({ rows: { DS_TOCHUC: moved }, given: notes }));
  const [name, note] = [columnIndex(b03, "name"), columnIndex(b03, "note")];
  const cells = new Map([...filledCells(plan)].map(({ row, column, cell }) => [`${row},${column}`, cell]));
  const rows = [...filledCells(plan)].filter(({ column, cell }) => column === name && typeof cell === "string");
  const found = rows.flatMap(({ row, cell }) => {
    const beside = cells.get(`${row},${note}`);
    return typeof beside === "string" && beside.startsWith("ghi chú của") ? [[cell, beside]] : [];
  });
  expect(found.map(([each]) => each)).toEqual([
    "CĐCS Cơ quan",
    "Công đoàn Xưởng 2",
    "Chi đoàn 2",
    "Chi đoàn 1",
    "Đoàn Công ty",
    "Hội CCB Cơ quan",
  ]);
  for (const [each, beside] of found) expect(beside).toBe(`ghi chú của ${text(each)}`);
  expect(bodyOf({ name: "Chi đoàn 2", kind: "Công đoàn bộ phận" })).toBe("union");
});
