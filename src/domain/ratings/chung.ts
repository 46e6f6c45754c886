import type { Scheme } from "../rating";

/**
 * The four levels of the Party and, by now, of most mass organisations.
 *
 * Source: Quy định 366-QĐ/TW (30/8/2025), before it Quy định 124-QĐ/TW (2023), Điều 12; for youth-union members Hướng dẫn
 * 25-HD/TWĐTN-BTC (2023), mục IV.1.2. Spellings: collected from workbooks and reports.
 */
export const chung: Scheme = {
  id: "chung",
  name: { vi: "Bốn mức chung", en: "Common four levels" },
  source: "Quy định 366-QĐ/TW (30/8/2025); Hướng dẫn 25-HD/TWĐTN-BTC (2023), mục IV.1.2",
  levels: [
    {
      id: "XS",
      name: "Hoàn thành xuất sắc nhiệm vụ",
      aliases: ["HTXSNV", "HTXS", "HT xuất sắc NV", "HT xuất sắc nhiệm vụ", "Hoàn thành xuất sắc", "Xuất sắc"],
      rank: 1,
      good: true,
      counted: true,
    },
    {
      id: "TOT",
      name: "Hoàn thành tốt nhiệm vụ",
      aliases: ["HTTNV", "HTT", "HT tốt NV", "HT tốt nhiệm vụ", "Hoàn thành tốt", "Tốt"],
      rank: 2,
      good: true,
      counted: true,
    },
    {
      id: "HT",
      name: "Hoàn thành nhiệm vụ",
      aliases: ["HTNV", "HT nhiệm vụ", "Hoàn thành", "Trung bình", "TB"],
      rank: 4,
      good: false,
      counted: true,
    },
    {
      id: "KHT",
      name: "Không hoàn thành nhiệm vụ",
      aliases: [
        "KHTNV",
        "Không hoàn thành",
        "Chưa hoàn thành nhiệm vụ",
        "Chưa hoàn thành",
        "CHTNV",
        "Yếu",
        "Yếu kém",
        "Kém",
      ],
      rank: 5,
      good: false,
      counted: true,
    },
    {
      id: "CXL",
      name: "Không thuộc diện xếp loại",
      aliases: [
        "Không thuộc diện",
        "Chưa thuộc diện",
        "Chưa thuộc diện xếp loại",
        "Chưa xếp loại",
        "Chưa XL",
        "Không xếp loại",
        "KXL",
        "Miễn",
        "Miễn xếp loại",
        "Mới KN",
        "Mới kết nạp",
        "Mới thành lập",
        "Chuyển SH",
        "Chuyển sinh hoạt",
        "SH tạm",
        "Sinh hoạt tạm",
        "Thai sản",
        "Nghỉ thai sản",
        "Chưa đủ ĐK",
        "Chưa đủ điều kiện",
        "Chưa đủ điều kiện xếp loại",
      ],
      rank: 9,
      good: false,
      counted: false,
    },
  ],
};
