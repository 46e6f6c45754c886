import type { Target } from "../domain/target";
import { STATE } from "../domain/state";
import { call, type Formula, iff, is, plus, rows, spanOf, state } from "./formula/node";
import { KINDS, type Body } from "../domain/organisationKinds";
import type { SheetId } from "./sheetId";

/** Sheets that figures are counted in, as B01 names them to people. */
export const SOURCE_SHEETS = {
  DS_HOIVIEN: "danh sách đoàn viên, hội viên",
  DS_TOCHUC: "danh sách tổ chức đoàn thể",
  DS_TAPTHE: "danh sách tập thể lãnh đạo",
  B04: "danh sách doanh nghiệp",
  B05B: "biểu B05b",
  B06B: "biểu B06b",
  B07A: "B07a và danh sách cấp ủy",
  B08B: "biểu B08b",
  B09B: "biểu B09b",
  B10: "B10 và danh sách tổ chức đoàn thể",
  B12: "B12 và danh sách cấp ủy",
} as const satisfies Partial<Record<SheetId, string>>;

const BODIES: readonly (readonly [Body, label: string])[] = [
  ["union", "Công đoàn"],
  ["youthUnion", "Đoàn"],
  ["veterans", "CCB"],
];

/** What is counted otherwise than the target asks: "Chỉ tiêu hoàn thành: 46/48". Nothing to count, and it is not printed. */
export interface SecondFigure {
  readonly label: string;
  readonly part: Formula;
  /** All of them; or those that are not met, which together with the part are all. */
  readonly of: { readonly whole: Formula } | { readonly missed: Formula };
}

/** As many as B01 has room for. */
export const MOST_SECOND_FIGURES = 3;

/** Of the enterprises that could have it, those that have it now. */
function amongEligible(judged: string): SecondFigure {
  const having = (word: string): Formula =>
    call("COUNTIFS", state("B04", "eligible", "rows"), "đạt*", state("B04", judged, "rows"), word);
  return { label: "Trong số đủ điều kiện", part: having("đạt*"), of: { missed: having("chưa*") } };
}

const dueQuarters = (word: string): Formula =>
  call("SUMIFS", rows("B07A", "due"), state("B07A", "covered", "rows"), word);

/** Targets that are not completed yet, by what is said of their estimates. */
function ofEstimates(word: string): Formula {
  return call("COUNTIFS", state("B09A", "completed", "rows"), "chưa*", state("B09A", "estimated", "rows"), word);
}

/** Targets of all organisations together, whatever each of them has reached. */
const pooled: SecondFigure = {
  label: "Chỉ tiêu hoàn thành",
  part: call("SUM", rows("B09B", "completed")),
  of: { whole: call("SUM", rows("B09B", "registered")) },
};

/** What the year is likely to end with: those completed, and of the others those whose estimate reaches the plan. It decides nothing. */
const byEstimate: SecondFigure = {
  label: "Theo số ước",
  part: plus(call("SUM", rows("B09B", "completed")), ofEstimates("đạt*")),
  of: {
    whole: iff(
      is(plus(ofEstimates("đạt*"), ofEstimates(`${STATE.missed}*`)), "=", 0),
      0,
      call("SUM", rows("B09B", "registered")),
    ),
  },
};

const registered: SecondFigure = {
  label: "Có đăng ký",
  part: call("COUNTIFS", spanOf("B05B", "hasRegistered"), "x"),
  of: { whole: call("COUNTA", rows("B05B", "name")) },
};

const quarters: SecondFigure = {
  label: "Số quý đã làm việc",
  part: call("SUM", rows("B07A", "held")),
  of: { whole: plus(dueQuarters("*: *"), dueQuarters("chưa có*")) },
};

/** Base organisations of each of the three: read literally, «cơ sở đoàn, hội» are the youth union's and the veterans' (FORMS, CT05). */
const ofTheThree: readonly SecondFigure[] = BODIES.map(([body, label]) => {
  const kinds = KINDS.filter((kind) => kind.isBase && kind.body === body).map(({ name }) => name);
  const having = (word: string): Formula =>
    plus(
      ...kinds.map((kind) =>
        call("COUNTIFS", state("DS_TOCHUC", "rating", "groups"), kind, state("DS_TOCHUC", "rating", "rows"), word),
      ),
    );
  return { label, part: having("đạt*"), of: { missed: having("chưa*") } };
});

/** CT03 by organisation, each held against the limit (DESIGN 2: "an organisation passes at ≥ 95 % of its own targets"). */
const organisationsReaching: Source["counts"] = {
  subject: { vi: "tổ chức", en: "organisation" },
  part: { vi: "hoàn thành từ ngưỡng trở lên", en: "at the limit or above" },
  whole: { vi: "tổng số tổ chức", en: "organisations" },
  reading: {
    vi: "Mỗi tổ chức phải hoàn thành từ ngưỡng trở lên số chỉ tiêu đã đăng ký; chỉ tiêu định tính tính theo đánh dấu.",
    en: "Each organisation must complete its targets up to the limit; qualitative ones by their mark.",
  },
};

