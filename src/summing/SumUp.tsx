import { Button, Checkbox, Field, ProgressBar } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Asked } from "../app/consolidate/ledgerRow";
import type { Sum, SumOutcome, SumProgress } from "../app/consolidate/sumRequest";
import type { ChosenFile } from "../app/unitFiles";
import type { WholeFile } from "../app/workbook";
import type { HostIssue } from "../domain/problem";
import { sayHost } from "../words/hostIssues";
import type { PageWords } from "../words/page";
import { askedIn, AskedFields, type TypedAsked } from "./AskedFields";
import { Choices } from "./Choices";
import { ChoicesBar } from "./ChoicesBar";
import { FileField } from "./FileField";
import { LeavingButton } from "./LeavingButton";
import { progressText, sentencesOf } from "./sentences";
import { nameOf, SumResults } from "./SumResults";
import { useChoices } from "./useChoices";
import { DraftContext } from "./useDraft";
import { useStalled } from "./useStalled";
import "./sumUp.css";

interface SumUpProps {
  readonly words: PageWords;
  readonly sum: Sum;
  /** The year that is offered first. */
  readonly year: number;
  /** In the pane: the open workbook, which may be the list or a report too. */
  readonly openBook?: WholeFile;
}

type State =
  | { readonly is: "asking" }
  | { readonly is: "working"; readonly progress?: SumProgress }
  | { readonly is: "refused"; readonly issue: HostIssue }
  | { readonly is: "over"; readonly outcome: SumOutcome; readonly asked: Asked; readonly files: number };

const NO_FILES: readonly File[] = [];

const chosenFile = (file: File): ChosenFile => ({
  name: file.name,
  sizeBytes: file.size,
  bytes: () => file.arrayBuffer().then((buffer) => new Uint8Array(buffer)),
});

/** Whoever asks for its bytes may hand them on, so each gets its own. */
const heldFile = (name: string, bytes: Uint8Array): ChosenFile => ({
  name,
  sizeBytes: bytes.length,
  bytes: () => Promise.resolve(new Uint8Array(bytes)),
});

