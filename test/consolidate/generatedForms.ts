import type { FreePlan } from "../../src/report/plan";
import type { Row, SheetId } from "../../src/report/record";
import { dice, type Dice } from "../../src/sample/random";
import { toSerial } from "../../src/domain/date";
import { bareSheet, YEAR } from "./generatedUnits";

/** What rows of a form add up to as the generator meant them: "B18|hội thi|cuộc|sum" to 12. */
export type FormTruth = ReadonlyMap<string, number>;

/** Forms of a unit, and what they add up to. */
export interface GeneratedForms {
  readonly plans: readonly FreePlan[];
  readonly truth: FormTruth;
}

export const truthKey = (form: SheetId, name: string, unit: string, column: string): string =>
  [form, name.normalize("NFC").toLowerCase(), unit, column].join("|");

const MEANS = ["Tọa đàm, hội thảo", "Hội thi", "Internet, mạng xã hội"] as const;
const MEASURED_IN = ["cuộc", "buổi", "tin"] as const;
const BODIES = ["union", "youth", "veterans", "committee"] as const;

type Add = (form: SheetId, name: string, unit: string, column: string, value: number) => void;

function means(random: Dice, add: Add): readonly Row[] {
  return MEANS.flatMap((name): Row[] => {
    if (random.whole(4) === 0) return [{ means: name }];
    const unit = random.pick(MEASURED_IN);
    const row: Record<string, string | number> = { means: name.normalize("NFD"), unit };
    let [sum, isNumber] = [0, false];
    for (const body of BODIES) {
      const roll = random.whole(6);
      if (roll === 0) continue;
      row[body] = roll;
      sum += roll;
      isNumber = true;
      add("B18", name, unit, body, roll);
    }
    if (isNumber) add("B18", name, unit, "sum", sum);
    return [row];
  });
}

const DAY = toSerial(YEAR, 6, 1);

/** No day of the figures stands in a bare sheet, so that nothing is overdue. */
function duties(random: Dice, add: Add): readonly Row[] {
  return Array.from({ length: 1 + random.whole(5) }, (_, i): Row => {
    const row = { task: `Tổng kết việc ${i + 1}`, deadline: DAY };
    const state = random.pick(["done", "doneLate", "underWay", "unread"]);
    if (state !== "unread") add("B14", "", "", state, 1);
    if (state === "done") return { ...row, finished: DAY - random.whole(3) };
    if (state === "doneLate") return { ...row, finished: DAY + 1 + random.whole(30) };
    return state === "unread" ? { ...row, finished: "đã xong" } : row;
  });
}

/** A unit's B14 and B18, filled in by dice. */
export function generatedForms(seed: number): GeneratedForms {
  const random = dice(seed);
  const truth = new Map<string, number>();
  const add: Add = (form, name, unit, column, value) => {
    const key = truthKey(form, name, unit, column);
    truth.set(key, (truth.get(key) ?? 0) + value);
  };
  const sheets = [
    ["B14", duties(random, add)],
    ["B18", means(random, add)],
  ] as const;
  return { plans: sheets.map(([form, rows]) => bareSheet(form, rows, `${form} ${YEAR}`)), truth };
}
