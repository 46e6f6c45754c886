import type { FileMeasure } from "../../domain/problems/file";

/** How much of everything a file may hold, by the measure a refusal names. */
export type Bounds = Readonly<Record<FileMeasure, number>>;

const MIB = 2 ** 20;

/**
 * Chosen so that the worst file within them stays below 512 MB of memory, and no file of a unit comes near. Each is checked before
 * what it bounds is made.
 */
export const BOUNDS: Bounds = {
  // a unit's file has some hundred KB; mail and Zalo stop far below
  fileBytes: 64 * MIB,
  // a large workbook with pictures has some hundred
  parts: 10_000,
  // two million cells with formulas are about 160 MB of XML
  partBytes: 192 * MIB,
  // all that is read of a file, sheets and texts together
  totalBytes: 320 * MIB,
  // rows formatted down to the last one pack 300:1, the bomb of deflate 1,030:1; small parts are not asked
  ratio: 400,
  // Excel sets no bound but memory; sheets by month and unit stay below
  sheets: 1_000,
  // 100,000 members with 20 columns
  cells: 2_000_000,
  // each is looked at when headers are searched
  merges: 100_000,
  // of all different texts and formulas together: 32 a cell in the largest file
  textChars: 64_000_000,
  // Excel writes at most a dozen levels
  depth: 64,
  // longer than that, nobody waits: a unit's file takes less than one
  seconds: 15,
  // one text, comment or tag with all its attributes: a cell holds at most 32,767 characters, written with at most seven each
  tokenChars: 262_144,
  // of one element: Excel writes at most some thirty
  attributes: 256,
};

/** A part that unpacks to no more than this is not asked for its ratio: blank sheets of few KB pack any number of times. */
export const RATIO_FREE_BYTES = 4 * MIB;

/** What a kept text or formula costs beside its characters, in characters: many short ones fill the memory like few long ones. */
export const TEXT_COST_CHARS = 48;

/**
 * So long a text is counted once, however many cells show it; what is beyond counts wherever it is shown. Lists repeat names, and
 * nobody repeats pages: whoever looks at every cell of such a file would never be done.
 */
export const SHOWN_FREE_CHARS = 1024;

/** What a style costs in cells, being an object of many parts; Excel knows at most 65,490 of them. */
export const STYLE_COST_CELLS = 16;

/** What a formula costs beside its cell, in cells: half a million of them is what 512 MB hold, on their way from a worker too. */
export const FORMULA_COST_CELLS = 3;
