import type { Memory } from "../app/memory";

/**
 * The browser's own store, under a name that Excel on the web tells apart by the site it stands in. A browser that forbids it, as in
 * private windows, throws at every touch: then nothing is kept.
 */
export function machineMemory(partition: string | undefined): Memory {
  const name = (key: string): string => `${partition ?? ""}CHITIEU.${key}`;
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch {
      return undefined;
    }
  };
  return {
    read: (key) => attempt(() => window.localStorage.getItem(name(key))) ?? undefined,
    write: (key, value) => attempt(() => window.localStorage.setItem(name(key), value)),
  };
}
