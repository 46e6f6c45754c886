import type { StyleName } from "./styles";

/** A worked formula: which function, the question it answers, and the formula with commas, as files store it. */
export interface Example {
  readonly name: string;
  readonly question: string;
  readonly formula: string;
  readonly style?: StyleName;
  /** Cells the result fills, side by side; 1 unless told. */
  readonly cells?: number;
}

/** A formula that fills several rows; `rows` × `columns` cells are kept free for it. */
export interface SpillingExample extends Example {
  readonly rows: number;
  readonly columns: number;
  /** Column of the spill, from 0, that holds a share. */
  readonly shareColumn?: number;
}

const member = (column: string): string => `'Đoàn viên, hội viên'!${column}7:${column}240`;
const organisation = (column: string): string => `'Tổ chức cơ sở'!${column}7:${column}18`;
const enterprise = (column: string): string => `'Doanh nghiệp'!${column}7:${column}36`;
const emulation = (column: string): string => `'Thi đua'!${column}7:${column}30`;
const QUARTERS = "'Họp quý'!B7:B18,'Họp quý'!C7:F18,3,'Họp quý'!G7:G18";

/** First row of the single-row examples, counted as in the sheet; the formulas below point at one another's rows. */
export const FIRST_EXAMPLE_ROW = 6;
/** The row of `DEMTOTTROLEN`: its three cells feed the verdicts. */
const MEMBERS_ROW = FIRST_EXAMPLE_ROW + 8;
const MEMBERS_GOOD = `E${MEMBERS_ROW},F${MEMBERS_ROW}`;

/** Examples that fill one cell, or one row of three cells: số đạt, tổng số, chưa có kết quả. */
export const examples: readonly Example[] = [
  {
    name: "TYLETOTTROLEN",
    question: "Bao nhiêu phần trăm đoàn viên, hội viên xếp loại hoàn thành tốt nhiệm vụ trở lên?",
    formula: `=CHITIEU.TYLETOTTROLEN(${member("B")},${member("F")})`,
    style: "percent",
  },
  {
    name: "TYLETOTTROLEN",
    question: "Cũng câu hỏi đó, tính trên tổng số, không bớt người không thuộc diện",
    formula: `=CHITIEU.TYLETOTTROLEN(${member("B")},${member("F")},"chung","tongso")`,
    style: "percent",
  },
  {
    name: "TYLEDANHDAU",
    question: "Bao nhiêu phần trăm đã học tập nghị quyết?",
    formula: `=CHITIEU.TYLEDANHDAU(${member("B")},${member("E")})`,
    style: "percent",
  },
  {
    name: "BAOPHU",
    question: "Bao nhiêu phần trăm doanh nghiệp có công đoàn?",
    formula: `=CHITIEU.BAOPHU(${enterprise("B")},${enterprise("E")})`,
    style: "percent",
  },
  {
    name: "TYLETOITHIEU",
    question: "Bao nhiêu phần trăm tổ chức còn nguồn đã giới thiệu ít nhất 01 đoàn viên ưu tú?",
    formula: `=CHITIEU.TYLETOITHIEU(${organisation("B")},${organisation("N")},1,${organisation("M")})`,
    style: "percent",
  },
  {
    name: "TYLEQUY",
    question:
      "Trong số quý đến hạn, tính đến hết quý III, thường trực cấp ủy đã làm việc với đoàn thể bao nhiêu phần trăm?",
    formula: `=CHITIEU.TYLEQUY(${QUARTERS})`,
    style: "percent",
  },
  {
    name: "TYLECHITIEU",
    question: "Bao nhiêu phần trăm chỉ tiêu thi đua đã hoàn thành?",
    formula: `=CHITIEU.TYLECHITIEU(${emulation("B")},${emulation("E")},${emulation("D")},1,${emulation("F")})`,
    style: "percent",
  },
  {
    name: "HOANTHANH",
    question: "Chỉ tiêu thi đua thứ hai hoàn thành bao nhiêu phần trăm kế hoạch? (số ghi bằng chữ)",
    formula: "=CHITIEU.HOANTHANH('Thi đua'!E8,'Thi đua'!D8)",
    style: "percent",
  },
  {
    name: "DEMTOTTROLEN",
    question: "Số xếp loại tốt trở lên, số thuộc diện, số chưa có kết quả xếp loại",
    formula: `=CHITIEU.DEMTOTTROLEN(${member("B")},${member("F")})`,
    style: "number",
    cells: 3,
  },
  {
    name: "DEMDANHDAU",
    question: "Số tổ chức ứng dụng công nghệ thông tin, tổng số, số chưa có kết quả",
    formula: `=CHITIEU.DEMDANHDAU(${organisation("B")},${organisation("I")})`,
    style: "number",
    cells: 3,
  },
  {
    name: "DEMTOITHIEU",
    question: "Số tổ chức thực hiện ít nhất 01 việc làm mới, tổng số, số chưa có kết quả",
    formula: `=CHITIEU.DEMTOITHIEU(${organisation("B")},${organisation("L")})`,
    style: "number",
    cells: 3,
  },
  {
    name: "DEMQUY",
    question: "Số quý thường trực cấp ủy đã làm việc với đoàn thể, số quý đến hạn, số ô chưa có kết quả",
    formula: `=CHITIEU.DEMQUY(${QUARTERS})`,
    style: "number",
    cells: 3,
  },
  {
    name: "DEMCHITIEU",
    question: "Số chỉ tiêu thi đua hoàn thành, tổng số, số chưa có kết quả",
    formula: `=CHITIEU.DEMCHITIEU(${emulation("B")},${emulation("E")},${emulation("D")},1,${emulation("F")})`,
    style: "number",
    cells: 3,
  },
  {
    name: "DANHGIA",
    question: "Chỉ tiêu CT06 (trên 98%) đạt hay chưa? Sửa một mức xếp loại để thấy kết quả đổi",
    formula: `=CHITIEU.DANHGIA("CT06",${MEMBERS_GOOD})`,
  },
  {
    name: "CANTHEM",
    question: "Còn thiếu bao nhiêu người để đạt CT06?",
    formula: `=CHITIEU.CANTHEM("CT06",${MEMBERS_GOOD})`,
    style: "number",
  },
  {
    name: "KHANANG",
    question: "Khi còn người chưa có kết quả xếp loại, đã chắc chắn đạt hay không?",
    formula: `=CHITIEU.KHANANG("CT06",${MEMBERS_GOOD},G${MEMBERS_ROW})`,
  },
  {
    name: "THUYETMINH",
    question: "Câu thuyết minh cho báo cáo",
    formula: `=CHITIEU.THUYETMINH("CT06",${MEMBERS_GOOD})`,
  },
  {
    name: "DANHGIATYLE",
    question: "Từ tỷ lệ bao phủ công đoàn, CT04A (90%) đạt hay chưa?",
    formula: `=CHITIEU.DANHGIATYLE("CT04A",E${FIRST_EXAMPLE_ROW + 3})`,
  },
  {
    name: "NGUONG",
    question: "Ngưỡng của CT06",
    formula: '=CHITIEU.NGUONG("CT06")',
    style: "percent",
  },
  {
    name: "NOIDUNG",
    question: "Nội dung của CT06",
    formula: '=CHITIEU.NOIDUNG("CT06")',
  },
  {
    name: "MUCXEPLOAI",
    question: "Tên đầy đủ của một mức viết tắt",
    formula: "=CHITIEU.MUCXEPLOAI('Tổ chức cơ sở'!F10)",
  },
  {
    name: "CHUANHOA",
    question: "Chuyển chữ TCVN3 (font .VnTime) sang Unicode",
    formula: '=CHITIEU.CHUANHOA("C«ng ®oµn c¬ së","tcvn3")',
  },
];

