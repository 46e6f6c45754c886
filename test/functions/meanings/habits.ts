import fc from "fast-check";

/**
 * What staff's keyboards, fonts and programs do to a text without changing what it means (domain notes, section 5). Written here
 * apart from `src/domain/fold.ts`, so that a slip there cannot hide itself.
 */
export type Habit = (text: string) => string;

const TONE_PAIRS: readonly (readonly [string, string])[] = [
  ["òa", "oà"],
  ["óa", "oá"],
  ["ỏa", "oả"],
  ["ọa", "oạ"],
  ["ủy", "uỷ"],
  ["ùy", "uỳ"],
  ["úy", "uý"],
];

const swap = (text: string, from: 0 | 1): string =>
  TONE_PAIRS.reduce((said, pair) => said.replaceAll(pair[from], pair[from === 0 ? 1 : 0]), text);

/** Harmless to any text, accented or not. */
const HARMLESS: readonly Habit[] = [
  (text) => text,
  (text) => text.normalize("NFD"),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => swap(text, 0),
  (text) => swap(text, 1),
  (text) => text.replaceAll(" ", "\u00a0"),
  (text) => text.replaceAll(" ", "  "),
  (text) => text.replace(" ", "\n"),
  (text) => ` ${text} `,
  (text) => `${text}\u00a0`,
  (text) => `${text}\r\n`,
  (text) => `\u200e${text}`,
  (text) => `${text}\u200b`,
  (text) => `\ufeff${text}`,
  (text) => text.replaceAll("Đ", "Ð"),
];

/** As typed on a machine without a Vietnamese keyboard. */
export const withoutAccents: Habit = (text) =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D");

const inTurn =
  (habits: readonly Habit[]): Habit =>
  (text) =>
    habits.reduce((said, habit) => habit(said), text);

/** Up to two habits one after the other. */
export const anyHabit: fc.Arbitrary<Habit> = fc
  .array(fc.constantFrom(...HARMLESS), { minLength: 0, maxLength: 2 })
  .map(inTurn);

/** As `anyHabit`, and perhaps without accents: only for texts that stay clear without them. */
export const anyHabitOrBare: fc.Arbitrary<Habit> = fc
  .tuple(fc.boolean(), anyHabit)
  .map(([bare, habit]) => (bare ? inTurn([withoutAccents, habit]) : habit));
