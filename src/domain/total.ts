import type { Cell } from "./cell";
import { fold } from "./fold";

/** Names of total rows, as whole cells. */
export const TOTAL_WORDS = ["cộng", "tổng", "tổng cộng", "tổng số"] as const;
const WORDS = [...TOTAL_WORDS, "tong cong", "tong so"].map(fold).join("|");
/** Most names fail here, before the dearer folding. */
const MAYBE = /^[\s\p{Cf}\p{Cc}\u034f.]*[ct][oôộổ]/iu;
const TOTAL_KEY = new RegExp(`^(?:${WORDS})(?: ?\\(.*\\))? ?:?$`, "u");

/**
 * Whether a key cell names a total row and so is no subject: Cộng, Tổng, Tổng cộng, Tổng số, also "Cộng (I+II)" and "Cộng:".
 *
 * Only the whole cell counts: "Tổng công ty Điện lực" is an enterprise, "Công" is a name.
 *
 * @example isTotalKey("TỔNG CỘNG") // true
 */
export function isTotalKey(cell: Cell): boolean {
  return typeof cell === "string" && MAYBE.test(cell) && TOTAL_KEY.test(fold(cell));
}
