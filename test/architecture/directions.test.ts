import fs from "node:fs";
import { ROOT, SRC, areaOf, areaOfImport, importsOf, parse, sourceFiles } from "./source";

/** DESIGN.md 16: what each area may import, itself apart. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  words: ["domain"],
  read: ["domain"],
  compute: ["domain", "read"],
  check: ["domain", "read"],
  report: ["domain", "read", "compute", "words"],
  app: ["domain", "words", "compute", "read", "check", "report"],
  excel: ["app", "report"],
  xlsx: ["domain", "report"],
  // Word documents, from their plans; packed as workbooks are
  docx: ["report", "xlsx"],
  functions: ["domain", "read", "compute", "words"],
  // views of summing up, which the pane and the static page share
  summing: ["app", "words"],
  taskpane: ["app", "words", "summing"],
  // the view of the static page
  page: ["app", "words", "summing"],
  main: [
    "domain",
    "words",
    "compute",
    "read",
    "check",
    "report",
    "app",
    "excel",
    "xlsx",
    "docx",
    "functions",
    "taskpane",
    "page",
    "summing",
    "files",
  ],
  // the invented unit: plain data for the trial workbook and for filled templates
  sample: [],
  // workbooks and documents written whole: templates, prefilled ones, sums
  files: ["domain", "words", "read", "report", "app", "xlsx", "docx"],
  cli: ["domain", "words", "app", "xlsx", "docx", "report", "sample", "files"],
  // the host plays Excel: it knows the add-in by its files only
  "host/wire": [],
  "host/model": ["host/wire"],
  "host/sample": ["sample"],
  // files are opened and saved by the product's own reader and writer
  "host/files": ["domain", "xlsx"],
  "host/page": ["domain", "words", "xlsx", "host/wire", "host/model", "host/sample", "host/files"],
  "host/serve": [],
};

/** Beyond the above, for types alone: they leave no code behind. */
const MAY_IMPORT_TYPES: Readonly<Record<string, readonly string[]>> = {
  taskpane: ["domain"],
  page: ["domain"],
  summing: ["domain"],
  excel: ["domain"],
  xlsx: ["app", "read"],
  "host/page": ["app"],
};

/** Areas that run in any JavaScript: no package at all. */
const WITHOUT_PACKAGES = new Set([
  "domain",
  "words",
  "compute",
  "read",
  "check",
  "report",
  "functions",
  "sample",
  "host/wire",
]);
/** Only these run in Node; of host/sample the page reads the finished JSON. */
const IN_NODE = new Set(["host/serve", "host/sample", "cli"]);

const files = sourceFiles("");

test("there are sources to check", () => {
  expect(files.filter((file) => areaOf(file) === "domain")).not.toEqual([]);
});

test("every file of src lies in a known area", () => {
  expect(files.filter((file) => MAY_IMPORT[areaOf(file)] === undefined)).toEqual([]);
});

const importsWithFiles = files.flatMap((file) =>
  importsOf(parse(file)).map((each) => ({ ...each, file, area: areaOf(file) })),
);
const sentence = ({ file, name }: { file: string; name: string }): string => `${file} imports ${name}`;

test("imports follow the directions of DESIGN.md 16", () => {
  const wrong = importsWithFiles.filter(({ file, area, name, typesOnly }) => {
    const target = areaOfImport(file, name);
    if (target === undefined || target === area) return false;
    const allowed = [...(MAY_IMPORT[area] ?? []), ...(typesOnly ? (MAY_IMPORT_TYPES[area] ?? []) : [])];
    return !allowed.includes(target);
  });
  expect(wrong.map(sentence)).toEqual([]);
});

test("rules and functions use no package", () => {
  const wrong = importsWithFiles.filter(({ area, name }) => WITHOUT_PACKAGES.has(area) && !name.startsWith("."));
  expect(wrong.map(sentence)).toEqual([]);
});

test("what runs in Excel or a page uses nothing of Node", () => {
  const wrong = importsWithFiles.filter(({ area, name }) => !IN_NODE.has(area) && name.startsWith("node:"));
  expect(wrong.map(sentence)).toEqual([]);
});

test("only the pane and what composes it use React", () => {
  const wrong = importsWithFiles.filter(
    ({ area, name }) => /^(?:react|@fluentui)/u.test(name) && !["taskpane", "page", "summing", "main"].includes(area),
  );
  expect(wrong.map(sentence)).toEqual([]);
});

test("the top level holds only what DESIGN.md 16 names", () => {
  const allowed = new Set([
    "src",
    "manifest.xml",
    "assets",
    "test",
    "webpack.config.js",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "README.md",
    "LICENSE",
    // made by tools and not in git
    "node_modules",
    "dist",
    "build",
    "coverage",
  ]);
  const found = fs.readdirSync(ROOT).filter((name) => !name.startsWith(".") && !name.endsWith(".log"));
  expect(found.filter((name) => !allowed.has(name))).toEqual([]);
});

test("src holds only folders", () => {
  const found = fs.readdirSync(SRC, { withFileTypes: true });
  expect(found.filter((entry) => !entry.isDirectory()).map(({ name }) => name)).toEqual([]);
});
