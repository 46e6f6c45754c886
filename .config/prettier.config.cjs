module.exports = { ...require("office-addin-prettier-config"), printWidth: 120, trailingComma: "all" };
