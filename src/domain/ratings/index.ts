import type { Cell } from "../cell";
import { ratingReader, type Scheme } from "../rating";
import { ccb } from "./ccb";
import { chung } from "./chung";
import { congdoan2014 } from "./congdoan2014";
import { doan2011 } from "./doan2011";

/** The built-in rating scales; the first is the default. */
export const schemes: readonly Scheme[] = [chung, doan2011, congdoan2014, ccb];
export const defaultScheme: Scheme = chung;

/**
 * The built-in scales that know a word, to tell the user which scale to name.
 *
 * @example schemesKnowing("Khá") // ["doan2011", "congdoan2014"]
 */
export function schemesKnowing(cell: Cell): readonly string[] {
  return schemes.filter((scheme) => ratingReader(scheme)(cell).is === "level").map((scheme) => scheme.id);
}
