const path = require("node:path");
const { DefinePlugin } = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { FunctionsPlugin } = require("./FunctionsPlugin.cjs");
const { functionFiles } = require("./functionRecords.cjs");
const { withAddress } = require("./manifestAddress.cjs");
const { cssRule, resolve, typescriptRule } = require("./shared.cjs");
const paths = require("./paths.cjs");
const { version } = require("../../package.json");

/**
 * The parts of Microsoft's library that Excel on Windows, Mac and the web ask for, in Vietnamese and English.
 * Its licence allows it unmodified only: these files pass no minifier.
 */
const OFFICE_JS_FILES = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "o15apptofilemappingtable.js",
  "telemetry/oteljs_agave.js",
  "vi-vn/office_strings.js",
  "en-us/office_strings.js",
];

/**
 * The page that office.js shows where it does not trust the frame's owner, under the names by which office.js and the page ask:
 * npm has the folder, the script and the style sheet in small letters, and servers tell the two apart (office-js issue 2437).
 */
const TRUST_PAGE_FILES = {
  "agaveerrorux/index.html": "AgaveErrorUX/index.html",
  "agaveerrorux/agaveerrorux.js": "AgaveErrorUX/AgaveErrorUX.js",
  "agaveerrorux/style/agaveerrorux.css": "AgaveErrorUX/style/AgaveErrorUX.css",
  "agaveerrorux/images": "AgaveErrorUX/images",
};

/** Runs before TypeScript's loader, which stands earlier in the rules. */
const associateRule = {
  include: (file) => functionFiles(paths.functions).includes(file),
  loader: require.resolve("./associateLoader.cjs"),
};

/** What the page itself runs of the reader. */
const READER_ON_PAGE = /[\\/](?:workerUnitFiles|packedBook|bytesOf|bounds)\.ts$/u;
const READER = ["read", "xml"].map((folder) => path.join(paths.xlsx, folder) + path.sep);
const inWorker = (file) => READER.some((folder) => file.startsWith(folder)) && !READER_ON_PAGE.test(file);

/**
 * The worker that reads files is for ES2022: private fields of the language are quicker than what stands for them in ES2020, in which
 * the page and the functions are, for the browsers of older Offices.
 */
const typescriptRules = [
  { ...typescriptRule("ES2022"), include: inWorker },
  { ...typescriptRule("ES2020"), exclude: [/node_modules/, inWorker] },
];

const unmodified = { minimized: true };

/**
 * The add-in itself: `functions.js` (all custom functions, a classic script under a fixed name) and the pane.
 *
 * @param {{ development: boolean, address?: string | undefined, feedback?: string | undefined }} options `address` is where staff load
 *   the add-in from, `feedback` where their remarks go: shown in the pane's foot
 */
function addIn({ development, address, feedback = "" }) {
  const functions = functionFiles(paths.functions);
  return {
    name: "addin",
    mode: development ? "development" : "production",
    // eval, webpack's own choice for development, is what the page's content security policy forbids
    devtool: development ? "source-map" : false,
    context: paths.root,
    target: ["web", "es2020"],
    entry: { functions, start: path.join(paths.main, "start.ts") },
    output: {
      path: paths.addInOutput,
      // the static page beside the add-in is a build of its own
      clean: { keep: /^tong-hop\// },
      // files get their time even where unchanged, so that `npm start` can tell whether a build is newer than its sources
      compareBeforeEmit: false,
      filename: ({ chunk }) => (chunk.name === "functions" ? "functions.js" : "[name].[contenthash:8].js"),
      chunkFilename: "[name].[contenthash:8].js",
    },
    resolve,
    module: { rules: [...typescriptRules, associateRule, cssRule] },
    optimization: { runtimeChunk: false, splitChunks: false },
    performance: { hints: false },
    plugins: [
      new DefinePlugin({
        CHITIEU_VERSION: JSON.stringify(version),
        CHITIEU_FEEDBACK: JSON.stringify(feedback.trim()),
      }),
      new FunctionsPlugin({ folder: paths.functions }),
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
      new HtmlPlugin({
        template: path.join(paths.main, "taskpane.html"),
        filename: "taskpane.html",
        chunks: ["start"],
        scriptLoading: "defer",
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          ...OFFICE_JS_FILES.map((file) => ({
            from: path.join(paths.officeJs, file),
            to: `office-js/${file}`,
            info: unmodified,
          })),
          ...Object.entries(TRUST_PAGE_FILES).map(([from, to]) => ({
            from: path.join(paths.officeJs, from),
            to: `office-js/${to}`,
            info: unmodified,
          })),
          { from: paths.assets, to: "assets", globOptions: { ignore: ["**/pictures/**"] } },
          {
            from: paths.manifest,
            to: "manifest.xml",
            transform: (text) => withAddress(text.toString(), address),
          },
        ],
      }),
    ],
  };
}

module.exports = { addIn };
