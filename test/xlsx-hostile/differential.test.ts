import { judged } from "./judgedXml";

/** Any other number gives other documents, and the same ones every time; `npm run fuzz` reads 60,000. */
const FIRST_SEED = 20_261_127;
const DOCUMENTS = 2000;

test("[HD01] no document is read that saxes refuses, none otherwise than saxes reads it, and none refused without a listed reason", () => {
  const verdicts = Array.from({ length: DOCUMENTS }, (_, i) => judged(FIRST_SEED + i));
  expect(verdicts.flatMap(({ fault }) => fault ?? [])).toEqual([]);
  const read = verdicts.filter(({ isRead }) => isRead).length;
  expect([read > DOCUMENTS / 5, read < (DOCUMENTS * 4) / 5]).toEqual([true, true]);
});
