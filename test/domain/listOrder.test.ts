import fc from "fast-check";
import { inListOrder, type KnownAs } from "../../src/domain/listOrder";

const UNITS: readonly KnownAs[] = [
  ["Công đoàn cơ sở Điện lực", "CĐCS Điện lực", "CĐ Điện lực"],
  ["Chi đoàn Sở Y tế", "", "CĐ Y tế"],
  ["Hội CCB cơ quan Hoà Bình"],
];

const ordered = (names: readonly string[], list = UNITS): readonly string[] => inListOrder(names, (name) => name, list);

test("[ORD01] by full name, short name or alias, and the spelling that was given stays", () => {
  expect(ordered(["cđ y tế", "Công đoàn cơ sở Điện lực", "CĐ ĐIỆN LỰC"])).toEqual([
    "Công đoàn cơ sở Điện lực",
    "CĐ ĐIỆN LỰC",
    "cđ y tế",
  ]);
});

test("[ORD02] case, tone place, spaces and loose marks make no other name", () => {
  expect(ordered(["hội ccb  cơ quan Hòa Bình".normalize("NFD"), "CHI ĐOÀN SỞ Y TẾ"])).toEqual([
    "CHI ĐOÀN SỞ Y TẾ",
    "hội ccb  cơ quan Hòa Bình".normalize("NFD"),
  ]);
});

test("[ORD03] what the list does not name comes last, in its own order", () => {
  expect(ordered(["Ngoài 2", "Hội CCB cơ quan Hoà Bình", "Ngoài 1", "CĐCS Điện lực"])).toEqual([
    "CĐCS Điện lực",
    "Hội CCB cơ quan Hoà Bình",
    "Ngoài 2",
    "Ngoài 1",
  ]);
  expect(ordered(["B", "A"], [])).toEqual(["B", "A"]);
});

test("[ORD04] a full name is stronger than another row's alias, an upper row than a lower one", () => {
  const list: readonly KnownAs[] = [
    ["Thứ nhất", "", "Trường THPT"],
    ["Thứ hai"],
    ["Trường THPT"],
    ["Thứ hai"],
    ["Cuối"],
  ];
  expect(ordered(["Cuối", "Trường THPT", "Thứ hai", "Thứ nhất"], list)).toEqual([
    "Thứ nhất",
    "Thứ hai",
    "Trường THPT",
    "Cuối",
  ]);
});

test("[ORD05] nothing is lost or doubled, and ordering twice is ordering once", () => {
  const name = fc.constantFrom("a", "A", "b", "c", "đ", "", "x");
  const list = fc.array(fc.array(name, { maxLength: 3 }), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(name), list, (names, units) => {
      const once = ordered(names, units);
      expect([...once].sort()).toEqual([...names].sort());
      expect(ordered(once, units)).toEqual(once);
    }),
  );
});
