import { blank, type Cells, clear, error, exactly, mostly, texts } from "./cells";

/** "KHA+" is "Khá" where it counts as good, "KHA-" where it does not. */
export type RatingMeans = "XS" | "TOT" | "KHA+" | "KHA-" | "HT" | "KHT" | "CXL" | "missing" | "unknown";

export const schemeIds = ["chung", "doan2011", "congdoan2014", "ccb"] as const;
type SchemeId = (typeof schemeIds)[number];

/** From the alias table of the domain notes, 2.5. */
const COMMON: Readonly<Record<"XS" | "TOT" | "HT" | "KHT" | "CXL", readonly string[]>> = {
  XS: ["HTXSNV", "HTXS", "HT xuất sắc NV", "Hoàn thành xuất sắc", "Hoàn thành xuất sắc NV", "Xuất sắc", "XS"],
  TOT: ["HTTNV", "H.T.T.N.V", "HTT", "HT tốt NV", "Hoàn thành tốt", "Hoàn thành tốt nhiệm vụ", "Tốt", "HTTNV;"],
  HT: ["HTNV", "HT", "Hoàn thành", "Hoàn thành nhiệm vụ", "Hoàn thành NV", "Trung bình", "TB"],
  KHT: ["KHTNV", "Không hoàn thành nhiệm vụ", "Chưa hoàn thành nhiệm vụ", "CHTNV", "Yếu", "Yếu kém", "Kém"],
  CXL: [
    "Chưa XL",
    "KXL",
    "Không xếp loại",
    "Miễn",
    "Mới KN",
    "Mới thành lập",
    "Chuyển SH",
    "SH tạm",
    "Thai sản",
    "Chưa đủ ĐK",
  ],
};
const OWN: Readonly<Record<SchemeId, Cells<RatingMeans>>> = {
  chung: clear("TOT", ["Hoàn thành tốt NV"]),
  doan2011: clear("KHA+", ["Khá"]),
  congdoan2014: clear("KHA-", ["Khá"]),
  ccb: clear("TOT", ["TSVM", "Gương mẫu", "CCBGM", "TSVM tiên tiến"]),
};
const UNKNOWN = [
  "HTTX",
  "T",
  "K",
  "HTTNV (đã điều chỉnh)",
  "gần hoàn thành tốt",
  "Tốt?",
  "dự kiến HTTNV",
  "HTTNV/HTNV",
  "5",
];

/** Cells of a rating column under a scale. */
export const ratingCells = (scheme: SchemeId): Cells<RatingMeans> =>
  mostly<RatingMeans>(
    [
      ...(["XS", "TOT", "HT", "KHT", "CXL"] as const).map((level) => clear<RatingMeans>(level, COMMON[level])),
      OWN[scheme],
      blank("missing"),
      texts("missing", ["-", "--", "–", "…", "..."], true),
      texts("missing", ["?", "???", "0"]),
    ],
    [clear("unknown", UNKNOWN), exactly("unknown", [5, true]), error("unknown")],
  );

/** Groups, each in spellings that mean the same group. */
export const GROUPS: readonly (readonly string[])[] = [
  ["Sở Văn hóa", "SỞ VĂN HÓA", "Sở  Văn hoá"],
  ["Ủy ban", "Uỷ ban", "ỦY BAN"],
  ["Đoàn thanh niên", "Ðoàn thanh niên"],
];
