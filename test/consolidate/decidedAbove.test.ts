import fc from "fast-check";
import { type Consolidation, consolidate, sumOf } from "../../src/app/consolidate/consolidate";
import { csvOf } from "../../src/app/consolidate/csv";
import { longTables } from "../../src/app/consolidate/facts";
import { noChoices, readChoices } from "../../src/app/consolidate/choices";
import type { Asked, ReadFile } from "../../src/app/consolidate/ledgerRow";
import type { RatedGroup } from "../../src/app/consolidate/ratedGroups";
import { resultTables } from "../../src/app/consolidate/resultTables";
import { sumOfCounts } from "../../src/app/consolidate/superiors";
import { unitTree } from "../../src/app/consolidate/unitTree";
import { catalogue } from "../../src/domain/targets";
import { readUnitFile } from "../../src/files/readUnitFile";
import type { Row } from "../../src/report/record";
import type { Body } from "../../src/domain/organisationKinds";
import { fileSaying } from "./runs";
import { addedByDuckDB } from "./duckDB";
import { fileOf } from "./generatedUnits";

const asked: Asked = { year: 2026, period: "NAM", quarter: "" };
const UNION = "Công đoàn Viên chức tỉnh";
const ROWS: readonly Row[] = [
  { id: "K", name: "Đảng ủy Khối" },
  { id: "A", name: "Đảng ủy Sở A", parent: "K" },
  { id: "B", name: "Đảng ủy Sở B", parent: "K" },
  { id: "CD", name: UNION, kind: "Cấp Khối/tỉnh", parent: "K" },
  { id: "DK", name: "Đoàn Khối", kind: "Cấp Khối/tỉnh", parent: "K" },
  { id: "A1", name: "CĐCS Sở A", aliases: "Công đoàn Sở A", kind: "Công đoàn cơ sở", parent: "A" },
];

interface Said {
  readonly name: string;
  readonly body?: Body;
  readonly isGood?: boolean;
  readonly isDecided?: boolean;
}

const group = ({ name, body = "union", isGood = true, isDecided = true }: Said): RatedGroup => ({
  name,
  body,
  counts: { part: isGood ? 1 : 0, whole: 1, unknown: 0 },
  decidedMissed: isDecided && !isGood ? 1 : 0,
  isDecided,
  cell: "F6",
});

const fileWith = (id: string, said: readonly Said[], isTold = true): ReadFile => {
  const groups = said.map(group);
  const counts = sumOfCounts(groups.map((each) => each.counts));
  const at = { sheet: "DS_TOCHUC", cell: "F6:F99" };
  const target = { target: "CT05", from: "list", counts, blank: 0, at, missed: [] } as const;
  return fileSaying(id, [isTold ? { ...target, groups } : target]);
};

const sum = (files: readonly ReadFile[], choices = noChoices): Consolidation =>
  consolidate({ tree: unitTree(ROWS), targets: catalogue, asked, choices, files });

/** Known counts of CT05, one a unit. */
const known = (whole: Consolidation): readonly (readonly [string, number, number])[] =>
  (sumOf(whole, "CT05")?.figures ?? []).flatMap(({ unit, counts }) =>
    counts ? [[unit.id, counts.part, counts.whole] as const] : [],
  );
const differences = (whole: Consolidation): readonly (readonly unknown[])[] =>
  resultTables(whole).find(({ name }) => name === "So với đoàn thể cấp trên")?.rows ?? [];

const ofA = fileWith("A", [{ name: "Công đoàn Sở A" }, { name: "Chi đoàn Sở A", body: "youthUnion" }]);
const ofB = fileWith("B", [{ name: "Công đoàn cơ sở Sở B" }]);

test("[LED50] what the superior organisation decided counts, in its unit, once; the difference stands with both cells", () => {
  const whole = sum([ofA, ofB, fileWith("CD", [{ name: "CĐCS  sở A", isGood: false }, { name: "CĐCS Sở B" }])]);
  expect(known(whole)).toEqual([
    ["A", 1, 2],
    ["B", 1, 1],
  ]);
  expect(differences(whole)).toEqual([
    [
      ...["CT05", "Công đoàn Sở A", "Đảng ủy Sở A", "1/1", "A.xlsx", "DS_TOCHUC", "F6"],
      ...[UNION, "0/1", "CD.xlsx", "DS_TOCHUC", "F6", "Mức đoàn thể cấp trên quyết định"],
    ],
  ]);
});

