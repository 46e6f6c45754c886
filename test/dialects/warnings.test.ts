import { calculate, type Results } from "../../src/cli/calculate";
import { plainPlans } from "../../src/files/plainPlans";
import { type WarningId, WARNINGS } from "../../src/domain/warning";
import { columnIndex, keyOf } from "../../src/report/geometry";
import { addressOf, filledCells } from "../../src/report/planCells";
import { isFormula, type SheetPlan } from "../../src/report/plan";
import type { Row, SheetId } from "../../src/report/record";
import { PLAIN_SHEET_IDS, recordOf, sheets } from "../../src/report/sheets";
import { vi } from "../../src/words/vi";
import { settings } from "../report/around";
import { fewBlankRows } from "./fewBlankRows";
import { inUniver } from "./univerBook";

/** Every sheet but B01, whose last column that is seen says where its figures come from. */
const IDS = PLAIN_SHEET_IDS.filter((id) => id !== "B01");

/** What the visible column right of a sheet says, by sheet. */
const said = (plans: readonly SheetPlan[], results: Results): Readonly<Record<string, readonly unknown[]>> =>
  Object.fromEntries(
    plans.flatMap((plan) => {
      const column = plan.widthsChars.length - 1;
      const lines = [...filledCells(plan)]
        .filter((each) => each.column === column && isFormula(each.cell) && !plan.hiddenColumns.includes(column))
        .map(({ row }) => results.get(addressOf(plan.name, row, column)) ?? "")
        .filter((line) => line !== "");
      return lines.length > 0 ? [[plan.sheet, lines]] : [];
    }),
  );

const day = (month: number, date: number): number => Math.round(Date.UTC(2026, month - 1, date) / 86_400_000) + 25_569;

/** A day of December. */
const inYear2021 = (date: number): number => day(12, date) - 5 * 365 - 1;

type Asked = readonly (readonly [row: Row, ...asks: WarningId[]])[];

const [UNION, BRANCH] = ["CĐCS Số 1", "Chi đoàn Số 2"];

