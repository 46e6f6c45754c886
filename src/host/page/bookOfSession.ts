import type { FWorkbook } from "@univerjs/sheets/facade";
import { bookOf } from "../files/bookOf";
import { calculatedBy } from "../files/calculated";
import type { Book } from "../../xlsx/book";
import { pageOf, setPage, withPrintNames } from "./pages";
import type { Session } from "./session";

const STATES: Readonly<Record<string, "visible" | "hidden" | "veryHidden">> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** The open workbook with what is being typed, calculated to the end. */
export async function bookOfSession(session: Pick<Session, "univer" | "api" | "host">): Promise<Book> {
  const workbook = openOf(session);
  if (workbook.isCellEditing()) await workbook.endEditingAsync(true);
  return settledBook(session);
}

function openOf({ api }: Pick<Session, "api">): FWorkbook {
  const workbook = api.getActiveWorkbook();
  if (workbook === null) throw new Error("no workbook is open");
  return workbook;
}

/** The open workbook, calculated to the end. */
export async function settledBook(session: Pick<Session, "univer" | "api" | "host">): Promise<Book> {
  const { univer, host } = session;
  await host.functions.settled();
  const workbook = openOf(session);
  const { worksheets, names } = host.workbook;
  const sheetOf = new Map(worksheets.items.map((sheet) => [sheet.id, sheet]));
  const stateOf = new Map(worksheets.items.map(({ id, visibility }) => [id, STATES[visibility] ?? "visible"]));
  const hidden = new Set(names.items.filter(({ visible }) => !visible).map(({ name }) => name));
  const snapshot = workbook.save();
  const book = bookOf(snapshot, calculatedBy(univer.__getInjector(), workbook.getId()), {
    stateOf: (sheetId) => stateOf.get(sheetId) ?? "visible",
    isHiddenName: (name) => hidden.has(name),
    pageOf(sheetId) {
      const layout = sheetOf.get(sheetId)?.pageLayout;
      return layout && pageOf(layout);
    },
  });
  const printed = worksheets.items.map(({ name, pageLayout }) => ({ name, layout: pageLayout }));
  return { ...book, names: withPrintNames(book.names, printed) };
}

/** What the grid does not know of a book it has just opened: how deep sheets and names are hidden, how sheets print. */
export function hideAsInBook({ host }: Pick<Session, "host">, { sheets, names }: Book): void {
  const { worksheets, names: items } = host.workbook;
  sheets.forEach(({ state, page }, i) => {
    const sheet = worksheets.items[i];
    if (state === "veryHidden" && sheet) sheet.visibility = "VeryHidden";
    if (page && sheet) setPage(sheet.pageLayout, page);
  });
  for (const { name, hidden, sheet } of names) {
    const item = hidden && sheet === undefined ? items.find(name) : undefined;
    if (item) item.visible = false;
  }
}
