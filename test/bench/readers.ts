import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import webpack from "webpack";
import type { readXlsx } from "../../src/xlsx/read/readXlsx";
import { OTHERS, type Read } from "./otherReaders";

/** What no reader can be faster than: every part unpacked, and each of its bytes looked at once. */
function bytePass(bytes: Uint8Array): number {
  let sum = 0;
  for (const part of Object.values(unzipSync(bytes)))
    for (let at = 0; at < part.length; at++) sum = (sum + (part[at] ?? 0)) | 0;
  return sum;
}

const ROOT = path.resolve(__dirname, "../..");
const AS_WORKER = { transpileOnly: true, compilerOptions: { noEmit: false, target: "ES2022" } };

/** Our reader as its worker has it: in one file, for ES2022. */
async function builtReader(): Promise<typeof readXlsx> {
  const folder = mkdtempSync(path.join(tmpdir(), "reader-"));
  try {
    await new Promise<void>((done, fail) =>
      webpack(
        {
          mode: "production",
          target: ["node", "es2022"],
          devtool: false,
          context: ROOT,
          entry: path.join(ROOT, "src/xlsx/read/readXlsx.ts"),
          output: { path: folder, filename: "reader.js", library: { type: "commonjs2" } },
          resolve: { extensions: [".ts", ".js"] },
          module: { rules: [{ test: /\.ts$/u, loader: "ts-loader", options: AS_WORKER }] },
          performance: false,
        },
        (error, stats) => {
          if (error) fail(error);
          else if (stats?.hasErrors()) fail(new Error(stats.toString("errors-only")));
          else done();
        },
      ),
    );
    const built = createRequire(__filename)(path.join(folder, "reader.js")) as { readonly readXlsx: typeof readXlsx };
    return built.readXlsx;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Readers by name; the first is what the others are multiples of. */
export async function readers(): Promise<Readonly<Record<string, Read>>> {
  const read = await builtReader();
  const ours = (formulas: boolean): Read => {
    return async (bytes) => {
      const outcome = await read(bytes, { formulas });
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues[0]));
    };
  };
  const others = await Promise.all(Object.entries(OTHERS).map(async ([name, load]) => [name, await load()] as const));
  return {
    "unzip, byte pass": bytePass,
    ours: ours(true),
    "ours, no formulas": ours(false),
    ...Object.fromEntries(others),
  };
}
