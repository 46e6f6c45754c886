import { dateSerial } from "./dates";

/** What a base organisation reports. */
export interface Report {
  readonly founded: string | number;
  /** The level it proposes itself. */
  readonly ownRating: string | null;
  /** The level decided by the body above; null until it is. */
  readonly rating: string | null;
  /** Number and day of that decision. */
  readonly decision: string | null;
  /** Why it is not rated. */
  readonly reason: string | null;
  readonly usesIt: string | number;
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
    ownRating: "HTXSNV",
    rating: "HTXSNV",
    decision: "12-QĐ/CĐ, 10/11/2026",
    reason: null,
    usesIt: "x",
    registered: 2,
    done: 2,
    source: "còn nguồn",
    introduced: 3,
    note: null,
  },
  {
    founded: dateSerial(2013, 9, 5),
    ownRating: "HTXSNV",
    rating: "HTTNV",
    decision: "12-QĐ/CĐ, 10/11/2026",
    reason: null,
    usesIt: "X",
    registered: 1,
    done: 1,
    source: "còn nguồn",
    introduced: 2,
    note: null,
  },
  {
    founded: "12/05/2014",
    ownRating: "Hoàn thành tốt nhiệm vụ",
    rating: "Hoàn thành tốt nhiệm vụ",
    decision: "12-QĐ/CĐ, 10/11/2026",
    reason: null,
    usesIt: "có",
    registered: 1,
    done: 1,
    source: null,
    introduced: 2,
    note: null,
  },
  {
    founded: dateSerial(2016, 7, 28),
    ownRating: "HT tốt NV",
    rating: "HT tốt NV",
    decision: "12-QĐ/CĐ, 10/11/2026",
    reason: null,
    usesIt: "x",
    registered: 2,
    done: 1,
    source: "còn nguồn",
    introduced: 1,
    note: null,
  },
  {
    founded: "3/8/2017",
    ownRating: "HTTNV",
    rating: "HTTNV",
    decision: "12-QĐ/CĐ, 10/11/2026",
    reason: null,
    usesIt: "\u0445",
    registered: 1,
    done: null,
    source: "còn nguồn",
    introduced: null,
    note: "Đăng ký, chưa thực hiện",
  },
  {
    founded: dateSerial(2012, 3, 26),
    ownRating: "Xuất sắc",
    rating: null,
    decision: null,
    reason: null,
    usesIt: "✓",
    registered: 1,
    done: 1,
    source: "còn nguồn",
    introduced: 2,
    note: null,
  },
  {
    founded: dateSerial(2014, 3, 26),
    ownRating: "HTTNV",
    rating: "HTTNV",
    decision: "31-QĐ/ĐTN, 06/11/2026",
    reason: null,
    usesIt: "x",
    registered: 1,
    done: 1,
    source: "còn nguồn",
    introduced: 1,
    note: null,
  },
  {
    founded: "26/3/2015",
    ownRating: "Tốt",
    rating: null,
    decision: null,
    reason: null,
    usesIt: 1,
    registered: 1,
    done: 1,
    source: null,
    introduced: 1,
    note: null,
  },
  {
    founded: dateSerial(2018, 3, 26),
    ownRating: "HTTNV",
    rating: "HTTNV",
    decision: "31-QĐ/ĐTN, 06/11/2026",
    reason: null,
    usesIt: "đã",
    registered: 1,
    done: 1,
    source: "hết nguồn",
    introduced: null,
    note: null,
  },
  {
    founded: dateSerial(2026, 8, 14),
    ownRating: null,
    rating: "Mới thành lập",
    decision: null,
    reason: "Mới thành lập tháng 8/2026",
    usesIt: "x (T9/2026)",
    registered: 1,
    done: 1,
    source: "còn nguồn",
    introduced: 1,
    note: null,
  },
  {
    founded: dateSerial(2012, 12, 6),
    ownRating: "HTXS",
    rating: "HTXS",
    decision: "07-QĐ/CCB, 09/11/2026",
    reason: null,
    usesIt: "+",
    registered: 1,
    done: 1,
    source: "không thuộc diện",
    introduced: null,
    note: null,
  },
  {
    founded: "6/12/2013",
    ownRating: "HTT",
    rating: "HTT",
    decision: "07-QĐ/CCB, 09/11/2026",
    reason: null,
    usesIt: "v",
    registered: 1,
    done: 1,
    source: "không thuộc diện",
    introduced: null,
    note: null,
  },
];
