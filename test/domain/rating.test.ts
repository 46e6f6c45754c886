import fc from "fast-check";
import { ratingReader, type Scheme } from "../../src/domain/rating";
import { schemes, schemesKnowing } from "../../src/domain/ratings";
import { ccb } from "../../src/domain/ratings/ccb";
import { chung } from "../../src/domain/ratings/chung";
import { congdoan2014 } from "../../src/domain/ratings/congdoan2014";
import { doan2011 } from "../../src/domain/ratings/doan2011";

const told = (scheme: Scheme, cell: string | number | boolean | null): string => {
  const rating = ratingReader(scheme)(cell);
  return rating.is === "level" ? rating.level.id : rating.is;
};

describe("the common four levels", () => {
  test.each([
    ["XS", "HTXSNV"],
    ["XS", "HTXS"],
    ["XS", "HT xuất sắc NV"],
    ["XS", "Hoàn thành xuất sắc"],
    ["XS", "Xuất sắc"],
    ["XS", "XS"],
    ["TOT", "HTTNV"],
    ["TOT", "HTT"],
    ["TOT", "HT tốt NV"],
    ["TOT", "Hoàn thành tốt"],
    ["TOT", "Tốt"],
    ["TOT", "Hoàn thành tốt nhiệm vụ"],
    ["TOT", "Hoàn thành tốt nhiệm vụ".normalize("NFD")],
    ["TOT", "hoàn  thành\u00a0tốt\nnhiệm vụ "],
    ["TOT", "H.T.T.N.V"],
    ["TOT", "Hòan thành tốt nhiệm vụ"],
    ["TOT", "hoan thanh tot nhiem vu"],
    ["HT", "HTNV"],
    ["HT", "HT"],
    ["HT", "Hoàn thành"],
    ["HT", "Trung bình"],
    ["HT", "TB"],
    ["KHT", "KHTNV"],
    ["KHT", "KHT"],
    ["KHT", "Chưa hoàn thành nhiệm vụ"],
    ["KHT", "CHTNV"],
    ["KHT", "Yếu"],
    ["KHT", "Yếu kém"],
    ["KHT", "Kém"],
    ["CXL", "Chưa XL"],
    ["CXL", "CXL"],
    ["CXL", "KXL"],
    ["CXL", "Không xếp loại"],
    ["CXL", "Miễn"],
    ["CXL", "Mới KN"],
    ["CXL", "Mới thành lập"],
    ["CXL", "Chuyển SH"],
    ["CXL", "SH tạm"],
    ["CXL", "Thai sản"],
    ["CXL", "Chưa đủ ĐK"],
    ["CXL", "Không thuộc diện"],
  ])("[RAT01] %s is what %j says", (level, text) => {
    expect(told(chung, text)).toBe(level);
  });

  test('[RAT02] "Không hoàn thành nhiệm vụ" is not read as the "Hoàn thành nhiệm vụ" inside it', () => {
    expect(told(chung, "Không hoàn thành nhiệm vụ")).toBe("KHT");
  });

  test.each(["HTTX", "HTTNV (6 tháng)", "Tốt?", "T", "K", "Vững mạnh", "hoan thanh tốt nhiem vu", 5, true, false])(
    "[RAT03] %j is unknown, never a default",
    (cell) => {
      expect(told(chung, cell)).toBe("unknown");
    },
  );

  test.each([null, "", " \u00a0", 0, "-", "–", "…", "...", "?"])("[RAT04] %j is a rating not entered", (cell) => {
    expect(told(chung, cell)).toBe("missing");
  });

  test.each([
    ["XS", "Hoàn thành xuất sắc NV"],
    ["TOT", "Hoàn thành tốt NV"],
    ["TOT", "hoan thanh tot nv"],
    ["HT", "Hoàn thành NV"],
    ["KHT", "Không hoàn thành NV"],
    ["KHT", "Chưa hoàn thành NV"],
  ])('[RAT22] %s is what %j says: "NV" for "nhiệm vụ"', (level, text) => {
    expect(told(chung, text)).toBe(level);
  });

  test.each(["HTTNV;", "HTTNV ,", "HTTNV:", "HTTNV.", "HTTNV; "])(
    "[RAT23] %j is TOT: a separator was left behind",
    (text) => {
      expect(told(chung, text)).toBe("TOT");
    },
  );

  test.each(["HTTNV; HTNV", "HTTNV (đã điều chỉnh)", ";HTTNV", "HTTNV!", "HTTNV?"])(
    "[RAT23] %j is asked about",
    (text) => {
      expect(told(chung, text)).toBe("unknown");
    },
  );

  test.each(["--", "---", "0", ". . .", "……", "????", "_", "– –"])(
    "[RAT24] %j is a rating not entered: nothing but signs, or a typed 0",
    (text) => {
      expect(told(chung, text)).toBe("missing");
    },
  );

  test.each(["00", "-1", "- T", "x", "#N/A"])("[RAT24] %j is asked about", (text) => {
    expect(told(chung, text)).toBe("unknown");
  });

  test("[RAT05] any text outside the aliases is unknown or missing, never a level", () => {
    const read = ratingReader(chung);
    const aliases = chung.levels.flatMap((level) => [level.id, level.name, ...level.aliases]);
    fc.assert(
      fc.property(
        fc.constantFrom(...aliases),
        fc.constantFrom("chưa ", "không ", "gần ", "dự kiến "),
        (alias, before) => {
          const rating = read(before + alias);
          expect(rating.is === "level" && rating.level.good).toBe(false);
        },
      ),
    );
  });
});

describe("the other scales", () => {
  test.each<[string, Scheme, string, boolean]>([
    ['[RAT10] "Khá" counts in doan2011: second of four', doan2011, "Khá", true],
    ['[RAT11] "Khá" does not count in congdoan2014: third of five', congdoan2014, "Khá", false],
    ["[RAT12] Vững mạnh counts in congdoan2014", congdoan2014, "VM", true],
    ["[RAT13] TSVM tiên tiến counts in ccb", ccb, "TSVM tiên tiến", true],
    ["[RAT14] Gương mẫu counts in ccb", ccb, "gương mẫu", true],
    ["[RAT15] Không gương mẫu does not", ccb, "Không gương mẫu", false],
    ["[RAT16] four-level words are in use beside them", ccb, "HTTNV", true],
    ["[RAT17] Trung bình counts nowhere", doan2011, "Trung bình", false],
  ])("%s", (_rule, scheme, text, good) => {
    expect(ratingReader(scheme)(text)).toMatchObject({ is: "level", level: { good } });
  });

  test.each([doan2011, congdoan2014, ccb, chung])('[RAT21] "K" is asked about in $id: Khá or Kém', (scheme) => {
    expect(told(scheme, "K")).toBe("unknown");
  });

  test('[RAT18] "Khá" is known to the two scales that must be named', () => {
    expect(schemesKnowing("Khá")).toEqual(["doan2011", "congdoan2014"]);
  });

  test.each(schemes.map((scheme) => [scheme.id, scheme] as const))(
    "[RAT19] no alias of %s has two meanings",
    (_id, scheme) => {
      const read = ratingReader(scheme);
      const spellings = scheme.levels.flatMap((level) => [level.id, level.name, ...level.aliases]);
      expect(spellings.filter((text) => read(text).is !== "level")).toEqual([]);
    },
  );

  test.each(schemes.map((scheme) => [scheme.id, scheme] as const))("[RAT20] %s names its source", (_id, scheme) => {
    expect(scheme.source).toMatch(/\d|điểm/u);
  });
});
