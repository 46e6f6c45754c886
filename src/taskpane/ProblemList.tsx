import { useState, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import type { Problem } from "../app/overview/overview";
import { sentenceOf } from "../words/say";
import type { Words } from "../words/words";
import { Disclosure } from "./Disclosure";
import type { Reveal } from "./TargetReasons";
import { usePaneWords } from "./wordsContext";

const AT_ONCE = 20;

interface ProblemListProps {
  readonly problems: readonly Problem[];
  readonly words: Words;
  readonly reveal: Reveal;
}

/** Every cell that keeps a figure from being read, one click from where it stands. */
export function ProblemList({ problems, words, reveal }: ProblemListProps): ReactNode {
  const { overview: pane } = usePaneWords();
  if (problems.length === 0) return null;
  return (
    <div className="notice problems">
      <Disclosure text={pane.problems(problems.length)} openAtFirst={problems.length <= 3}>
        {() => <Problems problems={problems} words={words} reveal={reveal} />}
      </Disclosure>
    </div>
  );
}

function Problems({ problems, words, reveal }: ProblemListProps): ReactNode {
  const { overview: pane } = usePaneWords();
  const [shown, setShown] = useState(AT_ONCE);
  const more = problems.length - shown;
  return (
    <>
      <ul className="subjects">
        {problems.slice(0, shown).map(({ issue, sheet, row, column }) => {
          const { what, fix } = sentenceOf(issue, words);
          return (
            <li key={`${sheet.sheetId} ${row} ${column} ${issue.code}`}>
              <button type="button" className="subject" onClick={() => reveal(sheet.sheetId, row, column)}>
                <span className="subject-row">
                  {sheet.name}, {pane.cell(row, column)}
                </span>
                <span>
                  {what}. {fix}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <Button size="small" onClick={() => setShown(shown + 5 * AT_ONCE)}>
          {pane.showMore(Math.min(more, 5 * AT_ONCE))}
        </Button>
      )}
    </>
  );
}
