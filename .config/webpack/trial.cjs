const path = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { cssRule, resolve, typescriptRule } = require("./shared.cjs");
const paths = require("./paths.cjs");

/**
 * The trial workbook's page. Served on localhost only, so its bytes cost nothing and build time counts: no minifier. Split
 * into chunks, because as one file the spreadsheet's hyphenation tables of all languages would come along.
 */
function trial() {
  return {
    name: "trial",
    mode: "production",
    devtool: false,
    context: paths.root,
    target: ["web", "es2022"],
    entry: { page: path.join(paths.page, "main.ts") },
    output: {
      path: paths.trialOutput,
      clean: true,
      // files get their time even where unchanged, so that `npm start` can tell whether a build is newer than its sources
      compareBeforeEmit: false,
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
    },
    resolve: { ...resolve, alias: { numfmt$: path.join(paths.root, ".config/univer/numfmt.cjs") } },
    module: {
      rules: [
        typescriptRule("ES2022"),
        cssRule,
        {
          test: /@univerjs[\\/]engine-formula[\\/].*\.js$/,
          loader: path.join(paths.root, ".config/univer/quickEngine.cjs"),
        },
        { test: /\.(?:svg|png|woff2)$/, type: "asset/resource" },
        { test: /\.xml$/, type: "asset/source" },
      ],
    },
    optimization: { minimize: false, splitChunks: { chunks: "all", maxSize: 2_000_000 } },
    performance: { hints: false },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
      new HtmlPlugin({
        template: path.join(paths.page, "index.html"),
        filename: "index.html",
        scriptLoading: "defer",
        minify: false,
      }),
    ],
  };
}

module.exports = { trial };
