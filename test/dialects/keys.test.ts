import { calculate, type Results } from "../../src/cli/calculate";
import { readKey } from "../../src/domain/key";
import { STATE } from "../../src/domain/state";
import { cleanData, usualAmounts } from "./cleanData";
import { JUDGING, ofRow, workbookOf } from "./workbook";

/** A calculation of the whole workbook takes seconds on a slow machine. */
const CALCULATION_MS = 120_000;

const SUMS = [
  "Cộng",
  "TỔNG CỘNG",
  "Tổng số:",
  "Cộng (I+II)",
  "Cộng I",
  "Tổng cộng toàn Khối",
  "Cộng dồn",
  "Lũy kế",
  "Luỹ kế 9 tháng",
  "Trong đó: nữ",
  "Ghi chú",
  "Bình quân",
  "Tỷ lệ (%)",
  "Tỉ lệ",
  "TC",
  "tc:",
  "- TC",
  "Total",
  "Sub total",
  "Sum",
  "I. Tổng",
  "- Cộng",
  "-",
  "(1)",
  "#N/A",
  "FALSE",
];
const bare = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gu, "d");
/** The accents of the tones apart from letters, as the code page 1258 has them. */
const tonesApart = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/([aeo]\u0323?\u0302|a\u0306|[ou]\u031b)/gu, (letter) =>
      letter.includes("\u0323") ? `${letter.replace("\u0323", "").normalize("NFC")}\u0323` : letter.normalize("NFC"),
    );
const spellings = [
  (text: string) => text,
  (text: string) => text.normalize("NFD"),
  tonesApart,
  bare,
  (text: string) => text.toUpperCase(),
  (text: string) => text.replace(" ", "\n"),
  (text: string) => ` ${text.replaceAll(" ", "\u00a0")} `,
];
const spelt = [...new Set(SUMS.flatMap((text) => spellings.map((spell) => spell(text))))];
const sums = spelt.filter((name) => readKey(name) !== "subject");
const accented = [
  "Nguyễn Văn An",
  "CĐCS Công ty Sumitomo",
  "Phòng TC",
  "Tổng công ty Điện lực",
  "Trần Trọng Đoàn",
  "Tống Thị Lệ",
];
const names = [
  ...accented.flatMap((name) => [name, name.normalize("NFD"), tonesApart(name)]),
  ...["Le Cong Vinh", "Cong ty TNHH Thanh Cong", "Cty CP Cong nghe", "Tong cong ty Dien luc"],
];

const rows = [...sums, ...names];
const [member = {}] = cleanData({ ...usualAmounts, members: 1 }).DS_HOIVIEN;
const plans = workbookOf({
  sheets: JUDGING,
  registers: { DS_TOCHUC: [], DS_HOIVIEN: rows.map((name) => ({ ...member, name, rating: "HTTNV" })), B04: [] },
});
let results: Results;
beforeAll(() => void (results = calculate(plans)), CALCULATION_MS);

const stateOf = (i: number): unknown => results.get(ofRow(plans, "DS_HOIVIEN", i, "state:rating"));

test("[DIA60] what functions take for no name, plain files do not count either", () => {
  const known: readonly unknown[] = [STATE.total, STATE.unclear];
  expect(sums.length).toBeGreaterThan(60);
  expect(sums.map((name, i) => `${name}: ${String(stateOf(i))}`).filter((_, i) => !known.includes(stateOf(i)))).toEqual(
    [],
  );
});

test.each(names.map((name, i) => [name, sums.length + i] as const))("[DIA61] %s is a name", (_name, i) =>
  expect(stateOf(i)).toMatch(/^đạt/u),
);
