import { calculate } from "../../src/cli/calculate";
import { layOut } from "../../src/report/layOut";
import type { Row } from "../../src/report/record";
import { recordOf } from "../../src/report/sheets";
import { around } from "../report/around";
import { ofRow } from "./workbook";

const cases: readonly (readonly [rule: string, row: Row, both: string])[] = [
  ["[DIA81] an enterprise with both is marked", { union: "x", youthUnion: "có" }, "x"],
  ["[DIA82] with one of them it is not", { union: "x", youthUnion: "không" }, ""],
  ["[DIA83] nor where one is not entered", { youthUnion: "x" }, ""],
  ["[DIA84] nor once it is inactive", { union: "x", youthUnion: "x", inactive: "Đã giải thể" }, ""],
  ["[DIA85] a mark that is not understood is no yes and no no", { union: "x", youthUnion: "x?" }, "chưa hiểu"],
];

const rows = {
  DM_CHITIEU: [],
  DM_DAUHIEU: [],
  B04: cases.map(([, row], i): Row => ({ name: `Doanh nghiệp ${i + 1}`, ...row })),
};
const plans = [
  layOut(recordOf("DM_CHITIEU"), around({ rows, dialect: "plain" })),
  layOut(recordOf("DM_DAUHIEU"), around({ rows, dialect: "plain" })),
  layOut(recordOf("B04"), around({ rows, dialect: "plain", given: rows.B04 })),
];
const results = calculate(plans);

test.each(cases.map(([rule, , both], i) => [rule, both, i] as const))("%s", (_rule, both, i) => {
  expect(results.get(ofRow(plans, "B04", i, "both")) ?? "").toBe(both);
});
