const path = require("node:path");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { root } = require("./paths.cjs");

/** TypeScript without its type check, which is `npm run typecheck`. @param {string} target the JavaScript edition to write */
const typescriptRule = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "ts-loader",
  options: {
    transpileOnly: true,
    configFile: path.join(root, "tsconfig.json"),
    compilerOptions: { noEmit: false, target },
  },
});

const cssRule = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] };

const resolve = { extensions: [".ts", ".tsx", ".js"] };

module.exports = { cssRule, resolve, typescriptRule };
