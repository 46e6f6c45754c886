import { createHash } from "node:crypto";
import type { Row, SheetId } from "../../src/report/record";
import { dice } from "../../src/sample/random";
import { type FormTruth, generatedForms } from "./generatedForms";
import {
  bareSheet,
  filled,
  fileOf,
  type Says,
  type Truths,
  typedForm,
  withHidden,
  withStaleValues,
  YEAR,
} from "./generatedUnits";

/** A file as a unit sends it, and what the generator knows of it. */
export interface GeneratedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** Whose it is; undefined where nobody can tell. */
  readonly unit: string | undefined;
  readonly status: string;
  /** What it adds to the sum. */
  readonly truths: Truths | undefined;
  /** Another unit's part of a file that is in the list already. */
  readonly isPart?: true;
  /** The unit whose list its own is like. */
  readonly isLike?: string;
  /** A hidden sheet that must not be counted. */
  readonly hides?: string;
  /** What its forms add up to. */
  readonly forms?: FormTruth;
  /** What its B01 says otherwise than its lists. */
  readonly typed?: { readonly target: string; readonly part: number; readonly whole: number };
}

/** A list of units, their files, and the record of how they were made. */
export interface GeneratedSet {
  readonly rows: readonly Row[];
  readonly files: readonly GeneratedFile[];
  /** Units of which nothing came. */
  readonly missing: readonly string[];
  /** As a choices file has them. */
  readonly choices: Readonly<Record<string, unknown>>;
}

const codeOf = (i: number): string => `DV${String(i + 1).padStart(2, "0")}`;
const nameOf = (i: number): string => `Đảng ủy Cơ quan số ${i + 1}`;

/** Units that did otherwise than the others, by their place in the list. */
const ODD = {
  alias: 1,
  sentTwice: 2,
  conflict: 3,
  lastYear: 4,
  swappedA: 5,
  swappedB: 6,
  closed: 7,
  successor: 8,
  empty: 9,
  halfYear: 10,
  hidden: 11,
  excluded: 12,
  unreadable: 13,
  missing: 14,
  late: 15,
  branches: 16,
  nameless: 17,
  foreign: 18,
  twoInOne: 20,
  inOthersFile: 21,
  copied: 22,
  copy: 23,
  typedOver: 24,
  withBranch: 25,
  renamed: 26,
  stale: 27,
} as const;

/**
 * A seeded set of units with every case of SUMMING.md 3 that one file can show, messy in the ways of DOMAIN.md 5.
 *
 * @param count how many units stand below the whole, 30 or more
 */
