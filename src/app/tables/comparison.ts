import { fold } from "../../domain/fold";
import { textOf } from "../../domain/textOf";
import type { Cell } from "../../domain/cell";
import type { TypedRow } from "../../read/table";
import type { MappedRow } from "./mappedRows";
import { textDigest } from "./textDigest";

/** A row that was copied: whose it is, what was written, where it came from. Digests, never names. */
export interface CopiedRow {
  readonly whose: string;
  readonly what: string;
  /** Zero-based row of the source. */
  readonly source: number;
}

/** What copying, or copying again, would do to a list of ours. Rows zero-based, of our sheet. */
export interface Comparison {
  /** Rows of the source that stand as they were copied. */
  readonly same: readonly { readonly row: number; readonly source: MappedRow }[];
  /** Copied rows that nobody touched here, and that are different in the source now. */
  readonly changed: readonly { readonly row: number; readonly source: MappedRow }[];
  readonly added: readonly MappedRow[];
  /** Copied rows that the source has no longer. */
  readonly gone: readonly number[];
  /** Copied rows that somebody changed or deleted here: they stay as they are. */
  readonly edited: readonly MappedRow[];
  /** Rows of the source whose name and organisation somebody typed here already: not copied. */
  readonly typed: readonly { readonly row: number; readonly source: MappedRow }[];
  /** Rows of ours that came from nowhere else. */
  readonly own: number;
}

type Values = Readonly<Record<string, Cell | undefined>>;

/** Whose row it is: by name and organisation, in whatever spelling. */
const whoseOf = (values: Values): string =>
  textDigest([values["name"], values["organisation"]].map((each) => fold(textOf(each ?? null))).join("\n"));

const whatOf = (values: Values, keys: readonly string[]): string =>
  textDigest(keys.map((key) => textOf(values[key] ?? null)).join("\n"));

/** As it is kept of a row that was copied. */
export const copiedRow = ({ values, source }: MappedRow, keys: readonly string[]): CopiedRow => ({
  whose: whoseOf(values),
  what: whatOf(values, keys),
  source,
});

function grouped<T>(all: readonly T[], key: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const id = key(each);
    const group = groups.get(id);
    if (group) group.push(each);
    else groups.set(id, [each]);
  }
  return groups;
}

/** Takes the first that fits out of a list. */
function take<T>(from: T[], fits: (each: T) => boolean): T | undefined {
  const at = from.findIndex(fits);
  return at < 0 ? undefined : from.splice(at, 1)[0];
}

/**
 * Compares somebody's list with what was copied of it and what stands in ours now. One name twice in a list is two rows, in their order.
 * What somebody typed or changed in ours is never among what is to be written.
 *
 * @param keys columns of ours that the source fills now
 * @param copied what was written before, and into which columns
 */
export function compared(
  source: readonly MappedRow[],
  keys: readonly string[],
  copied: { readonly keys: readonly string[]; readonly rows: readonly CopiedRow[] },
  ours: readonly TypedRow[],
): Comparison {
  const isAlike = keys.join() === copied.keys.join();
  const sources = grouped(source, ({ values }) => whoseOf(values));
  const here = grouped(ours, ({ values }) => whoseOf(values));
  const before = grouped(copied.rows, ({ whose }) => whose);
  const result = {
    same: [] as { row: number; source: MappedRow }[],
    changed: [] as { row: number; source: MappedRow }[],
    added: [] as MappedRow[],
    gone: [] as number[],
    edited: [] as MappedRow[],
    typed: [] as { row: number; source: MappedRow }[],
    own: 0,
  };
  for (const whose of new Set([...sources.keys(), ...here.keys()])) {
    const kept = [...(before.get(whose) ?? [])];
    const copies: { row: number; what: string }[] = [];
    const own: number[] = [];
    for (const { row, values } of here.get(whose) ?? []) {
      const what = whatOf(values, copied.keys);
      if (take(kept, (each) => each.what === what)) copies.push({ row, what });
      else own.push(row);
    }
    result.own += own.length;
    const others = (sources.get(whose) ?? []).filter((each) => {
      const copy = isAlike ? take(copies, ({ what }) => what === whatOf(each.values, keys)) : undefined;
      if (copy) result.same.push({ row: copy.row, source: each });
      return !copy;
    });
    for (const each of others) {
      const copy = copies.shift();
      if (copy) result.changed.push({ row: copy.row, source: each });
      else if (kept.shift()) result.edited.push(each);
      else {
        const row = own.shift();
        if (row === undefined) result.added.push(each);
        else result.typed.push({ row, source: each });
      }
    }
    result.gone.push(...copies.map(({ row }) => row));
  }
  return { ...result, added: [...result.added].sort((a, b) => a.source - b.source) };
}
