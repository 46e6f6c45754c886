import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Subject, SubjectState } from "../app/overview/countSubjects";
import type { FiguresFrom, TargetOverview } from "../app/overview/overview";
import { Disclosure } from "./Disclosure";
import { usePaneWords } from "./wordsContext";

/** Shows a cell of the workbook; row and column zero-based, the sheet's name for the sentence that it was deleted. */
export type Reveal = (sheetId: string, row: number, column: number, name: string) => void;

/** What needs work comes first; what is met is only there to be looked up. */
const GROUPS: readonly SubjectState[] = ["unclear", "undated", "missing", "missed", "outside", "met"];
const OPEN_AT_FIRST: ReadonlySet<SubjectState> = new Set(["unclear", "undated", "missing", "missed"]);
const ROWS_AT_ONCE = 20;

interface TargetReasonsProps {
  readonly of: TargetOverview;
  readonly reveal: Reveal;
}

/** Why a figure is what it is: denominator, reading, source, and every row behind it. */
export function TargetReasons({ of, reveal }: TargetReasonsProps): ReactNode {
  const { overview: pane, language } = usePaneWords();
  const { target, figures, subjects } = of;
  return (
    <>
      <dl>
        <dt>{pane.denominator}</dt>
        <dd>{wholeOf(target.subject[language], target.whole[language])}</dd>
        <dt>{pane.howRead}</dt>
        <dd>{target.reading[language]}</dd>
        <dt>{pane.from}</dt>
        <dd>
          <Source figures={figures} reveal={reveal} />
        </dd>
      </dl>
      {figures.from === "register" &&
        GROUPS.map((state) => {
          const group = subjects.filter((subject) => subject.state === state);
          if (group.length === 0) return null;
          return (
            <Disclosure
              key={state}
              text={`${pane.groups[state]}: ${group.length}`}
              about={target.id}
              openAtFirst={OPEN_AT_FIRST.has(state)}
            >
              {() => (
                <Subjects
                  subjects={group}
                  reveal={(row, column) => reveal(figures.sheet.sheetId, row, column, figures.sheet.name)}
                />
              )}
            </Disclosure>
          );
        })}
    </>
  );
}

/** "đoàn viên, hội viên được xếp loại"; the subject is left out where the words name it already. */
const wholeOf = (subject: string, whole: string): string =>
  whole.includes(subject) ? whole : [subject, whole].filter(Boolean).join(" ");

function Source({ figures, reveal }: { readonly figures: FiguresFrom; readonly reveal: Reveal }): ReactNode {
  const { overview: pane } = usePaneWords();
  if (figures.from === "register") return pane.fromRegister(figures.sheet.name);
  if (figures.from === "nothing") {
    const { register, isDeleted = false } = figures;
    return isDeleted && register !== undefined ? pane.fromDeleted(register) : pane.fromNothing(register);
  }
  const { sheet, row, column } = figures;
  return (
    <>
      {pane.fromTyped(sheet.name)}{" "}
      <Button
        appearance="transparent"
        size="small"
        className="link"
        onClick={() => reveal(sheet.sheetId, row, column, sheet.name)}
      >
        {pane.goThere}
      </Button>
    </>
  );
}

interface SubjectsProps {
  readonly subjects: readonly Subject[];
  readonly reveal: (row: number, column: number) => void;
}

function Subjects({ subjects, reveal }: SubjectsProps): ReactNode {
  const { overview: pane } = usePaneWords();
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const more = subjects.length - shown;
  return (
    <>
      <ul className="subjects">
        {subjects.slice(0, shown).map(({ name, found, row, column }) => (
          <li key={`${row} ${column}`}>
            <button type="button" className="subject" onClick={() => reveal(row, column)}>
              <span className="subject-row">{pane.row(row)}</span>
              <span>{name === "" ? pane.noName : name}</span>
              <span className="subject-found">{found.trim() === "" ? pane.nothingFound : found}</span>
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button size="small" onClick={() => setShown(shown + 5 * ROWS_AT_ONCE)}>
          {pane.showMore(Math.min(more, 5 * ROWS_AT_ONCE))}
        </Button>
      )}
    </>
  );
}
