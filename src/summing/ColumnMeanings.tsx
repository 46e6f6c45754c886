import { Field, Select } from "@fluentui/react-components";
import type { SeenColumn } from "../app/tables/tableWords";
import { type ChosenMeaning, columnLetters, MEANINGS, surenessOf } from "../app/tables/tableWords";
import { tablePaneWords } from "../words/tablePane";
import type { Language } from "../words/words";

interface ColumnMeaningsProps {
  /** As they were found. */
  readonly found: readonly SeenColumn[];
  /** The same with what people said. */
  readonly columns: readonly SeenColumn[];
  readonly language: Language;
  readonly disabled?: boolean;
  /** @param meaning undefined: as the program reads it */
  readonly onChoose: (at: number, meaning: ChosenMeaning | undefined) => void;
}

const AS_READ = "asRead";

/** The columns of a list that others made: what each is taken for, how sure that is, and what else it may be. */
export function ColumnMeanings({ found, columns, language, disabled, onChoose }: ColumnMeaningsProps): React.ReactNode {
  const pane = tablePaneWords[language];
  return (
    <ul className="foreign-columns">
      {columns.map(({ column, caption, role, meaning, confidence, chosen }, at) => {
        const own = found[at];
        const read = own?.meaning === undefined ? pane.kinds[own?.role ?? role] : pane.meanings[own.meaning];
        const sureness = chosen ? pane.chosen : pane.sureness[surenessOf(confidence)];
        return (
          <li key={column}>
            <Field label={`${pane.column(columnLetters(column), caption)} (${sureness})`} size="small">
              <Select
                size="small"
                value={chosen ? (meaning ?? "none") : AS_READ}
                aria-disabled={disabled === true}
                onChange={(_event, { value }) => {
                  // one that is disabled loses the focus of whoever has just chosen
                  if (!disabled) onChoose(at, value === AS_READ ? undefined : (value as ChosenMeaning));
                }}
              >
                <option value={AS_READ}>{`${pane.asRead}: ${read}`}</option>
                {MEANINGS.map((each) => (
                  <option key={each} value={each}>
                    {pane.meanings[each]}
                  </option>
                ))}
                <option value="none">{pane.unused}</option>
              </Select>
            </Field>
          </li>
        );
      })}
    </ul>
  );
}
