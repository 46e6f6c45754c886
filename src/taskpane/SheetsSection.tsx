import { Button, Checkbox } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { DocumentDesk } from "../app/documents/documentDesk";
import type { SheetChoice } from "../app/insert/insertSheets";
import { areUsable } from "../app/settings/settingsStore";
import type { LookedAt, Settings, SheetDesk, SheetId } from "../app/insert/sheetDesk";
import { inSheetGroups } from "../app/insert/sheetGroups";
import { withNeeds } from "../app/insert/sheetNeeds";
import type { TableDesk } from "../app/tables/tableView";
import { sayHost } from "../words/hostIssues";
import { tablePaneWords } from "../words/tablePane";
import { Disclosure } from "./Disclosure";
import { DocumentsPanel } from "./DocumentsPanel";
import { SettingsFields } from "./SettingsFields";
import { SheetChoiceRow } from "./SheetChoiceRow";
import { SheetReport } from "./SheetReport";
import { TablesPanel } from "./TablesPanel";
import { useSheetDesk } from "./useSheetDesk";
import { usePaneWords } from "./wordsContext";

const FIELDS = [
  "unitKind",
  "unit",
  "unitCode",
  "superior",
  "year",
  "period",
  "quarter",
  "dataDate",
  "head",
  "formWord",
  "resolution",
  "place",
  "preparer",
  "signing",
  "authority",
  "signerRole",
  "signer",
  "cosignerKind",
  "cosignerAuthority",
  "cosignerRole",
  "cosigner",
] as const satisfies readonly (keyof Settings)[];

interface SheetsSectionProps {
  readonly desk: SheetDesk;
  readonly documentDesk: DocumentDesk;
  readonly tableDesk: TableDesk;
  /** Whether the section can be seen: looked at anew every time it is opened. */
  readonly shown: boolean;
}

/** Inserting sheets: which, what is printed on them, how far it is, what came of it. */
export function SheetsSection({ desk, documentDesk, tableDesk, shown }: SheetsSectionProps): ReactNode {
  const pane = usePaneWords();
  const { looked, issue } = useSheetDesk(desk);
  useEffect(() => {
    if (shown) void desk.look();
  }, [desk, shown]);
  return (
    <>
      <h2>{pane.sections.sheets}</h2>
      <p>{pane.sheets.about}</p>
      <SheetReport desk={desk} />
      {issue && (
        <div className="notice" role="alert">
          <p>{sayHost(issue, pane.language)}</p>
          <Button size="small" onClick={() => void desk.look()}>
            {pane.sheets.look}
          </Button>
        </div>
      )}
      {!looked && !issue && <p role="status">{pane.sheets.looking}</p>}
      {looked && (
        <>
          <Orphans desk={desk} looked={looked} />
          {existsIn(looked.choices)("B07C") && (
            <Disclosure text={pane.documents.open}>
              {() => <DocumentsPanel desk={documentDesk} sheetDesk={desk} />}
            </Disclosure>
          )}
          <div>
            <Disclosure text={tablePaneWords[pane.language].heading}>
              {() => <TablesPanel desk={tableDesk} />}
            </Disclosure>
          </div>
          <SheetForm desk={desk} looked={looked} />
          <p>
            <a href="tong-hop/index.html" target="_blank" rel="noopener">
              {pane.sheets.handOut}
            </a>
          </p>
        </>
      )}
    </>
  );
}

interface LookedProps {
  readonly desk: SheetDesk;
  readonly looked: LookedAt;
}

function Orphans({ desk, looked: { orphans } }: LookedProps): ReactNode {
  const { sheets: pane } = usePaneWords();
  if (orphans.length === 0) return null;
  return (
    <div className="notice">
      <p>{pane.orphansAbout(orphans.map(({ name }) => name))}</p>
      <Button size="small" onClick={() => void desk.removeOrphans()}>
        {pane.removeOrphans}
      </Button>
    </div>
  );
}

const existsIn =
  (choices: readonly SheetChoice[]) =>
  (sheet: SheetId): boolean =>
    choices.some((choice) => choice.sheet === sheet && choice.existing);

function SheetForm({ desk, looked: { choices, settings: saved, asked } }: LookedProps): ReactNode {
  const { sheets: pane } = usePaneWords();
  const { working } = useSheetDesk(desk);
  const [ticked, setTicked] = useState<readonly SheetId[]>([]);
  const [linkedToo, setLinkedToo] = useState(true);
  const [changed, setChanged] = useState<Settings>();
  const [insertions, setInsertions] = useState(0);
  const settings = changed ?? saved;
  const exists = existsIn(choices);
  const chosen = ticked.filter((sheet) => !exists(sheet));
  const all = withNeeds(chosen, exists, linkedToo && "basic");
  const couldLink = withNeeds(chosen, exists, "basic").length > withNeeds(chosen, exists, false).length;
  const along = all.filter((sheet) => !chosen.includes(sheet));
  const busy = working !== undefined;

  async function insert(): Promise<void> {
    if (all.length === 0 || !areUsable(settings)) return;
    await desk.insert(all, settings);
    // who stopped, or was refused, finds everything as it was
    if (desk.state().report?.of !== "inserted") return;
    setTicked([]);
    setChanged(undefined);
    setInsertions(insertions + 1);
  }

  return (
    <>
      <fieldset className="sheet-choices">
        <legend>{pane.choose}</legend>
        {inSheetGroups(choices).map(([group, some]) => (
          <fieldset key={group} className="sheet-group">
            <legend>
              <h3>{pane.groups[group]}</h3>
            </legend>
            {some.map((choice) => (
              <SheetChoiceRow
                key={choice.sheet}
                choice={choice}
                desk={desk}
                ticked={ticked.includes(choice.sheet)}
                onTick={(on) =>
                  setTicked(on ? [...ticked, choice.sheet] : ticked.filter((each) => each !== choice.sheet))
                }
              />
            ))}
          </fieldset>
        ))}
      </fieldset>
      {couldLink && (
        <Checkbox
          label={pane.withLinked}
          checked={linkedToo}
          onChange={(_event, { checked }) => setLinkedToo(checked === true)}
        />
      )}
      {along.length > 0 && <p role="status">{pane.along(along)}</p>}
      <div className="settings">
        <Disclosure key={insertions} text={pane.settings} openAtFirst={!asked}>
          {() => (
            <form
              onSubmit={(event) => {
                event.preventDefault();
                if (areUsable(settings)) void desk.save(settings).then(() => setChanged(undefined));
              }}
            >
              <p className="small">{pane.settingsAbout}</p>
              <SettingsFields fields={FIELDS} settings={settings} onChange={setChanged} />
              <Button type="submit" size="small" disabledFocusable={busy || changed === undefined}>
                {pane.save}
              </Button>
            </form>
          )}
        </Disclosure>
      </div>
      <div className="insert-bar">
        <Button
          appearance="primary"
          disabledFocusable={busy || all.length === 0 || !areUsable(settings)}
          onClick={() => void insert()}
        >
          {pane.insert(all.length)}
        </Button>
      </div>
    </>
  );
}
