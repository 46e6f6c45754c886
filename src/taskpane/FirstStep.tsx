import { Button } from "@fluentui/react-components";
import { useEffect, useId, useState, type ReactNode } from "react";
import { firstSheets } from "../app/insert/sheetNeeds";
import type { Settings, SheetDesk } from "../app/insert/sheetDesk";
import { isYear } from "../app/settings/settingsStore";
import { SettingsFields } from "./SettingsFields";
import { useSheetDesk } from "./useSheetDesk";
import { usePaneWords } from "./wordsContext";

/** What a first title needs; the rest can follow. */
const FIRST_FIELDS = ["unit", "year"] as const;

/** A workbook without our sheets: one button that leads to results. */
export function FirstStep({ desk }: { readonly desk: SheetDesk }): ReactNode {
  const { overview: pane } = usePaneWords();
  const { looked, working } = useSheetDesk(desk);
  const [changed, setChanged] = useState<Settings>();
  const aboutId = useId();
  useEffect(() => void desk.look(), [desk]);
  const settings = changed ?? looked?.settings;
  return (
    <>
      <p>{pane.empty}</p>
      {settings && (
        <form
          className="first-step"
          onSubmit={(event) => {
            event.preventDefault();
            if (isYear(settings.year)) void desk.insert(firstSheets(), settings);
          }}
        >
          <SettingsFields fields={FIRST_FIELDS} settings={settings} onChange={setChanged} />
          <Button
            type="submit"
            appearance="primary"
            disabledFocusable={working !== undefined}
            aria-describedby={aboutId}
          >
            {pane.begin}
          </Button>
          <p id={aboutId} className="small">
            {pane.beginAbout}
          </p>
        </form>
      )}
    </>
  );
}