test("[LED50] a rating that the superior organisation lists and has not decided leaves the committee's, provisional", () => {
  const whole = sum([ofA, ofB, fileWith("CD", [{ name: "CĐCS Sở A", isGood: false, isDecided: false }])]);
  expect(known(whole)).toEqual([
    ["A", 2, 2],
    ["B", 1, 1],
  ]);
  expect(sumOf(whole, "CT05")?.above?.provisional).toBe(3);
});

test("[LED50] without its report the committees' count, provisional, and nothing waits for it", () => {
  const whole = sum([ofA, ofB]);
  expect(sumOf(whole, "CT05")?.standing).toMatchObject({ is: "certain", isComplete: true });
  expect(resultTables(whole)[0]?.rows.find(([, id]) => id === "CT05")?.[8]).toContain("Dự kiến: 03 đối tượng");
  expect(whole.ledger.filter(({ unit }) => unit?.id === "CD").map(({ status }) => status)).toEqual(["missing"]);
});

test("[LED50] it reports on CT05 to CT07 only: of other targets nothing is expected of it", () => {
  const units = (target: string): readonly string[] =>
    (sumOf(sum([ofA, ofB, fileWith("CD", [{ name: "CĐCS Sở A" }])]), target)?.figures ?? []).map(({ unit }) => unit.id);
  expect([units("CT02"), units("CT06")]).toEqual([
    ["A", "B"],
    ["A", "B"],
  ]);
});

test("[LED51] an organisation of which no committee reports counts as the superior one does", () => {
  const whole = sum([ofA, ofB, fileWith("DK", [{ name: "Chi đoàn Sở A", body: "youthUnion" }])]);
  expect(known(whole)).toEqual([
    ["A", 2, 2],
    ["B", 1, 1],
  ]);
  const more = sum([ofB, fileWith("CD", [{ name: "CĐCS Sở A", isGood: false }])]);
  expect(known(more)).toEqual([
    ["B", 1, 1],
    ["CD", 0, 1],
  ]);
});

test("[LED51] two names that may be one: counted once or twice, nothing hangs on it, and it is said", () => {
  const whole = sum([ofB, fileWith("A", []), fileWith("CD", [{ name: "Công đoàn Văn phòng B", isGood: false }])]);
  const figure = sumOf(whole, "CT05")?.figures.find(({ unit }) => unit.id === "B");
  expect(figure?.stance).toMatchObject({ partMin: 0, partMax: 1, wholeMin: 0, wholeMax: 1 });
  expect(differences(whole).map((row) => [row[1], row[12]])).toEqual([
    ["Công đoàn cơ sở Sở B", "Chưa rõ có trùng tổ chức nào: ghi tên gọi khác vào DM_DONVI"],
    ["Công đoàn Văn phòng B", "Mức đoàn thể cấp trên quyết định"],
  ]);
});

test("[LED51] a committee's typed total holds its organisations already: the superior one's are not added", () => {
  const { choices } = readChoices({ units: { A: { figures: { CT05: { part: 2, whole: 2 } } } } });
  const whole = sum([ofB, fileWith("CD", [{ name: "CĐCS Sở A", isGood: false }])], choices);
  expect(known(whole)).toEqual([
    ["A", 2, 2],
    ["B", 1, 1],
  ]);
  expect(differences(whole)[0]?.[12]).toBe("Tổng số của cấp ủy (đã gồm tổ chức này)");
  const untold = sum([ofA, ofB, fileWith("CD", [{ name: "CĐCS Sở A" }], false)]);
  expect(known(untold)).toEqual([
    ["A", 2, 2],
    ["B", 1, 1],
  ]);
});

