import fc from "fast-check";
import { convertLegacy, looksLegacy } from "../../src/domain/legacy";
import { isSyllable } from "../../src/domain/syllable";
import { TCVN3 } from "../../src/domain/tcvn3";
import { VNI } from "../../src/domain/vni";
import { VIETNAMESE_WORDS } from "./vietnamese";

/** The 67 lower-case letters beyond ASCII. */
const LETTERS = [..."àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"];

function inverse(table: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...table].map(([code, letter]) => [letter, code]));
}
const toTcvn3 = (text: string): string => [...text].map((letter) => inverse(TCVN3).get(letter) ?? letter).join("");
const toVni = (text: string): string => [...text].map((letter) => inverse(VNI).get(letter) ?? letter).join("");

describe("tables", () => {
  test("[LEG01] TCVN3 has one code for each letter beyond ASCII, and seven capitals", () => {
    const letters = [...TCVN3.values()];
    expect(new Set(letters)).toEqual(new Set([...LETTERS, ..."ĂÂĐÊÔƠƯ"]));
    expect(TCVN3.size).toBe(74);
    expect([...TCVN3.keys()].every((code) => code >= "\u00a1" && code <= "\u00fe")).toBe(true);
  });

  test("[LEG01] VNI has one spelling for each letter beyond ASCII, two for ỵ; í and ì are their own", () => {
    expect(new Set(VNI.values())).toEqual(new Set(LETTERS.filter((letter) => letter !== "í" && letter !== "ì")));
    expect(VNI.size).toBe(LETTERS.length - 1);
  });
});

describe("conversion when asked", () => {
  test.each([
    ["[LEG02] a phrase", "tcvn3", "C«ng ®oµn c¬ së", "Công đoàn cơ sở"],
    ["[LEG02] ư as soft hyphen", "tcvn3", "ng\u00ad\u00eai \u00ad\u00edc m\u00ac", "người ước mơ"],
    ["[LEG02] one code alone, a letter of Unicode too", "tcvn3", "Ê", "ấ"],
    ["[LEG02] capitals without a tone", "tcvn3", "§¡NG", "ĐĂNG"],
    ["[LEG03] pairs of letter and mark", "vni", "Ñoaøn vieân xuaát saéc", "Đoàn viên xuất sắc"],
    ["[LEG03] ö and ï together are ự", "vni", "Töï do", "Tự do"],
    ["[LEG03] capitals keep their case", "vni", "COÄNG HOØA", "CỘNG HÒA"],
    ["[LEG03] a small mark after a capital letter", "vni", "Aùnh", "Ánh"],
    ["[LEG03] ẳ, whose spelling looks like áu", "vni", "thaúng", "thẳng"],
    ["[LEG04] Greek mu for à", "tcvn3", "đoμn", "đoàn"],
    ["[LEG04] mu where no other letter is Vietnamese", "tcvn3", "Ngμnh", "Ngành"],
    ["[LEG04] minus for ư", "tcvn3", "số l−ợng đ−ợc", "số lượng được"],
    ["[LEG04] bullet operator for ã", "tcvn3", "céng hoµ x∙ héi", "cộng hoà xã hội"],
    ["[LEG04] remnants beside Unicode letters that are TCVN3 codes too", "tcvn3", "công tác Ngμnh", "công tác Ngành"],
    ["[LEG05] a minus between numbers stays", "tcvn3", "t¨ng 5 − 3", "tăng 5 − 3"],
    ["[LEG05] a minus as dash stays", "tcvn3", "quý I−II, Cơ quan − Doanh nghiệp", "quý I−II, Cơ quan − Doanh nghiệp"],
    ["[LEG06] a lost soft hyphen is put back where nothing else can be meant", "tcvn3", "Bé tr\u00ebng", "Bộ trưởng"],
    ["[LEG07] Unicode stays, TCVN3 asked", "tcvn3", "công tác hoá", "công tác hoá"],
    ["[LEG07] Unicode stays, VNI asked", "vni", "công tác", "công tác"],
    ["[LEG07] Unicode and legacy words in one cell", "vni", "Đảng bộ Coâng ñoaøn", "Đảng bộ Công đoàn"],
    ["[LEG07] plain ASCII stays", "tcvn3", "Sa Pa 2024", "Sa Pa 2024"],
  ] as const)("%s", (_rule, encoding, legacy, unicode) => {
    expect(convertLegacy(legacy, encoding)).toBe(unicode.normalize("NFC"));
  });

  test("[LEG08] a font of capitals gives capitals", () => {
    expect(convertLegacy("®¶ng bé", "tcvn3", ".VnTimeH")).toBe("ĐẢNG BỘ");
    expect(convertLegacy("®¶ng bé", "tcvn3", ".VnTime")).toBe("đảng bộ");
  });

  test("[LEG09] every phrase written in a legacy code comes back", () => {
    const phrase = fc.array(fc.constantFrom(...VIETNAMESE_WORDS), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(phrase, (words) => {
        const text = words.join(" ").toLowerCase();
        expect(convertLegacy(toTcvn3(text), "tcvn3")).toBe(text);
        expect(convertLegacy(toVni(text), "vni")).toBe(text);
      }),
    );
  });
});

