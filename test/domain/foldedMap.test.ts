import fc from "fast-check";
import { fold } from "../../src/domain/fold";
import { FoldedMap } from "../../src/domain/foldedMap";

const NAMES = [
  "Bùi Thị Hòa",
  "Uỷ ban",
  "CĐCS Số 12",
  "Công đoàn cơ sở",
  "H.T.N.V",
  "Đoàn",
  "İstanbul",
  "ε",
  "1",
  "Aa",
  "BB",
];
const SIGNS = [..." .-aAbBàÀăđĐðêuủỷyYιΣİ0\u0300\u00ad\u200b\u2013"];

describe("what is known of texts by their keys", () => {
  const places = new Map(NAMES.map((name, i) => [fold(name), i]));
  const map = new FoldedMap(places);

  test.each([
    ["[FOLD15] as it was written", "CĐCS Số 12", 2],
    ["[FOLD15] in capitals", "CÔNG ĐOÀN CƠ SỞ", 3],
    ["[FOLD15] with the tone in another place", "Ủy Ban", 1],
    ["[FOLD15] with a look-alike of Đ", "\u00d0oàn", 5],
    ["[FOLD15] with other spaces", " Công  đoàn\u00a0cơ sở ", 3],
    ["[FOLD15] with signs put together", "Bùi Thị Hoà".normalize("NFD"), 0],
    ["[FOLD15] not where a mark differs", "Công đoan cơ sở", undefined],
    ["[FOLD15] not where there is nothing", "", undefined],
  ])("%s", (_rule, text, place) => {
    expect(map.get(text)).toBe(place);
  });

  test("[FOLD15] any text finds what its key finds", () => {
    const text = fc.array(fc.constantFrom(...SIGNS), { maxLength: 8 }).map((signs) => signs.join(""));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 30 }), text, (known, asked) => {
        const keys = new Map([...known, asked.toUpperCase()].map((each, i) => [fold(each), i]));
        const found = new FoldedMap(keys);
        for (const each of [...known, asked, asked.toUpperCase()]) expect(found.get(each)).toBe(keys.get(fold(each)));
      }),
      { numRuns: 300 },
    );
  });
});
