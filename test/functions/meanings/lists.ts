import type fc from "fast-check";
import type { Made } from "./made";
import { missedList } from "./missed";
import { groupCounts, levelCounts, ratedTally } from "./rated";
import { leastTally, markTally, quarterTally, targetTally } from "./tallied";

/** Every function that counts a list, by name. */
export const lists: readonly (readonly [name: string, made: fc.Arbitrary<Made>])[] = [
  ["DEMTOTTROLEN", ratedTally],
  ["DEMXEPLOAI", levelCounts],
  ["THEONHOM", groupCounts],
  ["DEMDANHDAU", markTally("danh_sach")],
  ["BAOPHU", markTally("doanh_nghiep")],
  ["DEMTOITHIEU", leastTally],
  ["DEMQUY", quarterTally],
  ["DEMCHITIEU", targetTally],
  ["CHUADAT", missedList],
];
