import { Button, Checkbox, ProgressBar } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from "react";
import type { CopyDesk, CopyReport as Report } from "../app/copies/copyDesk";
import { sayFile } from "../words/fileIssues";
import { sayHost } from "../words/hostIssues";
import { copyWords } from "../words/copies";
import { copyPaneWords } from "../words/copyPane";
import { Disclosure } from "./Disclosure";
import { usePaneWords } from "./wordsContext";

interface CopyProps {
  readonly desk: CopyDesk;
  readonly shown: boolean;
}

const useCopyDesk = (desk: CopyDesk) => useSyncExternalStore(desk.subscribe, desk.state);

/** The two copies of the workbook: the one that is sent, the one the next year begins with. */
export function CopySection({ desk, shown }: CopyProps): ReactNode {
  const { language } = usePaneWords();
  const pane = copyPaneWords[language];
  useEffect(() => {
    if (shown) void desk.look();
  }, [desk, shown]);
  return (
    <div className="copies" role="region" aria-label={pane.heading}>
      <h3>{pane.heading}</h3>
      <p className="small">{pane.about}</p>
      <div>
        <Disclosure text={pane.handOver}>{() => <HandOverForm desk={desk} />}</Disclosure>
      </div>
      <div>
        <Disclosure text={pane.newYear}>{() => <NewYearForm desk={desk} />}</Disclosure>
      </div>
      <CopyReport desk={desk} />
    </div>
  );
}

function HandOverForm({ desk }: Pick<CopyProps, "desk">): ReactNode {
  const { language } = usePaneWords();
  const pane = copyPaneWords[language];
  const { registers = [], working } = useCopyDesk(desk);
  const [keep, setKeep] = useState<readonly string[]>([]);
  const [shortNames, setShortNames] = useState(false);
  return (
    <div className="copy-form">
      <p className="small">{pane.handOverAbout}</p>
      {registers.length > 0 && (
        <fieldset>
          <legend className="small">{pane.keep}</legend>
          {registers.map((name) => (
            <Checkbox
              key={name}
              label={name}
              checked={keep.includes(name)}
              onChange={(_event, { checked }) =>
                setKeep(checked === true ? [...keep, name] : keep.filter((each) => each !== name))
              }
            />
          ))}
        </fieldset>
      )}
      <Checkbox
        label={pane.shortNames}
        checked={shortNames}
        onChange={(_event, { checked }) => setShortNames(checked === true)}
      />
      <p>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={working !== undefined}
          onClick={() => void desk.handOver({ keep: keep.filter((name) => registers.includes(name)), shortNames })}
        >
          {pane.makeHandOver}
        </Button>
      </p>
    </div>
  );
}

function NewYearForm({ desk }: Pick<CopyProps, "desk">): ReactNode {
  const { language } = usePaneWords();
  const pane = copyPaneWords[language];
  const { working } = useCopyDesk(desk);
  return (
    <div className="copy-form">
      <p className="small">{pane.newYearAbout}</p>
      <p>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={working !== undefined}
          onClick={() => void desk.newYear()}
        >
          {pane.makeNewYear}
        </Button>
      </p>
    </div>
  );
}

function CopyReport({ desk }: Pick<CopyProps, "desk">): ReactNode {
  const { language } = usePaneWords();
  const pane = copyPaneWords[language];
  const { working, report } = useCopyDesk(desk);
  const refused = report?.of === "refused" || report?.of === "fileRefused";
  const top = useRef<HTMLDivElement>(null);
  // it stands below the button that was pressed, often below what is seen
  useEffect(() => {
    if (report || working) top.current?.scrollIntoView({ block: "nearest" });
  }, [report, working]);
  return (
    <div ref={top} className={report ? `report long${refused ? " warning" : ""}` : "quiet-report"}>
      <div role="status">
        {working && (
          <>
            <p>{pane.working}</p>
            <ProgressBar aria-label={pane.working} />
          </>
        )}
        {(report?.of === "handOver" || report?.of === "newYear") && <MadeReport report={report} />}
      </div>
      <div role="alert">
        {report?.of === "refused" && <p>{sayHost(report.issue, language)}</p>}
        {report?.of === "fileRefused" && <p>{sayFile(report.issue, language)}</p>}
      </div>
      {report && (
        <Button size="small" onClick={() => desk.dismiss()}>
          {pane.close}
        </Button>
      )}
    </div>
  );
}

type MadeProps = { readonly report: Extract<Report, { readonly of: "handOver" | "newYear" }> };

function MadeReport({ report }: MadeProps): ReactNode {
  const { language } = usePaneWords();
  const pane = copyPaneWords[language];
  const { list } = copyWords[language];
  return (
    <>
      {report.notOpened ? <p>{sayHost(report.notOpened, language)}</p> : <p>{pane.opened}</p>}
      {report.of === "handOver" ? (
        <ul className="small">
          {pane.changes(report.copy.changes, list.sheet).map((line) => (
            <li key={line}>{line}</li>
          ))}
          {report.copy.unsure.length > 0 && <li>{pane.unsure(report.copy.unsure)}</li>}
          {report.copy.unseen.length > 0 && <li>{pane.unseen(report.copy.unseen.length)}</li>}
        </ul>
      ) : (
        <ul className="small">
          {pane.newYearMade(report.copy).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <Download bytes={report.copy.bytes} fileName={report.fileName} text={pane.download} />
    </>
  );
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Where Excel's window does not let the pane download, nothing comes of it: the new workbook is open beside. */
function Download(props: {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
  readonly text: string;
}) {
  const { bytes, fileName, text } = props;
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return (
    <p>
      <a href={url} download={fileName}>
        {text}
      </a>
    </p>
  );
}
