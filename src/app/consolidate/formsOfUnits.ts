import type { Consolidation } from "./consolidate";
import { type FormSum, type Measure, measureKey } from "./formSums";
import { COUNTED, type ReadFile } from "./ledgerRow";
import type { SummedForm } from "./summedForms";
import { superiorsIn } from "./superiors";
import { isThereOn, periodEnd, type TreeUnit } from "./unitTree";

/** A form of one unit; of a form whose rows measure several things, one of them. */
export interface UnitForm {
  readonly unit: TreeUnit;
  readonly file: ReadFile;
  readonly sum: FormSum;
}

/** Spelled as the first of them spells it, so that whoever adds up by names gets the same. */
function spelledAlike(forms: readonly UnitForm[]): readonly UnitForm[] {
  const first = new Map<string, Measure>();
  return forms.map((form) => {
    const { measure } = form.sum;
    if (!measure) return form;
    const key = measureKey(measure);
    const known = first.get(key) ?? measure;
    first.set(key, known);
    return { ...form, sum: { ...form.sum, measure: known } };
  });
}

/** The units' forms of one kind: of every node its own or those below it, never both. */
export function formsOfUnits({ tree, ledger, asked }: Consolidation, form: SummedForm): readonly UnitForm[] {
  const day = periodEnd(asked);
  const superiors = superiorsIn(tree);
  const own = new Map<TreeUnit, readonly UnitForm[]>();
  for (const { unit, file, status } of ledger) {
    if (!unit || !file?.outcome.ok || !COUNTED.has(status)) continue;
    const sums = file.outcome.value.forms?.filter((each) => each.form === form) ?? [];
    if (sums.length > 0)
      own.set(
        unit,
        sums.map((sum) => ({ unit, file, sum })),
      );
  }
  const formsOf = (unit: TreeUnit): readonly UnitForm[] => own.get(unit) ?? below(unit.id);
  const below = (id: string | undefined): readonly UnitForm[] =>
    tree.childrenOf(id).flatMap((unit) => (isThereOn(unit, day) && !superiors.has(unit) ? formsOf(unit) : []));
  return spelledAlike(below(tree.whole?.id));
}
