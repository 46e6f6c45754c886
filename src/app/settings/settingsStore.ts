import { done, type HostOutcome } from "../../domain/problem";
import {
  defaultSettings,
  type HeadKind,
  type ProfileId,
  type Quarter,
  type ReportPeriod,
  type Settings,
  type Signing,
} from "../../report/settings";
import { isDataDate } from "./dataDate";
import type { Workbook } from "../workbook";

const KEY = "settings";

/** Settings of a workbook, and whether somebody has filled them in. */
export interface KnownSettings {
  readonly settings: Settings;
  readonly asked: boolean;
}

/** The choices of each setting that is chosen and not typed, in the order in which they are offered. */
export const settingChoices = {
  period: ["NAM", "9T", "6T", "QUY"] satisfies readonly ReportPeriod[],
  quarter: ["", "1", "2", "3", "4"] satisfies readonly Quarter[],
  profile: ["DANG", "DOAN", "CONGDOAN", "CCB", "NHANUOC"] satisfies readonly ProfileId[],
  head: ["annex", "full"] satisfies readonly HeadKind[],
  signing: ["TM", "KT", "TL"] satisfies readonly Signing[],
} as const;

type ChosenKey = keyof typeof settingChoices;
type TypedKey = Exclude<keyof Settings, "year" | "dataDate" | ChosenKey>;

/** The years a plan may be of; anything else was typed by mistake. */
export const isYear = (year: unknown): year is number =>
  typeof year === "number" && Number.isInteger(year) && year >= 2000 && year <= 2100;

/** Whether settings can be kept as they were typed. */
export const areUsable = ({ year, dataDate }: Pick<Settings, "year" | "dataDate">): boolean =>
  isYear(year) && isDataDate(dataDate);

/**
 * Settings from what was saved, which an older version or a careless hand may have written: a part that cannot be used takes its
 * default.
 *
 * @param year of today, for a workbook that has none yet
 */
export function readSettings(json: unknown, year: number): KnownSettings {
  const isSaved = typeof json === "object" && json !== null;
  const saved = (isSaved ? json : {}) as Partial<Record<keyof Settings, unknown>>;
  const text = (key: TypedKey): string => {
    const value = saved[key];
    return typeof value === "string" ? value : defaultSettings[key];
  };
  const choice = <K extends ChosenKey>(key: K): Settings[K] => {
    const known: readonly string[] = settingChoices[key];
    const value = saved[key];
    return typeof value === "string" && known.includes(value) ? (value as Settings[K]) : defaultSettings[key];
  };
  return {
    settings: {
      year: isYear(saved.year) ? saved.year : year,
      period: choice("period"),
      quarter: choice("quarter"),
      unit: text("unit"),
      superior: text("superior"),
      place: text("place"),
      dataDate: isDataDate(saved.dataDate) ? saved.dataDate : defaultSettings.dataDate,
      preparer: text("preparer"),
      signerRole: text("signerRole"),
      signer: text("signer"),
      profile: choice("profile"),
      head: choice("head"),
      signing: choice("signing"),
      resolution: text("resolution"),
    },
    asked: isSaved,
  };
}

/** The settings this workbook carries, defaults where it carries none. */
export async function loadSettings(
  workbook: Pick<Workbook, "load">,
  year: number,
): Promise<HostOutcome<KnownSettings>> {
  const loaded = await workbook.load(KEY);
  return loaded.ok ? done(readSettings(loaded.value, year)) : loaded;
}

/** Keeps the settings in the workbook, with which they travel. */
export const saveSettings = (workbook: Pick<Workbook, "save">, settings: Settings): Promise<HostOutcome<void>> =>
  workbook.save(KEY, settings);
