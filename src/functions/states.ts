import { choiceStates } from "../compute/choiceStates";
import { singleCount, singleNumber } from "../compute/counts";
import { schemeOf } from "../compute/lookUp";
import { markStates, type YearEnd } from "../compute/markStates";
import { type AtLeast, fedStates } from "../compute/fedStates";
import { meetingStates } from "../compute/meetingStates";
import { plannedStates } from "../compute/plannedStates";
import { ratingStates } from "../compute/ratingStates";
import { type Grouping, stateColumns } from "../compute/stateColumns";
import { foldBare, tidy } from "../domain/fold";
import { readNumber } from "../domain/number";
import { done, fail, type Outcome, then } from "../domain/problem";
import { STATE_CAPTION } from "../domain/state";
import { textOf } from "../domain/textOf";
import { type Block, columnsOf } from "../domain/place";
import { given, perhaps } from "./cells";

/** The arguments of a function as they come, by name. */
type Given<K extends string> = Readonly<Record<K, unknown>>;

function grouping({ nhom, ten_nhom }: Given<"nhom" | "ten_nhom">): Grouping | undefined {
  const groups = perhaps("nhom", nhom);
  return groups && { groups, listed: perhaps("ten_nhom", ten_nhom) };
}

/** What a column is about: its first cell. */
const captionOf = (block: Block): string => tidy(textOf(block.at(0, 0)));

/** The states of TRANGTHAIXEPLOAI under their caption. */
export function ratedStates(
  args: Given<"danh_sach" | "xep_loai" | "ly_do" | "thang" | "nhom" | "ten_nhom" | "tu_xep_loai">,
): Outcome<string[][]> {
  const ratings = given("xep_loai", args.xep_loai);
  const columns = {
    keys: given("danh_sach", args.danh_sach),
    ratings,
    reasons: perhaps("ly_do", args.ly_do),
    proposed: perhaps("tu_xep_loai", args.tu_xep_loai),
  };
  return then(schemeOf(perhaps("thang", args.thang)), (scheme) =>
    then(ratingStates(columns, scheme), (reader) => stateColumns(reader, captionOf(ratings), grouping(args))),
  );
}

/** A year without dates, or dates without a year, judge nothing. */
function yearEnd({ ngay, nam }: Given<"ngay" | "nam">): Outcome<YearEnd | undefined> {
  const [dates, year] = [perhaps("ngay", ngay), perhaps("nam", nam)];
  if (!dates || !year) return done(undefined);
  return then(singleNumber(year), (value) => done(value === 0 ? undefined : { dates, year: value }));
}

/** The states of TRANGTHAIDANHDAU under their caption. */
export function markedStates(
  args: Given<"danh_sach" | "danh_dau" | "loai_tru" | "nhom" | "ten_nhom" | "ngay" | "nam">,
): Outcome<string[][]> {
  const marks = given("danh_dau", args.danh_dau);
  const columns = { keys: given("danh_sach", args.danh_sach), marks, excluded: perhaps("loai_tru", args.loai_tru) };
  return then(yearEnd(args), (at) =>
    then(markStates(columns, at), (reader) => {
      // a column that is to be judged by dates is known by the comma, also while no year is set
      const until = at ? `, 31/12/${at.year}` : perhaps("nam", args.nam) ? ", chưa có năm mốc" : "";
      return stateColumns(reader, captionOf(marks) + until, grouping(args));
    }),
  );
}

/** The states of TRANGTHAILUACHON under their caption. */
export function chosenStates(
  args: Given<"danh_sach" | "lua_chon" | "dat" | "chua_dat" | "loai_tru" | "nhom" | "ten_nhom">,
): Outcome<string[][]> {
  const choices = given("lua_chon", args.lua_chon);
  const columns = { keys: given("danh_sach", args.danh_sach), choices, excluded: perhaps("loai_tru", args.loai_tru) };
  const words = { met: given("dat", args.dat), missed: perhaps("chua_dat", args.chua_dat) };
  return then(choiceStates(columns, words), (reader) => stateColumns(reader, captionOf(choices), grouping(args)));
}

/** The states of TRANGTHAIKEHOACH under their caption. */
export function plannedRowStates(
  args: Given<"danh_sach" | "ke_hoach" | "thuc_hien" | "chieu" | "nhom" | "ten_nhom">,
): Outcome<string[][]> {
  const actuals = given("thuc_hien", args.thuc_hien);
  const columns = {
    keys: given("danh_sach", args.danh_sach),
    plans: given("ke_hoach", args.ke_hoach),
    actuals,
    directions: perhaps("chieu", args.chieu),
  };
  return then(plannedStates(columns), (reader) => stateColumns(reader, captionOf(actuals), grouping(args)));
}

/** The states of TRANGTHAIQUY under their caption: the first quarter's and the last one's. */
export function quarterStates(
  args: Given<"danh_sach" | "cac_quy" | "so_quy_den_han" | "loai_tru" | "nhom" | "ten_nhom">,
): Outcome<string[][]> {
  const quarters = columnsOf(given("cac_quy", args.cac_quy));
  const block = given("so_quy_den_han", args.so_quy_den_han);
  const columns = { keys: given("danh_sach", args.danh_sach), quarters, excluded: perhaps("loai_tru", args.loai_tru) };
  return then(singleNumber(block), (count) =>
    then(meetingStates(columns, { count, block }), (reader) => {
      const captions = quarters.map(captionOf);
      return stateColumns(reader, `${captions.at(0)} – ${captions.at(-1)}`, grouping(args));
    }),
  );
}

/** How many rows must be met: a number from 1 (also where the cell is blank), or "tất cả". */
function atLeastOf(block: Block | undefined): Outcome<AtLeast> {
  if (!block) return done(1);
  const cell = block.at(0, 0);
  if (!block.single || typeof cell !== "string" || readNumber(cell).is !== "unreadable")
    return then(singleCount(block), (count) => done(Math.max(count, 1)));
  if (foldBare(cell) === foldBare(ALL)) return done("all");
  return fail("unknownOption", block.place(0, 0), { found: cell, allowed: ["1", "2", ALL] });
}
const ALL = "tất cả";

/** The states of TRANGTHAITOITHIEU under the caption of the states it counts. */
export function subjectStates(
  args: Given<"danh_sach" | "trang_thai" | "nhom" | "toi_thieu" | "loai_tru">,
): Outcome<string[][]> {
  const columns = { keys: given("danh_sach", args.danh_sach), excluded: perhaps("loai_tru", args.loai_tru) };
  const states = given("trang_thai", args.trang_thai);
  const feed = { states, groups: given("nhom", args.nhom), captionRows: 1 } as const;
  return then(atLeastOf(perhaps("toi_thieu", args.toi_thieu)), (atLeast) =>
    then(fedStates(columns, feed, atLeast), (reader) => {
      const counted = captionOf(states).replace(`${STATE_CAPTION}: `, "");
      return stateColumns(reader, `${counted}, ${atLeast === "all" ? ALL : `tối thiểu ${atLeast}`}`);
    }),
  );
}
