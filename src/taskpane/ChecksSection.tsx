import { Button, Checkbox, ProgressBar } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from "react";
import type { CheckDesk, CheckReport, Found, FoundGroup } from "../app/checks/checkDesk";
import { checkPaneWords } from "../words/checkPane";
import { sayHost } from "../words/hostIssues";
import type { Language, Words } from "../words/words";
import { CheckGroup } from "./CheckGroup";
import { usePaneWords } from "./wordsContext";

interface ChecksSectionProps {
  readonly desk: CheckDesk;
  readonly words: Words;
}

/** With so many findings at most all groups are open at first. */
const FEW = 30;

const canRepair = ({ repair }: Found): boolean => repair !== undefined;
const countOf = (groups: readonly FoundGroup[], severity: FoundGroup["severity"]): number =>
  groups.reduce((sum, group) => sum + (group.severity === severity ? group.found.length : 0), 0);

/** What is wrong or doubtful in the open workbook, and what can be set right by a press. */
export function ChecksSection({ desk, words }: ChecksSectionProps): ReactNode {
  const { language } = usePaneWords();
  const pane = checkPaneWords[language];
  const { groups, working, canTakeBack, report } = useSyncExternalStore(desk.subscribe, desk.state);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => setChosen(new Set()), [groups]);
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!report) return;
    // what came of a button further down
    said.current?.scrollIntoView({ block: "nearest" });
    // whose button is gone by now goes on from here
    if (document.activeElement === document.body) said.current?.focus();
  }, [report]);
  const isBusy = working !== undefined;
  const repairs = (groups ?? []).flatMap(({ found }) => found.filter(canRepair));
  const choose = (ids: readonly string[], on: boolean): void => {
    const next = new Set(chosen);
    for (const id of ids)
      if (on) next.add(id);
      else next.delete(id);
    setChosen(next);
  };
  return (
    <div className="checks">
      <h2>{pane.heading}</h2>
      <p className="small">{pane.about}</p>
      <p className="choices">
        <Button
          appearance={groups ? "secondary" : "primary"}
          size="small"
          disabledFocusable={isBusy}
          onClick={() => void desk.check()}
        >
          {groups ? pane.again : pane.check}
        </Button>
        {working?.of === "checking" && (
          <Button size="small" onClick={() => desk.stop()}>
            {pane.stop}
          </Button>
        )}
      </p>
      <div ref={said} className="said" tabIndex={-1}>
        <p role="status">
          {working && (working.of === "checking" ? pane.checking : pane.writing)}
          {!working && report && say(report, language)} {!working && groups && summaryOf(groups, pane)}
        </p>
        {working?.of === "checking" && <ProgressBar value={working.done} aria-label={pane.checking} />}
        <p className="choices">
          {report?.of === "refused" && report.rest && (
            <Button size="small" disabledFocusable={isBusy} onClick={() => void desk.takeBack("rest")}>
              {pane.repair.takeBackRest}
            </Button>
          )}
          {canTakeBack !== undefined && (
            <Button size="small" disabledFocusable={isBusy} onClick={() => void desk.takeBack()}>
              {pane.repair.takeBack(canTakeBack)}
            </Button>
          )}
        </p>
      </div>
      {repairs.length > 0 && (
        <>
          <p>{pane.repair.about(repairs.length)}</p>
          <Checkbox
            label={pane.repair.chooseAll}
            checked={chosen.size === 0 ? false : chosen.size === repairs.length ? true : "mixed"}
            disabled={isBusy}
            onChange={(_event, { checked }) =>
              choose(
                repairs.map(({ id }) => id),
                checked === true,
              )
            }
          />
        </>
      )}
      {groups?.map((group) => (
        <CheckGroup
          key={group.key}
          desk={desk}
          group={group}
          words={words}
          isOpen={countOf(groups, "error") + countOf(groups, "warning") <= FEW}
          isBusy={isBusy}
          chosen={chosen}
          choose={choose}
        />
      ))}
      {repairs.length > 0 && (
        <div className="insert-bar">
          <Button
            appearance="primary"
            disabledFocusable={isBusy || chosen.size === 0}
            onClick={() => void desk.repair([...chosen])}
          >
            {pane.repair.go(chosen.size)}
          </Button>
        </div>
      )}
    </div>
  );
}

function summaryOf(groups: readonly FoundGroup[], pane: (typeof checkPaneWords)[Language]): string {
  return groups.length === 0 ? pane.none : pane.summary(countOf(groups, "error"), countOf(groups, "warning"));
}

function say(report: CheckReport, language: Language): string {
  const { repair, stopped } = checkPaneWords[language];
  switch (report.of) {
    case "repaired":
      return repair.done(report.cells);
    case "takenBack":
      return repair.takenBack(report.cells, report.left);
    case "stopped":
      return stopped;
    case "refused":
      return sayHost(report.issue, language);
  }
}
