import type { Choices, FileChoice, UnitChoice } from "./choices";
import { dayText } from "./tableTexts";

/** Choices while somebody writes them: the JSON of a choices file, days and counts as they were typed. `readChoices` says what is wrong in it. */
export type ChoicesDraft = Readonly<Record<string, unknown>>;

/** Where in a draft something stands: `["units", "DV07", "figures", "CT06", "part"]`. */
export type DraftPath = readonly string[];

const isObject = (json: unknown): json is ChoicesDraft =>
  typeof json === "object" && json !== null && !Array.isArray(json);

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === "string" && value.trim() === "") ||
  (Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0);

/** The draft with a value at a place; with nothing there the key is left out, and so is every part that holds nothing more. */
export function withValue(draft: ChoicesDraft, [key, ...rest]: DraftPath, value: unknown): ChoicesDraft {
  if (key === undefined) return draft;
  const old = draft[key];
  const put = rest.length === 0 ? value : withValue(isObject(old) ? old : {}, rest, value);
  const others = Object.entries(draft).filter(([each]) => each !== key);
  // in its own place, so that what was saved reads alike before and after
  if (isNothing(put)) return Object.fromEntries(others);
  return key in draft
    ? Object.fromEntries(Object.entries(draft).map(([each, was]) => [each, each === key ? put : was]))
    : Object.fromEntries([...others, [key, put]]);
}

export const valueAt = (draft: ChoicesDraft, path: DraftPath): unknown =>
  path.reduce<unknown>((at, key) => (isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined), draft);

/** A count as it was typed: a number where it is one. */
export const typedCount = (text: string): number | string => (/^\d{1,15}$/u.test(text.trim()) ? Number(text) : text);

type DayWriter = (serial: number | undefined) => string;

const withDays = <T extends object>(fields: T, keys: readonly (keyof T)[], day: DayWriter): ChoicesDraft =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([key, value]) => [key, keys.includes(key as keyof T) ? day(value as number) : (value as unknown)] as const)
      .filter(([, value]) => !isNothing(value)),
  );

const fileJson = (file: FileChoice, day: DayWriter): ChoicesDraft => withDays(file, ["received"], day);

const unitJson = ({ figures, estimates = new Map(), ...unit }: UnitChoice, day: DayWriter): ChoicesDraft =>
  withDays(
    {
      ...unit,
      figures: Object.fromEntries(figures),
      estimates: Object.fromEntries([...estimates].map(([target, { part, whole }]) => [target, { part, whole }])),
    },
    ["signedOn", "extendedTo"],
    day,
  );

function jsonOf({ due, closed, files, units, columns }: Choices, day: DayWriter): ChoicesDraft {
  const json = {
    due: day(due),
    closed: day(closed),
    files: Object.fromEntries([...files].map(([key, file]) => [key, fileJson(file, day)])),
    units: Object.fromEntries([...units].map(([id, unit]) => [id, unitJson(unit, day)])),
    columns: columns.headers.length > 0 ? columns : undefined,
  };
  return Object.fromEntries(Object.entries(json).filter(([, value]) => !isNothing(value)));
}

/** @example draftOf(choices)["due"] // "15/12/2026" */
export const draftOf = (choices: Choices): ChoicesDraft => jsonOf(choices, dayText);

const isoDay: DayWriter = (serial) => dayText(serial).split("/").reverse().join("-");

/** A choices file: what the command line reads as `--choices`. Reading it gives the same choices. */
export const choicesText = (choices: Choices): string => `${JSON.stringify(jsonOf(choices, isoDay), undefined, 1)}\n`;
