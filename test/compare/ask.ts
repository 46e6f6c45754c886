import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";
import type { Reader, Seen } from "./seen";

const LIMIT_SECONDS = 20;

export interface AskedReader {
  see(file: string): Promise<Seen>;
  close(): void;
}

/** A reader in a process of its own. One that gives no answer in 20 s, or dies of a file, is replaced for the next file. */
export function askReader(reader: Reader): AskedReader {
  let child: ChildProcess | undefined;
  const start = (): ChildProcess =>
    fork(path.join(__dirname, "child.ts"), [reader], {
      execArgv: ["--import", "tsx"],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
  return {
    see: (file) =>
      new Promise((resolve) => {
        const asked = (child ??= start());
        const end = (seen: Seen, alive: boolean): void => {
          clearTimeout(timer);
          asked.removeAllListeners();
          if (!alive) {
            asked.kill("SIGKILL");
            child = undefined;
          }
          resolve(seen);
        };
        const timer = setTimeout(
          () => end({ refused: `no answer in ${LIMIT_SECONDS} s` }, false),
          LIMIT_SECONDS * 1000,
        );
        asked.once("message", (seen: Seen) => end(seen, true));
        asked.once("exit", () => end({ refused: "the process ended" }, false));
        asked.send(file);
      }),
    close: () => child?.kill(),
  };
}
