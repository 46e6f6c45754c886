import { done, type FileIssue, type FileOutcome, type HostIssue, type HostOutcome } from "../../domain/problem";
import { knownSheets } from "../sheetsInWorkbook";
import { kept } from "../subscribers";
import type { WholeFile, Workbook } from "../workbook";
import type { HandOverCopy } from "./copyFiles";
import type { HandOverChoices } from "./handOver";
import type { NewYearCopy } from "./newYear";
import { staysInUnit } from "./ourSheets";

/** Makes copies of a file beside the page, which stays answerable. */
export interface CopyMaker {
  handOver(bytes: Uint8Array<ArrayBuffer>, choices: HandOverChoices): Promise<FileOutcome<HandOverCopy>>;
  newYear(bytes: Uint8Array<ArrayBuffer>): Promise<FileOutcome<NewYearCopy>>;
}

/** A file that was made, and whether Excel has opened it. */
interface Made {
  /** "CHITIEU_ban_gui_di.xlsx" */
  readonly fileName: string;
  /** Why Excel did not open it; it can be downloaded all the same. */
  readonly notOpened?: HostIssue;
}

export type CopyReport =
  | ({ readonly of: "handOver"; readonly copy: HandOverCopy } & Made)
  | ({ readonly of: "newYear"; readonly copy: NewYearCopy } & Made)
  | { readonly of: "fileRefused"; readonly issue: FileIssue }
  | { readonly of: "refused"; readonly issue: HostIssue };

export interface CopyDeskState {
  /** Sheets that stay in the unit unless somebody chooses otherwise, by name; undefined until the workbook was looked at. */
  readonly registers?: readonly string[];
  readonly working?: "handOver" | "newYear";
  readonly report?: CopyReport;
}

/** What the pane does with copies of the workbook; nothing of the workbook itself is changed. */
export interface CopyDesk {
  readonly state: () => CopyDeskState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly look: () => Promise<void>;
  readonly handOver: (choices: HandOverChoices) => Promise<void>;
  readonly newYear: () => Promise<void>;
  readonly dismiss: () => void;
}

export function createCopyDesk(workbook: Pick<Workbook, "sheets">, file: WholeFile, maker: CopyMaker): CopyDesk {
  const state = kept<CopyDeskState>({});

  async function look(): Promise<void> {
    const infos = await workbook.sheets();
    if (!infos.ok) return;
    const registers = knownSheets(infos.value)
      .filter(({ sheet }) => staysInUnit(sheet))
      .map(({ name }) => name);
    state.set({ ...state.get(), registers });
  }

  /** One copy at a time, none without a report. */
  async function act(working: "handOver" | "newYear", work: () => Promise<HostOutcome<CopyReport>>): Promise<void> {
    if (state.get().working) return;
    const { registers } = state.get();
    const idle = registers === undefined ? {} : { registers };
    state.set({ ...idle, working });
    try {
      const outcome = await work();
      const report: CopyReport = outcome.ok ? outcome.value : { of: "refused", issue: outcome.issues[0] };
      state.set({ ...idle, report });
    } catch (error) {
      const name = error instanceof Error ? error.name : "Error";
      state.set({ ...idle, report: { of: "refused", issue: { code: "hostFailed", at: [], facts: { name } } } });
      throw error;
    }
  }

  /** Excel may refuse to open a large one: then it is downloaded. */
  async function opened(bytes: Uint8Array, fileName: string): Promise<Made> {
    const shown = await file.openNew(bytes);
    return { fileName, ...(shown.ok ? {} : { notOpened: shown.issues[0] }) };
  }

  return {
    state: state.get,
    subscribe: state.subscribe,
    look,
    handOver: (choices) =>
      act("handOver", async () => {
        const bytes = await file.bytes();
        if (!bytes.ok) return bytes;
        const made = await maker.handOver(bytes.value, choices);
        if (!made.ok) return done({ of: "fileRefused", issue: made.issues[0] });
        return done({
          of: "handOver",
          copy: made.value,
          ...(await opened(made.value.bytes, "CHITIEU_ban_gui_di.xlsx")),
        });
      }),
    newYear: () =>
      act("newYear", async () => {
        const bytes = await file.bytes();
        if (!bytes.ok) return bytes;
        const made = await maker.newYear(bytes.value);
        if (!made.ok) return done({ of: "fileRefused", issue: made.issues[0] });
        return done({
          of: "newYear",
          copy: made.value,
          ...(await opened(made.value.bytes, `CHITIEU_${made.value.year}.xlsx`)),
        });
      }),
    dismiss() {
      const { registers } = state.get();
      state.set(registers === undefined ? {} : { registers });
    },
  };
}
