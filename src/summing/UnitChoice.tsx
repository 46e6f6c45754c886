import { Field, Select } from "@fluentui/react-components";
import { valueAt } from "../app/consolidate/choicesDraft";
import type { SummedTarget } from "../app/consolidate/sumRequest";
import type { SubjectWord } from "../words/sumChoices";
import { CountField, DayField, TextField } from "./DraftFields";
import { useDraft } from "./useDraft";

interface UnitChoiceProps {
  /** The unit's code. */
  readonly unit: string;
  readonly targets: readonly SummedTarget[];
}

const LISTS = { no: "notSubject", perhaps: "perhapsNotSubject" } as const;
const WORDS: readonly SubjectWord[] = ["yes", "no", "perhaps"];

/** What is known of one unit besides its files: its paper, when it may send, what it is subject to. */
export function UnitChoice({ unit, targets }: UnitChoiceProps): React.ReactNode {
  const { sumChoices } = useDraft().words;
  const at = (key: string) => ["units", unit, key];
  return (
    <>
      <div className="fields">
        <DayField label={sumChoices.extendedTo} hint={sumChoices.dayHint} path={at("extendedTo")} />
        <TextField label={sumChoices.reason} path={at("reason")} />
        <TextField label={sumChoices.document} path={at("document")} />
        <DayField label={sumChoices.signedOn} hint={sumChoices.dayHint} path={at("signedOn")} />
      </div>
      <h5>{sumChoices.paper}</h5>
      <p>{sumChoices.paperHint}</p>
      {targets.map((each) => (
        <PaperFigures key={each.target.id} unit={unit} of={each} />
      ))}
    </>
  );
}

function PaperFigures({ unit, of: { target } }: { readonly unit: string; readonly of: SummedTarget }): React.ReactNode {
  const { words, draft, wrong, put } = useDraft();
  const { sumChoices, language } = words;
  const figures = ["units", unit, "figures", target.id];
  const listed = (key: string): readonly unknown[] => {
    const list = valueAt(draft, ["units", unit, key]);
    return Array.isArray(list) ? list : [];
  };
  const subject = WORDS.find((word) => word !== "yes" && listed(LISTS[word]).includes(target.id)) ?? "yes";
  const say = (word: SubjectWord): void => {
    for (const each of ["no", "perhaps"] as const) {
      const others = listed(LISTS[each]).filter((id) => id !== target.id);
      put(["units", unit, LISTS[each]], each === word ? [...others, target.id] : others);
    }
  };
  return (
    <fieldset className="paper">
      <legend>{`${target.id} · ${target.wording[language]}`}</legend>
      <div className="counts">
        <CountField label={sumChoices.part} path={[...figures, "part"]} />
        <CountField label={sumChoices.whole} path={[...figures, "whole"]} />
        <CountField label={sumChoices.unknown} path={[...figures, "unknown"]} />
        <Field label={sumChoices.subject}>
          <Select
            value={subject}
            onChange={({ target: { value } }) => say(WORDS.find((each) => each === value) ?? "yes")}
          >
            {WORDS.map((word) => (
              <option key={word} value={word}>
                {sumChoices.subjects[word]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {wrong.has(figures.join(".")) && (
        <p role="alert" className="notice">
          {sumChoices.figuresWrong}
        </p>
      )}
    </fieldset>
  );
}
