import type { RefObject } from "react";
import type { PageWords } from "../words/page";
import { LeavingButton } from "./LeavingButton";

interface ChoicesBarProps {
  readonly words: PageWords;
  readonly isUnsaved: boolean;
  /** Whether what is shown was summed by other choices. */
  readonly isStale: boolean;
  readonly wrong: number;
  /** What has the focus once a button here is gone. */
  readonly handsOnTo: RefObject<HTMLElement | null>;
  readonly onSave: () => void;
  /** Undefined while nothing can be summed. */
  readonly onAgain: (() => void) | undefined;
}

/** What there is to do with choices just made. */
export function ChoicesBar(props: ChoicesBarProps): React.ReactNode {
  const { words, isUnsaved, isStale, wrong, handsOnTo, onSave, onAgain } = props;
  const { sumChoices } = words;
  return (
    <div className="bar">
      <div role="status">
        {wrong > 0 && <p>{sumChoices.wrong(wrong)}</p>}
        {isUnsaved && <p>{sumChoices.unsaved}</p>}
        {isStale && <p>{sumChoices.stale}</p>}
      </div>
      <LeavingButton handsOnTo={handsOnTo} disabledFocusable={wrong > 0} onClick={onSave}>
        {sumChoices.save}
      </LeavingButton>{" "}
      {isStale && onAgain && (
        <LeavingButton handsOnTo={handsOnTo} appearance="primary" disabledFocusable={wrong > 0} onClick={onAgain}>
          {sumChoices.again}
        </LeavingButton>
      )}
    </div>
  );
}
