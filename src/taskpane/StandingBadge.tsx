import {
  CheckmarkCircle20Filled,
  Clock20Regular,
  DismissCircle20Filled,
  LineHorizontal120Regular,
  QuestionCircle20Filled,
  QuestionCircle20Regular,
  SubtractCircle20Regular,
  Warning20Regular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Standing } from "../app/overview/overview";
import type { Words } from "../words/words";
import { usePaneWords } from "./wordsContext";

const SYMBOLS: Readonly<Record<Standing, ReactNode>> = {
  met: <CheckmarkCircle20Filled />,
  missed: <DismissCircle20Filled />,
  nothingToCount: <SubtractCircle20Regular />,
  open: <QuestionCircle20Regular />,
  unclear: <QuestionCircle20Filled />,
  noFigures: <LineHorizontal120Regular />,
  emptyList: <LineHorizontal120Regular />,
  notYetDue: <Clock20Regular />,
  otherwise: <Warning20Regular />,
};

/** A verdict as word, symbol and colour, so that none of them alone has to be seen. */
export function StandingBadge({ standing, words }: { readonly standing: Standing; readonly words: Words }): ReactNode {
  const { overview } = usePaneWords();
  const text =
    standing === "met" || standing === "missed" || standing === "nothingToCount"
      ? words.verdicts[standing]
      : overview.noVerdict[standing];
  return (
    <span className={`standing ${standing}`}>
      {SYMBOLS[standing]}
      <span>{text}</span>
    </span>
  );
}
