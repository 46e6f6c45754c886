import type { IWorkbookData } from "@univerjs/core";
import type { FunctionsMetadata } from "../model/functionMetadata";
import { createHost, type Host } from "../model/host";
import sample from "../sample/sample.json";
import { respectCellEditing } from "../wire/cellEditMode";
import { openAddin, type Addin } from "../wire/frame";
import { MessageCategory } from "../wire/messages";
import { showInLine, showInTooltip, type MessageAt } from "./cellMessage";
import { registerFunctionHelp } from "./functionHelp";
import { readManifest, type AddinManifest } from "./manifest";
import { createPane, type Pane } from "./pane";
import { askedExcelApi, REQUIREMENTS } from "./requirements";
import { drawRibbon } from "./ribbon";
import { openSpreadsheet, type Spreadsheet } from "./spreadsheet";
import { connectTrialMenu } from "./trialMenu";
import { acceptVietnameseFormulas } from "./typing";
import "./trial";
import "./page.css";

/** Where this server keeps what the manifest says is at the add-in's own address. */
const ADD_IN = new URL("/addin/", location.href).href;
const LOCALE = "vi-VN";
/** Microsoft's number of the event "the pane was shown or hidden". */
const PANE_VISIBILITY = 65539;

start().catch((error: unknown) => {
  part("cell-message").textContent = "Không mở được sổ dùng thử. Hãy dừng và chạy lại npm start.";
  throw error;
});

/** Plays Excel on the web for the add-in under /addin/: a spreadsheet, the add-in's frame, its ribbon. */
async function start(): Promise<void> {
  const manifest = await fetchManifest();
  const metadata = (await (await fetch(manifest.metadataUrl)).json()) as FunctionsMetadata;
  const spreadsheet = openSpreadsheet(part("grid"));
  const drawn = whenDrawn(spreadsheet);
  const pane = createPane(part("pane"));
  const { host, addin } = openWorkbook(spreadsheet, pane, manifest, metadata);
  const injector = spreadsheet.univer.__getInjector();
  acceptVietnameseFormulas(injector);
  registerFunctionHelp(injector, manifest.namespace, metadata);
  connectEvents(host, addin, pane);
  connectPage(spreadsheet, pane, manifest, host, addin);
  await drawn;
  window.trial = { api: spreadsheet.api, host, addin, settled: () => host.functions.settled() };
}

async function fetchManifest(): Promise<AddinManifest> {
  const text = await (await fetch(new URL("manifest.xml", ADD_IN))).text();
  return readManifest(new DOMParser().parseFromString(text, "application/xml"), LOCALE, ADD_IN);
}

interface Opened {
  readonly host: Host;
  readonly addin: Addin;
}

/** The workbook, the add-in's functions in it, the frame that answers for both. In one turn: a calculation starts right after. */
function openWorkbook(
  { univer, api }: Spreadsheet,
  pane: Pane,
  manifest: AddinManifest,
  metadata: FunctionsMetadata,
): Opened {
  // the snapshot names types of cells and locales by their values, which TypeScript does not take for Univer's enums
  api.createWorkbook(sample as unknown as IWorkbookData);
  const excelApi = askedExcelApi(location.search);
  const host = createHost({
    univer,
    api,
    metadata,
    namespace: manifest.namespace,
    send: (entries) => addin.message(entries),
    options: {
      onPaneVisible: (visible) => pane.setShown(visible),
      ...(excelApi === undefined ? {} : { excelApi }),
    },
  });
  const addin = openAddin({
    url: manifest.paneUrl,
    container: pane.element,
    requirements: { ...REQUIREMENTS, ...(excelApi === undefined ? {} : { ExcelApi: excelApi }) },
    uiLocale: LOCALE,
    dataLocale: LOCALE,
    onRestart: () => host.functions.restart(),
    processRequest: respectCellEditing(
      () => api.getActiveWorkbook()?.isCellEditing() ?? false,
      (request) => host.process(request),
    ),
  });
  return { host, addin };
}

/** What the add-in is told without asking. */
function connectEvents(host: Host, addin: Addin, pane: Pane): void {
  host.events.onEvent((event) => {
    if (typeof event === "string") addin.fire(event, {});
    else addin.message([event]);
  });
  pane.onShown((shown) => {
    const message = { visibility: shown ? "Visible" : "Hidden" };
    addin.message([{ category: MessageCategory.objectEvent, type: PANE_VISIBILITY, message }]);
  });
}

/** The parts of the page around the sheet. */
function connectPage(
  { univer, api }: Spreadsheet,
  pane: Pane,
  manifest: AddinManifest,
  { functions }: Host,
  addin: Addin,
): void {
  const injector = univer.__getInjector();
  const messageAt: MessageAt = (workbookId, sheetId, row, column) =>
    functions.messageAt(workbookId, sheetId, row, column);
  showInTooltip(injector, messageAt);
  functions.onMessagesChanged(showInLine(part("cell-message"), api, injector, messageAt));

  drawRibbon(part("ribbon"), manifest.ribbon, async ({ id, action }) => {
    if (action.do === "showPane") pane.setShown(true);
    else await addin.appCommand(action.functionName, id);
  });
  connectTrialMenu(part("trial-menu"), pane, functions.blankAs(), {
    setBlankAs: (blankAs) => functions.setBlankAs(blankAs),
    reloadAddin: () => addin.frame.contentWindow?.location.reload(),
    restart: () => location.reload(),
  });
}

/** Resolves when the sheet is on the screen. */
function whenDrawn({ api }: Spreadsheet): Promise<void> {
  return new Promise((resolve) => {
    const { Rendered } = api.Enum.LifecycleStages;
    const event = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < Rendered) return;
      event.dispose();
      resolve();
    });
  });
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`index.html has no #${id}`);
  return element;
}
