import { Button, Field, Select } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { DocumentDesk, DocumentKindId, LookedMeetings, MadeDocument } from "../app/documents/documentDesk";
import type { SheetDesk } from "../app/insert/sheetDesk";
import type { HostIssue, HostOutcome } from "../domain/problem";
import { sayHost } from "../words/hostIssues";
import { DocumentText } from "./DocumentText";
import { saveFile } from "../summing/saveFile";
import { useSheetDesk } from "./useSheetDesk";
import { usePaneWords } from "./wordsContext";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

interface DocumentsPanelProps {
  readonly desk: DocumentDesk;
  readonly sheetDesk: SheetDesk;
}

/** Minutes and notice of a meeting: made from the sheets, saved or copied, their tasks carried into B14. */
export function DocumentsPanel({ desk, sheetDesk }: DocumentsPanelProps): ReactNode {
  const { documents: pane, language } = usePaneWords();
  const { looked: sheets } = useSheetDesk(sheetDesk);
  const [looked, setLooked] = useState<LookedMeetings>();
  const [chosen, setChosen] = useState<string>();
  const [made, setMade] = useState<MadeDocument & { readonly kind: DocumentKindId }>();
  const [said, setSaid] = useState<string>();
  const [issue, setIssue] = useState<HostIssue>();
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    let isOpen = true;
    void desk.look().then((outcome) => {
      if (!isOpen) return;
      if (outcome.ok) setLooked(outcome.value);
      else setIssue(outcome.issues[0]);
    });
    return () => {
      isOpen = false;
    };
    // sheets are looked at anew after each insertion
  }, [desk, sheets]);

  if (issue && !looked) return <p role="alert">{sayHost(issue, language)}</p>;
  if (!looked) return <p role="status">{pane.looking}</p>;
  const [first] = looked.meetings;
  if (!first) return <p role="status">{pane.empty}</p>;
  const meeting = looked.meetings.find(({ id }) => id === chosen) ?? first;

  /** One action at a time; what came of the one before is no longer shown. */
  async function act<T>(work: () => Promise<HostOutcome<T>>, then: (value: T) => void): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    setSaid(undefined);
    setIssue(undefined);
    try {
      const outcome = await work();
      if (outcome.ok) then(outcome.value);
      else setIssue(outcome.issues[0]);
    } finally {
      setBusy(false);
    }
  }

  const make = (kind: DocumentKindId): Promise<void> =>
    act(
      () => desk.make(kind, meeting.id),
      (value) => setMade({ ...value, kind }),
    );

  async function save(): Promise<void> {
    if (!made) return;
    try {
      const { bytes, name } = await desk.file(made.plan);
      saveFile(bytes, name, WORD);
      setSaid(pane.saved(name));
    } catch {
      setSaid(pane.notMade);
    }
  }

  return (
    <div className="documents">
      <p className="small">{pane.about}</p>
      <Field label={pane.meeting}>
        <Select
          value={meeting.id}
          onChange={(_event, { value }) => {
            setChosen(value);
            setMade(undefined);
            setSaid(undefined);
            setIssue(undefined);
          }}
        >
          {looked.meetings.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <p className="choices">
        {(["minutes", "notice"] as const).map((kind) => (
          <Button
            key={kind}
            size="small"
            aria-pressed={made?.kind === kind}
            disabledFocusable={isBusy}
            onClick={() => void make(kind)}
          >
            {pane[kind]}
          </Button>
        ))}
        {looked.hasFollowUp ? (
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() =>
              void act(
                () => desk.carry(meeting.id),
                (carried) => setSaid(pane.carried(carried)),
              )
            }
          >
            {pane.carry}
          </Button>
        ) : (
          <>
            <span className="small">{pane.noFollowUp}</span>
            <Button size="small" onClick={() => void sheetDesk.insertMissing(["B14"])}>
              {pane.insertFollowUp}
            </Button>
          </>
        )}
      </p>
      <p role="status">{said}</p>
      <div role="alert">{issue && sayHost(issue, language)}</div>
      {made && (
        <>
          <h3 className="group">{pane[made.kind]}</h3>
          <Button appearance="primary" size="small" onClick={() => void save()}>
            {pane.save}
          </Button>
          <p className="small">{made.remarks.length === 0 ? pane.nothingMissing : pane.remarks(made.remarks.length)}</p>
          {made.remarks.length > 0 && (
            <ul className="small">
              {made.remarks.map((remark) => (
                <li key={JSON.stringify(remark)}>{pane.remark(remark)}</li>
              ))}
            </ul>
          )}
          <DocumentText plan={made.plan} />
        </>
      )}
    </div>
  );
}