/** Rows with what is asked about each of them; the first row of a sheet is one of which nobody asks anything. */
const asked: Partial<Readonly<Record<SheetId, Asked>>> = {
  B04: [
    [{ name: "Công ty A", workers: 10, unionMembers: 10, union: "x", unionFounded: day(1, 5) }],
    [{ name: "Công ty B", workers: 10, unionMembers: 11, union: "x" }, "unionOverWorkers"],
    [{ name: "Công ty C", youthFounded: day(1, 5) }, "foundedWithoutMark"],
    [{ name: "Công ty D", unionFounded: day(1, 5), union: "không" }, "foundedWithoutMark"],
    [{ name: "Công ty E", youthFounded: day(1, 5), inactive: "Đã giải thể" }],
  ],
  B05A: [
    [{ work: "Việc một", organisation: UNION, registered: day(1, 9), finished: day(1, 9), progress: "Đã hoàn thành" }],
    [{ work: "Việc hai", organisation: UNION, registered: day(2, 9), finished: day(2, 8) }, "doneBeforeRegistered"],
    [{ work: "Việc ba", organisation: UNION, registered: "8/2", finished: day(2, 7) }],
    [{ work: "Việc bốn", organisation: UNION, progress: "đã hoàn thành" }, "doneWithoutDay"],
    [{ work: "Việc năm", organisation: UNION, document: "01" }, "workOfTwo"],
    [{ work: "VIỆC NĂM", organisation: BRANCH, document: "02" }, "workOfTwo"],
    [{ work: "Việc sáu", organisation: BRANCH, progress: "Đang thực hiện" }],
    [{ work: "Việc bảy", organisation: BRANCH, progress: "Không thực hiện" }],
  ],
  // of the branch one work is registered, and two have a status
  B05B: [[{ name: UNION }], [{ name: BRANCH }, "moreDoneThanRegistered"]],
  B06A: [
    [{ name: "Người một", organisation: UNION, proposed: day(3, 1), certified: day(4, 1), admitted: day(5, 1) }],
    [{ name: "Người hai", organisation: UNION, proposed: day(3, 1), certified: inYear2021(30) }, "certificateTooOld"],
    [{ name: "Người ba", organisation: UNION, proposed: 2026, certified: inYear2021(31) }],
    [{ name: "Người tư", organisation: UNION, admitted: day(5, 1) }, "admittedNotProposed"],
  ],
  B06B: [
    [{ name: UNION, total: 5, party: 6, noSource: "đều là đảng viên" }, "partyOverMembers"],
    [{ name: BRANCH, total: 5, party: 5 }, "sourceToConfirm"],
    [{ name: "Chi đoàn Số 3", total: 5, party: 4, noSource: "Đều là đảng viên" }, "sourceBesideNonMembers"],
    [{ name: "Chi đoàn Số 4", total: 5, party: 5, noSource: "Đều là đảng viên" }],
  ],
  B07A: [
    [{ name: "Chi bộ A", body: "Công đoàn", quarter1: day(3, 31), conclusions: "01-TB/CB" }],
    [{ name: "Chi bộ B", body: "Công đoàn", quarter1: day(1, 1), quarter2: "12-TB/CB" }, "meetingWithoutConclusion"],
    [{ name: "Chi bộ C", body: "Công đoàn", quarter1: "11-TB/CB", quarter2: "12-TB/CB", quarter3: "chưa" }],
    [{ name: "Chi bộ D", body: "Công đoàn", quarter2: day(7, 1), conclusions: "01" }, "dayOutsideQuarter"],
  ],
  B07B: [
    [{ petition: "Xin một", answered: day(5, 1), answer: "12-CV" }],
    [{ petition: "Xin hai", answered: day(5, 1) }, "answerWithoutDocument"],
    [{ petition: "Xin ba" }, "petitionRepeated"],
    [{ petition: "xin ba" }, "petitionRepeated"],
  ],
  B08A: [
    [{ document: "Nghị quyết A", due: 10, attended: 8, later: 2 }],
    [{ document: "Nghị quyết B", due: 10, attended: 8, later: 1, absence: "Ốm" }],
    [{ document: "Nghị quyết C", due: 10, attended: 8, later: 1 }, "absentWithoutReason"],
  ],
  B09A: [
    [{ target: "Chỉ tiêu một", organisation: UNION, plan: 10, actual: 15 }],
    [{ target: "Chỉ tiêu hai", organisation: UNION, plan: 10, actual: 16 }, "farOverPlan"],
    [{ target: "Chỉ tiêu ba", organisation: UNION, plan: 10, actual: 9 }, "missedWithoutCause"],
    [{ target: "Chỉ tiêu bốn", organisation: UNION, plan: 10, actual: 9, cause: "Mưa lũ" }],
  ],
  B10: [
    [{ name: UNION, zalo: "x", zaloMembers: 3, inMeetings: "x", inWork: "x", evidence: "Ảnh" }],
    [{ name: BRANCH, zalo: "x", zaloMembers: 2, inMeetings: "x", inWork: "x" }, "groupOfTwo", "usedWithoutEvidence"],
  ],
  B11: [
    [{ matter: "Việc A", concluded: day(5, 1), notice: "02-TB" }],
    [{ matter: "Việc B", concluded: day(5, 1) }, "concludedWithoutNotice"],
  ],
  B12: [
    [{ name: "Chi bộ A", assigned: "x", person: "Ông A", document: "01-QĐ" }],
    [{ name: "Chi bộ B", assigned: "x", person: "Ông B" }, "chargeWithoutDocument"],
    [{ name: "Chi bộ C", assigned: "x", person: "Ông C; bà D", document: "01-QĐ" }, "chargeOfSeveral"],
    [{ name: "Chi bộ D", assigned: "không" }],
  ],
  B14: [
    [{ task: "Việc A", finished: day(5, 1), made: "KH 01 ngày 4/5" }],
    [{ task: "Việc B", finished: day(5, 1) }, "finishedWithoutProduct"],
  ],
  B15: [
    [{ name: UNION, opening: 5, admitted: 0 }],
    [{ name: BRANCH, opening: 1, admitted: 1, died: 1 }, "closingNotAsListed"],
    [{ name: "Chi đoàn Số 3", opening: 7 }],
  ],
  B16A: [
    [{ name: "Bà A", office: "Chủ tịch", party: "x" }],
    [{ name: "Bà B", office: "Chủ tịch" }, "headNotInParty"],
    [{ name: "Bà C", office: "Phó Bí thư", party: "không" }],
  ],
  B17A: [
    [{ awarded: "Tập thể A", decided: day(5, 1), decision: "05-QĐ" }],
    [{ awarded: "Tập thể B", decided: day(5, 1) }, "awardWithoutDecision"],
  ],
  B19: [
    [{ matter: "Đối thoại", proposals: 2, accepted: 2 }],
    [{ matter: "Góp ý", proposals: 2, accepted: 3 }, "moreAcceptedThanMade"],
  ],
  // of five good or better one may be the best
  B03: [
    [{ name: UNION }],
    [{ name: BRANCH }, "bestOverFifth"],
    [{ name: "Chi đoàn Số 3" }],
    [{ name: "Chi đoàn Số 4" }],
  ],
};

