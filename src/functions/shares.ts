import { singleNumber } from "../compute/counts";
import { tallyCompleted } from "../compute/emulation";
import { schemeOf } from "../compute/lookUp";
import { tallyAtLeast, tallyMarked } from "../compute/marked";
import { option } from "../compute/option";
import { tallyQuarters } from "../compute/quarters";
import { rateRows, type RatedBase, ratedTally } from "../compute/rated";
import type { Tally } from "../compute/tally";
import { isBlankOrZero } from "../domain/cell";
import { all, done, fail, type Outcome, then } from "../domain/problem";
import type { Block } from "../domain/place";
import { readThreshold, type Share } from "../domain/threshold";
import { given, nothingToCount, perhaps } from "./cells";
import { textOf } from "../domain/textOf";

/** The share behind counts; `nothingToCount` when the whole is 0. */
export const share = (tally: Outcome<Tally>): Outcome<number> =>
  then(tally, ({ part, whole }) => (whole === 0 ? nothingToCount : done(part / whole)));

/** The counts as one row of three cells: part, whole, not entered. */
export const counts = (tally: Outcome<Tally>): Outcome<number[][]> =>
  then(tally, ({ part, whole, unknown }) => done([[part, whole, unknown]]));

/** Counts of TYLETOTTROLEN and DEMTOTTROLEN. */
export function rated(danh_sach: unknown, xep_loai: unknown, thang: unknown, mau_so: unknown): Outcome<Tally> {
  const base = option<RatedBase>(perhaps("mau_so", mau_so), { xeploai: "rated", tongso: "everybody" }, "rated");
  const rows = then(schemeOf(perhaps("thang", thang)), (scheme) =>
    rateRows(given("danh_sach", danh_sach), given("xep_loai", xep_loai), scheme),
  );
  return then(all([rows, base]), ([ratedRows, ratedBase]) => done(ratedTally(ratedRows, ratedBase)));
}

/** Counts of BAOPHU. */
export const covered = (doanh_nghiep: unknown, co_to_chuc: unknown, loai_tru: unknown): Outcome<Tally> =>
  tallyMarked({
    keys: given("doanh_nghiep", doanh_nghiep),
    marks: given("co_to_chuc", co_to_chuc),
    excluded: perhaps("loai_tru", loai_tru),
  });

/** Counts of TYLEDANHDAU and DEMDANHDAU. */
export const marked = (danh_sach: unknown, danh_dau: unknown, loai_tru: unknown): Outcome<Tally> =>
  tallyMarked({
    keys: given("danh_sach", danh_sach),
    marks: given("danh_dau", danh_dau),
    excluded: perhaps("loai_tru", loai_tru),
  });

function minimumOf(block: Block | undefined): Outcome<number> {
  if (!block) return done(1);
  return then(singleNumber(block), (value) => {
    if (value < 0) return fail("negative", block.place(0, 0), { found: value });
    return done(value === 0 ? 1 : value);
  });
}

/** Counts of TYLETOITHIEU and DEMTOITHIEU. */
export function atLeast(don_vi: unknown, so_luong: unknown, toi_thieu: unknown, loai_tru: unknown): Outcome<Tally> {
  return then(minimumOf(perhaps("toi_thieu", toi_thieu)), (minimum) =>
    tallyAtLeast(given("don_vi", don_vi), given("so_luong", so_luong), minimum, perhaps("loai_tru", loai_tru)),
  );
}

/** Counts of TYLEQUY and DEMQUY. */
export function quarters(don_vi: unknown, cac_quy: unknown, so_quy: unknown, loai_tru: unknown): Outcome<Tally> {
  const block = given("so_quy", so_quy);
  return then(singleNumber(block), (count) =>
    tallyQuarters(given("don_vi", don_vi), given("cac_quy", cac_quy), { count, block }, perhaps("loai_tru", loai_tru)),
  );
}

const WHOLE_PLAN: Share = { num: 1, den: 1 };

function thresholdOf(block: Block | undefined): Outcome<Share> {
  if (!block) return done(WHOLE_PLAN);
  if (!block.single) return fail("notSingleCell", block.place(0, 0), { rows: block.rows, columns: block.columns });
  const found = block.at(0, 0);
  if (isBlankOrZero(found)) return done(WHOLE_PLAN);
  const threshold = readThreshold(found);
  if (threshold && threshold.num > 0) return done(threshold);
  return fail("unclearThreshold", block.place(0, 0), { found: textOf(found) });
}

/** Counts of TYLECHITIEU and DEMCHITIEU. */
export function completed(
  chi_tieu: unknown,
  thuc_hien: unknown,
  ke_hoach: unknown,
  nguong: unknown,
  chieu: unknown,
): Outcome<Tally> {
  return then(thresholdOf(perhaps("nguong", nguong)), (threshold) =>
    tallyCompleted(
      given("chi_tieu", chi_tieu),
      given("thuc_hien", thuc_hien),
      given("ke_hoach", ke_hoach),
      threshold,
      perhaps("chieu", chieu),
    ),
  );
}
