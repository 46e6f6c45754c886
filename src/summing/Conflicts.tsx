import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { valueAt } from "../app/consolidate/choicesDraft";
import type { SummedRow, SummedUnit } from "../app/consolidate/sumRequest";
import { useDraft } from "./useDraft";

interface Question {
  readonly unit: SummedUnit;
  readonly files: readonly { readonly key: string; readonly name: string }[];
}

/** Units of which several files came, answered or not. */
function questionsOf(ledger: readonly SummedRow[]): readonly Question[] {
  const asked = new Set(
    ledger.flatMap(({ unit, status }) => (unit && (status === "conflict" || status === "setAside") ? [unit.id] : [])),
  );
  const byUnit = new Map<string, Question>();
  for (const { key, file, unit, isChoosable } of ledger)
    if (key !== undefined && unit && isChoosable && asked.has(unit.id))
      byUnit.set(unit.id, { unit, files: [...(byUnit.get(unit.id)?.files ?? []), { key, name: file }] });
  return [...byUnit.values()];
}

/** Which of a unit's files counts: nobody but a person decides. */
export function Conflicts({ ledger }: { readonly ledger: readonly SummedRow[] }): React.ReactNode {
  const { words, draft, put } = useDraft();
  const { sumChoices } = words;
  const questions = questionsOf(ledger);
  if (questions.length === 0) return null;
  const isUsed = (key: string): boolean => valueAt(draft, ["files", key, "use"]) === true;
  return (
    <>
      <h4>{sumChoices.conflicts}</h4>
      <p>{sumChoices.conflictsAbout}</p>
      {questions.map(({ unit, files }) => {
        const used = files.filter(({ key }) => isUsed(key));
        return (
          <Field key={unit.id} label={sumChoices.whichOf(unit.name)}>
            <RadioGroup
              value={used.length === 1 ? (used[0]?.key ?? "") : ""}
              onChange={(_event, { value }) => {
                for (const { key } of files) put(["files", key, "use"], key === value ? true : undefined);
              }}
            >
              {files.map(({ key, name }) => (
                <Radio key={key} value={key} label={name} />
              ))}
              <Radio value="" label={sumChoices.none} />
            </RadioGroup>
          </Field>
        );
      })}
    </>
  );
}
