import { readChoices } from "../../src/app/consolidate/choices";
import { type Consolidation, consolidate } from "../../src/app/consolidate/consolidate";
import type { ReadFile } from "../../src/app/consolidate/ledgerRow";
import { unitTree } from "../../src/app/consolidate/unitTree";
import { catalogue } from "../../src/domain/targets";
import type { Row } from "../../src/report/record";

export const UNITS: readonly Row[] = [
  { id: "K", name: "Đảng ủy Khối" },
  { id: "A", name: "Đảng ủy Sở A", parent: "K" },
  { id: "B", name: "Đảng ủy Sở B", parent: "K" },
];

type Said = Extract<ReadFile["outcome"], { ok: true }>["value"]["targets"];

/** A file that was read, with what it says of targets and nothing else. */
export const fileSaying = (id: string, targets: Said, sha256 = id): ReadFile => ({
  name: `${id}.xlsx`,
  sha256,
  outcome: {
    ok: true,
    value: {
      stamp: { unitCode: id, unit: "", year: 2026, period: "NAM", quarter: "", formVersion: 1 },
      years: [],
      hidden: [],
      doubts: [],
      issues: [],
      targets,
    },
  },
});

/** A file with counts of ratings. */
export const ratingFile = (id: string, part: number, whole: number, sha256 = id): ReadFile =>
  fileSaying(
    id,
    [
      {
        target: "CT06",
        from: "list",
        counts: { part, whole, unknown: 0 },
        blank: 0,
        at: { sheet: "DS_HOIVIEN", cell: "F6:F9" },
        missed: [],
      },
    ],
    sha256,
  );

export const ratingsSummed = (files: readonly ReadFile[], year = 2026, rows = UNITS): Consolidation =>
  consolidate({
    tree: unitTree(rows),
    targets: catalogue.filter(({ id }) => id === "CT06"),
    asked: { year, period: "NAM", quarter: "" },
    choices: readChoices({}).choices,
    files,
  });
