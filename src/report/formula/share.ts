import { call, cell, type Formula, iff, is, minus, over, plus, times } from "./node";

/** Thresholds are compared in whole millionths, so that Excel's doubles stay exact up to nine milliard subjects. */
export const MILLION = 1_000_000;

/** The least that two decimals of a percentage show. */
const SHOWN = 0.0001;

/** The columns of a row that a share is made of. Bounds keep it from being shown on the wrong side of 0 %, 100 % and the limit. */
export interface ShareColumns {
  readonly part: string;
  readonly whole: string;
  /** Limit in millionths. */
  readonly limit: string;
  readonly low: string;
  readonly high: string;
  /** Why it is withheld, in words; "" where it is not. */
  readonly why: string;
}

/** The least share to be shown: above 0 where anybody is met, above the limit where more than the limit are. */
export function lowBound({ part, whole, limit }: Pick<ShareColumns, "part" | "whole" | "limit">): Formula {
  const isAbove = is(times(cell(part), MILLION), ">", times(call("N", cell(limit)), cell(whole)));
  const border = iff(isAbove, over(call("N", cell(limit)), MILLION), 0);
  return iff(is(call("N", cell(part)), "=", 0), 0, plus(border, SHOWN));
}

/** The most: below 100 % where anybody is missed, below the limit where fewer than the limit are met. */
export function highBound({ part, whole, limit }: Pick<ShareColumns, "part" | "whole" | "limit">): Formula {
  const isBelow = is(times(cell(part), MILLION), "<", times(call("N", cell(limit)), cell(whole)));
  const border = iff(isBelow, over(cell(limit), MILLION), 1);
  return iff(is(cell(part), "=", cell(whole)), 1, minus(border, SHOWN));
}

/** part ÷ whole between its bounds: 97,996 % is not printed as 98,00 % beside "Chưa đạt". "" where it is withheld. */
export const boundedShare = ({ part, whole, low, high, why }: ShareColumns): Formula =>
  iff(
    call("OR", is(call("N", cell(whole)), "=", 0), is(cell(why), "<>", "")),
    "",
    call("MAX", cell(low), call("MIN", cell(high), over(cell(part), cell(whole)))),
  );

/** A share beside others, which nobody judges: kept from being shown as 0 % or 100 % where it is neither. */
export function plainShare(part: string, whole: string, why?: string): Formula {
  const share = over(cell(part), cell(whole));
  const inside = call("MAX", SHOWN, call("MIN", minus(1, SHOWN), share));
  const shown = iff(call("OR", is(cell(part), "=", 0), is(cell(part), "=", cell(whole))), share, inside);
  const isNone = is(call("N", cell(whole)), "=", 0);
  return iff(why === undefined ? isNone : call("OR", isNone, is(cell(why), "<>", "")), "", shown);
}

/** Percentage points between two shares; "" while one is missing or no number. */
export const pointsBetween = (now: string, before: string): Formula =>
  iff(
    is(call("COUNT", cell(now), cell(before)), "<", 2),
    "",
    call("ROUND", times(minus(cell(now), cell(before)), 100), 2),
  );
