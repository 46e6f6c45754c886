export type TargetColumn =
  | "id"
  | "wording"
  | "source"
  | "comparator"
  | "threshold"
  | "subject"
  | "period"
  | "dueYear"
  | "base"
  | "lead"
  | "inEffect";

export type RatingColumn = "scheme" | "id" | "name" | "alias" | "rank" | "good" | "counted";

/** Captions of the list DM_CHITIEU, in the order of its columns. */
export const targetCaptions: Readonly<Record<TargetColumn, string>> = {
  id: "Mã",
  wording: "Nội dung chỉ tiêu",
  source: "Căn cứ",
  comparator: "So sánh",
  threshold: "Ngưỡng",
  subject: "Đơn vị tính",
  period: "Kỳ",
  dueYear: "Năm phải đạt",
  base: "Mẫu số tính theo",
  lead: "Cơ quan chủ trì",
  inEffect: "Còn hiệu lực (x)",
};

/** Captions of the list DM_XEPLOAI, in the order of its columns. One alias a row, or several separated by semicolons. */
export const ratingCaptions: Readonly<Record<RatingColumn, string>> = {
  scheme: "Thang xếp loại",
  id: "Mã",
  name: "Tên mức",
  alias: "Cách viết",
  rank: "Thứ bậc",
  good: "Từ HTTNV trở lên (x)",
  counted: "Tính vào mẫu số (x)",
};

/** What columns of these lists were called in earlier versions: lists in people's files keep that, and are read by it. */
export const formerTargetCaptions: Readonly<Partial<Record<TargetColumn, readonly string[]>>> = {
  dueYear: ["Năm mục tiêu"],
};
export const formerRatingCaptions: Readonly<Partial<Record<RatingColumn, readonly string[]>>> = {
  scheme: ["Hệ xếp loại"],
  alias: ["Từ viết khác"],
};
