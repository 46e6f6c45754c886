// a worker of Node's is told nothing of TypeScript
require("tsx/cjs");
require("./readWorker.ts");
