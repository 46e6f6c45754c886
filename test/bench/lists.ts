type Range = readonly (readonly unknown[])[];

/** The columns of a list, side by side. */
export interface Columns {
  readonly names: Range;
  readonly groups: Range;
  readonly ratings: Range;
  readonly marks: Range;
  readonly reasons: Range;
  readonly amounts: Range;
  readonly plans: Range;
  readonly parts: Range;
  readonly wholes: Range;
  readonly quarters: Range;
  readonly choices: Range;
  readonly states: Range;
}

const FAMILIES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Lý", "Cao", "Tạ"];
const GIVEN = ["Văn An", "Thị Bình", "Minh Châu", "Thu Dung", "Quốc Đạt", "Ngọc Hà", "Đức Huy", "Mai Lan"];

const ofWords =
  (...words: readonly unknown[]) =>
  (row: number): unknown[] => [words[row % words.length]];

type Cells = Readonly<Record<keyof Columns, (row: number) => unknown[]>>;

/** Through JSON, as a page is handed them: flat texts, each of its own. */
const columnsOf = (cells: Cells, rows: number): Columns =>
  Object.fromEntries(
    Object.entries(cells).map(([name, cellOf]) => [
      name,
      JSON.parse(JSON.stringify(Array.from({ length: rows }, (_, row) => cellOf(row)))) as Range,
    ]),
  ) as unknown as Columns;

const nameOf = (row: number): string => `${FAMILIES[row % FAMILIES.length]} ${GIVEN[(row >> 3) % GIVEN.length]} ${row}`;

const PLAIN: Cells = {
  names: (row) => [nameOf(row)],
  groups: (row) => [`CĐCS Số ${(row % 150) + 1}`],
  ratings: ofWords("HTTNV", "HTXSNV", "Hoàn thành tốt nhiệm vụ", "ht  tốt nv", "HTNV", "Mới KN", null, "Xuất sắc"),
  marks: ofWords("x", "không", null, "x", "Có"),
  reasons: ofWords(null, null, null, null, null, null, null, null, null, "hết nguồn"),
  amounts: (row) => [(row % 5) + 1],
  plans: ofWords(3, 2),
  parts: (row) => [(row % 7) + 44],
  wholes: ofWords(50),
  quarters: (row) => [46000 + (row % 300), "x", "12-TB/ĐU", null],
  choices: ofWords("Đã hoàn thành", "Chưa hoàn thành", null),
  states: ofWords("đạt: TOT", "chưa đạt: HT", "chưa có kết quả"),
};

/** Names, words and numbers as 100,000 people would type them: of each word a few hundred spellings, numbers as text. */
const spelt =
  (...words: readonly string[]) =>
  (row: number): unknown[] => {
    const word = words[row % words.length] ?? "";
    const spaces = " ".repeat((row >> 4) % 9);
    const spelling =
      [word, word.toUpperCase(), word.normalize("NFD"), word.toLowerCase(), `\u00a0${word}`][row % 5] ?? "";
    return [spelling.replace(" ", ` ${spaces}`) + spaces];
  };
const KINDS = ["Công đoàn cơ sở", "CĐCS", "Tổng công ty", "Chi đoàn", "Đoàn cơ sở", "Trường THPT", "Sở", "Bình Chánh"];

const MESSY: Cells = {
  names: (row) => [row % 40 === 39 ? "Cộng (I+II)" : `${KINDS[row % KINDS.length]} ${nameOf(row)}`],
  groups: spelt("Công đoàn cơ sở Số 1", "Đoàn  cơ sở Hoà Bình", "Chi đoàn Uỷ ban", "Hội CCB xã Số 4"),
  ratings: spelt("Hoàn thành tốt nhiệm vụ", "HT xuất sắc NV", "Hoàn thành nhiệm vụ", "Mới KN", "khong hoan thanh"),
  marks: spelt("x", "không có", "đã", "x (T6/2025)", "chưa đạt"),
  reasons: spelt("", "vẫn còn nguồn", "", "hết nguồn", ""),
  amounts: (row) => [row % 2 === 0 ? `${row % 900},${row % 90}` : (row % 4000) / 8],
  plans: (row) => [row % 3 === 0 ? `${(row % 60) + 1}` : (row % 60) + 0.5],
  parts: (row) => [row % 2 === 0 ? `${row % 50}` : row % 50],
  wholes: ofWords("50", 50),
  quarters: (row) => [
    `${(row % 28) + 1}/3/2026`,
    spelt("x", "chưa họp")(row)[0],
    `${row % 400}1-TB/ĐU`,
    46000 + (row % 99),
  ],
  choices: spelt("Đã hoàn thành", "Chưa hoàn thành"),
  states: spelt("đạt: TOT", "chưa đạt: HT", "chưa có kết quả"),
};

/** No cell of the result says anything that can be understood, and none says what another one does. */
const unread = (row: number): unknown[] => [`không rõ ${row}?`];
const WRONG: Cells = {
  ...PLAIN,
  ratings: unread,
  marks: unread,
  amounts: unread,
  parts: unread,
  quarters: (row) => [...unread(row), "x", "x", null],
  choices: unread,
  states: unread,
};

/** A list as most are: few words, plain numbers. */
export const plainColumns = (rows: number): Columns => columnsOf(PLAIN, rows);
/** A list of many hands. */
export const messyColumns = (rows: number): Columns => columnsOf(MESSY, rows);
/** A list with the wrong column in place of the right one. */
export const wrongColumns = (rows: number): Columns => columnsOf(WRONG, rows);
