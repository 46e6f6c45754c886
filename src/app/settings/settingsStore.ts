import { done, type HostOutcome } from "../../domain/problem";
import {
  defaultSettings,
  type FormWord,
  type HeadKind,
  type Quarter,
  type ReportPeriod,
  type Settings,
  type Signing,
  type UnitKind,
} from "../../report/settings";
import { isDataDate } from "./dataDate";
import { fromEarlier } from "./earlierSettings";
import type { Workbook } from "../workbook";

/** Under which the settings stand in the sheet CAUHINH. */
export const SETTINGS_KEY = "settings";

/** Settings of a workbook, and whether somebody has filled them in. */
export interface KnownSettings {
  readonly settings: Settings;
  readonly asked: boolean;
}

const UNIT_KINDS = [
  "DANG_UY_BTV",
  "DANG_UY",
  "CHI_BO",
  "BAN_DANG",
  "VAN_PHONG",
  "UBKT",
  "CONG_DOAN",
  "DOAN",
  "CCB",
  "NHA_NUOC",
] as const satisfies readonly UnitKind[];

/** The choices of each setting that is chosen and not typed, in the order in which they are offered. */
export const settingChoices = {
  period: ["NAM", "9T", "6T", "QUY"] satisfies readonly ReportPeriod[],
  quarter: ["", "1", "2", "3", "4"] satisfies readonly Quarter[],
  unitKind: UNIT_KINDS,
  head: ["annex", "full"] satisfies readonly HeadKind[],
  formWord: ["BIEU_SO", "MAU_SO", "PHU_LUC"] satisfies readonly FormWord[],
  signing: ["HEAD", "DEPUTY", "ORDER"] satisfies readonly Signing[],
  cosignerKind: ["", ...UNIT_KINDS] satisfies readonly Settings["cosignerKind"][],
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
  const saved: Partial<Record<keyof Settings, unknown>> = isSaved ? fromEarlier(json) : {};
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
      unitCode: text("unitCode"),
      superior: text("superior"),
      place: text("place"),
      dataDate: isDataDate(saved.dataDate) ? saved.dataDate : defaultSettings.dataDate,
      unitKind: choice("unitKind"),
      head: choice("head"),
      formWord: choice("formWord"),
      preparer: text("preparer"),
      signing: choice("signing"),
      authority: text("authority"),
      signerRole: text("signerRole"),
      signer: text("signer"),
      cosignerKind: choice("cosignerKind"),
      cosignerAuthority: text("cosignerAuthority"),
      cosignerRole: text("cosignerRole"),
      cosigner: text("cosigner"),
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
  const loaded = await workbook.load(SETTINGS_KEY);
  return loaded.ok ? done(readSettings(loaded.value, year)) : loaded;
}

/** Keeps the settings in the workbook, with which they travel. */
export const saveSettings = (workbook: Pick<Workbook, "save">, settings: Settings): Promise<HostOutcome<void>> =>
  workbook.save(SETTINGS_KEY, settings);
