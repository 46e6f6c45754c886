import { Button } from "@fluentui/react-components";
import type { PageWords } from "../words/page";

interface ChoicesBarProps {
  readonly words: PageWords;
  readonly isUnsaved: boolean;
  /** Whether what is shown was summed by other choices. */
  readonly isStale: boolean;
  readonly wrong: number;
  readonly onSave: () => void;
  /** Undefined while nothing can be summed. */
  readonly onAgain: (() => void) | undefined;
}

/** What there is to do with choices just made. */
export function ChoicesBar({ words, isUnsaved, isStale, wrong, onSave, onAgain }: ChoicesBarProps): React.ReactNode {
  const { sumChoices } = words;
  return (
    <div className="bar">
      <div role="status">
        {wrong > 0 && <p>{sumChoices.wrong(wrong)}</p>}
        {isUnsaved && <p>{sumChoices.unsaved}</p>}
        {isStale && <p>{sumChoices.stale}</p>}
      </div>
      <Button disabledFocusable={wrong > 0} onClick={onSave}>
        {sumChoices.save}
      </Button>{" "}
      {isStale && onAgain && (
        <Button appearance="primary" disabledFocusable={wrong > 0} onClick={onAgain}>
          {sumChoices.again}
        </Button>
      )}
    </div>
  );
}
