import { Button, Field, Select } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { SummedReminder } from "../app/consolidate/sumRequest";
import type { PageWords } from "../words/page";
import { copySelected } from "./copySelected";

interface RemindersProps {
  readonly reminders: readonly SummedReminder[];
  readonly words: PageWords;
}

const ALL = "";
const LINES = 8;

/** Letters to the units, one at a time or all in one, to copy. */
export function Reminders({ reminders, words: { sumChoices } }: RemindersProps): React.ReactNode {
  const [place, setPlace] = useState(ALL);
  const [done, setDone] = useState<"copied" | "selected">();
  const text = useRef<HTMLTextAreaElement>(null);
  if (reminders.length === 0) return null;
  const chosen = reminders[Number(place)];
  const shown = place === ALL || !chosen ? reminders.map((each) => each.text).join("\n\n") : chosen.text;

  function copy(): void {
    text.current?.select();
    setDone(copySelected());
  }

  return (
    <details>
      <summary>{sumChoices.reminders(reminders.length)}</summary>
      <p>{sumChoices.remindersAbout}</p>
      <Field label={sumChoices.letterOf}>
        <Select
          value={place}
          onChange={({ target }) => {
            setPlace(target.value);
            setDone(undefined);
          }}
        >
          <option value={ALL}>{sumChoices.allLetters}</option>
          {reminders.map(({ unit }, i) => (
            <option key={i} value={String(i)}>
              {unit}
            </option>
          ))}
        </Select>
      </Field>
      <textarea
        ref={text}
        className="letter"
        aria-label={sumChoices.letterOf}
        lang="vi"
        readOnly
        rows={LINES}
        value={shown}
      />
      <p>
        <Button size="small" onClick={copy}>
          {sumChoices.copy}
        </Button>{" "}
        <span role="status">{done && sumChoices[done]}</span>
      </p>
    </details>
  );
}
