import { call, cell, firstOf, type Formula, iff, is, minus, over, plus, times } from "./node";
import { MILLION } from "./share";

/** The columns of a row of B01 that a verdict reads. */
export interface VerdictColumns {
  readonly part: string;
  readonly whole: string;
  readonly limit: string;
  readonly strict: string;
  /** What the part times a million must reach. */
  readonly need: string;
  /** Subjects in the whole who may be met or not, nobody knows. */
  readonly undated: string;
  readonly why: string;
}

/** Limit times whole, and one more where the limit must be exceeded: all whole numbers. */
export const needFormula = ({ whole, limit, strict }: VerdictColumns): Formula =>
  plus(times(call("N", cell(limit)), call("N", cell(whole))), call("N", cell(strict)));

/**
 * Whatever stands in the way of a verdict, in words; "" where nothing does.
 *
 * @param ofList why the figures of the register behind are withheld; left out where figures are typed
 */
export function whyFormula({ part, whole, limit }: VerdictColumns, ofList?: Formula): Formula {
  const [p, w] = [cell(part), cell(whole)];
  const count = call("COUNT", p, w);
  const broken = call("OR", is(p, "<", 0), is(p, ">", w), is(plus(call("INT", p), call("INT", w)), "<>", plus(p, w)));
  const figures = firstOf(
    [
      [is(call("COUNTA", p, w), ">", count), "Số liệu không phải số"],
      [is(times(call("COUNT", w), is(w, "=", 0), is(call("N", p), "=", 0)), "=", 1), "Không có đối tượng"],
      [is(count, "<", 2), "Chưa có số liệu"],
      [broken, "Số liệu không hợp lệ"],
    ],
    "",
  );
  if (!ofList) return iff(is(cell(limit), "=", ""), "Chưa rõ ngưỡng", figures);
  return firstOf(
    [
      [is(ofList, "<>", ""), ofList],
      [is(cell(limit), "=", ""), "Chưa rõ ngưỡng"],
      [is(call("N", w), "=", 0), "Không có đối tượng"],
    ],
    "",
  );
}

/** Compared in whole numbers; open where those nobody knows of could turn it. */
export function verdictFormula({ part, need, undated, why }: VerdictColumns): Formula {
  const reaches = (met: Formula): Formula => is(times(met, MILLION), ">=", cell(need));
  return firstOf(
    [
      [is(cell(why), "<>", ""), cell(why)],
      [reaches(cell(part)), "Đạt"],
      [reaches(plus(cell(part), cell(undated))), "Chưa đủ số liệu"],
    ],
    "Chưa đạt",
  );
}

/** In place of a verdict before the period has ended. */
export const notYetDue = ({ why }: VerdictColumns): Formula =>
  iff(is(cell(why), "<>", ""), cell(why), "Chưa đến kỳ đánh giá");

/** How many more subjects must be met; "" where there is no verdict. */
export const neededFormula = ({ part, need, why }: VerdictColumns): Formula =>
  iff(
    is(cell(why), "<>", ""),
    "",
    call("MAX", 0, minus(times(-1, call("INT", over(times(-1, cell(need)), MILLION))), cell(part))),
  );
