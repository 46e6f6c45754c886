import { refuse } from "./orIssue";
import { patient } from "./requirements";

/** Excel gives at most 4 MB in one go; smaller ones let the pane answer in between. */
const SLICE_BYTES = 1024 * 1024;

/** Office's own calls know no promises. */
const called = <T>(call: (then: (result: Office.AsyncResult<T>) => void) => void): Promise<T> =>
  new Promise((resolve) =>
    call(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else resolve(Promise.reject(new WholeFileError(error)));
    }),
  );

/** Office's own calls fail with numbers. */
class WholeFileError extends Error {
  constructor({ code, message }: Office.Error) {
    super(message);
    this.name = `Office${code}`;
  }
}

const bytesIn = (data: unknown): Uint8Array =>
  typeof data === "string"
    ? Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
    : Uint8Array.from(data as ArrayLike<number>);

/**
 * The open workbook as the bytes of its .xlsx file, with what was typed since it was saved. Waits while the user is editing a cell:
 * Excel gives no file then.
 */
export async function wholeFile(): Promise<Uint8Array<ArrayBuffer>> {
  await Excel.run(patient, (context) => context.sync());
  try {
    const file = await called<Office.File>((then) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, then),
    );
    try {
      const bytes = new Uint8Array(file.size);
      let at = 0;
      for (let i = 0; i < file.sliceCount; i++) {
        const given = await called<Office.Slice>((then) => file.getSliceAsync(i, then));
        const slice = bytesIn(given.data as unknown);
        bytes.set(slice, at);
        at += slice.length;
      }
      return bytes.subarray(0, at);
    } finally {
      // Excel keeps two copies at most, and gives no third one
      file.closeAsync();
    }
  } catch (error) {
    if (error instanceof WholeFileError) return refuse("fileNotGiven", { name: error.name });
    throw error;
  }
}

const CHUNK = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/** Has Excel open a new workbook of these bytes, in a window of its own. It has no name until the user saves it. */
export const openNewWorkbook = (bytes: Uint8Array): Promise<void> => Excel.createWorkbook(base64Of(bytes));
