import { respectCellEditing } from "../../src/host/wire/cellEditMode";
import { DELAY_FOR_CELL_EDIT, TransportError } from "../../src/host/wire/messages";
import type { RichApiRequest } from "../../src/host/wire/request";

const REQUEST: RichApiRequest = { Actions: [], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1 } } };
const ANSWERS: RichApiRequest = {
  Actions: [],
  ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: "Microsoft.ExcelServices.CustomFunctions" } },
};

function open(editing: boolean) {
  const state = { editing, processed: 0 };
  const process = respectCellEditing(
    () => state.editing,
    () => {
      state.processed += 1;
      return Promise.resolve({ Results: [], TraceIds: [] });
    },
  );
  const send = (request: RichApiRequest, requestFlags = 0) =>
    process(request, { customData: "IterativeExecutor", requestFlags });
  return { state, send };
}

test("a request during typing is refused with Excel's number", async () => {
  const { send, state } = open(true);
  await expect(send(REQUEST)).rejects.toMatchObject({ errorNumber: TransportError.cellEditMode });
  expect(state.processed).toBe(0);
});

test("with delayForCellEdit it waits for the end of the typing", async () => {
  const { send, state } = open(true);
  const sent = send(REQUEST, DELAY_FOR_CELL_EDIT);
  expect(state.processed).toBe(0);
  state.editing = false;
  await sent;
  expect(state.processed).toBe(1);
});

test("answers of custom functions pass, or the cell would never be calculated", async () => {
  const { send, state } = open(true);
  await send(ANSWERS);
  expect(state.processed).toBe(1);
});
