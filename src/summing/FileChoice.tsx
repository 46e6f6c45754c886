import { Checkbox, Field, Select } from "@fluentui/react-components";
import { valueAt } from "../app/consolidate/choicesDraft";
import type { SummedUnit } from "../app/consolidate/sumRequest";
import { DayField, TextField } from "./DraftFields";
import { useDraft } from "./useDraft";

interface FileChoiceProps {
  /** What the file goes by in the choices. */
  readonly file: string;
  readonly units: readonly SummedUnit[];
}

/** What somebody decides about one file. */
export function FileChoice({ file, units }: FileChoiceProps): React.ReactNode {
  const { words, draft, put } = useDraft();
  const { sumChoices } = words;
  const at = (key: string) => ["files", file, key];
  const unit = valueAt(draft, at("unit"));
  const chosen = typeof unit === "string" ? unit : "";
  return (
    <div className="fields">
      <TextField label={sumChoices.exclude} hint={sumChoices.excludeHint} path={at("exclude")} />
      <Field label={sumChoices.fileUnit}>
        <Select value={chosen} onChange={({ target }) => put(at("unit"), target.value)}>
          <option value="">{sumChoices.asInside}</option>
          {chosen !== "" && units.every(({ id }) => id !== chosen) && <option value={chosen}>{chosen}</option>}
          {units.map(({ id, name }) => (
            <option key={id} value={id}>
              {`${id} · ${name}`}
            </option>
          ))}
        </Select>
      </Field>
      <DayField label={sumChoices.received} hint={sumChoices.dayHint} path={at("received")} />
      <Checkbox
        label={sumChoices.use}
        checked={valueAt(draft, at("use")) === true}
        onChange={(_event, { checked }) => put(at("use"), checked === true ? true : undefined)}
      />
    </div>
  );
}