test("[LED52] by brute force: each organisation once, the deciding report first, in whatever order the files come", () => {
  const organisation = fc.record({
    committee: fc.constantFrom("A", "B"),
    body: fc.constantFrom("union" as const, "youthUnion" as const, "veterans" as const),
    own: fc.option(fc.boolean(), { nil: undefined }),
    above: fc.option(fc.record({ isGood: fc.boolean(), isDecided: fc.boolean() }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(organisation, { maxLength: 12 }), (all) => {
      // every name is of the list of units: nothing is in doubt
      const rows = [...ROWS, ...all.map(({ committee }, i) => ({ id: `O${i}`, name: `Tổ ${i}`, parent: committee }))];
      const named = all.map((each, i) => ({ ...each, name: `Tổ ${i}` }));
      const committeeFile = (id: string): ReadFile =>
        fileWith(
          id,
          named.flatMap(({ committee, name, body, own }) =>
            committee === id && own !== undefined ? [{ name, body, isGood: own, isDecided: false }] : [],
          ),
        );
      const superiorFile = (id: string, of: Body): ReadFile =>
        fileWith(
          id,
          named.flatMap(({ name, body, above }) => (body === of && above ? [{ name, body, ...above }] : [])),
        );
      const files = [committeeFile("A"), committeeFile("B"), superiorFile("CD", "union")];
      const whole = consolidate({
        tree: unitTree(rows),
        targets: catalogue.filter(({ id }) => id === "CT05"),
        asked,
        choices: noChoices,
        files: [...files, superiorFile("DK", "youthUnion")].reverse(),
      });
      let [part, count] = [0, 0];
      for (const { own, above, body } of all) {
        const theirs = body === "veterans" ? undefined : above;
        const counts = theirs?.isDecided === true ? theirs.isGood : (own ?? theirs?.isGood);
        if (counts !== undefined) [part, count] = [part + Number(counts), count + 1];
      }
      const { sum: found } = sumOf(whole, "CT05") ?? {};
      expect([found?.part, found?.whole, found?.doubtful]).toEqual([part, count, 0]);
    }),
    { numRuns: 150 },
  );
});

test("[LED52] the long table gives the same sum, each line with its own file", async () => {
  const whole = sum([ofA, ofB, fileWith("CD", [{ name: "CĐCS sở A", isGood: false }])]);
  const [facts] = longTables(whole, { run: "r", tree: "t" });
  const added = await addedByDuckDB(csvOf(facts ?? { name: "facts", columns: [], counts: [], rows: [] }));
  expect(added.get("CT05")).toEqual({ part: 2, whole: 3, units: 2 });
  const column = (name: string): number => facts?.columns.indexOf(name) ?? -1;
  const lines = facts?.rows.filter((row) => row[column("target")] === "CT05" && row[column("unit")] === "A");
  expect(lines?.map((row) => ["line", "part", "whole", "file"].map((name) => row[column(name)]))).toEqual([
    ["own", 1, 1, "A.xlsx"],
    ["decided", 0, 1, "CD.xlsx"],
  ]);
});

test("[LED53] from files: members by organisation; a group counts as decided once all of it is", async () => {
  const member = (name: string, organisation: string, rating: string, ownRating = ""): Row => ({
    ...{ name, organisation, rating, ownRating },
  });
  const file = async (unitCode: string, members: readonly Row[]): Promise<ReadFile> =>
    readUnitFile(`${unitCode}.xlsx`, { ok: true, value: await fileOf({ DS_HOIVIEN: members }, { unitCode }) }, asked);
  const committee = await file("A", [
    member("An", "Công đoàn cơ sở Một", "", "HTTNV"),
    member("Bình", "Công đoàn cơ sở Một", "", "HTTNV"),
    member("Cúc", "Công đoàn cơ sở Hai", "", "HTTNV"),
  ]);
  const superior = await file("CD", [
    member("An", "CĐCS Một", "HTTNV"),
    member("Bình", "CĐCS Một", "HTNV"),
    member("Cúc", "CĐCS Hai", "", "HTNV"),
  ]);
  const figures = sumOf(sum([committee, superior]), "CT06")?.figures ?? [];
  expect(figures.map(({ unit, counts }) => [unit.id, counts?.part, counts?.whole])).toEqual([
    ["A", 2, 3],
    ["B", undefined, undefined],
  ]);
  expect(figures[0]?.decided?.map(({ sheet, cell }) => [sheet, cell.length > 0])).toEqual([["DS_HOIVIEN", true]]);
});
