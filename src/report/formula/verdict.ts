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

/** What B01 prints of a target, by how it stands; all else there says why a verdict is withheld. */
export const PRINTED = {
  met: "Đạt",
  missed: "Chưa đạt",
  nothingToCount: "Không có đối tượng",
  open: "Chưa đủ số liệu",
  noFigures: "Chưa có số liệu",
  emptyList: "Chưa có danh sách",
  notYetDue: "Chưa đến kỳ đánh giá",
} as const;

/** Limit times whole, and one more where the limit must be exceeded: all whole numbers. */
export const needFormula = ({ whole, limit, strict }: VerdictColumns): Formula =>
  plus(times(call("N", cell(limit)), call("N", cell(whole))), call("N", cell(strict)));

/**
 * Whatever stands in the way of a verdict on figures that a register gives, in words; "" where nothing does.
 *
 * @param ofList why the register's figures are withheld
 * @param named how many rows of the register have a name
 */
export const whyOfCounts = ({ whole, limit }: VerdictColumns, ofList: Formula, named: Formula): Formula =>
  firstOf(
    [
      [is(ofList, "<>", ""), ofList],
      [is(named, "=", 0), PRINTED.emptyList],
      [is(cell(limit), "=", ""), "Chưa rõ ngưỡng"],
      [is(call("N", cell(whole)), "=", 0), PRINTED.nothingToCount],
    ],
    "",
  );

/** What hinders a verdict on typed figures before they are looked at as numbers. */
export function whyBefore({ part, whole, limit }: VerdictColumns): Formula {
  const [p, w] = [cell(part), cell(whole)];
  return firstOf(
    [
      [is(cell(limit), "=", ""), "Chưa rõ ngưỡng"],
      [is(call("COUNTA", p, w), ">", call("COUNT", p, w)), "Số liệu không phải số"],
      [
        call("AND", is(call("COUNT", w), "=", 1), is(call("N", w), "=", 0), is(call("N", p), "=", 0)),
        PRINTED.nothingToCount,
      ],
    ],
    "",
  );
}

/** Whatever stands in the way of a verdict on typed figures. */
export function whyOfTyped({ part, whole }: VerdictColumns, before: Formula): Formula {
  const [p, w] = [cell(part), cell(whole)];
  const isBroken = call("OR", is(p, "<", 0), is(p, ">", w), is(plus(call("INT", p), call("INT", w)), "<>", plus(p, w)));
  return firstOf(
    [
      [is(before, "<>", ""), before],
      [is(call("COUNT", p, w), "<", 2), PRINTED.noFigures],
      [is(p, ">", w), "Số đạt lớn hơn tổng số"],
      [isBroken, "Số liệu không hợp lệ"],
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
      [reaches(cell(part)), PRINTED.met],
      [reaches(plus(cell(part), cell(undated))), PRINTED.open],
    ],
    PRINTED.missed,
  );
}

/** In place of a verdict before the period has ended. */
export const notYetDue = ({ why }: VerdictColumns): Formula =>
  iff(is(cell(why), "<>", ""), cell(why), PRINTED.notYetDue);

/** How many more subjects must be met; "" where there is no verdict. */
export const neededFormula = ({ part, need, why }: VerdictColumns): Formula =>
  iff(is(cell(why), "<>", ""), "", call("MAX", 0, minus(call("ROUNDUP", over(cell(need), MILLION), 0), cell(part))));
