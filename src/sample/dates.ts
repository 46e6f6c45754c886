const MS_A_DAY = 86_400_000;

/**
 * A day as spreadsheets store it: days since 30 December 1899.
 *
 * @example dateSerial(2026, 1, 1) // 46023
 */
export function dateSerial(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / MS_A_DAY;
}
