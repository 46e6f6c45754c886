import { dataDateText } from "./dataDate";
import type { Quarter, ReportPeriod, Settings } from "./settings";

/** Filled in by hand. */
export const OPEN = "…";

const QUARTERS: Readonly<Record<Quarter, string>> = { "": OPEN, "1": "I", "2": "II", "3": "III", "4": "IV" };

const PERIODS: Readonly<Record<ReportPeriod, (quarter: Quarter) => string>> = {
  NAM: () => "",
  "9T": () => "9 THÁNG ĐẦU ",
  "6T": () => "6 THÁNG ĐẦU ",
  QUY: (quarter) => `QUÝ ${QUARTERS[quarter]} `,
};

/**
 * The period as the titles of forms have it.
 *
 * @example periodTitle({ period: "QUY", quarter: "3", year: 2026 }) // "QUÝ III NĂM 2026"
 */
export const periodTitle = ({ period, quarter, year }: Pick<Settings, "period" | "quarter" | "year">): string =>
  `${PERIODS[period](quarter)}NĂM ${year}`;

/** "Số liệu tính đến ngày 15/11/2026", the day left open while nobody has said. */
export const asOfText = (settings: Pick<Settings, "dataDate">): string =>
  `Số liệu tính đến ngày ${dataDateText(settings, `${OPEN}/${OPEN}/${OPEN}`)}`;
