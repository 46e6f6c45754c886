import { Field, Input, Select } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { dataDateFrom, dataDateTyped, isDataDate } from "../app/settings/dataDate";
import { isYear, settingChoices } from "../app/settings/settingsStore";
import { type SignatureField, signingsOf, usualLine, withKind } from "../app/settings/signing";
import type { Settings } from "../app/insert/sheetDesk";
import { usePaneWords } from "./wordsContext";

type SettingKey = keyof Settings;
type ChosenKey = keyof typeof settingChoices;

const SIGNATURE_FIELDS = [
  "authority",
  "signerRole",
  "cosignerAuthority",
  "cosignerRole",
] as const satisfies readonly SignatureField[];

const isSignature = (key: SettingKey): key is SignatureField => SIGNATURE_FIELDS.some((each) => each === key);

const hinted = (hint: string | undefined): { readonly hint?: string } => (hint === undefined ? {} : { hint });

/** Whether a field makes no difference with the settings as they are. */
const isIdle = (key: SettingKey, { period, cosignerKind }: Settings): boolean =>
  (key === "quarter" && period !== "QUY") ||
  ((key === "cosigner" || key === "cosignerRole" || key === "cosignerAuthority") && cosignerKind === "");

const isChosen = (key: SettingKey): key is ChosenKey => Object.hasOwn(settingChoices, key);

interface SettingsFieldsProps {
  readonly fields: readonly SettingKey[];
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

/** Fields for some of the settings, in the order given. */
export function SettingsFields({ fields, settings, onChange }: SettingsFieldsProps): ReactNode {
  return fields.map((key) => {
    if (isIdle(key, settings)) return null;
    if (key === "year") return <YearField key={key} settings={settings} onChange={onChange} />;
    if (key === "dataDate") return <DataDateField key={key} settings={settings} onChange={onChange} />;
    if (isChosen(key)) return <ChosenField key={key} field={key} settings={settings} onChange={onChange} />;
    return <TypedField key={key} field={key} settings={settings} onChange={onChange} />;
  });
}

interface FieldProps<K> extends Omit<SettingsFieldsProps, "fields"> {
  readonly field: K;
}

function TypedField({
  field,
  settings,
  onChange,
}: FieldProps<Exclude<SettingKey, "year" | "dataDate" | ChosenKey>>): ReactNode {
  const { sheets: pane } = usePaneWords();
  return (
    <Field label={pane.fields[field]} size="small" {...hinted(pane.hints[field])}>
      <Input
        value={settings[field]}
        placeholder={isSignature(field) ? usualLine(settings, field) : ""}
        onChange={(_event, { value }) => onChange({ ...settings, [field]: value })}
      />
    </Field>
  );
}

function YearField({ settings, onChange }: Omit<FieldProps<"year">, "field">): ReactNode {
  const { sheets: pane } = usePaneWords();
  const { year } = settings;
  return (
    <Field
      label={pane.fields.year}
      size="small"
      {...(isYear(year) ? {} : { validationState: "error" as const, validationMessage: pane.yearWrong })}
    >
      <Input
        inputMode="numeric"
        value={Number.isNaN(year) ? "" : String(year)}
        onChange={(_event, { value }) => {
          const digits = value.replace(/\D/gu, "").slice(0, 4);
          onChange({ ...settings, year: digits === "" ? NaN : Number(digits) });
        }}
      />
    </Field>
  );
}

/** The text stays as it is typed; what is no day yet is kept as typed too, and is not saved. */
function DataDateField({ settings, onChange }: Omit<FieldProps<"dataDate">, "field">): ReactNode {
  const { sheets: pane } = usePaneWords();
  const [typed, setTyped] = useState(dataDateTyped(settings.dataDate));
  return (
    <Field
      label={pane.fields.dataDate}
      size="small"
      {...hinted(pane.hints.dataDate)}
      {...(isDataDate(settings.dataDate)
        ? {}
        : { validationState: "error" as const, validationMessage: pane.dataDateWrong })}
    >
      <Input
        value={typed}
        placeholder="dd/mm/yyyy"
        onChange={(_event, { value }) => {
          setTyped(value);
          onChange({ ...settings, dataDate: dataDateFrom(value) ?? value });
        }}
      />
    </Field>
  );
}

function ChosenField({ field, settings, onChange }: FieldProps<ChosenKey>): ReactNode {
  const { sheets: pane } = usePaneWords();
  const words: Readonly<Record<string, string>> = pane.choices[field];
  const choices = field === "signing" ? signingsOf(settings.unitKind) : settingChoices[field];
  const changed = (value: string): Settings =>
    field === "unitKind" ? withKind(settings, value as Settings["unitKind"]) : { ...settings, [field]: value };
  return (
    <Field label={pane.fields[field]} size="small" {...hinted(pane.hints[field])}>
      <Select value={settings[field]} onChange={(_event, { value }) => onChange(changed(value))}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {words[choice]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
