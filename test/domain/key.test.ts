import fc from "fast-check";
import { type Key, readKey, readTargetKey } from "../../src/domain/key";
import type { Cell } from "../../src/domain/cell";
import { isTotalKey } from "../../src/domain/total";

test.each(["Cộng", "TỔNG", "Tổng cộng", "tổng  số:", "Cộng (I+II)", "Tổng cộng".normalize("NFD"), "TONG CONG"])(
  "[TOT01] %j is a total row",
  (key) => {
    expect(isTotalKey(key)).toBe(true);
  },
);

test.each(["Tổng công ty Điện lực", "Công", "Cộng Hòa", "Nguyễn Văn Tổng", "Tống", 5, null])(
  "[TOT02] %j is a subject",
  (key) => {
    expect(isTotalKey(key)).toBe(false);
  },
);

/** Characters that print nothing and are typed or pasted unseen. */
const UNSEEN = ["\u200e", "\u200f", "\u200b", "\u2060", "\u00ad", "\ufeff", "\u00a0", "\u0007"];

test.each(UNSEEN)("[TOT03] a total row stays one with %j before it", (unseen) => {
  expect(isTotalKey(`${unseen}Tổng cộng`)).toBe(true);
  expect(readKey(`${unseen}Tổng cộng`)).toBe("total");
});

test.each([
  "Tổng cộng toàn Khối",
  "Tổng cộng khối doanh nghiệp",
  "TONG CONG TOAN KHOI",
  "Tổng cộng".normalize("NFD") + " I",
  "Cộng I",
  "Cộng khối doanh nghiệp",
  "Cộng A + B",
  "Cong I",
  "CONG",
  "- Cộng",
  "I. Tổng cộng",
  "2) Cộng nhóm",
  "\u200eCộng I",
  "Tổng số đơn vị",
  "Tổng các chi đoàn",
  "Tổng toàn huyện",
  "TC",
  "Total",
  "Lũy kế",
  "Trong đó: nữ",
  "Tỷ lệ (%)",
])("[TOT04] %j sums up other rows and is asked about", (key) => {
  expect(readKey(key)).toBe("subtotal");
});

test.each([
  "Tổng công ty Điện lực",
  "TONG CONG TY DIEN LUC",
  "Tổng cục Thuế",
  "Tổng đội TNXP",
  "Cộng Hòa",
  "Cộng đồng",
  "Công đoàn cơ sở",
  "Cong doan co so",
  "Cong ty A",
  "I. Công đoàn",
  "Tống Văn An",
  "Trần Thị Hoa",
  "Lê Văn Cộng",
  "Bình",
  "Ghim",
  "Fan",
])("[TOT05] %j is a subject, though it begins alike", (key) => {
  expect(readKey(key)).toBe("subject");
});

test.each<[string, Key]>([
  ["Tổng số buổi sinh hoạt", "subject"],
  ["Tỷ lệ đoàn viên tham gia", "subject"],
  ["Tổng cộng toàn Khối", "subtotal"],
  ["Cộng I", "subtotal"],
  ["Tổng cộng", "total"],
  ["(1)", "noName"],
])("[TOT06] in a list of targets %j is %s: targets have names that sums of units have not", (key, said) => {
  expect(readTargetKey(key)).toBe(said);
});

test.each<[Cell]>([
  [{ error: "#N/A" }],
  ["#N/A"],
  ["#REF!"],
  ["-"],
  ["–"],
  ["…"],
  ["..."],
  ["?"],
  ["*"],
  ["(1)"],
  ["(2)=(1)+(3)"],
  ["(A)"],
  [false],
  [true],
  ["FALSE"],
  ["0"],
])("[KEY01] %j names nobody", (key) => {
  expect(readKey(key)).toBe("noName");
});

test.each<[Cell]>([["7"], [7], ["A"], ["An"], ["Số 1"], ["(Chi đoàn 1)"], ["#1"], ["Ô"], ["Đội 0"]])(
  "[KEY01] %j may be a name or a code",
  (key) => {
    expect(readKey(key)).toBe("subject");
  },
);

test("[KEY02] the short way to see that a key is a name never differs from the long one", () => {
  const start = fc.constantFrom(
    "Tổng",
    "Cộng",
    "tong",
    "cong",
    "Trong đó",
    "Lũy kế",
    "TC",
    "Ghi chú",
    "An",
    "Công",
    "FALSE",
  );
  const unseen = fc.constantFrom("", ...UNSEEN);
  const rest = fc.constantFrom("", " cộng", " I", " ty A", ":", " (I+II)", " Hòa");
  fc.assert(
    fc.property(unseen, start, rest, fc.boolean(), (before, word, after, upper) => {
      const key = word + after;
      const typed = upper ? key.toUpperCase() : key;
      // a sign in front sends every key the long way
      expect(readKey(before + typed.normalize("NFD"))).toBe(readKey(`\u200b${typed}`));
    }),
  );
});

/** Beginnings of sums, of names that begin alike, numbers before a name, and other names: in pieces. */
const PIECES =
  "c cộ cộng công tổ tổng cộng số các ty công ty đoàn i v x xi a. b) h lũy luỹ kế trong đó ghi chú bình quân chánh tỷ tỉ lệ tc sum sub total grand " +
  "true false trần trường lê hòa nguyễn văn vi gh su 1 2 ( ) I II";

test("[TOT07] a key is the same whether it is read by its first letters or whole", () => {
  const piece = fc.constantFrom(...PIECES.split(" "));
  const joined = fc.array(fc.tuple(piece, fc.constantFrom("", " ", "  ", "\u00a0")), { minLength: 1, maxLength: 4 });
  const texts = fc.tuple(joined, fc.boolean(), fc.constantFrom("NFC", "NFD")).map(([pairs, isUpper, form]) => {
    const text = pairs.flat().join("").normalize(form);
    return isUpper ? text.toUpperCase() : text;
  });
  fc.assert(
    fc.property(texts, (text) => {
      // what prints nothing before a text has it read whole
      const whole = `\u200b${text}`;
      expect([readKey(text), readTargetKey(text)]).toEqual([readKey(whole), readTargetKey(whole)]);
    }),
    { numRuns: 1000 },
  );
});