/** CT11 by committee (DESIGN 2: "committees that met in every due quarter / committees; quarters as detail"). */
const committeesMeeting: Source["counts"] = {
  subject: { vi: "cấp ủy", en: "committee" },
  part: { vi: "làm việc đủ các quý đến hạn", en: "that met in every quarter due" },
  whole: { vi: "tổng số cấp ủy", en: "committees" },
  reading: {
    vi: "Cấp ủy đạt khi làm việc đủ mọi quý đến hạn; chỉ tính quý đã kết thúc; một cuộc làm việc chung tính cho từng tổ chức tham dự.",
    en: "A committee must have met in every quarter that has ended; a joint meeting counts for each organisation that attended.",
  },
};

/** Where a target's figures are counted: a judged thing of a sheet. */
export interface Source {
  readonly sheet: keyof typeof SOURCE_SHEETS;
  readonly judged: string;
  /** The judged thing tells units apart, and the target counts persons: their numbers stand in these columns of the units' rows. */
  readonly sums?: { readonly part: string; readonly whole: string };
  /** While no row of this judged thing of the sheet names anybody, the next source counts: nobody has filled the sheet in. */
  readonly onceNamed?: string;
  /** A target due by a year is judged by this one once that year is over: as it was at the year's end. */
  readonly atYearEnd?: string;
  /** Another judged thing: the share among those that meet it is shown beside the target's own, and decides nothing. */
  readonly among?: string;
  /** Figures that are printed beside, and decide nothing. */
  readonly second?: readonly SecondFigure[];
  /** What is counted here, where that is not what the target's own words say. */
  readonly counts?: Pick<Target, "subject" | "part" | "whole" | "reading">;
  /**
   * The form whose rows say which units miss it, where the source's own subjects are people: without that form no unit is named. Left
   * out, the subjects that the source counts.
   */
  readonly missedIn?: { readonly sheet: SheetId; readonly judged: string };
  /** The limit is one of each subject, which the sheet has judged by it: the target is met when every one of them is. */
  readonly isEach?: true;
}

/**
 * Which sheets decide a target, by code: the first of them that the workbook has (FORMS.md, "Which target from which form"). Without
 * any, its figures are typed into B01.
 */
export const sources: Readonly<Record<string, readonly Source[]>> = {
  CT01: [
    { sheet: "DS_HOIVIEN", judged: "studied", missedIn: { sheet: "B08B", judged: "organisations" } },
    { sheet: "B08B", judged: "organisations", sums: { part: "studied", whole: "toStudy" } },
  ],
  CT02: [
    { sheet: "B10", judged: "organisations", onceNamed: "usesIt" },
    { sheet: "DS_TOCHUC", judged: "usesIt" },
  ],
  CT03: [
    { sheet: "B09B", judged: "reached", isEach: true, second: [pooled, byEstimate], counts: organisationsReaching },
  ],
  CT04A: [
    { sheet: "B04", judged: "union", atYearEnd: "unionAtYearEnd", among: "eligible", second: [amongEligible("union")] },
  ],
  CT04B: [
    {
      sheet: "B04",
      judged: "youthUnion",
      atYearEnd: "youthUnionAtYearEnd",
      among: "eligible",
      second: [amongEligible("youthUnion")],
    },
  ],
  CT05: [{ sheet: "DS_TOCHUC", judged: "rating", second: ofTheThree }],
  CT06: [{ sheet: "DS_HOIVIEN", judged: "rating", missedIn: { sheet: "B03", judged: "organisations" } }],
  CT07: [{ sheet: "DS_TAPTHE", judged: "rating" }],
  CT08: [{ sheet: "B05B", judged: "done", second: [registered] }],
  CT09: [{ sheet: "B06B", judged: "introduced" }],
  CT10: [{ sheet: "B12", judged: "committees" }],
  CT11: [{ sheet: "B07A", judged: "committees", second: [quarters], counts: committeesMeeting }],
};

/** Registers that every unit keeps: a target counted in one of them is not typed. */
export const BASIC_SHEETS: readonly SheetId[] = ["DS_TOCHUC", "DS_HOIVIEN", "B04"];

/** The sources of a target in a workbook with these sheets, the deciding one first. */
export const sourcesIn = (target: string, has: (sheet: SheetId) => boolean): readonly Source[] =>
  sources[target]?.filter(({ sheet }) => has(sheet)) ?? [];

/**
 * The source that counts a target in a workbook with these sheets.
 *
 * @param isBlank whether nobody has filled a sheet in; default: none is
 */
export function sourceIn(
  target: string,
  has: (sheet: SheetId) => boolean,
  isBlank: (sheet: SheetId) => boolean = () => false,
): Source | undefined {
  const there = sourcesIn(target, has);
  return there.find(({ sheet, onceNamed }, i) => onceNamed === undefined || i === there.length - 1 || !isBlank(sheet));
}

/** The register that every unit keeps and that a target is counted in; undefined for one that forms of its own decide. */
export const basicSheetOf = (target: string): SheetId | undefined =>
  sources[target]?.find(({ sheet }) => BASIC_SHEETS.includes(sheet))?.sheet;

/** The sheet that decides a target, best of all. */
export const decidingSheetOf = (target: string): SheetId | undefined => sources[target]?.[0]?.sheet;
