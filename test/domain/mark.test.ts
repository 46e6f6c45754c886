import { readExclusion } from "../../src/domain/exclusion";
import { readMark } from "../../src/domain/mark";
import { readMeeting } from "../../src/domain/meeting";
import { isTotalKey } from "../../src/domain/total";
import { readThreshold } from "../../src/domain/threshold";

test.each([
  "x",
  "X",
  "х",
  "Х",
  "có",
  "Có",
  "CÓ".normalize("NFD"),
  "đã",
  "đạt",
  "✓",
  "v",
  "+",
  "1",
  1,
  true,
  "TRUE",
  " x ",
  "x (T6/2025)",
  "x (tháng 6)",
  "co",
])("[MARK01] %j is yes", (cell) => {
  expect(readMark(cell)).toBe("yes");
});

test.each(["không", "Chưa", "-", "–", "0", false, "FALSE", "khong"])("[MARK02] %j is no", (cell) => {
  expect(readMark(cell)).toBe("no");
});

test.each([null, "", "  ", 0])("[MARK03] %j is blank: the three ways Excel sends an empty cell", (cell) => {
  expect(readMark(cell)).toBe("blank");
});

test.each(["x?", "xx", "đang xét", "x (dự kiến)", "x (không)", "có (chưa đủ)", 2, "2", "HTTNV"])(
  "[MARK04] %j is asked about",
  (cell) => {
    expect(readMark(cell)).toBe("unknown");
  },
);

test.each(["x", "hết nguồn", "không thuộc diện", "Giải thể", true, 1])("[EXCL01] %j takes the row out", (cell) => {
  expect(readExclusion(cell)).toBe("out");
});

test.each([null, "", 0, "không", "chưa", "-", false, "0", "còn nguồn", "Đủ điều kiện"])(
  "[EXCL02] %j keeps the row in",
  (cell) => {
    expect(readExclusion(cell)).toBe("kept");
  },
);

test.each(["?", "...!", 7, "k"])("[EXCL03] %j is asked about", (cell) => {
  expect(readExclusion(cell)).toBe("unknown");
});

test.each([46000, "15/3/2026", "15.3.2026", "03/2026", "12-TB/ĐU", "Số 15/TB-ĐU", "TB số 12", "x", "có", "x (15/3)"])(
  "[MEET01] %j says held",
  (cell) => {
    expect(readMeeting(cell)).toBe("held");
  },
);

test.each(["chưa", "-", "không", "0"])("[MEET02] %j says not held", (cell) => {
  expect(readMeeting(cell)).toBe("notHeld");
});

test.each(["dự kiến 15/12", "2026", 12, "hoãn", "quý sau", "15/13/2026"])("[MEET03] %j is asked about", (cell) => {
  expect(readMeeting(cell)).toBe("unknown");
});

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

test.each([
  [0.95, 95, 100],
  ["0,95", 95, 100],
  [95, 95, 100],
  ["95%", 95, 100],
  ["97,5%", 975, 1000],
  [1, 1, 1],
  [100, 100, 100],
])("[THR01] %j as a threshold is %d/%d", (cell, num, den) => {
  const share = readThreshold(cell);
  expect(share && share.num * den).toBe(share && num * share.den);
  expect(share).toBeDefined();
});

test.each([1.5, 101, -1, "cao", "1,234", true])("[THR02] %j is no threshold", (cell) => {
  expect(readThreshold(cell)).toBeUndefined();
});
