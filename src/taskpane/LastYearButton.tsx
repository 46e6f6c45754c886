import { Button } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import type { SheetChoice } from "../app/insert/insertSheets";
import type { SheetDesk } from "../app/insert/sheetDesk";
import { usePaneWords } from "./wordsContext";

interface LastYearButtonProps {
  readonly desk: SheetDesk;
  readonly sheet: NonNullable<SheetChoice["existing"]>;
  readonly busy: boolean;
}

/** Has a file chosen whose B01 holds last year's figures. The file is read in this machine, and is not changed. */
export function LastYearButton({ desk, sheet, busy }: LastYearButtonProps): ReactNode {
  const { sheets: pane } = usePaneWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" disabledFocusable={busy} onClick={() => input.current?.click()}>
        {pane.lastYear}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        className="unseen"
        tabIndex={-1}
        aria-label={pane.lastYear}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // the same file may be chosen once more after it was mended
          currentTarget.value = "";
          if (!file) return;
          void desk.takeLastYear(sheet, {
            name: file.name,
            sizeBytes: file.size,
            bytes: async () => new Uint8Array(await file.arrayBuffer()),
          });
        }}
      />
    </>
  );
}
