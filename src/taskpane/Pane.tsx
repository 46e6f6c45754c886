import { FluentProvider } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Examples } from "../app/examples";
import type { Target } from "../domain/target";
import { paneWords } from "../words/pane";
import type { Words } from "../words/words";
import { CrashGuard } from "./CrashGuard";
import { FunctionList } from "./FunctionList";
import { ReportBar } from "./ReportBar";
import { Tabs } from "./Tabs";
import { TargetList } from "./TargetList";
import { useTheme } from "./useTheme";
import { PaneWordsContext } from "./wordsContext";
import "./pane.css";

export interface PaneProps {
  readonly catalogue: readonly Target[];
  readonly examples: Examples;
  readonly words: Words;
  /** Office's own background colour, "#RRGGBB", where Office gives it. */
  readonly officeBackground: string | undefined;
}

const SECTIONS = ["targets", "functions"] as const;
type Section = (typeof SECTIONS)[number];

/** The task pane. Both sections stay in the page, so that what is open in one stays open while the other is read. */
export function Pane({ catalogue, examples, words, officeBackground }: PaneProps): React.ReactNode {
  const pane = paneWords[words.language];
  const theme = useTheme(officeBackground);
  const [section, setSection] = useState<Section>("targets");
  const id = useId();
  const panelId = (key: Section): string => `${id}${key}-panel`;
  const content: Record<Section, React.ReactNode> = {
    targets: <TargetList catalogue={catalogue} words={words} />,
    functions: <FunctionList examples={examples} />,
  };
  return (
    <FluentProvider theme={theme} className="pane">
      <PaneWordsContext.Provider value={pane}>
        <CrashGuard sentence={pane.didNotOpen} again={pane.reopen}>
          <header>
            <h1>{pane.title}</h1>
            <Tabs
              label={pane.title}
              selected={section}
              onSelect={setSection}
              tabs={SECTIONS.map((key) => ({ key, text: pane.sections[key], id: id + key, panelId: panelId(key) }))}
            />
          </header>
          <main>
            {SECTIONS.map((each) => (
              <section
                key={each}
                role="tabpanel"
                id={panelId(each)}
                aria-labelledby={id + each}
                hidden={each !== section}
                tabIndex={-1}
              >
                {content[each]}
              </section>
            ))}
          </main>
          <ReportBar examples={examples} onDismiss={() => document.getElementById(panelId(section))?.focus()} />
          <footer>{pane.footer}</footer>
        </CrashGuard>
      </PaneWordsContext.Provider>
    </FluentProvider>
  );
}
