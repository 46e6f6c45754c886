import { fold, foldBare } from "../../domain/fold";
import { DOUBTING_FIRST, KEEPING_WORDS, NO_EXCLUSION, REASONS } from "../../domain/exclusion";
import { NO_MARKS, YES_MARKS } from "../../domain/mark";
import { MEANING, signSteps } from "../formula/words";
import type { FixedRow, SheetRecord } from "../record";

const keyOf = (word: string): string => word.normalize("NFC").toLowerCase();

/** Words as they are, and as they are typed without accents. */
const alsoBare = (words: readonly string[]): readonly string[] => words.flatMap((word) => [word, foldBare(word)]);

const DOUBTING = new Set(alsoBare(DOUBTING_FIRST).map(keyOf));

/** The words with their meanings, each once, a plain formula taking no notice of case; the first meaning holds. */
function rowsOf(words: readonly (readonly [words: readonly string[], meaning: string | null])[]): readonly FixedRow[] {
  const seen = new Set<string>();
  return words.flatMap(([some, meaning]) =>
    some.flatMap((word): FixedRow[] => {
      const key = keyOf(word);
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ kind: "row", values: { word, meaning, doubting: DOUBTING.has(key) ? "x" : null } }];
    }),
  );
}

const isNoReason = (word: string): boolean => NO_EXCLUSION.some((other) => fold(other) === fold(word));

/** DM_DAUHIEU: words for yes and for no, words that keep a row in and that take it out, for files read without the add-in. */
export const dmDauHieu: SheetRecord = {
  id: "DM_DAUHIEU",
  label: { vi: "Danh mục dấu và từ có, không", en: "List of marks and words for yes and no" },
  kind: "list",
  yearly: false,
  name: () => "DM_DAUHIEU",
  title: () => "DANH MỤC DẤU VÀ TỪ CÓ, KHÔNG",
  nextYear: { rows: "asItIs" },
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
        en: "Yes and no in a column of marks; keeps a row in or takes it out in a column of reasons.",
      },
    },
    {
      key: "doubting",
      caption: "Đứng đầu thì hỏi lại (x)",
      widthChars: 14,
      type: "mark",
      list: { values: ["x"] },
      help: {
        vi: 'x nếu đứng đầu lý do thì lý do ấy chưa rõ: "sắp giải thể".',
        en: "x where it takes back or puts off the reason behind it.",
      },
    },
  ],
  plainColumns: signSteps,
  capacityRows: 200,
  rows: () =>
    rowsOf([
      [alsoBare(YES_MARKS), MEANING.yes],
      [alsoBare([...NO_MARKS, "0"].filter(isNoReason)), MEANING.no],
      [alsoBare(NO_MARKS.filter((word) => !isNoReason(word))), MEANING.noMark],
      [KEEPING_WORDS, MEANING.kept],
      [REASONS, MEANING.out],
      [alsoBare(DOUBTING_FIRST), null],
    ]),
  blankRows: 10,
  notes: () => ["Dùng cho tệp mở không có phần bổ trợ. Gặp dấu mới thì thêm một dòng ở cuối bảng này."],
  signed: false,
  landscape: false,
};
