import { Button } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore, type ReactNode } from "react";
import type { ReenterDesk } from "../app/reenter/reenterDesk";
import { sayHost } from "../words/hostIssues";
import { usePaneWords } from "./wordsContext";

/** Excel may still be learning our functions while the pane opens; and what the pane shows first comes first. */
const LOOK_AFTER_MS = 3000;

/** Cells at #NAME? in a workbook that was opened without the add-in, and the button that enters them again. */
export function StuckNotice({ desk }: { readonly desk: ReenterDesk }): ReactNode {
  const { stuck: pane, report, language } = usePaneWords();
  const { stuck, working, done, issue } = useSyncExternalStore(desk.subscribe, desk.state);
  useEffect(() => {
    const timer = setTimeout(() => void desk.look(), LOOK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [desk]);
  if (stuck === 0 && !done && !issue) return null;
  return (
    <div className="notice" role="status">
      <p>{issue ? sayHost(issue, language) : done ? pane.done(done) : pane.about(stuck)}</p>
      {stuck > 0 && (
        <Button size="small" disabledFocusable={working} onClick={() => void desk.reenter()}>
          {pane.reenter}
        </Button>
      )}{" "}
      {(done ?? issue) && (
        <Button size="small" onClick={() => desk.dismiss()}>
          {report.dismiss}
        </Button>
      )}
    </div>
  );
}
