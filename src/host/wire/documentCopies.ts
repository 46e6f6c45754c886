/** Numbers of `DdaMethod.DispatchId`: `getFileAsync`, `getSliceAsync`, `closeAsync`. */
export const CopyDispatchId = { get: 77, slice: 80, release: 81 } as const;

/** `Office.FileType` as it travels. */
const COMPRESSED = 1;
/** Excel holds no more copies at once, until one is closed. */
const MOST_COPIES = 2;
const MOST_SLICE_BYTES = 4 * 1024 * 1024;

const CopyError = { unsupported: 5001, tooMany: 11003, unknownHandle: 5001 } as const;

/** Positions in requests: file type, slice size, handle, slice index. */
interface CopyRequest {
  readonly [position: number]: unknown;
}

/** What goes back: an error, or the two figures at positions 0 and 1. */
type CopyReply = { readonly Error: number } | { readonly Error: 0; readonly 0: unknown; readonly 1: number };

/** Answers requests for the document's file: made when it is asked for, given slice by slice, as Excel on the web gives it. */
export function createDocumentCopies(file: () => Promise<Uint8Array>) {
  const copies = new Map<number, { readonly bytes: Uint8Array; readonly sliceBytes: number }>();
  let next = 1;

  async function get({ 0: type, 1: slice }: CopyRequest): Promise<CopyReply> {
    if (type !== COMPRESSED) return { Error: CopyError.unsupported };
    if (copies.size >= MOST_COPIES) return { Error: CopyError.tooMany };
    const sliceBytes = typeof slice === "number" ? slice : MOST_SLICE_BYTES;
    const handle = next++;
    const bytes = await file();
    copies.set(handle, { bytes, sliceBytes });
    return { Error: 0, 0: handle, 1: bytes.length };
  }

  function slice({ 2: handle, 3: index }: CopyRequest): CopyReply {
    const copy = copies.get(Number(handle));
    if (!copy) return { Error: CopyError.unknownHandle };
    const data = copy.bytes.subarray(Number(index) * copy.sliceBytes, (Number(index) + 1) * copy.sliceBytes);
    return { Error: 0, 0: [...data], 1: data.length };
  }

  return {
    forget: () => copies.clear(),
    /** undefined where the request is about something else. */
    async answer(dispatchId: number, request: CopyRequest): Promise<CopyReply | undefined> {
      if (dispatchId === CopyDispatchId.get) return get(request);
      if (dispatchId === CopyDispatchId.slice) return slice(request);
      if (dispatchId !== CopyDispatchId.release) return undefined;
      copies.delete(Number(request[2]));
      return { Error: 0, 0: null, 1: 0 };
    },
  };
}
