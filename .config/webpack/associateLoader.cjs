const path = require("node:path");

/** Ends a function file by telling Excel its function: the file's name is the function's id and its name in the code. */
module.exports = function associate(source) {
  const id = path.basename(this.resourcePath, ".ts");
  return `${source}\nCustomFunctions.associate("${id}", ${id});\n`;
};