/** The row of the first block of cells. */
export const FIRST_SPILL_ROW = FIRST_EXAMPLE_ROW + examples.length + 2;
/** One column of the `THEONHOM` block, which stands first and has one row for each of the 12 organisations. */
const group = (column: string): string => `${column}${FIRST_SPILL_ROW}:${column}${FIRST_SPILL_ROW + 11}`;

/** Examples that fill a block of cells, one under the other. */
export const spillingExamples: readonly SpillingExample[] = [
  {
    name: "THEONHOM",
    question: "Theo từng tổ chức: tổng số, được xếp loại, tốt trở lên, chưa có kết quả xếp loại, tỷ lệ",
    formula: `=CHITIEU.THEONHOM(${member("C")},${member("B")},${member("F")})`,
    rows: 12,
    columns: 6,
    shareColumn: 5,
  },
  {
    name: "CHUADAT",
    question: "Tổ chức nào chưa đạt CT06: số đạt, tổng số thuộc diện, còn thiếu?",
    formula: `=CHITIEU.CHUADAT("CT06",${group("E")},${group("H")},${group("G")}+${group("I")})`,
    rows: 12,
    columns: 4,
  },
  {
    name: "DEMXEPLOAI",
    question: "Mỗi mức có bao nhiêu người, chiếm bao nhiêu phần trăm?",
    formula: `=CHITIEU.DEMXEPLOAI(${member("B")},${member("F")})`,
    rows: 6,
    columns: 3,
    shareColumn: 2,
  },
  {
    name: "HOANTHANH",
    question: "Tỷ lệ hoàn thành của cả 24 chỉ tiêu thi đua; chỉ tiêu định tính là 0 hoặc 1",
    formula: `=CHITIEU.HOANTHANH(${emulation("E")},${emulation("D")},${emulation("F")})`,
    rows: 24,
    columns: 1,
    shareColumn: 0,
  },
  {
    name: "DANHMUC",
    question: "Danh mục chỉ tiêu đang dùng",
    formula: "=CHITIEU.DANHMUC()",
    rows: 13,
    columns: 11,
  },
];
