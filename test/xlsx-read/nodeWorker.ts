import path from "node:path";
import { Worker } from "node:worker_threads";
import type { ReadingWorker } from "../../src/xlsx/read/workerUnitFiles";

const READ = path.resolve(__dirname, "../../src/xlsx/read");

/** What a Web Worker has around it, on a thread of Node: `self` with messages both ways. */
const SELF = `
const { parentPort, workerData } = require("node:worker_threads");
globalThis.self = {
  postMessage: (message, { transfer } = {}) => parentPort.postMessage(message, transfer),
  addEventListener: (_type, listener) => parentPort.on("message", (data) => listener({ data })),
};
`;

/** The reading worker itself, as the page's bundler would load it. */
export const OURS = `require("tsx/cjs"); require(${JSON.stringify(path.join(READ, "worker.ts"))});`;

/**
 * A real thread of Node in the shape of a Web Worker. As there, one that ends says nothing about it.
 *
 * @param script what runs in it, with `self` as in a Web Worker
 */
export function nodeWorker(script: string): ReadingWorker {
  const thread = new Worker(`${SELF}${script}`, { eval: true, execArgv: [] });
  return {
    postMessage: (job) => thread.postMessage(job),
    terminate: () => void thread.terminate(),
    addEventListener(type: string, listener: (event: never) => void) {
      thread.on(type, (data: unknown) => (listener as (event: unknown) => void)({ data }));
    },
  };
}
