import { defaultSettings } from "../../src/report/settings";
import { recordOf } from "../../src/report/sheets";
import type { Row, SheetId } from "../../src/report/record";
import { enterprises } from "../../src/sample/enterprises";
import { members } from "../../src/sample/members";
import { dice } from "../../src/sample/random";
import { reports } from "../../src/sample/reports";
import { organisations } from "../../src/sample/unit";
import { COMPARATORS, DATES, DUE, MARKS, NAMES, NBSP, RATINGS, REASONS, THRESHOLDS } from "./habits";

type Cell = string | number | boolean | null;

/** Which of a list's habits the i-th row has. */
type Pick = <T>(list: readonly T[], i: number) => T;

/** In turn, so that each habit comes up. */
const inTurn: Pick = (list, i) => list[i % list.length] as (typeof list)[number];

/** By dice, so that habits meet that never stand beside each other in turn. */
const byDice = (seed: number): Pick => {
  const { whole } = dice(seed);
  return (list) => list[whole(list.length)] as (typeof list)[number];
};

const longest = (...lists: readonly (readonly unknown[])[]): number => Math.max(...lists.map(({ length }) => length));

function messyMembers(pick: Pick): readonly Row[] {
  const places: readonly Cell[] = [
    ...organisations.map(({ name }) => name),
    "Chi đoàn lạ",
    null,
    " ",
    "#N/A",
    "*",
    "cđcs xưởng may",
    `CĐCS${NBSP}Xưởng May `,
    3,
    "CĐCS Xưởng ~May",
  ];
  return Array.from({ length: 2 * longest(NAMES, RATINGS, MARKS) * 2 }, (_, i) => ({
    name: i % 3 === 0 ? pick(NAMES, i / 3) : `Người Mẫu ${i}`,
    organisation: pick(places, i),
    studied: pick(MARKS, i),
    rating: pick(RATINGS, i),
    reason: pick(REASONS, i),
  }));
}

function messyEnterprises(pick: Pick): readonly Row[] {
  return Array.from({ length: 3 * longest(NAMES, MARKS, DATES) }, (_, i) => ({
    name: i % 4 === 3 ? pick(NAMES, (i - 3) / 4) : `Doanh nghiệp Mẫu ${i}`,
    workers: pick<Cell>([20, "30", null, 0, "hai mươi", "#N/A", 1.5, " "], i),
    union: i % 2 === 0 ? "x" : pick(MARKS, (i - 1) / 2),
    unionFounded: pick(DATES, i),
    unionMembers: pick<Cell>([7, null, "8", 0, " "], i),
    youthUnion: pick(MARKS, i + 5),
    youthFounded: pick(DATES, i + 7),
    eligible: pick(MARKS, i + 3),
    inactive: i % 5 === 4 ? pick(REASONS, (i - 4) / 5) : null,
  }));
}

/** The sample as it comes, in every spelling and without a single error: what the lists cannot read must be said, not guessed. */
export const spokenRows: Partial<Readonly<Record<SheetId, readonly Row[]>>> = {
  DS_TOCHUC: organisations.map(({ name, kind }, i) => ({
    name,
    kind: inTurn(["Công đoàn cơ sở", "chi đoàn cơ sở", "Hội  CCB cơ sở", kind, null], i),
    founded: reports[i]?.founded ?? null,
    ownRating: reports[i]?.ownRating ?? null,
    rating: reports[i]?.rating ?? null,
    reason: reports[i]?.note ?? null,
    usesIt: reports[i]?.usesIt ?? null,
  })),
  DS_HOIVIEN: members().map(({ name, organisation, studied, rating, reason }) => ({
    name,
    organisation,
    studied,
    rating,
    reason,
  })),
  B04: enterprises.map(([name, kind, workers, union, unionFounded, youthUnion, youthFounded, notEligible]) => ({
    name,
    kind,
    workers,
    union,
    unionFounded,
    youthUnion,
    youthFounded,
    inactive: notEligible ?? null,
  })),
};

/**
 * Every list with every habit, and lists of words with slips of their own.
 *
 * @param seed habits by dice; left out, in turn
 */
export function messyRows(seed?: number): Partial<Readonly<Record<SheetId, readonly Row[]>>> {
  const pick = seed === undefined ? inTurn : byDice(seed);
  const around = { settings: defaultSettings, rowsOf: () => [], has: () => false, nameOf: () => "" };
  const own = (id: SheetId): readonly Row[] =>
    recordOf(id)
      .rows(around)
      .map(({ values }) => values);
  const targets = own("DM_CHITIEU");
  return {
    DM_CHITIEU: Array.from({ length: longest(targets, THRESHOLDS, COMPARATORS, DUE) * 2 }, (_, i) => ({
      ...(targets[i] ?? { id: `CTX${i}`, wording: `Chỉ tiêu thử ${i}` }),
      ...(i < 3 ? {} : { threshold: pick(THRESHOLDS, i), comparator: pick(COMPARATORS, i), dueYear: pick(DUE, i) }),
    })),
    DM_XEPLOAI: [
      ...own("DM_XEPLOAI"),
      { id: "LA1", name: "Lạ một", alias: "Tot", good: "x", counted: null },
      { id: "LA2", name: "Lạ hai", alias: " HTTNV ", good: null, counted: "x" },
      { id: null, name: "Lạ ba", alias: "tôt", good: "x?", counted: "x" },
      { id: null, name: "Lạ bốn", alias: "H*", good: "x", counted: "có" },
      { id: "LA5", name: null, alias: "H.T", good: "x", counted: "x" },
      { id: "LA6", name: "Lạ sáu", alias: 95, good: 1, counted: "có" },
      { id: "LA7", name: "Lạ bảy", alias: "#N/A", good: "#REF!", counted: "x" },
      { id: "LA8", name: "Lạ tám", alias: "~", good: "x", counted: "x" },
      { id: 9, name: "Lạ chín", alias: "<>HTTNV", good: "không", counted: "x" },
      { id: "LA10", name: "Lạ mười", alias: "A".repeat(300), good: "x", counted: "x" },
      { id: "LA11", name: "Lạ mười một", alias: "[HT]", good: "x", counted: "x" },
      { id: "LA12", name: "Lạ mười hai", alias: "H.", good: "x", counted: "x" },
    ],
    DM_DAUHIEU: [
      ...own("DM_DAUHIEU"),
      { word: "?", meaning: "có" },
      { word: "*", meaning: "không" },
      { word: "Co", meaning: "CÓ" },
      { word: 2, meaning: "có" },
      { word: "sắp có", meaning: "khác" },
      { word: "#N/A", meaning: "có" },
      { word: " ", meaning: "có" },
    ],
    DS_TOCHUC: [
      ...(spokenRows.DS_TOCHUC ?? []),
      ...Array.from({ length: longest(NAMES, REASONS) }, (_, i) => ({
        name: pick(NAMES, i),
        kind: pick<Cell>(["Công đoàn cơ sở", "CÔNG ĐOÀN CƠ SỞ", " Hội CCB cơ sở", "*", null, "#N/A", 4], i),
        ownRating: pick(RATINGS, 3 * i + 1),
        rating: pick(RATINGS, i),
        reason: pick(REASONS, i),
        usesIt: pick(MARKS, i),
      })),
    ],
    DS_HOIVIEN: messyMembers(pick),
    B04: messyEnterprises(pick),
  };
}
