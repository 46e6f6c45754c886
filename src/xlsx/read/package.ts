import { damaged } from "./refusal";
import { detached } from "./texts";
import type { Watch } from "./watch";
import { type PartReader, readPart, valueOf } from "./xml";
import { zipEntries } from "./zip";
import type { ZipEntry } from "./zipEntry";

/** From a part to another one. */
export interface Relationship {
  readonly id: string;
  /** Its last word: "worksheet", "styles". */
  readonly type: string;
  /** A part of the package, from its root; undefined for what lies outside. */
  readonly target: string | undefined;
}

/** The parts of a file, by name. */
export interface Package {
  readonly entries: readonly ZipEntry[];
  readonly watch: Watch;
  has(part: string): boolean;
  /** @throws Refusal where it is missing or damaged */
  read(part: string, readers: PartReader): Promise<void>;
  entry(part: string): ZipEntry | undefined;
  /** None where the part has none. */
  relationships(part: string): Promise<Relationship[]>;
}

/** Characters as names of parts write them in addresses: "sheet%201.xml". */
function unescaped(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** Part names are equal without regard to case, and to how a zip writes characters that addresses write otherwise. */
export const partKey = (name: string): string => unescaped(name).toLowerCase();

/** @throws Refusal for two parts of one name: programs differ in which one they read */
function byKeyOf(entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  const byKey = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = partKey(entry.name);
    if (byKey.has(key)) throw damaged(entry.name);
    byKey.set(key, entry);
  }
  return byKey;
}

/**
 * The part a target leads to, from the part it stands in; undefined where it leaves the package.
 *
 * @example partAt("xl/workbook.xml", "worksheets/sheet1.xml") // "xl/worksheets/sheet1.xml"
 * @example partAt("xl/worksheets/sheet1.xml", "../tables/table1.xml") // "xl/tables/table1.xml"
 */
export function partAt(from: string, target: string): string | undefined {
  const [path = ""] = unescaped(target).replaceAll("\\", "/").split("#", 1);
  const folders = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") folders.push(step);
    else if (folders.pop() === undefined) return undefined;
  }
  return folders.join("/");
}

/** Where the relationships of a part stand; those of the package itself for "". */
function relationshipsOf(part: string): string {
  const at = part.lastIndexOf("/") + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** @throws Refusal where the file is no whole zip, see `zipEntries` */
export function openPackage(file: Uint8Array, watch: Watch): Package {
  const entries = zipEntries(file, watch);
  const byKey = byKeyOf(entries);
  const xml = entries.filter(({ name }) => /\.(?:xml|rels)$/iu.test(name));
  watch.expect(xml.reduce((sum, { packedBytes }) => sum + packedBytes, 0));

  const read = async (part: string, readers: PartReader): Promise<void> => {
    const entry = byKey.get(part.toLowerCase());
    if (!entry) throw damaged(part);
    await readPart(file, entry, readers, watch);
  };
  return {
    entries,
    watch,
    has: (part) => byKey.has(part.toLowerCase()),
    entry: (part) => byKey.get(part.toLowerCase()),
    read,
    async relationships(part) {
      const found: Relationship[] = [];
      const at = relationshipsOf(part);
      if (!byKey.has(at.toLowerCase())) return found;
      await read(at, {
        "rel:Relationships/rel:Relationship": {
          open(attributes) {
            const to = valueOf(attributes, "Target") ?? "";
            const id = valueOf(attributes, "Id") ?? "";
            watch.text(id.length + to.length);
            const outside = valueOf(attributes, "TargetMode") === "External";
            const type = valueOf(attributes, "Type") ?? "";
            found.push({
              id: detached(id),
              type: type.slice(type.lastIndexOf("/") + 1),
              target: outside ? undefined : partAt(part, detached(to)),
            });
          },
        },
      });
      return found;
    },
  };
}
