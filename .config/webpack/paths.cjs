const path = require("node:path");

const root = path.resolve(__dirname, "../..");

/** Every folder the builds read or write, absolute. */
module.exports = {
  root,
  functions: path.join(root, "src/functions"),
  main: path.join(root, "src/main"),
  xlsx: path.join(root, "src/xlsx"),
  page: path.join(root, "src/host/page"),
  assets: path.join(root, "assets"),
  manifest: path.join(root, "manifest.xml"),
  officeJs: path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist"),
  addInOutput: path.join(root, "dist"),
  trialOutput: path.join(root, "build/trial"),
};
