import { enterprisesForm } from "../../src/host/sample/enterprisesForm";
import type { Form } from "../../src/host/sample/form";
import { membersForm } from "../../src/host/sample/membersForm";
import { organisationsForm } from "../../src/host/sample/organisationsForm";
import { dice, type Dice } from "../../src/sample/random";
import { HANDS, NOT_GOOD_LAST_YEAR, ODD_GOOD } from "../../src/sample/spellings";
import { organisations, type Kind } from "../../src/sample/unit";
import type { Row, RowValue } from "../../src/report/record";
import type { Registers } from "./cleanData";

/** Stands in a row for a formula of the user's that shows this error. */
export const NOT_AVAILABLE = "#N/A";

const rowsOf = ({ rows }: Form, keys: readonly (string | null)[]): readonly Row[] =>
  rows.map((cells) =>
    Object.fromEntries(
      keys.flatMap((key, c) => (key === null ? [] : [[key, (cells[c] ?? null) as RowValue] as const])),
    ),
  );

const KIND: Readonly<Record<Kind, string>> = {
  union: "Công đoàn cơ sở",
  youth: "Chi đoàn cơ sở",
  veterans: "Hội CCB cơ sở",
};

/** The sample of the trial page, pasted into the registers. */
export const sampleLists = (): Registers => ({
  DS_TOCHUC: rowsOf(organisationsForm(), [
    null,
    "name",
    null,
    "founded",
    "ownRating",
    "rating",
    null,
    "reason",
    "usesIt",
  ]).map((row, i) => ({
    ...row,
    kind: KIND[organisations[i]?.kind ?? "union"],
  })),
  DS_HOIVIEN: rowsOf(membersForm(), [null, "name", "organisation", "role", "studied", "rating", "reason", "sex"]),
  B04: rowsOf(enterprisesForm(), [
    null,
    "name",
    "kind",
    "workers",
    "union",
    "unionFounded",
    "youthUnion",
    "youthFounded",
  ]),
});

type Cells = readonly [RowValue, ...RowValue[]];

/** Cells of a column: what most hold, what is met now and then and can be read, and what cannot. */
interface Habits {
  readonly usual: Cells;
  readonly odd: Cells;
  readonly unread: Cells;
}

const nfd = (text: string): string => text.normalize("NFD");
const nbsp = (text: string): string => text.replaceAll(" ", "\u00a0");

const RATINGS: Habits = {
  usual: ["HTTNV", "HTXSNV", "Hoàn thành tốt nhiệm vụ"],
  odd: [
    ...HANDS.flatMap(({ best, good }) => [best, good]),
    ...ODD_GOOD,
    ...NOT_GOOD_LAST_YEAR,
    "Mới kết nạp",
    "Thai sản",
    null,
    "…",
    "-",
    0,
  ] as unknown as Cells,
  unread: ["tốt lắm", 95, "HTTNV?", "x", NOT_AVAILABLE, "HTTNV (quý 3)", "Khá", "*", true, "Hoàn thành tốt nhiêm vụ"],
};
/** Levels that are decided: of some rows not yet, so that the proposed one counts, be it the same or another. */
const DECIDED: Habits = { ...RATINGS, usual: [null, "HTTNV", "HTXSNV", "HTNV", null] };
const PROPOSED: Habits = { ...RATINGS, usual: [...RATINGS.usual, null, "HTNV"] };
const MARKS: Habits = {
  usual: ["x", "X", "có"],
  odd: [
    "\u0445",
    "đã",
    "đạt",
    "✓",
    "v",
    "+",
    1,
    "1",
    "x (T6/2026)",
    nfd("có"),
    " x ",
    true,
    false,
    "chưa",
    "không",
    "-",
    "0",
    0,
    null,
    nbsp("x "),
  ],
  unread: ["x?", "sắp có", 2, NOT_AVAILABLE, "x x", "*", "đang chờ"],
};
const REASONS: Habits = {
  usual: [null],
  odd: ["chuyển đến tháng 10", "Nghỉ thai sản", "không", "-", "còn hoạt động", "x", nfd("đi học"), "giải thể"],
  unread: ["?", "…", 5, NOT_AVAILABLE],
};
const DATES: Habits = {
  usual: [45366, 2019, "15/3/2024", 40299],
  odd: [
    "15.3.2024",
    "3/2024",
    "15/3/2026",
    46022,
    46023,
    null,
    "'2020",
    "năm 2021",
    0,
    "2024-05-06",
    "tháng 5 năm 2020",
  ],
  unread: ["năm ngoái", "31/2/2024", NOT_AVAILABLE, -5, true],
};
const COUNTS: Habits = { usual: [20, 35], odd: ["1.234", "12", null, 0], unread: ["vài chục", NOT_AVAILABLE] };

