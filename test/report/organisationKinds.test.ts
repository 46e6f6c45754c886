import { recordOf } from "../../src/report/sheets";
import { bodyOf, kindNamed, KINDS, ORGANISATION_KINDS } from "../../src/domain/organisationKinds";
import type { Row } from "../../src/report/record";
import { around } from "./around";

test("[KND01] the four names of earlier versions are kinds still: they stand in people's files", () => {
  for (const name of ["Công đoàn cơ sở", "Đoàn cơ sở", "Chi đoàn cơ sở", "Hội CCB cơ sở"])
    expect(kindNamed(name)).toMatchObject({ name, isBase: true });
});

test("[KND02] base organisations are the four; parts of them and what is above them are none", () => {
  expect(KINDS.filter(({ isBase }) => !isBase).map(({ name }) => name)).toEqual([
    "Công đoàn bộ phận",
    "Chi đoàn trực thuộc",
    "Chi hội CCB",
    "Cấp Khối/tỉnh",
  ]);
});

test.each<[cell: string, expected: string | undefined]>([
  ["CÔNG ĐOÀN  CƠ SỞ", "Công đoàn cơ sở"],
  ["Chi đoàn cơ sở".normalize("NFD"), "Chi đoàn cơ sở"],
  ["Hội\u00a0CCB cơ sở", "Hội CCB cơ sở"],
  ["Hội người cao tuổi", undefined],
  ["", undefined],
])("[KND03] a kind is known in whatever spelling: %j", (cell, expected) => {
  expect(kindNamed(cell)?.name).toBe(expected);
});

test.each<[name: string, body: string | undefined]>([
  ["Công đoàn Sở Y tế", "union"],
  ["CĐCS Công ty May", "union"],
  ["CĐ Điện lực", "union"],
  ["Cong doan So Y te", "union"],
  ["Chi đoàn Kho vận", "youthUnion"],
  ["Đoàn Thanh niên Sở Y tế", "youthUnion"],
  ["Hội CCB Cơ khí", "veterans"],
  ["Hội Cựu chiến binh Sở Y tế", "veterans"],
  ["Chi hội số 2", "veterans"],
  ["Hội Nông dân", undefined],
  ["Đoàng Văn A", undefined],
  ["Công đoànviên", undefined],
])("[KND04] without a kind the name says whose organisation it is: %s", (name, body) => {
  expect(bodyOf({ name, kind: null })).toBe(body);
  expect(bodyOf({ name, kind: " " })).toBe(body);
});

test("[KND05] what is entered as kind goes before the name, also where it is of no body or not known", () => {
  expect(bodyOf({ name: "Chi đoàn Kho vận", kind: "Công đoàn bộ phận" })).toBe("union");
  expect(bodyOf({ name: "Chi đoàn Khối", kind: "Cấp Khối/tỉnh" })).toBeUndefined();
  expect(bodyOf({ name: "Chi đoàn Kho vận", kind: "Hội người cao tuổi" })).toBeUndefined();
});

test("[KND06] B02 has the base kinds, and others where DS_TOCHUC has them; all of them while it names nobody", () => {
  const names = (organisations: readonly Row[]): readonly unknown[] =>
    recordOf("B02")
      .rows(around({ rows: { DS_TOCHUC: organisations } }))
      .flatMap(({ kind, values }) => (kind === "row" ? [values["name"]] : []));
  const base = KINDS.filter(({ isBase }) => isBase).map(({ name }) => name);
  expect(names([{ name: "CĐCS Số 1", kind: "Công đoàn cơ sở" }])).toEqual([...base, "Chưa rõ loại"]);
  expect(names([{ name: "Chi hội 1", kind: "chi hội ccb" }])).toEqual([...base, "Chi hội CCB", "Chưa rõ loại"]);
  expect(names([])).toEqual([...ORGANISATION_KINDS, "Chưa rõ loại"]);
});
