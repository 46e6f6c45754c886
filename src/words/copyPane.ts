import type { ChangeKind } from "./copies";
import type { Language } from "./words";

/** A change, as far as it is counted or named. */
export interface ChangeToSay {
  readonly is: ChangeKind;
  readonly sheet: string;
}

/** What came of a copy for the new year. */
export interface NewYearMade {
  /** The new one. */
  readonly year: number;
  /** Targets whose part and whole stand as last year's now, by code. */
  readonly lastYear: readonly string[];
  /** Targets whose last year's cells are blank, since their share did not stand for the whole year. */
  readonly without: readonly string[];
  /** Why no target has last year's figures. */
  readonly whyNone?: "noForm" | "partOfYear";
  /** How many typed cells were cleared. */
  readonly cleared: number;
  /** Sheets whose head somebody has moved or written anew: their year is to be looked at. */
  readonly lookAt: readonly string[];
}

/** Words of the pane's part that makes copies. */
export interface CopyPaneWords {
  readonly heading: string;
  readonly about: string;
  readonly handOver: string;
  readonly handOverAbout: string;
  readonly keep: string;
  readonly shortNames: string;
  readonly makeHandOver: string;
  readonly newYear: string;
  readonly newYearAbout: string;
  readonly makeNewYear: string;
  readonly working: string;
  readonly opened: string;
  readonly download: string;
  readonly close: string;
  /** What was changed, a line a kind; `list` is the sheet with all of it. */
  changes(changes: readonly ChangeToSay[], list: string): readonly string[];
  unsure(cells: readonly string[]): string;
  unseen(parts: number): string;
  newYearMade(made: NewYearMade): readonly string[];
}

const MOST_NAMED = 5;

/** The first of some names, and how many more there are. */
const some = (names: readonly string[], more: (count: number) => string): string =>
  names.slice(0, MOST_NAMED).join(", ") + (names.length > MOST_NAMED ? more(names.length - MOST_NAMED) : "");

const countOf = (changes: readonly ChangeToSay[], ...kinds: readonly ChangeKind[]): number =>
  changes.filter(({ is }) => kinds.includes(is)).length;

/** The changes by what the pane says of them: sheets that stay, and how many of each other kind. */
const summed = (changes: readonly ChangeToSay[]) => ({
  sheets: changes.filter(({ is }) => is === "sheet").map(({ sheet }) => sheet),
  values: countOf(changes, "function", "leftOut", "shifting", "people"),
  shortened: countOf(changes, "shortened"),
  rules: countOf(changes, "rule", "name"),
});

const vi: CopyPaneWords = {
  heading: "Gửi đi, sang năm mới",
  about: "Tạo một sổ mới từ sổ đang mở; sổ đang mở không thay đổi gì.",
  handOver: "Bản gửi đi…",
  handOverAbout:
    "Nơi nhận không cần phần bổ trợ: hàm CHITIEU thành giá trị đang hiện, số liệu giữ nguyên. Sổ theo dõi và danh sách người để lại đơn vị, trừ trang được chọn dưới đây.",
  keep: "Gửi cả các trang:",
  shortNames: "Viết tắt họ tên (N.V.A.), bỏ số điện thoại",
  makeHandOver: "Tạo bản gửi đi",
  newYear: "Sang năm mới…",
  newYearAbout:
    "Giữ danh sách, xóa kết quả đã nhập (xếp loại, dấu, ngày, số), lấy số năm nay làm số năm trước, đổi năm ở tên trang và tiêu đề.",
  makeNewYear: "Tạo sổ năm mới",
  working: "Đang tạo…",
  opened: "Đã tạo sổ mới và mở ở cửa sổ khác; hãy đặt tên và lưu ở đó.",
  download: "Tải về máy",
  close: "Đóng",
  changes(changes, list) {
    const { sheets, values, shortened, rules } = summed(changes);
    return [
      ...(sheets.length > 0
        ? [`Để lại đơn vị ${sheets.length} trang: ${some(sheets, (n) => ` và ${n} trang khác`)}.`]
        : []),
      `${values} chỗ có công thức đã thành giá trị.`,
      ...(shortened > 0 ? [`Viết tắt họ tên, bỏ số điện thoại ở ${shortened} chỗ.`] : []),
      ...(rules > 0 ? [`Bỏ ${rules} danh sách chọn, tô màu, tên vùng lấy từ trang để lại.`] : []),
      `Mọi thay đổi ghi ở trang "${list}" cuối sổ mới.`,
    ];
  },
  unsure: (cells) => `Xem lại ô chưa có số: ${some(cells, (n) => ` và ${n} ô khác`)}.`,
  unseen: (parts) => `${parts} hình, macro hoặc tệp nhúng giữ nguyên, chưa được xem bên trong.`,
  newYearMade: ({ year, lastYear, without, whyNone, cleared, lookAt }) => [
    `Sổ năm ${year}: đã xóa ${cleared} ô kết quả.`,
    ...(lastYear.length > 0 ? [`Có số năm trước: ${lastYear.join(", ")}.`] : []),
    ...(whyNone === "noForm" ? ["Sổ không có B01 nên không có số năm trước."] : []),
    ...(whyNone === "partOfYear" ? ["B01 đang là của một phần năm nên không lấy làm số năm trước."] : []),
    ...(whyNone === undefined && without.length > 0
      ? [`Để trống số năm trước, vì chưa có tỷ lệ cả năm: ${without.join(", ")}.`]
      : []),
    ...(lookAt.length > 0 ? [`Tự xem lại năm ở trang: ${lookAt.join(", ")}.`] : []),
  ],
};

