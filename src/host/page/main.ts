import type { IWorkbookData } from "@univerjs/core";
import type { FunctionsMetadata } from "../model/functionMetadata";
import sample from "../sample/sample.json";
import { askUnsaved } from "./askUnsaved";
import { bookOfSession, hideAsInBook, settledBook } from "./bookOfSession";
import { createFileBar } from "./fileBar";
import { createFileState } from "./fileState";
import { fitRows } from "./fitRows";
import { readManifest, type AddinManifest } from "./manifest";
import { closeAsMenus } from "./menu";
import { createPane } from "./pane";
import { plainTables } from "./plainTables";
import { readInWorker } from "./readInWorker";
import { focusFrame, moveByF6, type Region } from "./regions";
import { drawRibbon } from "./ribbon";
import { openSession, type Place, type Session } from "./session";
import { connectTrialMenu } from "./trialMenu";
import { inEveryWindow } from "./windows";
import { onDroppedFile, workbookFiles, type WorkbookFiles } from "./workbookFiles";
import "./trial";
import "./page.css";

/** Where this server keeps what the manifest says is at the add-in's own address. */
const ADD_IN = new URL("/addin/", location.href).href;
const LOCALE = "vi-VN";

start().catch((error: unknown) => {
  part("cell-message").textContent = "Không mở được sổ dùng thử. Hãy dừng và chạy lại npm start.";
  throw error;
});

/** Plays Excel on the web for the add-in under /addin/: a spreadsheet, the add-in's frame, its ribbon. */
async function start(): Promise<void> {
  const manifest = await fetchManifest();
  const metadata = (await (await fetch(manifest.metadataUrl)).json()) as FunctionsMetadata;
  const pane = createPane(part("pane"));
  const fileState = createFileState(part("file-state"));
  const onChange = (): void => fileState.show(desk.session());
  const place: Place = {
    grid: part("grid"),
    pane,
    cellMessage: part("cell-message"),
    manifest,
    metadata,
    onChange,
    fileOf,
    onWorkbookCreated: (bytes) => files.offerNew(bytes),
  };
  // the snapshot names types of cells and locales by their values, which TypeScript does not take for Univer's enums
  const desk: Desk = createDesk(place, sample as unknown as IWorkbookData);
  const files = connectFiles(desk);
  connectPage(place, desk, files);
  await desk.session().drawn;
  desk.session().changes.begin();
  showToTests(desk.session());
}

async function fetchManifest(): Promise<AddinManifest> {
  const text = await (await fetch(new URL("manifest.xml", ADD_IN))).text();
  return readManifest(new DOMParser().parseFromString(text, "application/xml"), LOCALE, ADD_IN);
}

/** Where one workbook lies open at a time. */
interface Desk {
  session(): Session;
  /** @returns false where this workbook could not be shown: the former one lies open again */
  replace(snapshot: IWorkbookData): Promise<boolean>;
}

function createDesk(place: Place, first: IWorkbookData): Desk {
  let session = openSession(place, first);
  const open = async (snapshot: IWorkbookData, blankAs: ReturnType<Session["host"]["functions"]["blankAs"]>) => {
    session = openSession(place, snapshot, blankAs);
    await session.drawn;
    showToTests(session);
  };
  return {
    session: () => session,
    async replace(snapshot) {
      const former = session.api.getActiveWorkbook()?.save();
      const blankAs = session.host.functions.blankAs();
      const wasUnsaved = session.changes.isUnsaved();
      session.close();
      try {
        await open(snapshot, blankAs);
        return true;
      } catch (error) {
        if (former === undefined) throw error;
        console.warn(error);
        place.grid.replaceChildren();
        await open(former, blankAs);
        if (wasUnsaved) session.changes.touch();
        return false;
      }
    },
  };
}

/** The parts of the page around the sheet. */
function connectPage({ pane, manifest }: Place, desk: Desk, files: ConnectedFiles): void {
  drawRibbon(part("ribbon"), manifest.ribbon, async ({ id, action }) => {
    if (action.do === "showPane") pane.setShown(true);
    else await desk.session().addin.appCommand(action.functionName, id);
  });
  onDroppedFile(document, (file) => void files.open(file));
  const menu = part("trial-menu");
  connectTrialMenu(menu, pane, desk.session().host.functions.blankAs(), {
    openFile: (file) => void files.open(file),
    saveFile: () => void files.save(),
    setBlankAs: (blankAs) => desk.session().host.functions.setBlankAs(blankAs),
    reloadAddin: () => desk.session().addin.frame.contentWindow?.location.reload(),
    restart: () => void files.restart(),
  });
  closeAsMenus(menu, pane.element);
  connectKeys(pane.element, desk, () => void files.save());
}

type ConnectedFiles = WorkbookFiles & { restart(): Promise<void> };

/** The open workbook as a file; what is being typed is no part of it, as in Excel. */
async function fileOf(session: Parameters<Place["fileOf"]>[0]): Promise<Uint8Array> {
  const { writeBook } = await import("../../xlsx/write/writeBook");
  return writeBook(await settledBook(session));
}

/** Files come and go, and nothing that is in none is lost unasked. */
function connectFiles(desk: Desk): ConnectedFiles {
  let isLeaving = false;
  const currentName = (): string => desk.session().api.getActiveWorkbook()?.getName() ?? "";
  let countAtSave = 0;
  const mayReplace = async (next: string): Promise<boolean> => {
    if (!desk.session().changes.isUnsaved()) return true;
    const answer = await askUnsaved(part("unsaved") as HTMLDialogElement, currentName(), next);
    return answer === "save" ? files.save() : answer === "discard";
  };
  const files = workbookFiles({
    bar: createFileBar(part("file-bar")),
    read: readInWorker(),
    mayReplace,
    async replace(snapshot, book) {
      if (!(await desk.replace(snapshot))) return false;
      const session = desk.session();
      hideAsInBook(session, book);
      await plainTables(session.api);
      fitRows(session.api, book);
      session.forgetUndo();
      session.changes.savedUpTo(session.changes.count());
      // the file knows what they showed, if the add-in was there, and never the sentence of an error
      session.host.functions.recalculate();
      return true;
    },
    async current() {
      const book = await bookOfSession(desk.session());
      countAtSave = desk.session().changes.count();
      return book;
    },
    currentName,
    onSaved: () => desk.session().changes.savedUpTo(countAtSave),
  });
  window.addEventListener("beforeunload", (event) => {
    if (!isLeaving && desk.session().changes.isUnsaved()) event.preventDefault();
  });
  return {
    ...files,
    async restart() {
      if (!(await mayReplace("sổ mẫu"))) return;
      isLeaving = true;
      location.reload();
    },
  };
}

/** Keys that Excel has, wherever the keyboard is: F6 between the parts of the page, Ctrl+S. */
function connectKeys(pane: HTMLElement, desk: Desk, save: () => void): void {
  const grid: Region = { element: part("grid"), focus: () => desk.session().focus() };
  const ribbon: Region = {
    element: part("ribbon").closest("header") ?? part("ribbon"),
    focus: () => part("ribbon").querySelector<HTMLElement>("button:enabled")?.focus(),
  };
  moveByF6([ribbon, grid, { element: pane, focus: () => focusFrame(pane) }], grid, pane);
  inEveryWindow(pane, (each) => {
    each.addEventListener(
      "keydown",
      (event) => {
        if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
          return;
        event.preventDefault();
        event.stopPropagation();
        save();
      },
      true,
    );
  });
}

function showToTests({ api, host, addin }: Session): void {
  window.trial = { api, host, addin, settled: () => host.functions.settled() };
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`index.html has no #${id}`);
  return element;
}
