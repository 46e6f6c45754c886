import { readMark } from "../../src/domain/mark";
import { readMeeting } from "../../src/domain/meeting";
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

test.each(["√", "☑", "√ (T6/2025)"])("[MARK05] %j is yes: how check marks arrive from other fonts", (cell) => {
  expect(readMark(cell)).toBe("yes");
});

test.each(["không có", "Chưa có", "chưa đạt", "KHÔNG ĐẠT", "khong co", "chua dat", "☐"])(
  "[MARK06] %j is no: a yes mark with không or chưa before it",
  (cell) => {
    expect(readMark(cell)).toBe("no");
  },
);

test.each(["không có gì", "chưa đạt?", "không x", "gần đạt", "đã có"])("[MARK06] %j is asked about", (cell) => {
  expect(readMark(cell)).toBe("unknown");
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

test.each(["CV 15", "Số: 15-TB/ĐU", "CV số 7", "Thông báo số 12", "01-TB/ĐU", "12/BB-CĐ", "Biên bản 03", "Số 15"])(
  "[MEET04] %j says held: the number of a document, the kind before or after it",
  (cell) => {
    expect(readMeeting(cell)).toBe("held");
  },
);

test.each([
  "0 cuộc",
  "2 chưa họp",
  "1 buổi",
  "3 lần",
  "0-TB/ĐU",
  "12-TB - chưa",
  "12-GM/ĐU",
  "Kế hoạch số 5",
  "hoãn TB 12",
])("[MEET05] %j is asked about: a number with words that are no document a meeting leaves", (cell) => {
  expect(readMeeting(cell)).toBe("unknown");
});

test.each(["chưa họp", "không họp", "Chưa làm việc", "chua hop", "không có", "chưa có"])(
  "[MEET06] %j says not held",
  (cell) => {
    expect(readMeeting(cell)).toBe("notHeld");
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

test.each([0, "0", "0%", "0,0", null, ""])("[THR03] %j is no threshold: everybody would meet it", (cell) => {
  expect(readThreshold(cell)).toBeUndefined();
});

test.each([
  ["98,275%", 98275, 100000],
  [0.00001, 1, 100000],
])("[THR03] %j is one: %d/%d", (cell, num, den) => {
  const share = readThreshold(cell);
  expect(share && share.num * den).toBe(share && num * share.den);
  expect(share).toBeDefined();
});
