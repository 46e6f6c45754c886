import { templatesArguments } from "../../src/cli/templatesArguments";

const asked = (line: string): unknown => {
  const found = templatesArguments(line.split(" ").filter((word) => word !== ""));
  return found.ok ? found.value : found.why.vi;
};

test.each([
  ["--out mẫu", { out: "mẫu", sample: false, year: 2026, unit: "" }],
  ["--sample --out mẫu", { out: "mẫu", sample: true, year: 2026, unit: "" }],
  ["--out mẫu --year 2027 --unit ĐẢNG-ỦY", { out: "mẫu", sample: false, year: 2027, unit: "ĐẢNG-ỦY" }],
  ["--out mẫu --year 2000", { out: "mẫu", sample: false, year: 2000, unit: "" }],
  ["--out mẫu --year 2100", { out: "mẫu", sample: false, year: 2100, unit: "" }],
])("[TPL01] %s is understood", (line, value) => {
  expect(asked(line)).toEqual(value);
});

test.each([
  ["", "Cần cho biết thư mục ghi tệp: --out DIR."],
  ["--sample", "Cần cho biết thư mục ghi tệp: --out DIR."],
  ["--out", "Sau --out phải có giá trị."],
  ["--out --sample", "Sau --out phải có giá trị."],
  ["--out mẫu --year", "Sau --year phải có giá trị."],
  ["--out mẫu --year 1999", "Năm phải từ 2000 đến 2100."],
  ["--out mẫu --year 2101", "Năm phải từ 2000 đến 2100."],
  ["--out mẫu --year 26", "Năm phải từ 2000 đến 2100."],
  ["--out mẫu --force", "Không hiểu tham số “--force”."],
  ["mẫu", "Không hiểu tham số “mẫu”."],
])("[TPL02] „%s“ is refused: %s", (line, sentence) => {
  expect(asked(line)).toBe(sentence);
});
