/** Letters and accents apart, as files from macOS and some web forms have them. */
const decomposed = (text: string): string => text.normalize("NFD");
/** The space that does not break, which arrives with text copied from web pages and Word. */
const unbroken = (text: string): string => text.replaceAll(" ", "\u00a0");

/** How each organisation writes the two best levels: staff of one place mostly write alike. */
export const HANDS = [
  { best: "HTXSNV", good: "HTTNV" },
  { best: "Hoàn thành xuất sắc nhiệm vụ", good: "Hoàn thành tốt nhiệm vụ" },
  { best: "HTXS", good: "HTT" },
  { best: "HT xuất sắc NV", good: "HT tốt NV" },
  { best: "Xuất sắc", good: "Tốt" },
  { best: "XS", good: "HTTNV" },
] as const;

/** Spellings of the two best levels that differ from their neighbours', one member each. */
export const ODD_GOOD: readonly string[] = [
  "Hoàn thành xuất sắc",
  "Hoàn thành tốt",
  "TOT",
  "xs",
  "httnv",
  "Httnv",
  "TỐT",
  "HTTNV.",
  "H.T.X.S.N.V",
  "HT. tốt NV",
  " HTTNV ",
  "HT  tốt  NV",
  "HOÀN THÀNH TỐT NHIỆM VỤ",
  "Hoan thanh tot nhiem vu",
  "Hòan thành tốt nhiệm vụ",
  decomposed("Hoàn thành tốt nhiệm vụ"),
  decomposed("Hoàn thành xuất sắc nhiệm vụ"),
  decomposed("Tốt"),
  unbroken("Hoàn thành tốt nhiệm vụ"),
  unbroken("HT xuất sắc NV"),
];

/** Levels below "hoàn thành tốt nhiệm vụ": few this year, every spelling last year. */
export const NOT_GOOD_LAST_YEAR: readonly string[] = [
  "Hoàn thành nhiệm vụ",
  "HTNV",
  "HT",
  "Hoàn thành",
  "Trung bình",
  "TB",
  "Không hoàn thành nhiệm vụ",
  "KHTNV",
  "KHT",
  "Chưa hoàn thành nhiệm vụ",
  "CHTNV",
  "Yếu",
  "Yếu kém",
  "Kém",
];