const en: CopyPaneWords = {
  heading: "Handing over, new year",
  about: "Makes a new workbook of the open one, which stays as it is.",
  handOver: "Hand-over copy…",
  handOverAbout:
    "Receivers need no add-in: functions of CHITIEU become the values they show, figures stay. Registers and lists of people stay in the unit, but for the sheets chosen below.",
  keep: "Send these sheets too:",
  shortNames: "Shorten names (N.V.A.), leave out telephone numbers",
  makeHandOver: "Make the copy",
  newYear: "New year…",
  newYearAbout:
    "Keeps lists, clears results that were typed (ratings, marks, days, figures), takes this year's figures as last year's, moves the year on in names of sheets and heads.",
  makeNewYear: "Make next year's workbook",
  working: "At work…",
  opened: "The new workbook is made and open in a window of its own; name and save it there.",
  download: "Download",
  close: "Close",
  changes(changes, list) {
    const { sheets, values, shortened, rules } = summed(changes);
    return [
      ...(sheets.length > 0
        ? [`Sheets that stay in the unit (${sheets.length}): ${some(sheets, (n) => ` and ${n} more`)}.`]
        : []),
      `Formulas that became values: ${values}.`,
      ...(shortened > 0 ? [`Places with names shortened or numbers left out: ${shortened}.`] : []),
      ...(rules > 0 ? [`Drop-downs, colour rules and named ranges of sheets that stay, left out: ${rules}.`] : []),
      `Every change stands in the sheet "${list}" at the end of the new workbook.`,
    ];
  },
  unsure: (cells) => `Look at cells without a figure: ${some(cells, (n) => ` and ${n} more`)}.`,
  unseen: (parts) => `Pictures, macros and embedded files kept as they are, not looked into: ${parts}.`,
  newYearMade: ({ year, lastYear, without, whyNone, cleared, lookAt }) => [
    `Workbook of ${year}: ${cleared} cells with results cleared.`,
    ...(lastYear.length > 0 ? [`With last year's figures: ${lastYear.join(", ")}.`] : []),
    ...(whyNone === "noForm" ? ["The workbook has no B01, so there are no figures of last year."] : []),
    ...(whyNone === "partOfYear" ? ["B01 is of a part of the year, so it gives no figures of last year."] : []),
    ...(whyNone === undefined && without.length > 0
      ? [`Last year's figures left blank, since there is no share of the whole year: ${without.join(", ")}.`]
      : []),
    ...(lookAt.length > 0 ? [`Look at the year yourself in: ${lookAt.join(", ")}.`] : []),
  ],
};

export const copyPaneWords: Readonly<Record<Language, CopyPaneWords>> = { vi, en };
