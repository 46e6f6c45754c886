import { type FileOutcome, failed } from "../../domain/problem";
import type { Book } from "../book";
import { type ReadXlsxOptions, readXlsx } from "../read/readXlsx";
import { Refusal } from "../read/refusal";

/**
 * A file of somebody's, read within the bounds of every file, and what is made of it. What its parts do not allow is the reason why
 * there is nothing, no exception.
 *
 * @param file hostile as any; it is not changed
 */
export async function madeOf<T>(
  file: Uint8Array,
  options: ReadXlsxOptions,
  make: (book: Book) => Promise<FileOutcome<T>>,
): Promise<FileOutcome<T>> {
  const read = await readXlsx(file, options);
  if (!read.ok) return read;
  try {
    return await make(read.value);
  } catch (problem) {
    if (problem instanceof Refusal) return failed(problem.issue);
    throw problem;
  }
}
