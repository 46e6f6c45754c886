import { readExclusion } from "../../src/domain/exclusion";

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

test.each(["con nguon", "Du dieu kien", "CON HOAT DONG", "van con nguon", "vẫn còn nguồn", "chưa hết nguồn"])(
  "[EXCL04] %j keeps the row in, with and without accents",
  (cell) => {
    expect(readExclusion(cell)).toBe("kept");
  },
);

test.each([
  "chưa giải thể",
  "chua giai the",
  "vẫn sinh hoạt",
  "sắp hết nguồn",
  "hết nguồn?",
  "còn nguồn 3 người",
  "không loại khỏi danh sách",
  "dự kiến chuyển đi",
  "không có",
  "chưa đạt",
])("[EXCL05] %j is asked about: it takes a reason back, puts it off, or speaks of keeping", (cell) => {
  expect(readExclusion(cell)).toBe("unknown");
});

test.each([
  "không còn nguồn",
  "khong con nguon",
  "Chưa đủ điều kiện",
  "chưa đủ 06 tháng",
  "ngừng hoạt động",
  "chưa XL",
  "hết nguồn (từ 2024)",
  "hết nguồn từ tháng 6/2025",
  "Thai sản",
  "nghỉ không lương",
  "Chuyển công tác",
])("[EXCL06] %j takes the row out: a reason, though some begin like the opposite of one", (cell) => {
  expect(readExclusion(cell)).toBe("out");
});
