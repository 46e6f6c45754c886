import { Button } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons";
import { useEffect, useSyncExternalStore, type ReactNode } from "react";
import type { Overview } from "../app/overview/overview";
import type { OverviewDesk } from "../app/overview/overviewDesk";
import type { FoundSheet } from "../app/sheetTable";
import type { SheetDesk } from "../app/insert/sheetDesk";
import { sayHost } from "../words/hostIssues";
import type { Words } from "../words/words";
import { FirstStep } from "./FirstStep";
import { ProblemList } from "./ProblemList";
import { SheetReport } from "./SheetReport";
import { Steps } from "./Steps";
import { TargetCard } from "./TargetCard";
import type { Reveal } from "./TargetReasons";
import { usePaneWords } from "./wordsContext";

interface OverviewSectionProps {
  readonly overviewDesk: OverviewDesk;
  readonly sheetDesk: SheetDesk;
  readonly words: Words;
  /** Whether the section can be seen: what nobody looks at is not computed. */
  readonly shown: boolean;
}

/** Every target as it stands; in a workbook without our sheets, the way to begin. */
export function OverviewSection({ overviewDesk, sheetDesk, words, shown }: OverviewSectionProps): ReactNode {
  const pane = usePaneWords();
  const { overview, isEmpty, reading, issue } = useSyncExternalStore(overviewDesk.subscribe, overviewDesk.state);
  useEffect(() => (shown ? overviewDesk.watch() : undefined), [shown, overviewDesk]);
  const reveal: Reveal = (sheetId, row, column, name) => void sheetDesk.reveal(sheetId, row, column, name);
  const update = ({ sheet, sheetId, name, year }: FoundSheet): void =>
    void sheetDesk.refresh({ sheet, sheetId, name, ...(year === undefined ? {} : { year }) });
  const countAs = (found: string, level: string): void => void sheetDesk.countAs(found, level);
  return (
    <>
      <h2>{pane.sections.overview}</h2>
      <SheetReport desk={sheetDesk} />
      {issue && (
        <p className="notice" role="alert">
          {sayHost(issue, pane.language)}
        </p>
      )}
      {isEmpty && <FirstStep desk={sheetDesk} />}
      {!isEmpty && !overview && !issue && <p role="status">{pane.overview.reading}</p>}
      {(overview ?? issue) && (
        <div className="overview-head">
          <p role="status">{overview && summaryOf(overview, pane.overview.summary)}</p>
          <Button
            size="small"
            icon={<ArrowSync16Regular />}
            disabledFocusable={reading}
            onClick={() => void overviewDesk.compute()}
          >
            {pane.overview.compute}
          </Button>
        </div>
      )}
      {overview && (
        <>
          <Steps steps={overview.steps} desk={sheetDesk} reveal={reveal} update={update} />
          {overview.tooLong.map(({ sheet, capacityRows }) => (
            <p key={sheet.sheetId} className="notice">
              {pane.overview.tooLong(sheet.name, capacityRows)}
            </p>
          ))}
          <ProblemList
            problems={overview.problems}
            levels={overview.levels}
            words={words}
            reveal={reveal}
            countAs={countAs}
          />
          {overview.targets.map((each) => (
            <TargetCard key={each.target.id} of={each} words={words} reveal={reveal} update={update} />
          ))}
        </>
      )}
    </>
  );
}

function summaryOf({ targets }: Overview, say: (met: number, missed: number, open: number) => string): string {
  const met = targets.filter(({ standing }) => standing === "met").length;
  const missed = targets.filter(({ standing }) => standing === "missed").length;
  return say(met, missed, targets.length - met - missed);
}
