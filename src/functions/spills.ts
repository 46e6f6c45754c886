import type { CellByCell } from "../compute/cellByCell";
import { rateGroups } from "../compute/groups";
import { schemeOf, targetsOf } from "../compute/lookUp";
import { missedUnits } from "../compute/missedUnits";
import { option } from "../compute/option";
import { ratingProblem } from "../compute/ratingStates";
import { rateRows } from "../compute/rated";
import { isBlank, isBlankOrZero, isError } from "../domain/cell";
import { targetCaptions } from "../domain/captions";
import { tidy } from "../domain/fold";
import { done, fail, type Outcome, then } from "../domain/problem";
import { convertLegacy, type LegacyEncoding } from "../domain/legacy";
import { signOf } from "../domain/limit";
import { type Rating, ratingReader } from "../domain/rating";
import { remember } from "../domain/remember";
import type { Target } from "../domain/target";
import { textOf } from "../domain/textOf";
import { vi } from "../words/vi";
import { given, nothingToCount, perhaps, type Shown } from "./cells";
import { target } from "./judged";

const shareOf = (part: number, whole: number): number | "" => (whole === 0 ? "" : part / whole);

/** Rows of DEMXEPLOAI: level, count, share of those in the denominator; then not subject, not entered. */
export const levelRows = (danh_sach: unknown, xep_loai: unknown, thang: unknown): Outcome<Shown[][]> =>
  then(schemeOf(perhaps("thang", thang)), (scheme) =>
    then(rateRows(given("danh_sach", danh_sach), given("xep_loai", xep_loai), scheme), (rows) => {
      if (rows.named === 0) return nothingToCount;
      const base = rows.named - rows.outside;
      const levels = [...rows.levels].filter(([level]) => level.counted);
      return done<Shown[][]>([
        ...levels.map(([level, count]) => [level.name, count, shareOf(count, base)]),
        [vi.outsideBase, rows.outside, ""],
        [vi.notEntered, rows.missing, shareOf(rows.missing, base)],
      ]);
    }),
  );

/** Rows of THEONHOM: group, named, rated, good or better, not entered, share. */
export const groupRows = (nhom: unknown, danh_sach: unknown, xep_loai: unknown, thang: unknown): Outcome<Shown[][]> =>
  then(schemeOf(perhaps("thang", thang)), (scheme) =>
    then(
      rateGroups(given("nhom", nhom), given("danh_sach", danh_sach), given("xep_loai", xep_loai), scheme),
      (groups) =>
        groups.length === 0
          ? nothingToCount
          : done<Shown[][]>(
              groups.map(({ name, named, rated, good, missing }) => [
                name === "" ? vi.noGroup : name,
                named,
                rated,
                good,
                missing,
                shareOf(good, rated + missing),
              ]),
            ),
    ),
  );

/** Rows of CHUADAT: unit, part, whole, still needed. */
export const missedRows = (
  ma: unknown,
  don_vi: unknown,
  so_dat: unknown,
  tong_so: unknown,
  danh_muc: unknown,
): Outcome<Shown[][]> =>
  then(target(ma, danh_muc), ({ limit }) =>
    then(
      missedUnits(given("don_vi", don_vi), given("so_dat", so_dat), given("tong_so", tong_so), limit),
      ({ missed, judged }) => {
        if (judged === 0) return nothingToCount;
        if (missed.length === 0) return done<Shown[][]>([[vi.everybodyMeets]]);
        return done<Shown[][]>(missed.map(({ unit, part, whole, stillNeeded }) => [unit, part, whole, stillNeeded]));
      },
    ),
  );

function comparatorOf({ limit, eachUnitAtLeast }: Target): string {
  if (eachUnitAtLeast) return vi.comparators.each;
  return { ">": vi.comparators.more, "≥": vi.comparators.atLeast, "=": vi.comparators.equal }[signOf(limit)];
}

/** Rows of DANHMUC under their captions: what they show can be given back as `danh_muc`. */
export const catalogueRows = (danh_muc: unknown): Outcome<Shown[][]> =>
  then(targetsOf(perhaps("danh_muc", danh_muc)), (targets) =>
    done<Shown[][]>([
      Object.values(targetCaptions),
      ...targets.map((each) => [
        each.id,
        each.wording.vi,
        each.source,
        comparatorOf(each),
        each.eachUnitAtLeast ?? each.limit.num / each.limit.den,
        each.subject.vi,
        vi.periods[each.period],
        each.dueYear ?? "",
        each.reading.vi,
        each.lead.vi,
        each.inEffect ? "x" : "",
      ]),
    ]),
  );

/** Cells of MUCXEPLOAI: the level's full name; blank and "not entered" signs stay blank. */
export function levelNames(van_ban: unknown, thang: unknown): Outcome<CellByCell<Shown>> {
  const block = given("van_ban", van_ban);
  return then(schemeOf(perhaps("thang", thang)), (scheme) => {
    const read = ratingReader(scheme);
    /** What every cell of one spelling shows; a problem has its own place in each. */
    const shown = remember((cell): Outcome<Shown> | Rating => {
      const rating = read(cell);
      if (rating.is === "level") return done(rating.level.name);
      return rating.is === "missing" ? done("") : rating;
    });
    const at = (row: number, column: number): Outcome<Shown> => {
      const known = shown(block.at(row, column));
      if ("ok" in known) return known;
      const problem = ratingProblem(known, block, row, column);
      return problem ? { ok: false, issues: [problem] } : done("");
    };
    return done({ over: block.cells, at });
  });
}

/** Cells of CHUANHOA: NFC text without stray spaces, from the legacy encoding when one is named. Numbers stay, errors are named. */
export function normalised(van_ban: unknown, bang_ma: unknown): Outcome<CellByCell<Shown>> {
  const block = given("van_ban", van_ban);
  const encodings = { unicode: "unicode", tcvn3: "tcvn3", vni: "vni" } as const;
  return then(option<LegacyEncoding | "unicode">(perhaps("bang_ma", bang_ma), encodings, "unicode"), (encoding) => {
    const tidied = remember((cell): Outcome<Shown> => {
      const text = textOf(cell);
      return done(tidy(encoding === "unicode" ? text : convertLegacy(text, encoding)));
    });
    const at = (row: number, column: number): Outcome<Shown> => {
      const cell = block.at(row, column);
      if (isError(cell)) return fail("cellError", block.place(row, column), { found: textOf(cell) });
      if (typeof cell === "string" && !isBlank(cell)) return tidied(cell);
      return done(isBlankOrZero(cell) || cell === null ? "" : cell);
    };
    return done({ over: block.cells, at });
  });
}
