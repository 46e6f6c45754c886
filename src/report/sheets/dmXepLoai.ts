import { formerRatingCaptions, ratingCaptions } from "../../domain/captions";
import { fold } from "../../domain/fold";
import type { Level } from "../../domain/rating";
import { defaultScheme } from "../../domain/ratings";
import { levelSteps } from "../formula/words";
import type { FixedRow, SheetRecord } from "../record";

/** One alias a row, because plain Excel looks a rating up in a range; full name and code are aliases too. */
function rowsOf(level: Level): readonly FixedRow[] {
  const spellings = [level.name, level.id, ...level.aliases];
  const distinct = spellings.filter((text, i) => spellings.findIndex((other) => fold(other) === fold(text)) === i);
  return distinct.map((alias) => ({
    kind: "row",
    values: {
      scheme: defaultScheme.id,
      id: level.id,
      name: level.name,
      alias,
      rank: level.rank,
      good: level.good ? "x" : null,
      counted: level.counted ? "x" : null,
    },
  }));
}

/** DM_XEPLOAI: the rating scale of this workbook, one spelling a row. */
export const dmXepLoai: SheetRecord = {
  id: "DM_XEPLOAI",
  label: { vi: "Danh mục mức xếp loại", en: "List of rating levels" },
  kind: "list",
  yearly: false,
  name: () => "DM_XEPLOAI",
  title: () => "DANH MỤC MỨC XẾP LOẠI",
  nextYear: { rows: "asItIs" },
  columns: [
    {
      key: "scheme",
      caption: ratingCaptions.scheme,
      formerCaptions: formerRatingCaptions.scheme ?? [],
      widthChars: 14,
      type: "text",
      help: { vi: "Tên của thang, ví dụ chung.", en: "Rating scale." },
    },
    { key: "id", caption: ratingCaptions.id, widthChars: 8, type: "text", help: { vi: "Mã mức.", en: "Level code." } },
    {
      key: "name",
      caption: ratingCaptions.name,
      widthChars: 34,
      type: "text",
      help: { vi: "Tên đầy đủ của mức.", en: "Full name." },
    },
    {
      key: "alias",
      caption: ratingCaptions.alias,
      formerCaptions: formerRatingCaptions.alias ?? [],
      widthChars: 30,
      type: "text",
      help: { vi: "Mỗi cách viết một dòng.", en: "One spelling a row." },
    },
    {
      key: "rank",
      caption: ratingCaptions.rank,
      widthChars: 9,
      type: "order",
      help: { vi: "1 là cao nhất.", en: "1 is best." },
    },
    {
      key: "good",
      caption: ratingCaptions.good,
      widthChars: 16,
      type: "mark",
      list: { values: ["x"] },
      help: { vi: "x nếu từ hoàn thành tốt nhiệm vụ trở lên.", en: "x when good or better." },
    },
    {
      key: "counted",
      caption: ratingCaptions.counted,
      widthChars: 16,
      type: "mark",
      list: { values: ["x"] },
      help: { vi: "x nếu tính vào mẫu số.", en: "x when in the denominator." },
    },
  ],
  plainColumns: levelSteps,
  capacityRows: 200,
  rows: () => [...defaultScheme.levels].sort((a, b) => a.rank - b.rank).flatMap(rowsOf),
  blankRows: 10,
  notes: () => ["Gặp cách viết mới trong danh sách thì thêm một dòng ở cuối bảng này."],
  signed: false,
  landscape: false,
};
