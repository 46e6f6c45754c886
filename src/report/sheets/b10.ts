import { choice, count, mark, organisation, text } from "../columnKinds";
import { note, selfNumbering } from "../columns";
import { call, cell, type Formula, iff, is, state } from "../formula/node";
import type { SheetRecord } from "../record";
import { byOrganisation, register } from "./register";

const says = (judged: string): Formula => state("own", judged, "here");
const isMet = (judged: string): Formula => is(call("LEFT", says(judged), 3), "=", "đạt");
const isUnclear = (judged: string): Formula => is(says(judged), "=", "chưa hiểu");

/** Both halves of the clause: "trong sinh hoạt và tổ chức hoạt động". What is not understood in one of them shows itself. */
const usesIt = call(
  "IFERROR",
  iff(
    isUnclear("inMeetings"),
    cell("inMeetings"),
    iff(isUnclear("inWork"), cell("inWork"), iff(call("AND", isMet("inMeetings"), isMet("inWork")), "x", "")),
  ),
  "",
);

/** B10: what organisations of every level use of information technology and social networks (CT02). */
export const b10: SheetRecord = {
  id: "B10",
  label: {
    vi: "B10 Ứng dụng công nghệ thông tin, mạng xã hội",
    en: "B10 Use of information technology and social networks",
  },
  ...register,
  name: ({ year }) => `B10 ${year}`,
  title: ({ year }) => `ỨNG DỤNG CÔNG NGHỆ THÔNG TIN, MẠNG XÃ HỘI CỦA TỔ CHỨC ĐOÀN THỂ NĂM ${year}`,
  nextYear: { cleared: ["evidence"] },
  key: "name",
  columns: [
    selfNumbering("name"),
    {
      key: "name",
      caption: "Tên tổ chức",
      ...organisation,
      help: { vi: "Chọn trong DS_TOCHUC; tổ chức các cấp.", en: "Organisation of any level, as DS_TOCHUC names it." },
    },
    {
      key: "level",
      caption: "Cấp",
      ...choice(12, "Khối, tỉnh", "Cơ sở", "Dưới cơ sở"),
      help: { vi: "Chọn trong danh sách.", en: "Level: choose from the list." },
    },
    {
      key: "zalo",
      caption: "Nhóm Zalo (x)",
      under: "Mạng xã hội",
      ...mark,
      help: { vi: "x nếu có nhóm Zalo.", en: "x with a Zalo group." },
    },
    {
      key: "zaloMembers",
      caption: "Số thành viên nhóm",
      under: "Mạng xã hội",
      ...count(11),
      help: { vi: "Số thành viên trong nhóm.", en: "Members of the group." },
    },
    {
      key: "channel",
      caption: "Trang Facebook, kênh khác",
      under: "Mạng xã hội",
      ...text(22),
      help: { vi: "Địa chỉ trang, kênh.", en: "Address." },
    },
    {
      key: "software",
      caption: "Phần mềm quản lý đoàn viên, hội viên (x)",
      under: "Phần mềm",
      ...mark,
      help: { vi: "x nếu có dùng.", en: "x when it is used." },
    },
    {
      key: "records",
      caption: "Hồ sơ đã cập nhật",
      under: "Phần mềm",
      ...count(11),
      help: { vi: "Số hồ sơ đã cập nhật.", en: "Records kept up." },
    },
    {
      key: "online",
      caption: "Họp, sinh hoạt trực tuyến (x)",
      under: "Phần mềm",
      ...mark,
      help: { vi: "x nếu có.", en: "x with meetings online." },
    },
    {
      key: "other",
      caption: "Ứng dụng khác",
      under: "Phần mềm",
      ...text(18),
      help: { vi: "Tên ứng dụng.", en: "Other applications." },
    },
    {
      key: "inMeetings",
      caption: "Dùng trong sinh hoạt (x)",
      under: "Kết luận",
      ...mark,
      help: { vi: "x nếu dùng trong sinh hoạt.", en: "x when used in meetings." },
    },
    {
      key: "inWork",
      caption: "Dùng trong tổ chức hoạt động (x)",
      under: "Kết luận",
      ...mark,
      help: { vi: "x nếu dùng trong tổ chức hoạt động.", en: "x when used in activities." },
    },
    {
      key: "usesIt",
      caption: "Có ứng dụng",
      under: "Kết luận",
      widthChars: 10,
      type: "mark",
      formula: usesIt,
      help: { vi: "x khi có cả hai ô bên trái; tự tính.", en: "x with both cells at the left; computed." },
    },
    {
      key: "evidence",
      caption: "Minh chứng",
      ...text(24),
      help: { vi: "Đường dẫn, hình ảnh, số bài đăng.", en: "Link, picture, number of posts." },
    },
    note,
  ],
  judged: [
    { key: "inMeetings", by: "mark", column: "inMeetings" },
    { key: "inWork", by: "mark", column: "inWork" },
    {
      key: "usesIt",
      by: "mark",
      column: "usesIt",
      after: ["inMeetings", "inWork"],
      group: { ...byOrganisation, column: "name" },
    },
    {
      key: "organisations",
      by: "rows",
      column: "name",
      subjects: { sheet: "DS_TOCHUC", judged: "usesIt", caption: "Tên tổ chức" },
      from: "usesIt",
      atLeast: 1,
    },
  ],
  warnings: [
    {
      id: "groupOfTwo",
      when: call("AND", is(call("N", cell("zaloMembers")), ">", 0), is(cell("zaloMembers"), "<=", 2)),
    },
    { id: "usedWithoutEvidence", when: call("AND", is(cell("usesIt"), "=", "x"), is(cell("evidence"), "=", "")) },
  ],
  notes: () => [
    "Có ứng dụng khi dùng cả trong sinh hoạt và trong tổ chức hoạt động. Mẫu số là mọi tổ chức ở DS_TOCHUC; tổ chức không có dòng ở đây thì tính là chưa có.",
  ],
  stays: true,
  page: { paper: "A3" },
};
