import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { documentsArguments } from "../../src/cli/documentsArguments";
import { plainPlans } from "../../src/files/plainPlans";
import { defaultSettings } from "../../src/report/settings";
import { writeXlsx } from "../../src/xlsx/write/write";

const ROOT = path.resolve(__dirname, "../..");
const RUN_MS = 60_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "documents-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...words: readonly string[]) => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/cli/documents.ts", ...words],
    {
      cwd: ROOT,
      encoding: "utf8",
    },
  );
  return { lines: stdout.split("\n").filter((line) => line !== ""), stderr, status };
};

test(
  "[DCL01] a workbook without the add-in gives both documents of each meeting, and says what they lack",
  async () => {
    const plans = plainPlans(["B07C"], {
      settings: { ...defaultSettings, year: 2026 },
      rows: { B07C: [{ meeting: "Buổi 1/2026", name: "Chi bộ A", conclusion: "Ghi nhận" }] },
    });
    const workbook = path.join(folder, "sổ.xlsx");
    writeFileSync(workbook, await writeXlsx(plans, { computed: () => null }));
    const out = path.join(folder, "văn bản");
    const { lines, stderr, status } = run(
      "--workbook",
      workbook,
      "--out",
      out,
      "--unit",
      "Chi bộ A",
      "--kind",
      "CHI_BO",
    );
    expect([stderr, status]).toEqual(["", 0]);
    const found = lines.map((line) => JSON.parse(line) as { name: string; meeting: string; remarks: string[] });
    expect(found.map(({ name }) => name)).toEqual([
      "Biên bản - Buổi 1 2026.docx",
      "Thông báo kết luận - Buổi 1 2026.docx",
    ]);
    expect(readdirSync(out).sort()).toEqual(found.map(({ name }) => name).sort());
    expect(found[1]?.remarks).toContain('Chưa ghi "Nơi nhận" (trang "B07c 2026", ô Z7): để dòng chấm.');
    expect(found[1]?.remarks).toContain('Chưa có "Địa danh" ở "Thông tin in trên biểu": để dòng chấm.');
  },
  RUN_MS,
);

test(
  "[DCL02] what is no workbook, or holds no meeting, is said in a sentence",
  () => {
    const file = path.join(folder, "thư.txt");
    writeFileSync(file, "không phải sổ");
    const { stderr, status } = run("--workbook", file, "--out", folder);
    expect([stderr.startsWith(`${file}: `), status]).toEqual([true, 1]);
  },
  RUN_MS,
);

test.each([
  [["--out", "a"], "--workbook FILE"],
  [["--workbook", "a"], "--out DIR"],
  [["--workbook", "a", "--out"], "--out"],
  [["--workbook", "a", "--out", "b", "--kind", "X"], "DANG_UY_BTV"],
  [["--sai", "a"], "--sai"],
])("[DCL03] %j is answered with a sentence", (words, named) => {
  const asked = documentsArguments(words);
  expect(asked.ok ? "" : asked.why.vi).toContain(named);
});
