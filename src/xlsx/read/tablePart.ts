import type { BookTable } from "../book";
import type { Package } from "./package";
import { damaged } from "./refusal";
import { wholeOf } from "./numbers";
import { boxAt } from "./refs";
import { detached, unescapedText } from "./texts";
import { valueOf } from "./xml";

/** A table's name, place and captions. */
export async function readTablePart(files: Package, part: string): Promise<BookTable> {
  const columns: string[] = [];
  let table: Omit<BookTable, "columns"> | undefined;
  await files.read(part, {
    table: {
      open(attributes) {
        const box = boxAt(valueOf(attributes, "ref") ?? "");
        if (!box) throw damaged(part);
        files.watch.count("cells");
        table = {
          name: detached(valueOf(attributes, "displayName") ?? valueOf(attributes, "name") ?? ""),
          box,
          headerRow: (wholeOf(valueOf(attributes, "headerRowCount")) ?? 1) > 0,
          totalsRow: (wholeOf(valueOf(attributes, "totalsRowCount")) ?? 0) > 0,
        };
      },
    },
    "table/tableColumns/tableColumn": {
      open(attributes) {
        const name = unescapedText(valueOf(attributes, "name") ?? "");
        files.watch.text(name.length);
        columns.push(detached(name));
      },
    },
  });
  if (!table) throw damaged(part);
  return { ...table, columns };
}
