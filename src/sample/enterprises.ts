import { dateSerial } from "./dates";

import type { Typed } from "./typed";

/** Name, kind, workers; union mark and founding day; youth-union mark and founding day; why it is not eligible. */
export type Enterprise = readonly [
  name: string,
  kind: string,
  workers: number,
  union: Typed,
  unionFounded: Typed,
  youth: Typed,
  youthFounded: Typed,
  notEligible?: string,
];

const d = dateSerial;

/** 30 invented enterprises: 27 with a union, which is exactly 90 %, and 25 with a youth union. */
export const enterprises: readonly Enterprise[] = [
  ["Công ty TNHH Cơ khí A1", "TNHH", 186, "x", d(2015, 3, 12), "x", d(2016, 3, 26)],
  ["Công ty cổ phần Vận tải B2", "Cổ phần", 240, "X", d(2014, 7, 28), "x", d(2015, 3, 26)],
  ["Công ty TNHH May mặc C3", "TNHH", 412, "\u0445", d(2016, 5, 19), "\u0445", d(2017, 3, 26)],
  ["Công ty TNHH Chế biến nông sản D4", "TNHH", 95, "có", "20/11/2018", "có", "26/03/2019"],
  ["Công ty cổ phần Vật liệu xây dựng E5", "Cổ phần", 133, "Có", "1/5/2017", "x", d(2018, 3, 26)],
  ["Công ty TNHH Bao bì G6", "TNHH", 58, "✓", d(2019, 9, 2), "✓", d(2020, 3, 26)],
  ["Công ty TNHH Thương mại H7", "TNHH", 41, "v", d(2020, 10, 10), "chưa", null],
  ["Công ty cổ phần Chè K8", "Cổ phần", 36, "+", d(2021, 1, 15), "+", d(2022, 3, 26)],
  ["Công ty cổ phần Điện nước L9", "Cổ phần", 77, 1, d(2013, 12, 22), 1, d(2014, 3, 26)],
  ["Công ty TNHH Gỗ M10", "TNHH", 64, "đã", "15.8.2019", "x", d(2020, 10, 15)],
  ["Công ty TNHH In ấn N11", "TNHH", 29, "đạt", d(2022, 6, 1), "không", null],
  ["Công ty cổ phần Du lịch P12", "Cổ phần", 88, "x", d(2018, 4, 30), "x", "26/3/2019"],
  ["Công ty TNHH Khai khoáng Q13", "TNHH", 310, "x", d(2012, 11, 12), "X", d(2013, 3, 26)],
  ["Doanh nghiệp tư nhân Xăng dầu R14", "Tư nhân", 18, "x (T6/2025)", "10/06/2025", "x (T6/2025)", "20/06/2025"],
  ["Công ty TNHH Dược phẩm S15", "TNHH", 52, "x", d(2020, 2, 27), "x", d(2021, 3, 26)],
  ["Công ty cổ phần Giống cây trồng T16", "Cổ phần", 45, "x", d(2016, 8, 8), "Có", d(2017, 5, 19)],
  ["Công ty TNHH Thủy sản U17", "TNHH", 33, "có", d(2021, 7, 27), "x", d(2022, 9, 2)],
  ["Công ty TNHH Cơ điện V18", "TNHH", 71, "X", "28/7/2018", "x", d(2019, 3, 26)],
  ["Công ty cổ phần Môi trường X19", "Cổ phần", 154, "x", d(2011, 5, 1), "x", d(2012, 3, 26)],
  ["Công ty TNHH Thức ăn chăn nuôi Y20", "TNHH", 66, "x", d(2019, 5, 1), "v", d(2020, 3, 26)],
  ["Công ty TNHH Đóng gói A21", "TNHH", 47, "✓", d(2023, 4, 20), "x", d(2024, 3, 26)],
  ["Công ty cổ phần Xây lắp B22", "Cổ phần", 201, "x", d(2014, 1, 9), "x", d(2015, 3, 26)],
  ["Công ty TNHH Phần mềm C23", "TNHH", 24, "x", d(2024, 11, 20), "x", d(2025, 3, 26)],
  ["Công ty TNHH Dược liệu D24", "TNHH", 31, "đã", d(2022, 10, 20), "đã", d(2023, 3, 26)],
  ["Công ty TNHH Giày da E25", "TNHH", 268, "x", d(2017, 9, 9), "x", d(2018, 5, 1)],
  ["Công ty cổ phần Kho bãi G26", "Cổ phần", 39, "x", "02/09/2021", "x", "26/03/2022"],
  ["Công ty TNHH Thiết bị H27", "TNHH", 55, "x", d(2025, 12, 15), "đạt", d(2025, 12, 22)],
  ["Công ty TNHH Một thành viên K28", "TNHH", 4, "không", null, "không", null, "Dưới 05 lao động"],
  ["Công ty TNHH Rau sạch L29", "TNHH", 9, "chưa", null, "-", null],
  ["Doanh nghiệp tư nhân Vận chuyển M30", "Tư nhân", 3, null, null, null, null, "Dưới 05 lao động"],
];