/** One column: some lists are tidy there, most hold odd cells, some hold cells that nobody can read. */
function column({ usual, odd, unread }: Habits, { whole, pick }: Dice): () => RowValue {
  const [oddPercent, unreadPercent] = pick([
    [0, 0],
    [20, 0],
    [60, 0],
    [30, 5],
  ]);
  return () => {
    const thrown = whole(100);
    if (thrown < unreadPercent) return pick(unread);
    return pick(thrown < unreadPercent + oddPercent ? odd : usual);
  };
}

const TOTALS = ["Cộng", "TỔNG CỘNG", "Cộng (I+II)", nfd("Tổng số"), "Tổng cộng:", nbsp("Tổng cộng")] as const;

/** Names: spelt in every way; total rows among them, blank ones with and without results, lines that show nothing. */
function nameOf(name: string, isMessy: boolean, { whole, pick }: Dice): RowValue {
  if (!isMessy || whole(100) < 85) return name;
  return pick([
    nfd(name),
    nbsp(name),
    ` ${name} `,
    name.toUpperCase(),
    pick(TOTALS),
    null,
    null,
    "\u00a0",
    1234,
    "Tổng công ty Mẫu",
  ]);
}

const BLANK: Row = {};

/**
 * Lists with the habits of real ones, random and the same for the same seed.
 *
 * @param size members of the longest list
 */
export function messyLists(seed: number, size = 50): Registers {
  const random = dice(seed);
  const { whole } = random;
  const list = (
    count: number,
    name: (i: number) => string,
    habits: Readonly<Record<string, () => RowValue>>,
  ): readonly Row[] => {
    const isMessy = whole(3) > 0;
    return Array.from({ length: count }, (_, i): Row => {
      if (isMessy && whole(30) === 0) return BLANK;
      const cells = Object.fromEntries(Object.entries(habits).map(([key, cell]) => [key, cell()]));
      const given = nameOf(name(i), isMessy, random);
      // a nameless row mostly has nothing beside it
      return given === null && whole(4) > 0 ? BLANK : { ...cells, name: given };
    });
  };
  const own = (habits: Habits): (() => RowValue) => column(habits, random);
  const kinds = column(
    {
      usual: Object.values(KIND) as unknown as Cells,
      odd: [
        nfd("Công đoàn cơ sở"),
        "công đoàn cơ sở",
        nbsp("Đoàn cơ sở"),
        null,
        "Hội người cao tuổi",
        "Chi hội CCB",
        "chi đoàn  trực thuộc",
      ],
      unread: [95],
    },
    random,
  );
  const units = Array.from({ length: 6 }, (_, i) => `Tổ chức Hòa Bình ${i + 1}`) as unknown as readonly [
    string,
    ...string[],
  ];
  const membership = column(
    {
      usual: units,
      odd: [nfd(units[0]), nbsp(units[0]), units[0].toUpperCase(), "Tổ chức Hoà Bình 2", null, "Tổ chức khác"],
      unread: [95],
    },
    random,
  );
  return {
    DS_TOCHUC: [
      ...units.map((name): Row => ({ name, kind: "Công đoàn cơ sở", rating: "HTTNV", usesIt: "x" })),
      ...list(14, (i) => `Đơn vị số ${i + 1}`, {
        kind: kinds,
        ownRating: own(PROPOSED),
        rating: own(DECIDED),
        reason: own(REASONS),
        usesIt: own(MARKS),
      }),
    ],
    DS_HOIVIEN: list(size, (i) => `Nguyễn Thị Mẫu ${i + 1}`, {
      organisation: membership,
      studied: own(MARKS),
      ownRating: own(PROPOSED),
      rating: own(DECIDED),
      reason: own(REASONS),
      notRequired: own(REASONS),
    }),
    B04: list(30, (i) => `Công ty Mẫu ${i + 1}`, {
      workers: own(COUNTS),
      union: own(MARKS),
      unionFounded: own(DATES),
      unionMembers: own(COUNTS),
      youthUnion: own(MARKS),
      youthFounded: own(DATES),
      eligible: own(MARKS),
      inactive: own(REASONS),
    }),
  };
}
