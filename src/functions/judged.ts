import { pair, type Pair, singleCount } from "../compute/counts";
import { judge, needed, prospect } from "../compute/judge";
import { targetOf } from "../compute/lookUp";
import { isBlank } from "../domain/cell";
import { decimalOf } from "../domain/decimal";
import { all, done, fail, type Outcome, then } from "../domain/problem";
import { satisfies } from "../domain/limit";
import { readNumber } from "../domain/number";
import { percentText } from "../domain/percent";
import type { Block } from "../domain/place";
import type { Target } from "../domain/target";
import { vi } from "../words/vi";
import { given, nothingToCount, perhaps } from "./cells";
import { textOf } from "../domain/textOf";

/** The target and the two counts of DANHGIA, CANTHEM and THUYETMINH. All problems of the three arguments together. */
function counted(ma: unknown, so_dat: unknown, tong_so: unknown, danh_muc: unknown): Outcome<[Target, Pair]> {
  const part = given("so_dat", so_dat);
  return all([target(ma, danh_muc), pair(singleCount(part), singleCount(given("tong_so", tong_so)), part)]);
}

/** The target meant by `ma` and `danh_muc`. */
export const target = (ma: unknown, danh_muc: unknown): Outcome<Target> =>
  targetOf(given("ma", ma), perhaps("danh_muc", danh_muc));

/** The threshold as a ratio: 0.98 is 98 %. */
export const threshold = (ma: unknown, danh_muc: unknown): Outcome<number> =>
  then(target(ma, danh_muc), ({ limit }) => done(limit.num / limit.den));

/** What is to be reached, in Vietnamese. */
export const wording = (ma: unknown, danh_muc: unknown): Outcome<string> =>
  then(target(ma, danh_muc), (found) => done(found.wording.vi));

/** The verdict in words. */
export const verdict = (ma: unknown, so_dat: unknown, tong_so: unknown, danh_muc: unknown): Outcome<string> =>
  then(counted(ma, so_dat, tong_so, danh_muc), ([{ limit }, { part, whole }]) =>
    done(vi.verdicts[judge(part, whole, limit)]),
  );

/** How many more subjects are needed; `nothingToCount` when there are none. */
export const stillNeeded = (ma: unknown, so_dat: unknown, tong_so: unknown, danh_muc: unknown): Outcome<number> =>
  then(counted(ma, so_dat, tong_so, danh_muc), ([{ limit }, { part, whole }]) =>
    whole === 0 ? nothingToCount : done(needed(part, whole, limit)),
  );

/** The verdict while results are missing, in words. */
export function outlook(
  ma: unknown,
  so_dat: unknown,
  tong_so: unknown,
  chua_ro: unknown,
  danh_muc: unknown,
): Outcome<string> {
  const block = given("chua_ro", chua_ro);
  return then(
    all([counted(ma, so_dat, tong_so, danh_muc), singleCount(block)]),
    ([[{ limit }, { part, whole }], unknown]) =>
      part + unknown > whole
        ? fail("unknownOverWhole", block.place(0, 0), { part, unknown, whole })
        : done(vi.prospects[prospect(part, whole, unknown, limit)]),
  );
}

/** The report's sentence. */
export const account = (ma: unknown, so_dat: unknown, tong_so: unknown, danh_muc: unknown): Outcome<string> =>
  then(counted(ma, so_dat, tong_so, danh_muc), ([found, { part, whole }]) => {
    const judged = judge(part, whole, found.limit);
    const some = judged !== "nothingToCount";
    return done(
      vi.account({
        target: found,
        part,
        whole,
        percent: some ? percentText(part, whole, found.limit) : "",
        verdict: judged,
        stillNeeded: some ? needed(part, whole, found.limit) : 0,
      }),
    );
  });

function ratioOf(block: Block): Outcome<{ num: bigint; den: bigint }> {
  if (!block.single) return fail("notSingleCell", block.place(0, 0), { rows: block.rows, columns: block.columns });
  const found = block.at(0, 0);
  const at = block.place(0, 0);
  if (isBlank(found)) return done({ num: 0n, den: 1n });
  const read = readNumber(found);
  if (read.is !== "number") return fail("notNumber", at, { found: textOf(found) });
  if (read.doubt === "thousandsOrDecimal") return fail("unclearNumber", at, { found: textOf(found) });
  if (read.value < 0) return fail("negative", at, { found: read.value });
  const { digits, scale } = decimalOf(read.value);
  const den = 10n ** BigInt(scale);
  if (digits > den) return fail("ratioOverOne", at, { found: textOf(found).replace(".", ",") });
  return done({ num: digits, den });
}

/** The verdict of a ratio, compared as the exact decimal that Excel holds (15 significant digits). */
export const ratioVerdict = (ma: unknown, ty_le: unknown, danh_muc: unknown): Outcome<string> =>
  then(all([target(ma, danh_muc), ratioOf(given("ty_le", ty_le))]), ([{ limit }, { num, den }]) =>
    done(vi.verdicts[satisfies(num, den, limit) ? "met" : "missed"]),
  );
