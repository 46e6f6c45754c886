import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { WholeFile } from "../app/workbook";
import type { HostOutcome } from "../domain/problem";
import { sayHost } from "../words/hostIssues";
import type { PageWords } from "../words/page";

interface OpenNewProps {
  readonly bytes: Uint8Array;
  readonly excel: Pick<WholeFile, "openNew">;
  readonly words: PageWords;
}

/** The results as a new workbook in Excel: its window does not let every pane download. */
export function OpenNew({ bytes, excel, words: { sumUp, language } }: OpenNewProps): React.ReactNode {
  const [outcome, setOutcome] = useState<HostOutcome<void>>();
  return (
    <p>
      <Button onClick={() => void excel.openNew(bytes).then(setOutcome)}>{sumUp.openResult}</Button>{" "}
      <span role="status">{outcome && (outcome.ok ? sumUp.opened : sayHost(outcome.issues[0], language))}</span>
    </p>
  );
}
