import type { IWorkbookData } from "@univerjs/core";
import type { FunctionsMetadata } from "../model/functionMetadata";
import sample from "../sample/sample.json";
import { bookOfSession, hideAsInBook } from "./bookOfSession";
import { createFileBar } from "./fileBar";
import { fitRows } from "./fitRows";
import { readManifest, type AddinManifest } from "./manifest";
import { createPane } from "./pane";
import { plainTables } from "./plainTables";
import { readInWorker } from "./readInWorker";
import { drawRibbon } from "./ribbon";
import { openSession, type Place, type Session } from "./session";
import { connectTrialMenu } from "./trialMenu";
import { onDroppedFile, workbookFiles } from "./workbookFiles";
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
  const place: Place = { grid: part("grid"), pane, cellMessage: part("cell-message"), manifest, metadata };
  // the snapshot names types of cells and locales by their values, which TypeScript does not take for Univer's enums
  const desk = createDesk(place, sample as unknown as IWorkbookData);
  connectPage(place, desk);
  await desk.session().drawn;
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
      session.close();
      try {
        await open(snapshot, blankAs);
        return true;
      } catch (error) {
        if (former === undefined) throw error;
        console.warn(error);
        place.grid.replaceChildren();
        await open(former, blankAs);
        return false;
      }
    },
  };
}

/** The parts of the page around the sheet. */
function connectPage({ pane, manifest }: Place, desk: Desk): void {
  drawRibbon(part("ribbon"), manifest.ribbon, async ({ id, action }) => {
    if (action.do === "showPane") pane.setShown(true);
    else await desk.session().addin.appCommand(action.functionName, id);
  });
  const files = workbookFiles({
    bar: createFileBar(part("file-bar")),
    read: readInWorker(),
    async replace(snapshot, book) {
      if (!(await desk.replace(snapshot))) return false;
      hideAsInBook(desk.session(), book);
      await plainTables(desk.session().api);
      fitRows(desk.session().api, book);
      desk.session().forgetUndo();
      // the file knows what they showed, if the add-in was there, and never the sentence of an error
      desk.session().host.functions.recalculate();
      return true;
    },
    current: () => bookOfSession(desk.session()),
    currentName: () => desk.session().api.getActiveWorkbook()?.getName() ?? "",
  });
  onDroppedFile(document, (file) => void files.open(file));
  connectTrialMenu(part("trial-menu"), pane, desk.session().host.functions.blankAs(), {
    openFile: (file) => void files.open(file),
    saveFile: () => void files.save(),
    setBlankAs: (blankAs) => desk.session().host.functions.setBlankAs(blankAs),
    reloadAddin: () => desk.session().addin.frame.contentWindow?.location.reload(),
    restart: () => location.reload(),
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
