import { toSerial } from "../domain/date";
import type { Settings } from "./settings";

/** The day figures stand as of, as a cell holds it: a serial; null while nobody has said. */
export function dataDateCell({ dataDate }: Pick<Settings, "dataDate">): number | null {
  if (dataDate === "") return null;
  const [year = 0, month = 0, day = 0] = dataDate.split("-").map(Number);
  return toSerial(year, month, day);
}

/**
 * As it is printed; left open while nobody has said.
 *
 * @example dataDateText({ dataDate: "2026-11-15" }, "…/…/…") // "15/11/2026"
 */
export const dataDateText = ({ dataDate }: Pick<Settings, "dataDate">, open: string): string =>
  dataDate === "" ? open : dataDate.split("-").reverse().join("/");
