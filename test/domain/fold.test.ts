import fc from "fast-check";
import { isBlank, isBlankOrZero } from "../../src/domain/cell";
import { fold, foldBare, hasDiacritics, tidy } from "../../src/domain/fold";
import { TONES, VOWEL_GROUPS, allTonePlaces } from "./vietnamese";

describe("what counts as blank", () => {
  test.each([
    ["[CELL01] nothing", null, true],
    ["[CELL01] an omitted argument", undefined, true],
    ["[CELL01] empty text", "", true],
    ["[CELL01] spaces, a no-break space, a line break", " \u00a0\r\n\t", true],
    ["[CELL01] zero-width characters", "\u200b\ufeff\u200d\u034f", true],
    ["[CELL02] the number 0 is a value", 0, false],
    ["[CELL02] the text 0 was typed", "0", false],
    ["[CELL02] FALSE is a value", false, false],
    ["[CELL02] an error is no blank", { error: "#N/A" }, false],
  ])("%s", (_rule, cell, blank) => {
    expect(isBlank(cell)).toBe(blank);
  });

  test.each([
    ["[CELL03] a blank cell as desktop Excel sends it", 0, true],
    ["[CELL03] the same as Excel on the web sends it", null, true],
    ["[CELL03] the same from other callers", "", true],
    ["[CELL04] the text 0 was typed", "0", false],
    ["[CELL04] another number", 1, false],
  ])("%s", (_rule, cell, blank) => {
    expect(isBlankOrZero(cell)).toBe(blank);
  });
});

describe("text for printing", () => {
  test.each([
    ["[FOLD01] no-break and double spaces become one", "Đảng\u00a0 ủy", "Đảng ủy"],
    ["[FOLD01] a line break in a header cell becomes a space", "Số\r\nlượng", "Số lượng"],
    ["[FOLD01] zero-width characters go, without leaving a space", "Chi\u200bbộ\ufeff", "Chibộ"],
    ["[FOLD02] loose marks are composed", "HƯỚNG DẪN".normalize("NFD"), "HƯỚNG DẪN"],
    ["[FOLD02] the user's case and tone place stay", " UỶ ban Hòa ", "UỶ ban Hòa"],
    ["[FOLD02] compatibility characters stay (NFC, not NFKC)", "m² µ Ａ", "m² µ Ａ"],
    ["[FOLD02] the soft hyphen stays, being ư in TCVN3", "tr\u00ad", "tr\u00ad"],
  ])("%s", (_rule, text, printed) => {
    expect(tidy(text)).toBe(printed);
  });

  test("[FOLD03] tidying twice changes nothing more", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
    );
  });
});

describe("keys for comparing", () => {
  test.each([
    ["[FOLD04] case", "HOÀN THÀNH TỐT", "hoàn thành tốt"],
    ["[FOLD04] full stops", "H.T.N.V.", "HTNV"],
    ["[FOLD05] hòa, hoà", "Hòa", "hoà"],
    ["[FOLD05] ủy, uỷ", "ủy ban", "UỶ BAN"],
    ["[FOLD05] hòan, hoàn", "hòan thành", "hoàn thành"],
    ["[FOLD05] khóa, khoá", "khóa", "khoá"],
    ["[FOLD06] Icelandic Ð", "\u00d0oàn", "Đoàn"],
    ["[FOLD06] African Ɖ", "\u0189oàn", "Đoàn"],
    ["[FOLD06] lower-case ð and ɖ", "\u00f0\u0256", "đđ"],
    ["[FOLD07] en dash", "Cơ quan – Doanh nghiệp", "Cơ quan - Doanh nghiệp"],
    ["[FOLD07] minus sign", "I − II", "I - II"],
  ])("%s", (_rule, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test.each([
    ["[FOLD08] tone", "tổ", "tố"],
    ["[FOLD08] vowel mark", "cơ", "cô"],
    ["[FOLD08] đ and d", "đoàn", "doàn"],
    ["[FOLD08] i and y are two letters (Thuý, Thúi)", "thuý", "thúi"],
    ["[FOLD08] a longer phrase", "không hoàn thành nhiệm vụ", "hoàn thành nhiệm vụ"],
    ["[FOLD08] tones do not cross a consonant", "bà.nga", "ba.ngà"],
  ])("%s stays different", (_rule, one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  test("[FOLD09] the tone may stand on any vowel; no two syllables share a key", () => {
    const owner = new Map<string, string>();
    for (const vowels of VOWEL_GROUPS)
      for (const tone of TONES) {
        const spellings = allTonePlaces(vowels, tone);
        const keys = new Set(
          spellings.flatMap((text) => [fold(text), fold(text.normalize("NFD")), fold(text.toUpperCase())]),
        );
        expect([...keys]).toHaveLength(1);
        const [key = ""] = keys;
        expect(owner.get(key)).toBeUndefined();
        owner.set(key, `${vowels}${tone}`);
      }
    expect(owner.size).toBe(VOWEL_GROUPS.length * TONES.length);
  });

  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."aàảâậeêiouơưyđĐÐ\u0301\u0323\u0302. -–\u00a0\u00adnhΣİ") }),
  );

  test("[FOLD10] a key folded again is the same key", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(foldBare(foldBare(text))).toBe(foldBare(text));
      }),
      { numRuns: 1000 },
    );
  });

  test("[FOLD11] composed and decomposed text have one key", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
      }),
      { numRuns: 1000 },
    );
  });

  test("[FOLD12] the bare key is that of the key", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldBare(fold(text))).toBe(foldBare(text));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["[FOLD12] accents go", "Hoàn thành xuất sắc", "hoan thanh xuat sac"],
    ["[FOLD12] đ becomes d", "Đoàn", "doan"],
  ])("%s", (_rule, text, bare) => {
    expect(foldBare(text)).toBe(bare);
  });

  test.each([
    ["[FOLD13] plain letters", "Hoan thanh", false],
    ["[FOLD13] a tone", "tốt", true],
    ["[FOLD13] loose marks", "to\u0301t", true],
    ["[FOLD13] đ alone", "Đoan", true],
    ["[FOLD13] a look-alike of Đ", "\u00d0oan", true],
  ])("%s", (_rule, text, typed) => {
    expect(hasDiacritics(text)).toBe(typed);
  });
});

test("[FOLD14] a text that needs no folding has the key, and prints, as if it were folded sign by sign", () => {
  const letters = fc.constantFrom(
    ...VOWEL_GROUPS.flatMap((group) => TONES.flatMap((tone) => allTonePlaces(group, tone))),
  );
  const others = fc.constantFrom(..."bcdđhnt .-,()Ðð\u0301\u0323\u2013\u00ad\u00a0²ß");
  const texts = fc.array(fc.oneof(letters, others), { maxLength: 8 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(texts, fc.boolean(), (composed, isUpper) => {
      const text = isUpper ? composed.toUpperCase() : composed;
      // what prints nothing behind a text has it folded sign by sign
      expect([fold(text), tidy(text)]).toEqual([fold(`${text}\u200b`), tidy(`${text}\u200b`)]);
    }),
    { numRuns: 1000 },
  );
});
