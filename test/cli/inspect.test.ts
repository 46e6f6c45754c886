import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { makePackage } from "../xlsx-read/makePackage";

const ROOT = path.resolve(__dirname, "../..");

/** The words of the command as `npm run inspect` runs it. */
function command(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const [node, ...words] = (scripts["inspect"] ?? "").split(" ");
  expect(node).toBe("node");
  return words;
}

interface Line {
  readonly file: string;
  readonly ok: boolean;
  readonly error?: { readonly code: string; readonly sentence: string };
  readonly sheets: readonly Readonly<Record<string, unknown>>[];
  readonly ms: number;
  readonly peakMB: number;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "inspect-"));
  const put = (name: string, content: Uint8Array | string): void => writeFileSync(path.join(folder, name), content);
  mkdirSync(path.join(folder, "b"));
  mkdirSync(path.join(folder, "b", "trống"));
  const good = makePackage({
    sheets: [
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Nguyễn Thị Mẫu</t></is></c></row><row r="3"><c r="C3"><v>45000</v></c><c r="D3" t="e"><v>#N/A</v></c></row></sheetData>',
      "",
    ],
    sheetNames: ["Danh sách", "Trống"],
  });
  put("a.xlsx", good);
  put(path.join("b", "tên khác hẳn.dat"), good);
  const oldExcel = Buffer.alloc(1024);
  oldExcel.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  oldExcel.write("Workbook", 512, "utf16le");
  oldExcel[512 + 64] = 18;
  put("c đổi tên.xlsx", oldExcel);
  put("d.csv", "Họ tên,Xếp loại\nNguyễn Thị Mẫu,HTTNV\n");
  put("e.xlsx", "");
  put(
    "f.xlsx",
    makePackage({ sheets: ["<!DOCTYPE x [<!ENTITY a 'a'>]>"], parts: { "xl/workbook.xml": "<!DOCTYPE x>" } }),
  );
  symlinkSync(path.join(folder, "gone"), path.join(folder, "g.xlsx"));
  // a folder inside itself
  symlinkSync(folder, path.join(folder, "h"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (
  ...words: string[]
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } =>
  spawnSync(process.execPath, [...command(), ...words], { cwd: ROOT, encoding: "utf8" });
const lines = (text: string): readonly Line[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

test("[IN20] a line a file: folders sorted with all they hold, every refusal named, exit 0", () => {
  const { status, stdout, stderr } = run(path.join(folder, "missing.xlsx"), folder);
  expect([status, stderr]).toEqual([0, ""]);
  const found = lines(stdout);
  expect(found.map(({ file, ok, error }) => [path.relative(folder, file), ok, error?.code])).toEqual([
    ["missing.xlsx", false, "unreachable"],
    ["a.xlsx", true, undefined],
    [path.join("b", "tên khác hẳn.dat"), true, undefined],
    ["c đổi tên.xlsx", false, "oldExcel"],
    ["d.csv", false, "plainText"],
    ["e.xlsx", false, "emptyFile"],
    ["f.xlsx", false, "unsafeContent"],
    ["g.xlsx", false, "unreachable"],
  ]);
  expect(found[1]?.sheets).toEqual([
    { name: "Danh sách", state: "visible", rows: 3, columns: 4, cells: 3 },
    { name: "Trống", state: "visible", rows: 0, columns: 0, cells: 0 },
  ]);
  for (const { ms, peakMB, error, ok } of found) {
    expect([Number.isInteger(ms) && ms >= 0, Number.isInteger(peakMB) && peakMB > 10]).toEqual([true, true]);
    if (!ok) expect(error?.sentence).toMatch(/^\p{Lu}.+\. \p{Lu}.+\.$/u);
  }
});

test("[IN21] --cells: every cell that holds something", () => {
  const { status, stdout } = run("--cells", path.join(folder, "a.xlsx"));
  expect(status).toBe(0);
  expect(lines(stdout)[0]?.sheets[0]?.["values"]).toEqual([
    ["A1", "Nguyễn Thị Mẫu"],
    ["C3", 45000],
    ["D3", { error: "#N/A" }],
  ]);
});

test("[IN22] wrong use: how it is used, on stderr, exit 2", () => {
  for (const words of [[], ["--all", "a.xlsx"]]) {
    const { status, stdout, stderr } = run(...words);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("npm run -s inspect -- [--cells] [--tables] [--checks] FILE|FOLDER…");
  }
});

/** What is no file and, on a machine of this kind, would give bytes without end or none at all. */
function endless(): readonly string[] {
  if (process.platform === "win32") return ["\\\\.\\NUL"];
  const pipe = path.join(folder, "pipe");
  execFileSync("mkfifo", [pipe]);
  return [pipe, "/dev/zero"];
}

test("[IN23] pipes and devices are unreachable, and nothing waits for them", () => {
  const given = endless();
  const { status, stdout } = run(...given, folder);
  rmSync(path.join(folder, "pipe"), { force: true });
  expect(status).toBe(0);
  const codes = lines(stdout).map(({ error }) => error?.code);
  expect(codes.slice(0, given.length)).toEqual(given.map(() => "unreachable"));
  // in a folder they are not even looked at
  expect(codes.length).toBe(given.length + 7);
});

test("[IN24] a reader of the lines that has enough ends it quietly", async () => {
  const files = Array.from({ length: 300 }, () => path.join(folder, "a.xlsx"));
  const child = spawn(process.execPath, [...command(), "--cells", ...files], { cwd: ROOT });
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.once("close", resolve));
  expect([code, errors]).toEqual([0, ""]);
});
