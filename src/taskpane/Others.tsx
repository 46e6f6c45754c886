import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Otherwise } from "../app/overview/otherwise";
import type { TargetOverview } from "../app/overview/overview";
import type { FoundSheet } from "../app/sheetTable";
import type { OverviewWords } from "../words/paneSheets";
import type { Reveal } from "./TargetReasons";
import { usePaneWords } from "./wordsContext";

interface OthersProps {
  readonly of: TargetOverview;
  readonly reveal: Reveal;
  readonly update: (form: FoundSheet) => void;
}

/** What the B01s of the workbook say of a target that is not what was counted, with the way there and the way out. */
export function Others({ of: { otherwise }, reveal, update }: OthersProps): ReactNode {
  const { overview: pane } = usePaneWords();
  return otherwise.map(({ sheet, row, column, says }) => (
    <p key={`${sheet.sheetId} ${row}`} className="target-line notice">
      {sentence(sheet.name, says, pane.otherwise)}{" "}
      <Button
        appearance="transparent"
        size="small"
        className="link"
        onClick={() => reveal(sheet.sheetId, row, column, sheet.name)}
      >
        {pane.goThere}
      </Button>{" "}
      <Button appearance="transparent" size="small" className="link" onClick={() => update(sheet)}>
        {pane.otherwise.update}
        <span className="unseen"> {sheet.name}</span>
      </Button>
    </p>
  ));
}

function sentence(name: string, says: Otherwise["says"], words: OverviewWords["otherwise"]): string {
  switch (says.is) {
    case "figures":
      return says.typed ? words.typed(name, says.part, says.whole) : words.figures(name, says.part, says.whole);
    case "nothing":
      return words.nothing(name);
    case "verdict":
      return words.verdict(name, says.text);
  }
}
