import { type FileIssue, issue } from "../../domain/problem";
import type { OtherKind } from "../../domain/problems/file";
import { type Package, partKey } from "./package";
import { damaged } from "./refusal";
import { detached } from "./texts";
import { smallText } from "./unpack";
import { valueOf } from "./xml";

const other = (looksLike: OtherKind): FileIssue => issue("notWorkbook", [], { looksLike });

/** Whether a zip is a file of OpenDocument, and of which kind; undefined where it is none. */
async function openDocument(file: Uint8Array, files: Package): Promise<FileIssue | undefined> {
  const marker =
    files.entry("mimetype") ?? (files.has("content.xml") ? files.entry("META-INF/manifest.xml") : undefined);
  const text = marker && (await smallText(file, marker, files.watch));
  if (!text?.includes("opendocument")) return undefined;
  if (text.includes("opendocument.spreadsheet")) return issue("openDocument", [], {});
  if (text.includes("opendocument.text")) return other("word");
  return other(text.includes("opendocument.presentation") ? "powerpoint" : "other");
}

/** The types of parts by name, as far as they are said. */
async function contentTypes(files: Package): Promise<Map<string, string>> {
  const types = new Map<string, string>();
  const at = "[Content_Types].xml";
  if (!files.has(at)) return types;
  await files.read(at, {
    "types:Types/types:Override": {
      open(attributes) {
        const name = partKey((valueOf(attributes, "PartName") ?? "").replace(/^\//u, ""));
        const type = valueOf(attributes, "ContentType") ?? "";
        files.watch.text(name.length + type.length);
        types.set(detached(name), detached(type));
      },
    },
  });
  return types;
}

/** By the folder of its main part, where the package says nothing of it. */
const BY_FOLDER: ReadonlyMap<string, FileIssue> = new Map([
  ["word", other("word")],
  ["ppt", other("powerpoint")],
]);

const USUAL_WORKBOOK = "xl/workbook.xml";

/**
 * Where the workbook of a package is, or what the package is instead. What relationships lead to counts; where a package has
 * none, the usual place.
 */
export async function workbookIn(file: Uint8Array, files: Package): Promise<{ readonly part: string } | FileIssue> {
  const main = (await files.relationships("")).find(({ type }) => type === "officeDocument")?.target;
  if (main === undefined) {
    const document = await openDocument(file, files);
    if (document) return document;
  }
  const part = main ?? (files.has(USUAL_WORKBOOK) ? USUAL_WORKBOOK : undefined);
  if (part === undefined) {
    if (files.has("xl/workbook.bin")) return issue("binaryWorkbook", [], {});
    const folder = ["word/document.xml", "ppt/presentation.xml"].find((name) => files.has(name))?.split("/")[0];
    const known = BY_FOLDER.get(folder ?? "");
    if (known) return known;
    // parts of a workbook without the one that leads to them
    if (files.entries.some(({ name }) => /^xl\//iu.test(name))) throw damaged(USUAL_WORKBOOK);
    return other("zip");
  }
  const type = (await contentTypes(files)).get(part.toLowerCase()) ?? "";
  if (type.includes("sheet.binary") || part.toLowerCase().endsWith(".bin")) return issue("binaryWorkbook", [], {});
  if (type.includes("wordprocessingml") || type.includes("ms-word")) return other("word");
  if (type.includes("presentationml") || type.includes("ms-powerpoint")) return other("powerpoint");
  if (type === "" || !type.includes("sheet")) {
    const folder = BY_FOLDER.get(part.split("/")[0]?.toLowerCase() ?? "");
    if (folder) return folder;
  }
  return { part };
}