/** Summing up: from the units' files to the report of the whole. */
export function SumUp({ words, sum, year, openBook }: SumUpProps): React.ReactNode {
  const { handOut, sumUp, sumChoices } = words;
  const [list, setList] = useState<File>();
  const [files, setFiles] = useState(NO_FILES);
  const [folder, setFolder] = useState(NO_FILES);
  const [choicesFile, setChoicesFile] = useState<File>();
  const [previous, setPrevious] = useState<File>();
  const [openIs, setOpenIs] = useState({ list: openBook !== undefined, report: false });
  const [typed, setTyped] = useState<TypedAsked>({ year: String(year), period: "NAM", quarter: "" });
  const [state, setState] = useState<State>({ is: "asking" });
  const choices = useChoices(words);
  const stop = useRef<AbortController>(undefined);
  const makeButton = useRef<HTMLElement | null>(null);
  const asked = askedIn(typed);
  const isWorking = state.is === "working";
  const isStalled = useStalled(isWorking, state);
  const chosen = [...files, ...folder];
  const reports = chosen.length + (openIs.report ? 1 : 0);
  const isReady = (openIs.list || list !== undefined) && reports > 0 && asked !== undefined && !isWorking;
  const made = state.is === "over" && state.outcome.is === "made" ? state.outcome : undefined;

  const make = async (): Promise<void> => {
    if (!asked) return;
    const ending = new AbortController();
    stop.current = ending;
    setState({ is: "working" });
    const book = openIs.list || openIs.report ? await openBook?.bytes() : undefined;
    if (book && !book.ok) {
      setState({ is: "refused", issue: book.issues[0] });
      return;
    }
    const open = book && heldFile(sumUp.openName, book.value);
    const ofList = openIs.list ? open : list && chosenFile(list);
    if (!ofList) return;
    const written = choices.isBegun
      ? heldFile("json", new TextEncoder().encode(choices.json()))
      : choicesFile && chosenFile(choicesFile);
    const outcome = await sum(
      {
        list: ofList,
        files: [...chosen.map(chosenFile), ...(openIs.report && open ? [open] : [])],
        asked,
        choices: written,
        previous: previous && chosenFile(previous),
      },
      { signal: ending.signal, onProgress: (progress) => setState({ is: "working", progress }) },
    );
    if (outcome.is === "made") choices.summedBy(outcome.choices);
    setState({ is: "over", outcome, asked, files: reports });
  };

  /** What was summed of other files is no longer shown. */
  const picked =
    <Given,>(keep: (given: Given) => void) =>
    (given: Given): void => {
      keep(given);
      setState({ is: "asking" });
    };

  return (
    <section aria-labelledby="sum-up" className="sum-up">
      <h2 id="sum-up">{sumUp.title}</h2>
      <p>{sumUp.about}</p>
      <div className="fields">
        {openBook && (
          <Checkbox
            className="wide"
            label={sumUp.openAsList}
            checked={openIs.list}
            disabled={isWorking}
            onChange={picked(() => setOpenIs({ ...openIs, list: !openIs.list }))}
          />
        )}
        {!openIs.list && (
          <FileField
            label={handOut.list}
            hint={sumUp.listHint}
            accept=".xlsx,.xlsm"
            disabled={isWorking}
            onChoose={picked(([first]: readonly File[]) => setList(first))}
          />
        )}
        <FileField
          label={sumUp.files}
          hint={sumUp.filesHint}
          takes="several"
          disabled={isWorking}
          onChoose={picked(setFiles)}
        />
        <FileField label={sumUp.folder} takes="folder" disabled={isWorking} onChoose={picked(setFolder)} />
        {openBook && (
          <Checkbox
            className="wide"
            label={sumUp.openAsReport}
            checked={openIs.report}
            disabled={isWorking}
            onChange={picked(() => setOpenIs({ ...openIs, report: !openIs.report }))}
          />
        )}
        <AskedFields
          words={words}
          typed={typed}
          onChange={(next) => {
            setTyped(next);
            if (!isWorking) setState({ is: "asking" });
          }}
        />
        <FileField
          label={sumUp.choices}
          hint={choices.isUnsaved ? sumChoices.saveFirst : sumUp.choicesHint}
          accept=".json"
          disabled={isWorking || choices.isUnsaved}
          onChoose={picked(([first]: readonly File[]) => {
            setChoicesFile(first);
            choices.forget();
          })}
        />
        <FileField
          label={sumUp.previous}
          hint={sumUp.previousHint}
          accept=".json,.zip"
          disabled={isWorking}
          onChoose={picked(([first]: readonly File[]) => setPrevious(first))}
        />
      </div>
      {reports > 0 && <p>{sumUp.chosen(reports)}</p>}
      <p>
        <Button
          ref={(node: HTMLElement | null) => {
            makeButton.current = node;
          }}
          appearance="primary"
          disabledFocusable={!isReady || choices.wrong.size > 0}
          onClick={() => void make()}
        >
          {sumUp.make}
        </Button>{" "}
        {isWorking && (
          <LeavingButton handsOnTo={makeButton} onClick={() => stop.current?.abort()}>
            {sumUp.stop}
          </LeavingButton>
        )}
      </p>
      {isWorking && (
        <Field validationState="none" validationMessage={progressText(state.progress, words)}>
          <ProgressBar
            aria-label={sumUp.title}
            {...(state.progress ? { value: state.progress.done, max: state.progress.total } : {})}
          />
        </Field>
      )}
      <div aria-live="polite">
        {isStalled && <p>{sumUp.stalled}</p>}
        {state.is === "refused" && (
          <p role="alert" className="notice">
            {sayHost(state.issue, words.language)}
          </p>
        )}
        {state.is === "over" &&
          sentencesOf(state.outcome, words).map((sentence) => (
            <p key={sentence} role="alert" className="notice">
              {sentence}
            </p>
          ))}
        {made && state.is === "over" && <p>{sumUp.made(state.files)}</p>}
      </div>
      {(made ?? choices.isUnsaved) && !isWorking && (
        <ChoicesBar
          words={words}
          isUnsaved={choices.isUnsaved}
          isStale={made !== undefined && !choices.isSummed}
          wrong={choices.wrong.size}
          onSave={() => choices.save(`${sumChoices.saveName}${asked ? `_${nameOf(asked)}` : ""}.json`)}
          handsOnTo={makeButton}
          onAgain={isReady ? () => void make() : undefined}
        />
      )}
      {made && state.is === "over" && (
        <>
          <SumResults made={made} asked={state.asked} words={words} excel={openBook} />
          <DraftContext.Provider value={choices}>
            <Choices summary={made.summary} />
          </DraftContext.Provider>
        </>
      )}
    </section>
  );
}
