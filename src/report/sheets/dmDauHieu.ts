import { fold } from "../../domain/fold";
import { KEEPING_WORDS, NO_MARKS, YES_MARKS } from "../../domain/mark";
import { MEANING, signSteps } from "../formula/words";
import type { FixedRow, SheetRecord } from "../record";

/** Words that take a row out although they are no reason of their own kind: any other words do as well. */
const OUT_WORDS = ["hết nguồn", "không thuộc diện"];

/** Each word once; a plain formula takes no notice of case. */
const rowsOf = (words: readonly string[], meaning: string): readonly FixedRow[] =>
  words
    .filter((word, i) => words.findIndex((other) => fold(other) === fold(word)) === i)
    .map((word) => ({ kind: "row", values: { word, meaning } }));

/** DM_DAUHIEU: words for yes and for no, words that keep a row in and that take it out, for files read without the add-in. */
export const dmDauHieu: SheetRecord = {
  id: "DM_DAUHIEU",
  label: { vi: "Danh mục dấu và từ có, không", en: "List of marks and words for yes and no" },
  kind: "list",
  yearly: false,
  name: () => "DM_DAUHIEU",
  title: () => "DANH MỤC DẤU VÀ TỪ CÓ, KHÔNG",
  columns: [
    {
      key: "word",
      caption: "Dấu hoặc từ",
      widthChars: 24,
      type: "text",
      help: { vi: "Mỗi dấu, mỗi từ một dòng.", en: "One mark or word a row." },
    },
    {
      key: "meaning",
      caption: "Nghĩa",
      widthChars: 14,
      type: "text",
      list: { values: Object.values(MEANING) },
      help: {
        vi: "có, không: cột đánh dấu; giữ lại, loại ra: cột lý do.",
        en: "có, không: yes, no in a column of marks; giữ lại, loại ra: keeps in, takes out in a column of reasons.",
      },
    },
  ],
  plainColumns: signSteps,
  capacityRows: 200,
  rows: () => [
    ...rowsOf(YES_MARKS, MEANING.yes),
    ...rowsOf([...NO_MARKS, "0"], MEANING.no),
    ...rowsOf(KEEPING_WORDS, MEANING.kept),
    ...rowsOf(OUT_WORDS, MEANING.out),
  ],
  blankRows: 10,
  notes: () => ["Dùng cho tệp mở không có phần bổ trợ. Gặp dấu mới thì thêm một dòng ở cuối bảng này."],
  signed: false,
  landscape: false,
};
