import { useState, type ReactNode } from "react";
import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons";
import type { LevelName, Problem } from "../app/overview/overview";
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
  /** What a spelling can be counted as; none without a rating list in the workbook. */
  readonly levels: readonly LevelName[];
  readonly countAs: (found: string, level: string) => void;
}

/** Every cell that keeps a figure from being read, one click from where it stands. */
export function ProblemList(props: ProblemListProps): ReactNode {
  const { problems } = props;
  const { overview: pane } = usePaneWords();
  if (problems.length === 0) return null;
  return (
    <div className="notice problems">
      <Disclosure text={pane.problems(problems.length)} openAtFirst={problems.length <= 3}>
        {() => <Problems {...props} />}
      </Disclosure>
    </div>
  );
}

function Problems({ problems, words, reveal, levels, countAs }: ProblemListProps): ReactNode {
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
              <button type="button" className="subject" onClick={() => reveal(sheet.sheetId, row, column, sheet.name)}>
                <span className="subject-row">
                  {sheet.name}, {pane.cell(row, column)}
                </span>
                <span>
                  {what}. {fix}
                </span>
              </button>
              {(issue.code === "unknownRating" || issue.code === "ambiguousRating") && levels.length > 0 && (
                <CountAs found={issue.facts.found} levels={levels} countAs={countAs} />
              )}
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

interface CountAsProps extends Pick<ProblemListProps, "levels" | "countAs"> {
  readonly found: string;
}

/** The levels a spelling may be counted as from now on. */
function CountAs({ found, levels, countAs }: CountAsProps): ReactNode {
  const { overview: pane } = usePaneWords();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" className="count-as" icon={<ChevronDown12Regular />} iconPosition="after">
          {pane.countAs(found)}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {levels.map(({ id, name }) => (
            <MenuItem key={id} onClick={() => countAs(found, id)}>
              {name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
