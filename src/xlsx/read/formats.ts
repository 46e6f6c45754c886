/** The number formats every program knows by number (ECMA-376 part 1, 18.8.30); as Excel names them where they follow the language. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Numbers that mean dates in East Asian languages; times among them. */
const isEastAsianDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
const EAST_ASIAN_TIMES: Readonly<Record<number, string>> = { 32: "h:mm", 33: "h:mm:ss" };

/** The format of a number none of a file's own formats has. */
export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? EAST_ASIAN_TIMES[id] ?? (isEastAsianDate(id) ? "m/d/yyyy" : "General");
}

/** Words in quotes, single characters behind `\`, `_` and `*`, what stands in brackets, and "General" itself. */
const NO_PART_OF_A_DATE = /"[^"]*"?|[\\_*].|\[[^\]]*\]?|General/giu;
const SCIENTIFIC = /E[+-]/giu;
const HALF_DAY = /AM\/PM|A\/P/giu;

/**
 * Whether a number under this format is a day: a year or a day is shown, or a month alone. Times and durations are no days.
 *
 * @example isDateFormat("dd/mm/yyyy") // true
 * @example isDateFormat("[h]:mm") // false
 */
export function isDateFormat(format: string): boolean {
  const [first = ""] = format.replace(NO_PART_OF_A_DATE, "").split(";");
  const left = first.replace(SCIENTIFIC, "").replace(HALF_DAY, "");
  if (/[yde]/iu.test(left)) return true;
  return /m/iu.test(left) && !/[hs]/iu.test(left) && !/\[[hms]+\]/iu.test(format);
}
