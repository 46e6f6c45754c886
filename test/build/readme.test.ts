import fs from "node:fs";
import path from "node:path";
import { readFunctions } from "../../.config/webpack/functionRecords.cjs";
import { catalogue } from "../../src/domain/targets";
import { sheets } from "../../src/report/sheets";
import { defaultSettings } from "../../src/report/settings";

const ROOT = path.resolve(__dirname, "../..");
const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), "utf8");

const filesUnder = (folder: string): string[] =>
  fs
    .readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

const readme = read("README.md");
const { records } = readFunctions(path.join(ROOT, "src/functions"));
const { scripts, engines } = JSON.parse(read("package.json")) as {
  scripts: Record<string, string>;
  engines: { node: string };
};

/** Every match of one group, each once. */
const all = (pattern: RegExp, text = readme): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, found = ""]) => found)),
];
const section = (title: string): string => readme.split(/^## /mu).find((part) => part.startsWith(`${title}\n`)) ?? "";
const code = all(/`([^`\n]+)`/gu);

describe("counts", () => {
  test.each([
    ["custom functions", /(\d+) (?:custom )?functions/gu, records.length],
    ["targets", /(\d+) targets/gu, catalogue.length],
    ["sheets", /(\d+) sheets/gu, sheets.length],
  ])("[RDM01] of %s are those of the code", (_of, pattern, count) => {
    expect(all(pattern)).toEqual([String(count)]);
  });

  test("[RDM02] files to copy are those of dist, their sizes right to a twentieth", () => {
    const size = (folder: string): number =>
      filesUnder(folder).reduce((sum, file) => sum + fs.statSync(file).size, 0) / 1024;
    const told = /(\d+) files, about ([\d,]+) KB, of which `office-js\/` is about ([\d,]+) KB/u.exec(readme) ?? [];
    const [files = 0, whole = 0, officeJs = 0] = told.slice(1).map((each) => Number(each.replace(",", "")));
    expect(files).toBe(filesUnder("dist").length);
    expect(Math.abs(whole / size("dist") - 1)).toBeLessThan(0.05);
    expect(Math.abs(officeJs / size("dist/office-js") - 1)).toBeLessThan(0.05);
  });
});

describe("names", () => {
  test("[RDM03] the table of functions has every function once, with its parameters in their order", () => {
    const rows = section("The functions").match(/^\| `.*$/gmu) ?? [];
    const named = rows.flatMap((row) => all(/`([A-Z]+(?:\([^`]*\))?)`/gu, row.split("|")[1]));
    expect(named.map((each) => each.split("(")[0]).sort()).toEqual(records.map(({ id }) => id).sort());
    const written = records.map(({ id, vi }) => {
      const parameters = vi.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
      return `${id}(${parameters.join("; ")})`;
    });
    expect(named.filter((each) => each.includes("(") && !written.includes(each))).toEqual([]);
  });

  test("[RDM04] the table of sheets has every sheet", () => {
    const named = (section("The sheets").match(/^\| `.*$/gmu) ?? []).flatMap((row) =>
      all(/`([^`]+)`/gu, row.split("|")[1]),
    );
    const names = sheets.map((sheet) => sheet.name(defaultSettings).replace(` ${defaultSettings.year}`, ""));
    expect(named.sort()).toEqual(names.sort());
  });

  test("[RDM05] every npm script it tells to run is there", () => {
    const told = all(/npm run (?:-s )?([a-z][a-z:-]*)/gu);
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test("[RDM06] every script is in it, but for the parts of others", () => {
    const parts = ["start", "test", "dev-server", "lint:code", "format:check"];
    const told = all(/npm run (?:-s )?([a-z][a-z:-]*)/gu);
    expect(Object.keys(scripts).filter((name) => !told.includes(name) && !parts.includes(name))).toEqual([]);
  });

  test("[RDM07] every file and folder it names or links is there", () => {
    const linked = all(/\]\(((?!https?:)[^)]+)\)/gu);
    const named = code.filter((text) => /^(?:src|test|assets|dist|office-js)\/[\w./-]*$/u.test(text));
    const there = (name: string): boolean => ["", "dist"].some((root) => fs.existsSync(path.join(ROOT, root, name)));
    expect(linked.length + named.length).toBeGreaterThan(10);
    expect([...linked, ...named].filter((name) => !there(name))).toEqual([]);
  });

  test("[RDM08] what it quotes of pane and sheets is what they say", () => {
    const said = ["src", "manifest.xml"]
      .flatMap((name) => (name.endsWith(".xml") ? [path.join(ROOT, name)] : filesUnder(name)))
      .map((file) => fs.readFileSync(file, "utf8"))
      .join("\n");
    const quoted = all(/"([^"\n]+(?:\n[^"\n]+)?)"/gu, readme.replace(/```[^]*?```/gu, ""))
      .map((text) => text.replace(/\s+/gu, " ").replace(/^\d+ /u, ""))
      .filter((text) => /[À-ỹ]/u.test(text));
    expect(quoted.length).toBeGreaterThan(10);
    expect(quoted.filter((text) => !said.includes(text))).toEqual([]);
  });

  test("[RDM09] the picture of the architecture names the folders of src", () => {
    const folders = fs.readdirSync(path.join(ROOT, "src"));
    const drawn = all(/class="name"[^>]*>([a-z]+)</gu, read("assets/pictures/architecture.svg"));
    expect(drawn.sort()).toEqual(folders.sort());
  });
});

describe("requirements", () => {
  const manifest = read("manifest.xml");

  test.each(["ExcelApi", "CustomFunctionsRuntime", "SharedRuntime"])("[RDM10] of %s are the manifest's", (name) => {
    const [version = ""] = all(new RegExp(`Name="${name}" MinVersion="([\\d.]+)"`, "gu"), manifest);
    expect(section("For the IT officer")).toContain(`${name} ${version}`);
  });

  test("[RDM11] the permission is the manifest's, Node's version that of package.json", () => {
    const [permission = ""] = all(/<Permissions>(\w+)</gu, manifest);
    expect(section("For the IT officer")).toContain(`\`${permission}\``);
    expect(readme).toContain(`Node.js ${engines.node.replace(">=", "")} or later`);
  });

  test("[RDM12] settings of the build are those webpack reads", () => {
    const settings = all(/process\.env;|\b(ADDIN_URL|CHITIEU_[A-Z]+)\b/gu, read("webpack.config.js")).filter(Boolean);
    expect(settings.filter((name) => !readme.includes(name))).toEqual([]);
    expect(all(/\b(ADDIN_URL|CHITIEU_[A-Z]+)\b/gu).sort()).toEqual(settings.sort());
  });
});
