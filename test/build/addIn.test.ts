import fs from "node:fs";
import path from "node:path";
import { withAddress } from "../../.config/webpack/manifestAddress.cjs";

const ROOT = path.resolve(__dirname, "../..");
const DIST = path.join(ROOT, "dist");
const OFFICE_JS = path.join(ROOT, "node_modules/@microsoft/office-js/dist");

const filesOf = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(DIST, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));

const files = filesOf(DIST);
const inSmall = (name: string): string => name.toLowerCase();
const text = (file: string): string => fs.readFileSync(path.join(DIST, file), "utf8");

test("Microsoft's library is there byte for byte: its licence allows nothing else", () => {
  const copied = files.filter((file) => file.startsWith("office-js/"));
  expect(copied).toContain("office-js/office.js");
  for (const file of copied) {
    const original = fs.readFileSync(
      path.join(OFFICE_JS, file.slice("office-js/".length).replace(/^Agave.*/u, inSmall)),
    );
    expect(fs.readFileSync(path.join(DIST, file)).equals(original)).toBe(true);
  }
});

test("the page that office.js shows in a frame it does not trust is there, under the names by which it is asked for", () => {
  const asked = /getOfficeJsBasePath\(\) *\+ *["']([^"'#]+)#/u.exec(text("office-js/excel-web-16.00.js"))?.[1] ?? "";
  expect(asked).toBe("AgaveErrorUX/index.html");
  // browsers read the page's backslash as a slash
  const page = text(`office-js/${asked}`);
  const beside = [...page.matchAll(/(?:href|src)="([^"]+)"/gu)].map(([, name = ""]) => name.replaceAll("\\", "/"));
  expect(beside).toHaveLength(2);
  const pictures = [...text("office-js/AgaveErrorUX/AgaveErrorUX.js").matchAll(/"(images\/[^"]+)"/gu)];
  expect(pictures.length).toBeGreaterThan(0);
  const wanted = [...beside, ...pictures.map(([, name = ""]) => name)].map((name) => `office-js/AgaveErrorUX/${name}`);
  expect(wanted.filter((name) => !files.includes(name))).toEqual([]);
});

test("the workers that read, copy and sum up files have private fields of their language; the pane and the functions, for older browsers, have none", () => {
  const scripts = files.filter((file) => file.endsWith(".js") && !file.includes("/"));
  const ofWorker = scripts.filter((file) => text(file).includes("EncryptedPackage"));
  const withPrivateFields = scripts.filter((file) => /this\.#\w/u.test(text(file)));
  expect([ofWorker.length, withPrivateFields]).toEqual([3, ofWorker]);
});

test("staff get neither sources nor pictures nor the trial workbook", () => {
  expect(files.filter((file) => /\.map$|\.tsx?$|pictures|univer/u.test(file))).toEqual([]);
});

test("the pane's page loads office.js, then the functions, then the pane, and nothing from elsewhere", () => {
  const page = text("taskpane.html");
  const scripts = [...page.matchAll(/<script[^>]*src="?([^" >]+)/gu)].map(([, source = ""]) => source);
  expect(scripts).toEqual([
    "office-js/office.js",
    "functions.js",
    expect.stringMatching(/^start\.[0-9a-f]{8}\.js$/u) as string,
  ]);
  expect(page).toContain("Content-Security-Policy");
  expect(page).toContain("script-src 'self';");
  expect(page).not.toMatch(/https?:/u);
});

test("the manifest is written for the server at hand", () => {
  const manifest =
    '<a DefaultValue="https://localhost:3000/taskpane.html"/><b DefaultValue="https://localhost:3000/"/>';
  const moved = '<a DefaultValue="https://may-chu/chitieu/taskpane.html"/><b DefaultValue="https://may-chu/chitieu/"/>';
  expect(withAddress(manifest, "https://may-chu/chitieu")).toBe(moved);
  expect(withAddress(manifest, "https://may-chu/chitieu/")).toBe(moved);
  expect(withAddress(manifest, undefined)).toBe(manifest);
  expect(() => withAddress(manifest, "http://may-chu/")).toThrow("must be https");
});
