const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { Compilation, DefinePlugin, sources } = require("webpack");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { cssRule, resolve, typescriptRule } = require("./shared.cjs");
const paths = require("./paths.cjs");

const PAGE = "tong-hop/index.html";

/** In a script element, text ends at the first closing tag; in a program that can only stand in a text or a pattern. */
const inScript = (text) => text.replace(/<\/(?=script)/giu, "<\\/").replace(/<!--/gu, "<\\x21--");

const digestOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Puts everything that was built into one HTML file: a page opened from disk may load no other. */
class OneFilePlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("OneFilePlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "OneFilePlugin", stage }, (assets) => {
        const take = (name) => {
          const text = assets[name].source().toString();
          compilation.deleteAsset(name);
          return text;
        };
        const template = path.join(paths.main, "page.html");
        compilation.fileDependencies.add(template);
        const script = inScript(take("page.js"));
        const texts = {
          calculator: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")).toString("base64"),
          worker: inScript(take("worker.js")),
        };
        const parts = {
          PAGE_DIGEST: digestOf(script),
          PAGE_STYLE: take("page.css"),
          PAGE_SCRIPTS: [
            ...Object.entries(texts).map(([id, text]) => `<script type="text/plain" id="${id}">${text}</script>`),
            `<script>${script}</script>`,
          ].join("\n"),
        };
        const html = readFileSync(template, "utf8").replace(/PAGE_[A-Z]+/gu, (name) => parts[name] ?? name);
        compilation.emitAsset(PAGE, new sources.RawSource(html));
      });
    });
  }
}

/**
 * The static page `dist/tong-hop/index.html` for whoever hands out forms and sums up reports: one file with its worker and its
 * calculator inside.
 */
function page() {
  return {
    name: "page",
    mode: "production",
    devtool: false,
    context: paths.root,
    target: ["web", "es2020"],
    entry: { page: path.join(paths.main, "openPage.tsx"), worker: path.join(paths.main, "pageWorker.ts") },
    output: { path: paths.addInOutput, compareBeforeEmit: false, filename: "[name].js" },
    resolve,
    module: {
      parser: { javascript: { url: false } },
      rules: [typescriptRule("ES2020"), cssRule],
    },
    // not minified: opened from disk its bytes cost little, whoever looks can read what it does, and a script that were changed after
    // its digest was taken would not run
    optimization: { minimize: false, runtimeChunk: false, splitChunks: false },
    performance: { hints: false },
    plugins: [
      // the calculator's package would load its program from beside itself; it is handed over instead
      new DefinePlugin({ "import.meta.url": JSON.stringify("") }),
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new OneFilePlugin(),
    ],
  };
}

module.exports = { page };
