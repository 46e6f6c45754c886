import type { IWorkbookData } from "@univerjs/core";
import type { FileOutcome } from "../../domain/problem";
import { sayFile } from "../../words/fileIssues";
import type { Book } from "../../xlsx/book";
import { snapshotOf } from "../files/snapshotOf";
import type { FileBar } from "./fileBar";

export type ReadBook = (
  file: File,
  watching: { readonly signal: AbortSignal; readonly onProgress: (done: number) => void },
) => Promise<FileOutcome<Book>>;

export interface WorkbookFilesOptions {
  readonly bar: FileBar;
  readonly read: ReadBook;
  /** Puts a workbook in the place of the open one; false where the grid cannot show it, and the former one is open again. */
  readonly replace: (snapshot: IWorkbookData, book: Book) => Promise<boolean>;
  /** Asked before: what lies open may be in no file. */
  readonly mayReplace: (next: string) => Promise<boolean>;
  readonly current: () => Promise<Book>;
  readonly currentName: () => string;
  /** Told that all there was when the book was asked for is in a file. */
  readonly onSaved: () => void;
}

export interface WorkbookFiles {
  /** Opens a file in place of the open workbook, or says why not and leaves everything as it is. */
  open(file: File): Promise<void>;
  /** Hands the open workbook to the browser's downloads; false, and said in the bar, where no file can hold it. */
  save(): Promise<boolean>;
  /** A workbook made by the add-in, which Excel would open in a window of its own: here it is offered. */
  offerNew(bytes: Uint8Array): void;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const withoutEnding = (name: string): string => name.replace(/\.xl(?:sx|sm|tx|tm)$/iu, "");
/** Signs that no file system takes. */
const fileName = (name: string): string => `${name.replace(/[\\/:*?"<>|]/gu, "_").trim() || "So"}.xlsx`;

export function workbookFiles(options: WorkbookFilesOptions): WorkbookFiles {
  const { bar, read, replace, mayReplace, current, currentName, onSaved } = options;
  let reading: AbortController | undefined;
  let opened = 0;
  return {
    async open(file) {
      reading?.abort();
      const own = new AbortController();
      reading = own;
      const line = bar.opening(`Đang mở “${file.name}”…`, () => own.abort());
      const outcome = await read(file, { signal: own.signal, onProgress: (done) => line.progress(done) });
      // another file was chosen meanwhile
      if (reading !== own) return;
      if (!outcome.ok) {
        bar.problem(`Không mở được “${file.name}”: ${sayFile(outcome.issues[0], "vi")}`);
        return;
      }
      const book = outcome.value;
      if (!(await mayReplace(`“${file.name}”`))) {
        line.end();
        return;
      }
      opened += 1;
      const isShown = await replace(snapshotOf(book, `opened-${opened}`, withoutEnding(file.name)), book);
      line.end();
      if (!isShown) bar.problem(`Bảng tính dùng thử không hiện được “${file.name}”. Sổ đang mở vẫn như cũ.`);
    },
    offerNew(bytes) {
      const name = `${currentName()} (sổ mới)`;
      const file = new File([bytes as Uint8Array<ArrayBuffer>], fileName(name), { type: XLSX });
      bar.offer("Phần bổ trợ vừa tạo một sổ mới. Excel mở sổ đó ở cửa sổ khác; ở đây:", [
        ["Mở sổ mới", () => void this.open(file)],
        ["Tải về", () => download(bytes, fileName(name))],
      ]);
    },
    async save() {
      try {
        const { writeBook } = await import("../../xlsx/write/writeBook");
        download(await writeBook(await current()), fileName(currentName()));
        onSaved();
        return true;
      } catch (error) {
        bar.problem(
          "Không lưu được sổ này thành .xlsx. Hãy xem tên các trang tính: nhiều nhất 31 chữ, không có [ ] : * ? / \\.",
        );
        console.warn(error);
        return false;
      }
    },
  };
}

function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // the browser has begun to take it by then
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Files let fall anywhere on the page, the sheet included. */
export function onDroppedFile(page: Document, open: (file: File) => void): void {
  const filesOf = ({ dataTransfer }: DragEvent): DataTransfer | undefined =>
    dataTransfer?.types.includes("Files") === true ? dataTransfer : undefined;
  page.addEventListener(
    "dragover",
    (event) => {
      if (filesOf(event)) event.preventDefault();
    },
    true,
  );
  page.addEventListener(
    "drop",
    (event) => {
      const file = filesOf(event)?.files[0];
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      open(file);
    },
    true,
  );
}
