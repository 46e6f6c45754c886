import { Button, Checkbox } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { SheetChoice } from "../app/insert/insertSheets";
import type { SheetDesk } from "../app/insert/sheetDesk";
import { LastYearButton } from "./LastYearButton";
import { Disclosure } from "./Disclosure";
import { OnPaperNotes } from "./OnPaperNotes";
import { useSheetDesk } from "./useSheetDesk";
import { usePaneWords } from "./wordsContext";

interface SheetChoiceRowProps {
  readonly choice: SheetChoice;
  readonly desk: SheetDesk;
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
}

/** One sheet: to be ticked, or where it stands already, to be opened and refreshed. */
export function SheetChoiceRow({ choice, desk, ticked, onTick }: SheetChoiceRowProps): ReactNode {
  const { sheets: pane, language } = usePaneWords();
  const busy = useSheetDesk(desk).working !== undefined;
  const needsId = useId();
  const { sheet, existing, required, linked, isForm, columns } = choice;
  // forms and registers carry their number in the label, "B05a" of B05A; other lists do not
  const text = choice.label[language];
  const label = text.toUpperCase().startsWith(sheet) ? text : `${sheet} · ${text}`;
  const needs = [...required, ...linked].map(({ sheet: id, exists }) => (exists ? id : pane.missing(id)));
  return (
    <div className="sheet-choice">
      {existing ? (
        <>
          <span className="sheet-label">{label}</span>
          <span className="small">
            {pane.exists}: {existing.name}
          </span>
          <span className="sheet-actions">
            <Button size="small" onClick={() => void desk.reveal(existing.sheetId, 0, 0, existing.name)}>
              {pane.open}
              <span className="unseen"> {existing.name}</span>
            </Button>
            <Button size="small" disabledFocusable={busy} onClick={() => void desk.refresh(existing)}>
              {pane.refresh}
              <span className="unseen"> {existing.name}</span>
            </Button>
            {sheet === "B01" && <LastYearButton desk={desk} sheet={existing} busy={busy} />}
            {isForm && (
              <Button size="small" disabledFocusable={busy} onClick={() => void desk.insertAnew(existing)}>
                {pane.insertAnew}
                <span className="unseen"> {sheet}</span>
              </Button>
            )}
          </span>
        </>
      ) : (
        <>
          <Checkbox
            label={label}
            checked={ticked}
            aria-describedby={needsId}
            onChange={(_event, { checked }) => onTick(checked === true)}
          />
          <span id={needsId} className="small">
            {needs.length > 0 && pane.countsFrom(needs)}
          </span>
        </>
      )}
      {existing && (
        <Disclosure text={pane.onPaper.open} about={existing.name}>
          {() => <OnPaperNotes desk={desk} sheet={existing} />}
        </Disclosure>
      )}
      <Disclosure text={pane.columns} about={sheet}>
        {() => (
          <dl className="column-help small">
            {columns.map(({ caption, help }) => (
              <div key={caption}>
                <dt>{caption}</dt>
                <dd>{help[language]}</dd>
              </div>
            ))}
          </dl>
        )}
      </Disclosure>
    </div>
  );
}
