import { IUndoRedoService, type IWorkbookData } from "@univerjs/core";
import { ILayoutService } from "@univerjs/ui";
import type { BlankAs } from "../model/functionArguments";
import type { FunctionsMetadata } from "../model/functionMetadata";
import { createHost, type Host } from "../model/host";
import { respectCellEditing } from "../wire/cellEditMode";
import { openAddin, type Addin } from "../wire/frame";
import { MessageCategory } from "../wire/messages";
import { showInLine, showInTooltip, type MessageAt } from "./cellMessage";
import { watchChanges, type Changes } from "./changes";
import { registerFunctionHelp } from "./functionHelp";
import type { AddinManifest } from "./manifest";
import type { Pane } from "./pane";
import { askedExcelApi, REQUIREMENTS } from "./requirements";
import { openSpreadsheet, type Spreadsheet } from "./spreadsheet";
import { readPastedInVietnamese } from "./pastedEntries";
import { keepFormatsOnPaste } from "./pasting";
import { selectInsideSheet } from "./selecting";
import { typeAndShowInVietnamese } from "./typing";

const LOCALE = "vi-VN";
/** Microsoft's number of the event "the pane was shown or hidden". */
const PANE_VISIBILITY = 65539;

/** What stays on the page while workbooks come and go. */
export interface Place {
  readonly grid: HTMLElement;
  readonly pane: Pane;
  readonly cellMessage: HTMLElement;
  readonly manifest: AddinManifest;
  readonly metadata: FunctionsMetadata;
  /** Told whenever the open workbook may be another, or may be saved or unsaved. */
  readonly onChange: () => void;
  /** The open workbook as a file. */
  readonly fileOf: (session: Pick<Session, "univer" | "api" | "host">) => Promise<Uint8Array>;
  /** A new workbook came from the add-in: Excel would open it in a window of its own. */
  readonly onWorkbookCreated: (bytes: Uint8Array) => void;
}

/** One open workbook: its spreadsheet, its Excel, the add-in's frame beside it. */
export interface Session extends Spreadsheet {
  readonly host: Host;
  readonly addin: Addin;
  /** Resolves when the sheet is on the screen. */
  readonly drawn: Promise<void>;
  readonly changes: Changes;
  /** Gives the cells the keyboard. */
  focus(): void;
  /** What was done so far cannot be undone. */
  forgetUndo(): void;
  /** Takes everything of this workbook off the page. */
  close(): void;
}

/** Opens a workbook in an empty place. */
export function openSession(place: Place, snapshot: IWorkbookData, blankAs?: BlankAs): Session {
  const { grid, pane, cellMessage, manifest, metadata, onChange } = place;
  // the spreadsheet keeps what it is given as root, so each has one of its own
  const root = document.createElement("div");
  grid.append(root);
  const spreadsheet = openSpreadsheet(root);
  const drawn = whenDrawn(spreadsheet);
  const { host, addin } = openWorkbook(spreadsheet, place, snapshot, blankAs);
  const injector = spreadsheet.univer.__getInjector();
  typeAndShowInVietnamese(injector);
  keepFormatsOnPaste(injector);
  readPastedInVietnamese(injector);
  selectInsideSheet(injector);
  registerFunctionHelp(injector, manifest.namespace, metadata);
  const forget = connectEvents(host, addin, pane);

  const messageAt: MessageAt = (workbookId, sheetId, row, column) =>
    host.functions.messageAt(workbookId, sheetId, row, column);
  showInTooltip(injector, messageAt);
  host.functions.onMessagesChanged(showInLine(cellMessage, spreadsheet.api, injector, messageAt));
  return {
    ...spreadsheet,
    host,
    addin,
    drawn,
    changes: watchChanges(injector, () => spreadsheet.api.getActiveWorkbook()?.isCellEditing() ?? false, onChange),
    focus: () => injector.get(ILayoutService).focus(),
    forgetUndo: () => injector.get(IUndoRedoService).clearUndoRedo(spreadsheet.api.getActiveWorkbook()?.getId() ?? ""),
    close() {
      forget();
      addin.close();
      spreadsheet.univer.dispose();
      root.remove();
      cellMessage.textContent = "";
    },
  };
}

interface Opened {
  readonly host: Host;
  readonly addin: Addin;
}

/** The workbook, the add-in's functions in it, the frame that answers for both. In one turn: a calculation starts right after. */
function openWorkbook(
  { univer, api }: Spreadsheet,
  { pane, manifest, metadata, fileOf, onWorkbookCreated }: Place,
  snapshot: IWorkbookData,
  blankAs: BlankAs | undefined,
): Opened {
  api.createWorkbook(snapshot);
  const excelApi = askedExcelApi(location.search);
  const host = createHost({
    univer,
    api,
    metadata,
    namespace: manifest.namespace,
    send: (entries) => addin.message(entries),
    options: {
      onPaneVisible: (visible) => pane.setShown(visible),
      onWorkbookCreated,
      ...(blankAs === undefined ? {} : { blankAs }),
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
    file: () => fileOf({ univer, api, host }),
    processRequest: respectCellEditing(
      () => api.getActiveWorkbook()?.isCellEditing() ?? false,
      (request, { customData }) => host.process(request, customData),
    ),
  });
  return { host, addin };
}

/** What the add-in is told without asking. */
function connectEvents(host: Host, addin: Addin, pane: Pane): () => void {
  const forgetHost = host.events.onEvent((event) => {
    if (typeof event === "string") addin.fire(event, {});
    else addin.message([event]);
  });
  const forgetPane = pane.onShown((shown) => {
    const message = { visibility: shown ? "Visible" : "Hidden" };
    addin.message([{ category: MessageCategory.objectEvent, type: PANE_VISIBILITY, message }]);
  });
  return () => {
    forgetHost();
    forgetPane();
  };
}

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