const organisations = [UNION, BRANCH, "Chi đoàn Số 3", "Chi đoàn Số 4"].map((name, i) => ({
  name,
  kind: i === 0 ? "Công đoàn cơ sở" : "Chi đoàn cơ sở",
  rating: "HTTNV",
}));
const rated = (organisation: string, ...ratings: readonly string[]): readonly Row[] =>
  ratings.map((rating, i) => ({ name: `Người ${i + 1} ${organisation}`, organisation, rating }));
const members = [...rated(UNION, "HTXSNV", "HTTNV", "HTTNV", "HTTNV", "HTTNV"), ...rated(BRANCH, "HTXSNV", "HTTNV")];

/** What is to be said of a sheet: one line a warning, the first of its rows by its number. */
function lines(plan: SheetPlan, rows: Asked): readonly string[] {
  const { warnings = [] } = recordOf(plan.sheet);
  const key = keyOf(recordOf(plan.sheet));
  const column = columnIndex(recordOf(plan.sheet), key);
  const numberOf = (row: Row): number =>
    ([...filledCells(plan)].find(({ cell, column: at }) => at === column && cell === row[key])?.row ?? -1) + 1;
  const said = warnings.flatMap(({ id }) => {
    const its = rows.filter(([, ...asks]) => asks.includes(id)).map(([row]) => numberOf(row));
    return its.length === 0 ? [] : [`${vi.warnings[id]}: ${its.length} dòng, đầu tiên là dòng ${Math.min(...its)}`];
  });
  return said.length > 0 ? ["Cần xem lại (không in):", ...said] : [];
}

test("[WRN00] every warning is one of a sheet", () => {
  const ids = sheets.flatMap(({ warnings = [] }) => warnings.map(({ id }) => id));
  expect([...new Set(ids)].sort()).toEqual([...WARNINGS].sort());
});

describe.each(["plain", "addIn"] as const)("%s", (dialect) => {
  const rows = Object.fromEntries(Object.entries(asked).map(([id, some]) => [id, some.map(([row]) => row)]));
  const plans = fewBlankRows(
    plainPlans(IDS, {
      settings,
      rows: { ...rows, DS_TOCHUC: organisations, DS_HOIVIEN: members },
      dialect,
    }),
  );
  const results = (async () => (dialect === "plain" ? calculate(plans) : await inUniver(plans)))();

  test.each(Object.entries(asked))(
    "[WRN01] %s says which rows are to be looked at, and nothing of others",
    async (id, some) => {
      const plan = plans.find(({ sheet }) => sheet === id);
      if (!plan) throw new Error(`no plan of ${id}`);
      expect(said([plan], await results)[id] ?? []).toEqual(lines(plan, some));
    },
  );
});