describe("recognition", () => {
  test.each([
    ["[LEG10] TCVN3 by spelling", "Céng hoµ x· héi chñ nghÜa ViÖt Nam", "", "tcvn3"],
    ["[LEG10] VNI by spelling", "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "", "vni"],
    ["[LEG10] an abbreviation between says nothing", "HÑND tænh", "", "vni"],
    ["[LEG11] by the font .Vn…", "Thñ", ".VnTime", "tcvn3"],
    ["[LEG11] by the font VNI-…", "Thuû", "VNI-Times", "vni"],
    ["[LEG11] a legacy font over Unicode text", "Độc lập", ".VnTime", undefined],
    ["[LEG11] a legacy font over Unicode text of Latin-1 letters", "công tác", ".VnTime", undefined],
    ["[LEG11] a word that is a syllable both ways follows its font", "hép", ".VnTime", "tcvn3"],
    ["[LEG11] and is no legacy text without one", "hép", "", undefined],
    ["[LEG11] a legacy font over plain ASCII", "Sa Pa", ".VnTime", undefined],
    ["[LEG12] remnant đoμn", "đoμn", "", "tcvn3"],
    ["[LEG12] remnant Ngμnh", "Ngμnh", "", "tcvn3"],
    ["[LEG12] a remnant among words of Latin-1 letters", "công tác Ngμnh", "", "tcvn3"],
    ["[LEG12] remnants đ−ợc, số l−ợng", "đ−ợc số l−ợng", "", "tcvn3"],
    ["[LEG13] Spanish", "Señor Muñoz vivía en la mañana", "", undefined],
    ["[LEG13] German", "Müller größer Straße über", "", undefined],
    ["[LEG13] French", "François préféré la crème brûlée", "", undefined],
    ["[LEG13] one chance syllable among foreign words", "bë Müller größer", "", undefined],
    ["[LEG13] a unit of measure", "bụi 5 µm, 30 µg/m³", "", undefined],
    ["[LEG13] a dash, a grade, a difference", "Loại B−, Quý I−II, 5 − 3", "", undefined],
    ["[LEG13] quotation marks", "«Đảng ủy» «An»", "", undefined],
    ["[LEG13] abbreviations of Unicode text", "HĐND, TƯ, ĐUK, CĐCS, ĐVƯT", "", undefined],
    ["[LEG13] one slip of the keyboard", "Đoàn tieán lên", "", undefined],
  ])("%s", (_rule, text, fontName, encoding) => {
    expect(looksLegacy(text, fontName)).toBe(encoding);
  });

  const phrase = fc.array(
    fc.constantFrom(
      ...VIETNAMESE_WORDS.flatMap((word) => [word, word.toUpperCase(), word.toLowerCase()]),
      "-",
      "–",
      "01",
      "98,5%",
      "HTTNV",
    ),
    { maxLength: 12 },
  );

  test("[LEG14] Unicode Vietnamese is never taken for legacy text by its spelling", () => {
    fc.assert(
      fc.property(phrase, fc.constantFrom("", "Times New Roman"), fc.boolean(), (words, fontName, decomposed) => {
        const text = words.join(" ").normalize(decomposed ? "NFD" : "NFC");
        expect(looksLegacy(text, fontName)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  test("[LEG14] nor by its font, once it has a letter no legacy code can show", () => {
    fc.assert(
      fc.property(phrase, fc.constantFrom(".VnTime", "VNI-Times"), (words, fontName) => {
        expect(looksLegacy(["Đảng bộ", ...words].join(" "), fontName)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  test("[LEG14] conversion never changes Unicode Vietnamese that has a letter no legacy code can show", () => {
    fc.assert(
      fc.property(phrase, fc.constantFrom("tcvn3" as const, "vni" as const), (words, encoding) => {
        const text = ["Đảng bộ", ...words].join(" ");
        expect(convertLegacy(text, encoding)).toBe(text);
      }),
    );
  });
});

describe("syllables", () => {
  test.each(VIETNAMESE_WORDS)("[LEG15] %s can be a syllable", (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  test.each(["tỏc", "trởng", "céng", "héi", "µn", "Müller", "aú", "bôc", "hoaà", "x", "ngề"])(
    "[LEG15] %s cannot",
    (word) => {
      expect(isSyllable(word)).toBe(false);
    },
  );
});
