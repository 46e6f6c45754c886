const quickFields = require("../univer/quickFields.cjs");

module.exports = { process: (source) => ({ code: quickFields(source) }) };
