import { parentPort } from "node:worker_threads";
import { type ReturnRequest, returnIn } from "../files/readUnitFile";

parentPort?.on("message", (request: ReturnRequest) => {
  returnIn(request).then(
    (outcome) => parentPort?.postMessage(outcome),
    (problem: unknown) => {
      // a rejected promise stays inside a worker; an error outside of one ends it
      setTimeout(() => {
        throw problem;
      });
    },
  );
});
