import type { Language } from "./words";

/** What a line of the list of changes is about. */
export type ChangeKind = "function" | "leftOut" | "shifting" | "people" | "shortened" | "rule" | "name" | "sheet";

/** Words of the copies of a workbook, in one language. */
export interface CopyWords {
  /** Of the sheet that lists what was changed. */
  readonly list: {
    readonly sheet: string;
    readonly title: string;
    readonly about: string;
    readonly captions: readonly [sheet: string, cell: string, what: string, formula: string, value: string];
    readonly is: Readonly<Record<ChangeKind, string>>;
    readonly nothing: string;
  };
}

const vi: CopyWords = {
  list: {
    sheet: "Bản gửi đi",
    title: "BẢN GỬI ĐI: NHỮNG GÌ KHÁC VỚI SỔ CỦA ĐƠN VỊ",
    about:
      "Số liệu là số của sổ khi tạo bản này; ô nào ghi ở đây đã thay công thức bằng giá trị. Không cần phần bổ trợ nào để xem.",
    captions: ["Trang", "Ô", "Thay đổi", "Công thức trước đây", "Giá trị"],
    is: {
      function: "Hàm CHITIEU thành giá trị",
      leftOut: "Đếm từ trang để lại đơn vị: thành giá trị",
      shifting: "Sẽ khác đi ở ngày khác, máy khác: thành giá trị",
      people: "Đếm từ họ tên đã viết tắt: thành giá trị",
      shortened: "Viết tắt họ tên, bỏ số điện thoại",
      rule: "Bỏ danh sách chọn, tô màu hoặc liên kết lấy từ trang để lại",
      name: "Bỏ tên vùng lấy từ trang để lại",
      sheet: "Trang để lại đơn vị",
    },
    nothing: "Không có gì phải thay đổi.",
  },
};

const en: CopyWords = {
  list: {
    sheet: "Hand-over copy",
    title: "HAND-OVER COPY: WHAT DIFFERS FROM THE UNIT'S WORKBOOK",
    about:
      "Figures are those of the workbook when this copy was made; cells named here hold a value in place of a formula. No add-in is needed.",
    captions: ["Sheet", "Cell", "Change", "Formula before", "Value"],
    is: {
      function: "A function of CHITIEU became its value",
      leftOut: "Counted a sheet that stays in the unit: a value now",
      shifting: "Would differ on another day or machine: a value now",
      people: "Counted names that are shortened: a value now",
      shortened: "Names shortened, telephone numbers left out",
      rule: "A drop-down, colour rule or link to a sheet that stays is left out",
      name: "A named range of a sheet that stays is left out",
      sheet: "Sheet that stays in the unit",
    },
    nothing: "Nothing had to be changed.",
  },
};

export const copyWords: Readonly<Record<Language, CopyWords>> = { vi, en };
