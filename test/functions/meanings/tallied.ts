import fc from "fast-check";
import { atLeast, completed, covered, marked, quarters } from "../../../src/functions/shares";
import {
  amount,
  blank,
  type Cells,
  clear,
  error,
  exactly,
  exclusions,
  keys,
  marks,
  mostly,
  noAmounts,
  texts,
} from "./cells";
import { column, count, counts3, keyed, known, listOf, type Made } from "./made";
import { plannedRows } from "./plans";

/** DEMDANHDAU and BAOPHU. */
export const markTally = (list: "danh_sach" | "doanh_nghiep"): fc.Arbitrary<Made> =>
  listOf(fc.record({ key: keys, mark: marks, out: exclusions })).map((rows): Made => {
    const results = list === "danh_sach" ? "danh_dau" : "co_to_chuc";
    const asked: string[] = [];
    const kept: string[] = [];
    rows.forEach(({ key, mark, out }, row) => {
      const { counts, asked: more } = keyed(row, key, list, [[results, mark]]);
      asked.push(...more);
      if (key.means === "blank" && out.means === "error") asked.push(`loai_tru ${row}`);
      if (!counts) return;
      if (mark.means === "unknown") asked.push(`${results} ${row}`);
      if (out.means === "unknown" || out.means === "error") asked.push(`loai_tru ${row}`);
      if (out.means === "kept") kept.push(mark.means);
    });
    const call = [
      column(rows.map(({ key }) => key)),
      column(rows.map(({ mark }) => mark)),
      column(rows.map(({ out }) => out)),
    ] as const;
    return {
      call,
      gives: () => counts3(list === "danh_sach" ? marked(...call) : covered(...call)),
      known: known(asked, [count(kept, (is) => is === "yes"), kept.length, count(kept, (is) => is === "blank")]),
    };
  });

const amounts: Cells<number | "blank" | "asked"> = mostly<number | "blank" | "asked">(
  [
    amount(1, 5),
    amount(1, 2500),
    clear(0, ["không", "chưa", "không có", "0"]),
    texts(0, ["-", "–"], true),
    blank("blank"),
  ],
  [texts("asked", noAmounts), exactly("asked", [true, -1]), error("asked")],
);

/** DEMTOITHIEU. */
export const leastTally = fc
  .tuple(listOf(fc.record({ key: keys, amount: amounts, out: exclusions })), fc.constantFrom(0, 1, 2, 3))
  .map(([rows, least]): Made => {
    const asked: string[] = [];
    const kept: (number | "blank")[] = [];
    rows.forEach(({ key, amount: cell, out }, row) => {
      const { counts, asked: more } = keyed(row, key, "don_vi", [["so_luong", cell]]);
      asked.push(...more);
      if (key.means === "blank" && out.means === "error") asked.push(`loai_tru ${row}`);
      if (!counts) return;
      if (cell.means === "asked") asked.push(`so_luong ${row}`);
      if (out.means === "unknown" || out.means === "error") asked.push(`loai_tru ${row}`);
      if (out.means === "kept" && cell.means !== "asked") kept.push(cell.means);
    });
    const call = [
      column(rows.map(({ key }) => key)),
      column(rows.map(({ amount: cell }) => cell)),
      [[least]],
      column(rows.map(({ out }) => out)),
    ] as const;
    return {
      call,
      gives: () => counts3(atLeast(...call)),
      known: known(asked, [
        count(kept, (is) => is !== "blank" && is >= Math.max(1, least)),
        kept.length,
        count(kept, (is) => is === "blank"),
      ]),
    };
  });

type MeetingMeans = "held" | "notHeld" | "blank" | "unknown";
const HELD = [
  "x",
  "có",
  "12-TB/ĐU",
  "Số: 15-TB/ĐU",
  "TB số 12",
  "CV 15",
  "15/3/2026",
  "15.3.2026",
  "03/2026",
  "ngày 15 tháng 3 năm 2026",
  "2026-03-15",
  "x (15/3)",
];
const UNHELD = [
  "0 cuộc",
  "2 chưa họp",
  "dự kiến 15/12",
  "2026",
  "hoãn",
  "15/13/2026",
  "quý sau",
  "12-GM/ĐU",
  "12-TB - chưa",
];
const meetings = mostly<MeetingMeans>(
  [
    clear("held", HELD),
    exactly("held", [46000, 45000.5, true, 1]),
    clear("notHeld", ["không", "chưa", "chưa họp", "không họp", "0"]),
    texts("notHeld", ["-", "–"], true),
    blank("blank"),
  ],
  [clear("unknown", UNHELD), exactly("unknown", [12, 2026]), error("unknown")],
);

/** DEMQUY. */
export const quarterTally = fc
  .tuple(
    listOf(
      fc.record({
        key: keys,
        four: fc.tuple(meetings, meetings, meetings, meetings),
        outs: fc.tuple(exclusions, exclusions, exclusions, exclusions),
      }),
    ),
    fc.constantFrom(0, 1, 2, 3, 4),
    fc.constantFrom(0, 1, 4),
  )
  .map(([rows, due, columns]): Made => {
    const asked: string[] = [];
    const kept: MeetingMeans[] = [];
    rows.forEach(({ key, four, outs }, row) => {
      const given = outs.slice(0, columns);
      if (key.means === "problem") asked.push(`don_vi ${row}`);
      if (key.means === "blank") {
        if (four.some(({ means }) => means === "held" || means === "unknown")) asked.push(`cac_quy ${row}`);
        if (given.some(({ means }) => means === "error")) asked.push(`loai_tru ${row}`);
      }
      if (key.means !== "subject") return;
      if (four.some(({ means }) => means === "unknown")) asked.push(`cac_quy ${row}`);
      if (given.some(({ means }) => means === "unknown" || means === "error")) asked.push(`loai_tru ${row}`);
      four.slice(0, due).forEach(({ means }, quarter) => {
        const out = given[columns === 4 ? quarter : 0]?.means === "out";
        if (!out) kept.push(means);
      });
    });
    const call = [
      column(rows.map(({ key }) => key)),
      rows.map(({ four }) => four.map(({ cell }) => cell)),
      [[due]],
      columns === 0 ? undefined : rows.map(({ outs }) => outs.slice(0, columns).map(({ cell }) => cell)),
    ] as const;
    return {
      call,
      gives: () => counts3(quarters(...call)),
      known: known(asked, [count(kept, (is) => is === "held"), kept.length, count(kept, (is) => is === "blank")]),
    };
  });

/** DEMCHITIEU. */
export const targetTally = plannedRows.map(({ rows, threshold, direction }): Made => {
  const asked: string[] = [];
  const found: string[] = [];
  rows.forEach(({ key, plan, actual, outcome }, row) => {
    const { counts, asked: more } = keyed(row, key, "chi_tieu", [["thuc_hien", actual]]);
    asked.push(...more);
    if (key.means === "blank" && plan.means === "error") asked.push(`ke_hoach ${row}`);
    if (!counts) return;
    if (outcome === "asked") asked.push(`${plan.means === "error" ? "ke_hoach" : "thuc_hien"} ${row}`);
    else found.push(outcome);
  });
  const call = [
    column(rows.map(({ key }) => key)),
    column(rows.map(({ actual }) => actual)),
    column(rows.map(({ plan }) => plan)),
    [[threshold]],
    [[direction]],
  ] as const;
  return {
    call,
    gives: () => counts3(completed(...call)),
    known: known(asked, [count(found, (is) => is === "met"), found.length, count(found, (is) => is === "missing")]),
  };
});
