import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createContext, runInContext } from "node:vm";
import webpack from "webpack";
import { layOut } from "../../src/report/layOut";
import { recordOf } from "../../src/report/sheets";
import { writeXlsx } from "../../src/xlsx/write/write";
import { around } from "../report/around";

const plans = (["DM_XEPLOAI", "DS_HOIVIEN", "B01"] as const).map((id) =>
  layOut(recordOf(id), around({ rows: { DM_XEPLOAI: [], DM_CHITIEU: [], DS_TOCHUC: [], DS_HOIVIEN: [] } })),
);

test("[XLS50] two runs give the same bytes", async () => {
  expect(Buffer.from(await writeXlsx(plans)).equals(Buffer.from(await writeXlsx(plans)))).toBe(true);
});

/** Signature and time of each entry's own header, as it stands in the file. */
function times(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: number[] = [];
  for (let at = 0; at + 14 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x04034b50) found.push(view.getUint32(at + 10, true));
  return found;
}

test("[XLS51] no clock and no time zone: every entry bears the first moment a zip can name", async () => {
  const midnightOfFirstOfJanuary1980 = (1 << 21) | (1 << 16);
  const found = times(await writeXlsx(plans));
  expect(found.length).toBeGreaterThan(8);
  expect(new Set(found)).toEqual(new Set([midnightOfFirstOfJanuary1980]));
});

const BUILD_MS = 120_000;

function builtForBrowsers(folder: string): Promise<string> {
  const root = path.resolve(__dirname, "../..");
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: "production",
        target: "web",
        devtool: false,
        context: root,
        entry: path.join(root, "src/xlsx/write/write.ts"),
        output: { path: folder, filename: "write.js", library: { type: "var", name: "xlsx" } },
        resolve: { extensions: [".ts", ".js", ".mjs"] },
        module: { rules: [{ test: /\.ts$/u, loader: "ts-loader", options: { transpileOnly: true } }] },
        performance: false,
      },
      (error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else resolve(readFileSync(path.join(folder, "write.js"), "utf8"));
      },
    );
  });
}

test(
  "[XLS52] built for browsers, without Node's globals and with eval forbidden, it gives the same bytes",
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "xlsx-"));
    try {
      const code = await builtForBrowsers(folder);
      const page: Record<string, unknown> = {
        TextEncoder,
        TextDecoder,
        CompressionStream,
        DecompressionStream,
        ReadableStream,
        Blob,
        Response,
        plansText: JSON.stringify(plans),
      };
      const context = createContext(page, { codeGeneration: { strings: false, wasm: false } });
      expect(runInContext("typeof process + typeof Buffer + typeof require", context)).toBe(
        "undefinedundefinedundefined",
      );
      runInContext(`${code};globalThis.made = xlsx.writeXlsx(JSON.parse(plansText))`, context);
      const made = await (page["made"] as Promise<Uint8Array>);
      expect(Buffer.from(made).equals(Buffer.from(await writeXlsx(plans)))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  BUILD_MS,
);
