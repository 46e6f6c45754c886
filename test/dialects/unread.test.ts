import { calculate, type Results } from "../../src/cli/calculate";
import type { SheetPlan } from "../../src/report/plan";
import type { Row } from "../../src/report/record";
import { cleanData, type Registers, usualAmounts } from "./cleanData";
import { inUniver } from "./univerBook";
import { JUDGING, ofRow, ofTarget, workbookOf } from "./workbook";

/** A calculation of the whole workbook takes seconds on a slow machine. */
const CALCULATION_MS = 120_000;

/** Everybody meets the target, so that a row lost or misread would still say „Đạt“. */
const everybody = cleanData({ ...usualAmounts, members: 60, below: 0, notRated: 0, notEntered: 0 });
const good: Registers = {
  DS_TOCHUC: everybody.DS_TOCHUC,
  DS_HOIVIEN: everybody.DS_HOIVIEN.map((row) => ({ ...row, studied: "x" })),
  B04: everybody.B04.map((row) => ({
    ...row,
    union: "x",
    unionFounded: 2020,
    youthUnion: "x",
    youthFounded: 2020,
    inactive: null,
  })),
};

/** These registers with changes to the first rows of each. */
function changed(changes: Partial<Readonly<Record<keyof Registers, readonly Row[]>>>): Registers {
  const over = (id: keyof Registers): readonly Row[] =>
    good[id].map((row, i) => ({ ...row, ...(changes[id]?.[i] ?? {}) }));
  return { DS_TOCHUC: over("DS_TOCHUC"), DS_HOIVIEN: over("DS_HOIVIEN"), B04: over("B04") };
}

const verdict = (plans: readonly SheetPlan[], results: Results, code: string): unknown =>
  results.get(ofTarget(plans, code, "verdict"));

type Case = readonly [rule: string, row: Row];

describe("what plain Excel cannot read is „chưa hiểu“, row by row", () => {
  const ratings: readonly Case[] = [
    ["[DIA10] an unknown rating", { rating: "tốt lắm" }],
    ["[DIA11] a mark in place of a rating", { rating: "x" }],
    ["[DIA12] a rating of wildcards", { rating: "*" }],
    ["[DIA13] another: ?*", { rating: "?*" }],
    ["[DIA14] a number as rating", { rating: 95 }],
    ["[DIA15] a rating with a remark", { rating: "HTTNV (quý 3)" }],
  ];
  const marks: readonly Case[] = [
    ["[DIA16] a doubtful mark", { studied: "x?" }],
    ["[DIA17] a number other than 0 and 1", { studied: 2 }],
    ["[DIA18] a wildcard as mark", { studied: "*" }],
  ];
  const enterprises: readonly Case[] = [
    ["[DIA19] a doubtful mark of an enterprise", { union: "sắp có" }],
    ["[DIA20] a sign in place of a reason", { inactive: "?" }],
  ];
  const plans = workbookOf({
    sheets: JUDGING,
    registers: changed({
      DS_HOIVIEN: [...ratings, ...marks].map(([, row]) => row),
      B04: enterprises.map(([, row]) => row),
    }),
  });
  let results: Results;
  beforeAll(() => void (results = calculate(plans)), CALCULATION_MS);

  test.each(ratings.map(([rule], i) => [rule, i] as const))("%s", (_rule, i) =>
    expect(results.get(ofRow(plans, "DS_HOIVIEN", i, "state:rating"))).toBe("chưa hiểu"),
  );
  test.each(marks.map(([rule], i) => [rule, ratings.length + i] as const))("%s", (_rule, i) =>
    expect(results.get(ofRow(plans, "DS_HOIVIEN", i, "state:studied"))).toBe("chưa hiểu"),
  );
  test.each(enterprises.map(([rule], i) => [rule, i] as const))("%s", (_rule, i) =>
    expect(results.get(ofRow(plans, "B04", i, "state:union"))).toBe("chưa hiểu"),
  );

  test("[DIA21] the targets of these registers have no verdict, but say how many", () => {
    expect(["CT06", "CT01", "CT04A"].map((code) => verdict(plans, results, code))).toEqual([
      "6 ô ghi chưa đúng",
      "3 ô ghi chưa đúng",
      "2 ô ghi chưa đúng",
    ]);
  });
});

describe("words that say nothing happened take nobody out of the count", () => {
  const words = ["không", "-", "0", "đang hoạt động", "còn hoạt động"];
  const plans = workbookOf({
    sheets: JUDGING,
    registers: changed({
      B04: words.map((inactive) => ({ inactive, union: null })),
      DS_HOIVIEN: ["không", "-", "0"].map((reason) => ({ rating: null, reason })),
    }),
  });
  let results: Results;
  beforeAll(() => void (results = calculate(plans)), CALCULATION_MS);

  test.each(words.map((word, i) => [word, i] as const))("[DIA22] an enterprise with „%s“ stays in", (_word, i) =>
    expect(results.get(ofRow(plans, "B04", i, "state:union"))).not.toBe("không thuộc diện"),
  );
  test.each([0, 1, 2])("[DIA23] a member without rating stays in, reason %#", (i) =>
    expect(results.get(ofRow(plans, "DS_HOIVIEN", i, "state:rating"))).not.toBe("không thuộc diện"),
  );
  test("[DIA24] none of it is „Đạt“", () => {
    for (const code of ["CT04A", "CT06"]) expect(verdict(plans, results, code)).not.toBe("Đạt");
  });
});

test(
  "[DIA25] Univer reads the plain form the same: one unknown rating, no verdict",
  async () => {
    const plans = workbookOf({ sheets: JUDGING, registers: changed({ DS_HOIVIEN: [{ rating: "tốt lắm" }] }) });
    const results = await inUniver(plans);
    expect(verdict(plans, results, "CT06")).toBe("1 ô ghi chưa đúng");
    expect(verdict(plans, results, "CT01")).toBe("Đạt");
  },
  CALCULATION_MS,
);

test(
  "[DIA26] states of the custom function say the same of an unknown rating or mark, and the verdict is withheld",
  async () => {
    const registers = changed({ DS_HOIVIEN: [{ rating: "tốt lắm", studied: "x?" }] });
    const plans = workbookOf({ sheets: JUDGING, registers, dialect: "addIn" });
    const results = await inUniver(plans);
    for (const [code, state] of [
      ["CT06", "state:rating"],
      ["CT01", "state:studied"],
    ] as const) {
      expect(results.get(ofRow(plans, "DS_HOIVIEN", 0, state))).toBe("chưa hiểu");
      expect(verdict(plans, results, code)).toBe("1 ô ghi chưa đúng");
      for (const column of ["share", "change", "needed"]) expect(results.get(ofTarget(plans, code, column))).toBe("");
    }
  },
  CALCULATION_MS,
);
