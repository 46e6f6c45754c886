import type { CaptionedColumn } from "./captions";

/** The columns of a list of ours, from its captions. */
export const listColumns = <K extends string>(
  captions: Readonly<Record<K, string>>,
  former: Readonly<Partial<Record<K, readonly string[]>>>,
): readonly CaptionedColumn<K>[] =>
  (Object.entries(captions) as [K, string][]).map(([key, caption]) => ({
    key,
    caption,
    formerCaptions: former[key] ?? [],
  }));
