import { dateSerial } from "./dates";

/** What a base organisation reports. */
export interface Report {
  readonly founded: string | number;
  readonly rating: string;
  /** Why it is not rated. */
  readonly reason: string | null;
  readonly usesIt: string | number;
  readonly inCharge: string | number;
  readonly registered: number;
  readonly done: number | null;
  /** "hết nguồn" and "không thuộc diện" take the organisation out of target CT09. */
  readonly source: string | null;
  readonly introduced: number | null;
  readonly note: string | null;
}

/** What each of the 12 organisations reports, in their order. */
export const reports: readonly Report[] = [
  {
    founded: dateSerial(2012, 4, 18),
    rating: "HTXSNV",
    reason: null,
    usesIt: "x",
    inCharge: "x",
    registered: 2,
    done: 2,
    source: "còn nguồn",
    introduced: 3,
    note: null,
  },
  {
    founded: dateSerial(2013, 9, 5),
    rating: "HTTNV",
    reason: null,
    usesIt: "X",
    inCharge: "x",
    registered: 1,
    done: 1,
    source: "còn nguồn",
    introduced: 2,
    note: null,
  },
  {
    founded: "12/05/2014",
    rating: "Hoàn thành tốt nhiệm vụ",
    reason: null,
    usesIt: "có",
    inCharge: "có",
    registered: 1,
    done: 1,
    source: null,
    introduced: 2,
    note: null,
  },
  {
    founded: dateSerial(2016, 7, 28),
    rating: "HT tốt NV",
    reason: null,
    usesIt: "x",
    inCharge: "x",
    registered: 2,
    done: 1,
    source: "còn nguồn",
    introduced: 1,
    note: null,
  },
  {
    founded: "3/8/2017",
    rating: "HTTNV",
    reason: null,
    usesIt: "\u0445",
    inCharge: "đã",
    registered: 1,
    done: null,
    source: "còn nguồn",
    introduced: null,
    note: "Đăng ký, chưa thực hiện",
  },
  {
    founded: dateSerial(2012, 3, 26),
    rating: "Xuất sắc",
    reason: null,
    usesIt: "✓",
    inCharge: "x",
    registered: 1,
    done: 1,
    source: "còn nguồn",
    introduced: 2,
    note: null,
  },
  {
    founded: dateSerial(2014, 3, 26),
    rating: "HTTNV",
    reason: null,
    usesIt: "x",
    inCharge: "x",
    registered: 1,
    done: 1,
    source: "còn nguồn",
    introduced: 1,
    note: null,
  },
  {
    founded: "26/3/2015",
    rating: "Tốt",
    reason: null,
    usesIt: 1,
    inCharge: 1,
    registered: 1,
    done: 1,
    source: null,
    introduced: 1,
    note: null,
  },
  {
    founded: dateSerial(2018, 3, 26),
    rating: "HTTNV",
    reason: null,
    usesIt: "đã",
    inCharge: "x",
    registered: 1,
    done: 1,
    source: "hết nguồn",
    introduced: null,
    note: null,
  },
  {
    founded: dateSerial(2026, 8, 14),
    rating: "Mới thành lập",
    reason: "Mới thành lập tháng 8/2026",
    usesIt: "x (T9/2026)",
    inCharge: "chưa",
    registered: 1,
    done: 1,
    source: "còn nguồn",
    introduced: 1,
    note: null,
  },
  {
    founded: dateSerial(2012, 12, 6),
    rating: "HTXS",
    reason: null,
    usesIt: "+",
    inCharge: "✓",
    registered: 1,
    done: 1,
    source: "không thuộc diện",
    introduced: null,
    note: null,
  },
  {
    founded: "6/12/2013",
    rating: "HTT",
    reason: null,
    usesIt: "v",
    inCharge: "x",
    registered: 1,
    done: 1,
    source: "không thuộc diện",
    introduced: null,
    note: null,
  },
];
