import { type Cell, errorName, isBlank, isError } from "./cell";
import { tidy } from "./fold";

/**
 * Why a readable number should be looked at by a person.
 *
 * - `thousandsOrDecimal`: two readings differ a thousandfold ("1,234").
 * - `decimalPoint`: a point where Vietnamese writes a comma ("98.5"); only one reading as a number.
 */
export type NumberDoubt = "thousandsOrDecimal" | "decimalPoint";

/** What a number cell says. `value` of a percent text is the ratio: "95%" gives 0.95 and `percent`. */
export type NumberReading =
  | { readonly is: "blank" }
  | { readonly is: "number"; readonly value: number; readonly percent?: true; readonly doubt?: NumberDoubt }
  | { readonly is: "unreadable"; readonly found: string };

/** The digits of a number text without signs of any language: whole part, decimals, and what is doubtful about it. */
interface Digits {
  readonly whole: string;
  readonly decimals: string;
  readonly doubt?: NumberDoubt;
}

const SIGNED = /^(?<sign>[+\-\u2212]?)(?<body>\d[\d., ]*)(?<percent> ?%)?$/u;
const PLAIN = /^\d+$/u;
const SPACE_THOUSANDS = /^(?<whole>\d{1,3}(?: \d{3})+)(?:(?<mark>[.,])(?<decimals>\d+))?$/u;
const POINT_THOUSANDS = /^(?<whole>[1-9]\d{0,2}(?:\.\d{3})+)(?:,(?<decimals>\d+))?$/u;
const COMMA_THOUSANDS = /^(?<whole>[1-9]\d{0,2}(?:,\d{3})+)(?:\.(?<decimals>\d+))?$/u;
/** "01,234": the padded zero speaks against thousands, the three figures against decimals. */
const PADDED = /^0\d{1,2}[.,]\d{3}$/u;
const DECIMAL = /^(?<whole>\d+)[.,](?<decimals>\d+)$/u;

/** Excel keeps 15 digits: a longer row of digits is an identity number, and its value would be another one. */
const MAX_DIGITS = 15;

function digitsOf(text: string, percent: boolean): Digits | undefined {
  if (PLAIN.test(text)) return { whole: text, decimals: "" };
  if (PADDED.test(text)) return decimal(text, "thousandsOrDecimal");

  const spaced = SPACE_THOUSANDS.exec(text)?.groups;
  if (spaced) return digits(spaced, spaced.mark === "." ? "decimalPoint" : undefined);

  const pointed = POINT_THOUSANDS.exec(text)?.groups;
  if (pointed) {
    // Nobody writes 98275 %: three decimals of a percentage with an English point are likelier than thousands.
    const single = /^\d+\.\d{3}$/u.test(text);
    if (percent && single) return decimal(text, "thousandsOrDecimal");
    return digits(pointed);
  }

  const commaed = COMMA_THOUSANDS.exec(text)?.groups;
  if (commaed && !/^\d+,\d+$/u.test(text)) return digits(commaed);
  // Three figures after a comma: with "%" a decimal, as our own sentences print 97,996%; else it may be thousands.
  if (commaed) return decimal(text, percent ? undefined : "thousandsOrDecimal");

  return decimal(text, text.includes(".") ? "decimalPoint" : undefined);
}

function digits(groups: Record<string, string | undefined>, doubt?: NumberDoubt): Digits {
  const parts = { whole: (groups.whole ?? "").replace(/\D/gu, ""), decimals: groups.decimals ?? "" };
  return doubt ? { ...parts, doubt } : parts;
}

function decimal(text: string, doubt?: NumberDoubt): Digits | undefined {
  const groups = DECIMAL.exec(text)?.groups;
  return groups && digits(groups, doubt);
}

function readText(text: string): NumberReading {
  const found = tidy(text);
  const unreadable = { is: "unreadable", found } as const;
  const groups = SIGNED.exec(found.replace(/^['’]/u, ""))?.groups;
  if (!groups) return unreadable;
  const percent = groups.percent !== undefined;
  const read = digitsOf((groups.body ?? "").trim(), percent);
  if (!read || (read.whole + read.decimals).replace(/^0+/u, "").length > MAX_DIGITS) return unreadable;

  const sign = groups.sign === "" || groups.sign === "+" ? "" : "-";
  const value = Number(`${sign}${read.whole}.${read.decimals}${percent ? "e-2" : ""}`) + 0;
  return {
    is: "number",
    value,
    ...(percent ? { percent: true as const } : {}),
    ...(read.doubt ? { doubt: read.doubt } : {}),
  };
}

/**
 * Reads a cell as a number: the cell's type first, then text as Vietnamese staff write it.
 *
 * Comma is the decimal sign, point or space the thousands sign, a leading zero is style ("05"), "%" gives the ratio.
 * Booleans, errors, dates, fractions ("3/4") and numbers with words are unreadable; so is "(3)", which in report forms
 * is the number of a column. Blank is told apart from 0 as far as Excel tells it apart (see `isBlankOrZero`).
 *
 * @example readNumber("1.234,5") // { is: "number", value: 1234.5 }
 * @example readNumber("98,27%") // { is: "number", value: 0.9827, percent: true }
 * @example readNumber("97,996%") // { is: "number", value: 0.97996, percent: true }
 * @example readNumber("1,234") // { is: "number", value: 1.234, doubt: "thousandsOrDecimal" }
 * @example readNumber("3/4") // { is: "unreadable", found: "3/4" }
 */
export function readNumber(cell: Cell): NumberReading {
  if (isBlank(cell)) return { is: "blank" };
  if (typeof cell === "number" && Number.isFinite(cell)) return { is: "number", value: cell + 0 };
  if (typeof cell === "string") return readText(cell);
  return { is: "unreadable", found: describe(cell) };
}

function describe(cell: Cell): string {
  return isError(cell) ? errorName(cell) : String(cell).toUpperCase();
}
