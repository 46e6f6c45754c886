import type { FixedRow, Row } from "../record";

/** A duty without an end: never overdue while it has no deadline. */
export const STANDING = "Thường xuyên";
const YEARLY = "Hằng năm";

/** Of a task that is done once and for all. */
export const ONCE = "Một lần";
/** How often a duty falls due. */
export const PERIODS = [ONCE, STANDING, "Hằng quý", YEARLY] as const;

const BASE_COMMITTEE = "Cấp ủy cơ sở";
const ORGANISATIONS = "Đoàn thể các cấp";
const COORDINATORS = "Ban Thường vụ Đoàn Thanh niên Khối, Hội Cựu chiến binh Khối, Công đoàn Viên chức tỉnh";

/** The clauses of the plan that set no number, in its own words; slips of the scan are put right. */
const duties: readonly Row[] = [
  {
    task: "Tổ chức quán triệt, triển khai Nghị quyết số 29-NQ/TU và các văn bản của Đảng, Nhà nước và của Tỉnh",
    lead: "Cấp ủy, đoàn thể",
    period: ONCE,
    note: "Có văn bản mới thì thêm dòng",
  },
  { task: "Thực hiện tốt Quy chế dân chủ ở cơ sở", lead: BASE_COMMITTEE, period: STANDING },
  {
    task: "Xây dựng kế hoạch phát triển đảng viên, đoàn viên, hội viên",
    lead: "Đoàn thể, cấp ủy lãnh đạo",
    period: YEARLY,
  },
  {
    task: "Đánh giá, phân loại chất lượng hoạt động của các tổ chức chính trị - xã hội đúng thực chất",
    lead: "Cấp ủy",
    period: YEARLY,
  },
  {
    task: "Chỉ đạo giải quyết những kiến nghị, đề xuất chính đáng của đoàn viên, hội viên và những vướng mắc, phát sinh ở cơ sở",
    lead: "Thường trực cấp ủy",
    period: "Hằng quý",
    note: "Sổ B07b",
  },
  {
    task: "Cử cấp ủy viên dự, chỉ đạo, động viên khích lệ các hoạt động phong trào",
    lead: BASE_COMMITTEE,
    period: STANDING,
  },
  {
    task: "Kịp thời biểu dương, khen thưởng đoàn viên, hội viên, tổ chức đoàn thể trực thuộc có thành tích cao",
    lead: BASE_COMMITTEE,
    period: STANDING,
    note: "Sổ B17a",
  },
  {
    task: "Quy hoạch, đào tạo, bồi dưỡng nâng cao chất lượng cán bộ làm công tác đoàn thể",
    lead: BASE_COMMITTEE,
    period: STANDING,
    note: "Sổ B16a",
  },
  {
    task: "Định kỳ hằng năm đánh giá kết quả thực hiện, báo cáo Tỉnh ủy theo quy định",
    lead: "Ban Thường vụ Đảng ủy Khối",
    period: YEARLY,
  },
  {
    basis: "III.2",
    task: "Hằng năm tổng hợp báo cáo kết quả thực hiện với Ban Thường vụ Đảng ủy Khối",
    lead: "Ban Tuyên giáo",
    partners: COORDINATORS,
    period: YEARLY,
  },
  {
    basis: "III.3",
    task: "Tham mưu giúp Ban Thường vụ Đảng ủy Khối triển khai thực hiện tốt Chương trình phối hợp với Ban Thường vụ Liên đoàn Lao động tỉnh",
    lead: "Ban Tổ chức",
    period: STANDING,
  },
  {
    basis: "III.4",
    task: "Đưa vào chương trình, kế hoạch kiểm tra, giám sát hằng năm của Đảng ủy Khối",
    lead: "Ủy ban Kiểm tra",
    period: YEARLY,
    note: "Sổ B11",
  },
  {
    task: "Hằng năm, đánh giá kết quả thực hiện, báo cáo về Đảng ủy Khối qua báo cáo tổng kết năm",
    lead: BASE_COMMITTEE,
    period: YEARLY,
  },
  {
    basis: "II.1, ý 2",
    task: "Tiếp tục quán triệt, triển khai thực hiện có hiệu quả Nghị quyết số 07-NQ/ĐUK",
    lead: "Cấp ủy, đoàn thể",
  },
  {
    basis: "II.1, ý 3",
    task: "Cụ thể hóa và triển khai thực hiện nghiêm các nhiệm vụ, giải pháp",
    lead: BASE_COMMITTEE,
    required: "Kế hoạch của đơn vị",
  },
  {
    basis: "II.2, ý 1",
    task: "Tham gia xây dựng Đảng, chính quyền; thực hiện hiệu quả nhiệm vụ giám sát, phản biện xã hội",
    lead: "Cấp ủy cơ sở, đoàn thể",
    note: "Sổ B19",
  },
  {
    basis: "II.2, ý 3",
    task: "Tăng cường kiểm tra, giám sát việc tổ chức thực hiện các chủ trương … của các tổ chức chính trị - xã hội",
    lead: BASE_COMMITTEE,
  },
  {
    basis: "II.3.1",
    task: "Phối hợp chặt chẽ với Ban Thường vụ các tổ chức đoàn thể cấp trên; định hướng đối với chương trình, kế hoạch công tác",
    lead: BASE_COMMITTEE,
  },
  {
    basis: "II.3.1",
    task: "Tạo điều kiện về thời gian và cơ sở vật chất, nguồn lực",
    lead: BASE_COMMITTEE,
  },
  {
    basis: "II.3.2, ý 2",
    task: "Đa dạng hóa hình thức tuyên truyền",
    lead: ORGANISATIONS,
    note: "Biểu B18",
  },
  {
    basis: "II.3.2, ý 3",
    task: "Đẩy mạnh cải cách hành chính; coi trọng công tác phối hợp giữa đoàn thể với đoàn thể",
    lead: ORGANISATIONS,
  },
  {
    basis: "II.4, ý 4",
    task: "Duy trì, nâng cao chất lượng sinh hoạt; thường xuyên củng cố, kiện toàn",
    lead: "Đoàn thể",
    period: STANDING,
  },
  {
    basis: "II.4, ý 2",
    task: "Giới thiệu cán bộ là đảng viên có uy tín, năng lực, trách nhiệm để bầu các chức danh chủ chốt",
    lead: BASE_COMMITTEE,
    note: "Sổ B16a",
  },
  {
    basis: "III.2",
    task: "Thường xuyên theo dõi, hướng dẫn, kiểm tra, đôn đốc việc thực hiện … tại cơ sở",
    lead: "Ban Tuyên giáo",
    partners: COORDINATORS,
    period: STANDING,
  },
];

/** NV01 and on, as B14 begins. */
export const tasks: readonly FixedRow[] = duties.map((values, i) => ({
  kind: "row",
  values: { code: `NV${String(i + 1).padStart(2, "0")}`, ...values },
}));
