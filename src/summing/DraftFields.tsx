import { Field, Input } from "@fluentui/react-components";
import { type DraftPath, typedCount, valueAt } from "../app/consolidate/choicesDraft";
import { useDraft } from "./useDraft";

interface DraftFieldProps {
  readonly label: string;
  readonly path: DraftPath;
  readonly hint?: string;
}

interface TypedFieldProps extends DraftFieldProps {
  /** What is said while what stands there cannot be used. */
  readonly message: string;
  readonly inputMode?: "numeric";
  /** What of a text is kept. */
  readonly kept?: (text: string) => unknown;
}

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

function TypedField({ label, path, hint, message, inputMode, kept = (text) => text }: TypedFieldProps) {
  const { draft, wrong, put } = useDraft();
  const isWrong = wrong.has(path.join("."));
  return (
    <Field label={label} hint={hint ?? null} {...(isWrong ? { validationMessage: message } : {})}>
      <Input
        value={textOf(valueAt(draft, path))}
        {...(inputMode ? { inputMode } : {})}
        onChange={(_event, { value }) => put(path, kept(value))}
      />
    </Field>
  );
}

/** Free text; an empty one is none. */
export const TextField = (props: DraftFieldProps): React.ReactNode => <TypedField {...props} message="" />;

/** "15/12/2026" */
export function DayField(props: DraftFieldProps): React.ReactNode {
  const { sumChoices } = useDraft().words;
  return <TypedField {...props} message={sumChoices.dayWrong} />;
}

/** A whole number, 0 or more. */
export function CountField(props: DraftFieldProps): React.ReactNode {
  const { sumChoices } = useDraft().words;
  return <TypedField {...props} message={sumChoices.countWrong} inputMode="numeric" kept={typedCount} />;
}
