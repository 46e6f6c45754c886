import { FluentProvider } from "@fluentui/react-components";
import { useId, useState, useSyncExternalStore } from "react";
import type { CheckDesk } from "../app/checks/checkDesk";
import type { DocumentDesk } from "../app/documents/documentDesk";
import type { Examples } from "../app/functions/examples";
import type { LanguageChoice } from "../app/languageChoice";
import type { OverviewDesk } from "../app/overview/overviewDesk";
import type { ReenterDesk } from "../app/reenter/reenterDesk";
import type { CopyDesk } from "../app/copies/copyDesk";
import type { SheetDesk } from "../app/insert/sheetDesk";
import type { TableDesk } from "../app/tables/tableView";
import type { Sum } from "../app/consolidate/sumRequest";
import type { WholeFile } from "../app/workbook";
import type { Target } from "../domain/target";
import { SumUp } from "../summing/SumUp";
import { pageWords } from "../words/pageWords";
import { paneWords } from "../words/paneWords";
import type { Language, Words } from "../words/words";
import { ChecksSection } from "./ChecksSection";
import { CopySection } from "./CopySection";
import { CrashGuard } from "./CrashGuard";
import { FunctionList } from "./FunctionList";
import { OverviewSection } from "./OverviewSection";
import { type About, PaneFoot } from "./PaneFoot";
import { ReportBar } from "./ReportBar";
import { StuckNotice } from "./StuckNotice";
import { SheetsSection } from "./SheetsSection";
import { Tabs } from "./Tabs";
import { TargetList } from "./TargetList";
import { useTheme } from "./useTheme";
import { PaneWordsContext } from "./wordsContext";
import "./pane.css";
import "./sections.css";

export interface PaneProps {
  readonly catalogue: readonly Target[];
  readonly examples: Examples;
  readonly overviewDesk: OverviewDesk;
  readonly sheetDesk: SheetDesk;
  readonly documentDesk: DocumentDesk;
  readonly tableDesk: TableDesk;
  readonly checkDesk: CheckDesk;
  readonly copyDesk: CopyDesk;
  readonly reenterDesk: ReenterDesk;
  readonly sum: Sum;
  /** The open workbook, which may be summed with the units' files. */
  readonly file: WholeFile;
  /** The year that is offered first. */
  readonly year: number;
  readonly wordsOf: Readonly<Record<Language, Words>>;
  readonly languageChoice: LanguageChoice;
  readonly about: About;
  /** Office's own background colour as it is now, "#RRGGBB", where Office gives it. */
  readonly officeBackground: () => string | undefined;
}

const SECTIONS = ["overview", "sheets", "checks", "sum", "targets", "functions"] as const;
type Section = (typeof SECTIONS)[number];

/** The task pane. All sections stay in the page, so that what is open in one stays open while the other is read. */
export function Pane(props: PaneProps): React.ReactNode {
  const { catalogue, examples, overviewDesk, sheetDesk, documentDesk, reenterDesk, languageChoice, officeBackground } =
    props;
  const language = useSyncExternalStore(languageChoice.subscribe, languageChoice.get);
  const words = props.wordsOf[language];
  const pane = paneWords[language];
  const theme = useTheme(officeBackground);
  const [section, setSection] = useState<Section>("overview");
  const id = useId();
  const panelId = (key: Section): string => `${id}${key}-panel`;
  const content: Record<Section, React.ReactNode> = {
    overview: (
      <OverviewSection overviewDesk={overviewDesk} sheetDesk={sheetDesk} words={words} shown={section === "overview"} />
    ),
    sheets: (
      <>
        <SheetsSection
          desk={sheetDesk}
          documentDesk={documentDesk}
          tableDesk={props.tableDesk}
          shown={section === "sheets"}
        />
        <CopySection desk={props.copyDesk} shown={section === "sheets"} />
      </>
    ),
    checks: <ChecksSection desk={props.checkDesk} words={words} />,
    sum: <SumUp words={pageWords[language]} sum={props.sum} year={props.year} openBook={props.file} />,
    targets: <TargetList catalogue={catalogue} words={words} />,
    functions: <FunctionList examples={examples} shown={section === "functions"} />,
  };
  return (
    <FluentProvider theme={theme}>
      {/* not the provider's own class: it gives that to menus as well, which would cover the pane */}
      <PaneWordsContext.Provider value={pane}>
        <div className="pane">
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
              <StuckNotice desk={reenterDesk} />
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
            <PaneFoot about={props.about} languageChoice={languageChoice} />
          </CrashGuard>
        </div>
      </PaneWordsContext.Provider>
    </FluentProvider>
  );
}
