import { Field, Input, Select } from "@fluentui/react-components";
import type { Asked } from "../app/consolidate/ledgerRow";
import { isYear, settingChoices } from "../app/settings/settingsStore";
import type { PageWords } from "../words/page";
import { paneWords } from "../words/paneWords";

/** Year, period and quarter while somebody types. */
export interface TypedAsked extends Omit<Asked, "year"> {
  readonly year: string;
}

/** What was typed, once its year is one. */
export function askedIn({ year, period, quarter }: TypedAsked): Asked | undefined {
  const number = /^\d{4}$/u.test(year.trim()) ? Number(year) : undefined;
  return isYear(number) ? { year: number, period, quarter } : undefined;
}

interface AskedFieldsProps {
  readonly words: PageWords;
  readonly typed: TypedAsked;
  readonly onChange: (typed: TypedAsked) => void;
}

/** Year, period and, of a quarter, which. */
export function AskedFields({ words: { asked, language }, typed, onChange }: AskedFieldsProps): React.ReactNode {
  const { choices } = paneWords[language].sheets;
  return (
    <>
      <Field label={asked.year} {...(askedIn(typed) ? {} : { validationMessage: asked.yearWrong })}>
        <Input
          value={typed.year}
          inputMode="numeric"
          onChange={(_event, { value }) => onChange({ ...typed, year: value })}
        />
      </Field>
      <Field label={asked.period}>
        <Select
          value={typed.period}
          onChange={({ target }) => {
            const period = settingChoices.period.find((each) => each === target.value) ?? "NAM";
            onChange({ ...typed, period, quarter: period === "QUY" ? typed.quarter : "" });
          }}
        >
          {settingChoices.period.map((each) => (
            <option key={each} value={each}>
              {choices.period[each]}
            </option>
          ))}
        </Select>
      </Field>
      {typed.period === "QUY" && (
        <Field label={asked.quarter}>
          <Select
            value={typed.quarter}
            onChange={({ target }) =>
              onChange({ ...typed, quarter: settingChoices.quarter.find((each) => each === target.value) ?? "" })
            }
          >
            {settingChoices.quarter.map((each) => (
              <option key={each} value={each}>
                {choices.quarter[each]}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
