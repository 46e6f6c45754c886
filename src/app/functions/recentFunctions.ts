import type { Memory } from "../memory";

const KEY = "recentFunctions";
const MOST = 5;
const ID = /^[A-Z][A-Z0-9]*$/u;

/** The functions inserted last on this machine. */
export interface RecentFunctions {
  /** Ids, the last one first, at most five. */
  readonly ids: () => readonly string[];
  readonly used: (id: string) => void;
}

export function createRecentFunctions(memory: Memory): RecentFunctions {
  const kept = (): readonly string[] => (memory.read(KEY) ?? "").split(" ").filter((id) => ID.test(id));
  let recent = [...new Set(kept())].slice(0, MOST);
  return {
    ids: () => recent,
    used(id) {
      recent = [id, ...recent.filter((each) => each !== id)].slice(0, MOST);
      memory.write(KEY, recent.join(" "));
    },
  };
}
