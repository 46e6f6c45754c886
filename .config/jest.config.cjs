const os = require("node:os");
const path = require("node:path");

const rootDir = path.resolve(__dirname, "..");

const swc = (parser) => [
  "@swc/jest",
  {
    jsc: { target: "es2022", parser, transform: { react: { runtime: "automatic" } } },
    module: { type: "commonjs" },
    sourceMaps: "inline",
  },
];

const transform = {
  "/@univerjs/engine-formula/.*\\.js$": path.join(__dirname, "jest/engineTransformer.cjs"),
  "\\.tsx?$": swc({ syntax: "typescript", tsx: true }),
  "\\.m?js$": swc({ syntax: "ecmascript" }),
};

const inFolders = (...folders) => folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`);

/** Packages on Univer's way that are ES modules only: jest has to translate them. */
const ES_MODULES = [
  "nanoid",
  "rbush",
  "quickselect",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
  "kdbush",
  "flatbush",
  "ot-json1",
];

/** Ours that are ES modules only: the writers of .xlsx and Parquet, the second calculator of the tests. */
const OUR_ES_MODULES = ["hucre", "@ironcalc/wasm", "hyparquet", "hyparquet-writer"];

const translated = (...packages) => [`/node_modules/(?!(?:${packages.join("|")})/)`];

/** Everything else in test/ needs neither Excel's client nor Univer nor a browser. */
const notUnit = ["excel", "host", "host-files", "dialects", "browser"];

const shared = {
  rootDir,
  testEnvironment: "node",
  // Excel's client library looks at its globals once more while a test file ends, and jest would warn of each
  testEnvironmentOptions: { globalsCleanup: "off" },
  transform,
  // jest looks every global up through the walls of its sandbox, which took a third of the office tests' time
  sandboxInjectedGlobals: [
    "Object",
    "Array",
    "String",
    "Number",
    "Boolean",
    "RegExp",
    "Map",
    "Set",
    "WeakMap",
    "Math",
    "JSON",
    "Error",
    "Uint8Array",
  ],
};

/** Three projects: rules alone; the Excel edge over the real client library and Univer in Node; the browser. */
module.exports = {
  rootDir,
  // jest leaves one core to the person at the machine, which on two cores doubles the time; and a browser test waits as often
  // as it works
  maxWorkers: os.availableParallelism() + 1,
  // a busy machine is slow, not wrong: jest's five seconds would have whole tests fail by the clock
  testTimeout: 240_000,
  testSequencer: path.join(__dirname, "jest/heaviestFirst.cjs"),
  reporters: ["default", path.join(__dirname, "jest/lastLineReporter.cjs")],
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: inFolders("*"),
      testPathIgnorePatterns: notUnit.map((folder) => `<rootDir>/test/${folder}/`),
      transformIgnorePatterns: translated(...OUR_ES_MODULES),
    },
    {
      ...shared,
      displayName: "office",
      testMatch: inFolders("excel", "host", "host-files", "dialects"),
      moduleNameMapper: {
        "^lodash-es$": "lodash",
        "\\.css$": path.join(__dirname, "jest/noStyle.cjs"),
        "^numfmt$": path.join(__dirname, "univer/numfmt.cjs"),
        "^cjk-regex$": path.join(__dirname, "jest/noLineBreaks.cjs"),
      },
      transformIgnorePatterns: translated("@univerjs/engine-formula", ...ES_MODULES, ...OUR_ES_MODULES),
    },
    {
      ...shared,
      displayName: "browser",
      testMatch: inFolders("browser"),
      transformIgnorePatterns: translated(...OUR_ES_MODULES),
      globalSetup: path.join(rootDir, "test/browser/harness/prepareBrowser.ts"),
    },
  ],
};