export async function generatedSet(seed: number, count: number): Promise<GeneratedSet> {
  const random = dice(seed);
  const rows: Row[] = [{ id: "KHOI", name: "Đảng ủy Khối" }];
  const files: GeneratedFile[] = [];
  const choices: { due: string; files: Record<string, object> } = { due: "2026-12-15", files: {} };
  for (let i = 0; i < count; i++)
    rows.push({
      id: codeOf(i),
      name: nameOf(i),
      parent: "KHOI",
      aliases: `Cơ quan thứ ${i + 1}`,
      ...(i === ODD.closed ? { until: "30/06/2026", successor: codeOf(ODD.successor) } : {}),
    });
  for (const above of [ODD.branches, ODD.withBranch])
    for (const part of [1, 2])
      rows.push({ id: `${codeOf(above)}-${part}`, name: `Chi bộ ${above}-${part}`, parent: codeOf(above) });

  const put = (
    name: string,
    unit: string | undefined,
    status: string,
    made: { readonly bytes: Uint8Array; readonly truths?: Truths },
    more: Pick<GeneratedFile, "isPart" | "isLike" | "hides" | "typed" | "forms"> = {},
  ): GeneratedFile => {
    const sha256 = createHash("sha256").update(made.bytes).digest("hex");
    const file = { name, unit, status, sha256, bytes: made.bytes, truths: made.truths, ...more };
    files.push(file);
    return file;
  };
  const own = async (
    key: number,
    says: Says | undefined,
    more: Parameters<typeof fileOf>[2] = [],
  ): Promise<{ readonly bytes: Uint8Array; readonly truths: Truths }> => {
    const { rows: lists, truths } = filled(seed * 1000 + key);
    return { bytes: await fileOf(lists, says, more), truths };
  };

  for (let i = 0; i < count; i++) {
    const code = codeOf(i);
    const says: Says = { unitCode: code, unit: nameOf(i) };
    const name = `${code}_2026.xlsx`;
    const uncounted = async (
      made: Promise<{ readonly bytes: Uint8Array }>,
    ): Promise<{ readonly bytes: Uint8Array }> => ({
      bytes: (await made).bytes,
    });
    if (i === ODD.alias) put(name, code, "received", await own(i, { unit: `cơ quan  thứ ${i + 1}`.normalize("NFD") }));
    else if (i === ODD.sentTwice) {
      const made = await own(i, says);
      put(name, code, "received", made);
      put(`${code}_2026 (1).xlsx`, undefined, "duplicate", { bytes: made.bytes });
    } else if (i === ODD.conflict) {
      put(name, code, "conflict", await uncounted(own(i, says)));
      put(`${code}_sửa.xlsx`, code, "conflict", await uncounted(own(i + 500, says)));
    } else if (i === ODD.lastYear) put(name, code, "wrongYear", await uncounted(own(i, { ...says, year: 2025 })));
    else if (i === ODD.swappedA) put(`${codeOf(ODD.swappedB)}_2026.xlsx`, code, "received", await own(i, says));
    else if (i === ODD.swappedB) put(`${codeOf(ODD.swappedA)}_2026.xlsx`, code, "received", await own(i, says));
    else if (i === ODD.closed || i === ODD.successor) put(name, code, "conflict", await uncounted(own(i, says)));
    else if (i === ODD.empty)
      put(name, code, "empty", { bytes: await fileOf({ DS_HOIVIEN: [], DS_TOCHUC: [] }, says) });
    else if (i === ODD.halfYear) put(name, code, "wrongPeriod", await uncounted(own(i, { ...says, period: "6T" })));
    else if (i === ODD.excluded) {
      const { sha256 } = put(name, code, "excluded", await uncounted(own(i, says)));
      choices.files[sha256] = { exclude: "đơn vị xin gửi lại" };
    } else if (i === ODD.unreadable)
      put(name, undefined, "unreadable", { bytes: new TextEncoder().encode("không phải Excel") });
    else if (i === ODD.late) {
      const { sha256 } = put(name, code, "late", await own(i, says));
      choices.files[sha256] = { received: "2026-12-20" };
    } else if (i === ODD.branches)
      put(`${code}-1_2026.xlsx`, `${code}-1`, "received", await own(i, { unitCode: `${code}-1` }));
    else if (i === ODD.nameless) put(name, undefined, "unexpected", await uncounted(own(i, undefined)));
    else if (i === ODD.foreign)
      put(name, undefined, "unexpected", await uncounted(own(i, { unitCode: "XX", unit: "Huyện khác" })));
    else if (i === ODD.hidden) {
      const lastYear = "DS_HOIVIEN 2025";
      const { rows: lists } = filled(seed * 2000 + i);
      const { bytes, truths } = await own(i, says, [bareSheet("DS_HOIVIEN", lists.DS_HOIVIEN ?? [], lastYear)]);
      put(name, code, "received", { bytes: withHidden(bytes, lastYear), truths }, { hides: lastYear });
    } else if (i === ODD.typedOver || i === ODD.stale) {
      const { truths } = await own(i, says);
      const { part, whole } = truths["CT02"] ?? { part: 0, whole: 0 };
      const typed = { target: "CT02", part: part + 1, whole: whole + 1 };
      const made = await own(i, says, [typedForm(typed.target, typed.part, typed.whole)]);
      put(
        name,
        code,
        "received",
        i === ODD.stale ? { ...made, bytes: withStaleValues(made.bytes, `B01 ${YEAR}`) } : made,
        { typed },
      );
    } else if (i === ODD.withBranch) {
      put(name, code, "received", await own(i, says));
      put(`${code}-1.xlsx`, `${code}-1`, "received", await uncounted(own(i + 500, { unitCode: `${code}-1` })));
    } else if (i === ODD.renamed)
      put(name, code, "received", await own(i, { unitCode: code, unit: "Tên trước tháng 7" }));
    else if (i === ODD.twoInOne) {
      const other = codeOf(ODD.inOthersFile);
      const theirs = filled(seed * 1000 + ODD.inOthersFile);
      const sheets = (Object.entries(theirs.rows) as [SheetId, readonly Row[]][]).map(([id, lists]) =>
        bareSheet(id, lists, `${id} ${other}`),
      );
      const both = await own(i, says, sheets);
      put(name, code, "received", both);
      put(name, other, "received", { bytes: both.bytes, truths: theirs.truths }, { isPart: true });
    } else if (i === ODD.copied) put(name, code, "received", await own(i, says), { isLike: nameOf(ODD.copy) });
    else if (i === ODD.copy) put(name, code, "received", await own(ODD.copied, says), { isLike: nameOf(ODD.copied) });
    else if (i !== ODD.missing && i !== ODD.inOthersFile && (i < 20 || random.whole(10) > 0)) {
      const forms = i % 3 === 0 ? generatedForms(seed * 3000 + i) : undefined;
      put(name, code, "received", await own(i, says, forms?.plans), forms ? { forms: forms.truth } : {});
    }
  }
  const sent = new Set(files.flatMap(({ unit, status }) => (status === "excluded" ? [] : (unit ?? []))));
  const below = [codeOf(ODD.branches), `${codeOf(ODD.withBranch)}-2`];
  const missing = rows
    .slice(1)
    .map(({ id }) => id as string)
    .filter((id) => !sent.has(id) && !below.includes(id));
  return { rows, files, missing, choices };
}
