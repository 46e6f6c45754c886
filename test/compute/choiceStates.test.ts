import { type ChoiceWords, choiceStates } from "../../src/compute/choiceStates";
import { eachState, tallyStates } from "../../src/compute/rowState";
import { stateColumns } from "../../src/compute/stateColumns";
import type { Cell } from "../../src/domain/cell";
import { argument, type Block } from "../../src/domain/place";
import { type Outcome, then } from "../../src/domain/problem";

const column = (name: string, ...cells: Cell[]): Block =>
  argument(
    name,
    cells.map((cell) => [cell]),
  );

const WORDS: ChoiceWords = {
  met: argument("dat", [["Đã hoàn thành", "Đã nghiệm thu"]]),
  missed: column("chua_dat", "Đã đăng ký", "Đang thực hiện"),
};

const readerOf = (choices: readonly Cell[], outs: readonly Cell[] = [], words = WORDS) =>
  choiceStates(
    {
      keys: column("danh_sach", ...choices.map((_, i) => `Việc ${i + 1}`)),
      choices: column("lua_chon", ...choices),
      excluded: column("loai_tru", ...choices.map((_, i) => outs[i] ?? null)),
    },
    words,
  );

/** The states below the captions. */
function states(choices: readonly Cell[], outs: readonly Cell[] = []): readonly (string | undefined)[] {
  const read = then(readerOf(["Tình trạng", ...choices], ["Lý do", ...outs]), (reader) => stateColumns(reader, "x"));
  if (!read.ok) throw new Error(read.issues[0].code);
  return read.value.slice(1).map(([state]) => state);
}

const code = (outcome: Outcome<unknown>): string => (outcome.ok ? "done" : outcome.issues[0].code);

test("[CHO01] a word is met or missed by where it stands, and is written as the list writes it", () => {
  expect(states(["Đã hoàn thành", "Đã nghiệm thu", "Đã đăng ký", "Đang thực hiện"])).toEqual([
    "đạt: Đã hoàn thành",
    "đạt: Đã nghiệm thu",
    "chưa đạt: Đã đăng ký",
    "chưa đạt: Đang thực hiện",
  ]);
});

test("[CHO02] case, spaces and decomposed accents make no other word; missing accents do", () => {
  expect(states(["ĐÃ HOÀN THÀNH", " đã\u00a0hoàn  thành", "Đã hoàn thành".normalize("NFD"), "Da hoan thanh"])).toEqual([
    "đạt: Đã hoàn thành",
    "đạt: Đã hoàn thành",
    "đạt: Đã hoàn thành",
    "chưa hiểu",
  ]);
});

test("[CHO03] blank, also sent as 0, is chưa có kết quả; a reason takes a row out, an unclear one is chưa hiểu", () => {
  expect(states([null, "", 0, "Đang thực hiện", "Đã hoàn thành"], [null, null, null, "giải thể", "?"])).toEqual([
    "chưa có kết quả",
    "chưa có kết quả",
    "chưa có kết quả",
    "không thuộc diện",
    "chưa hiểu",
  ]);
});

test("[CHO04] another word is named with its cell and the words there are, also on a row that is out", () => {
  const reader = readerOf(["Đã hoàn thành", "Xong"], [null, "giải thể"]);
  const issues = reader.ok ? eachState(reader.value, () => undefined) : [];
  expect(issues).toEqual([
    {
      code: "unknownChoice",
      at: [expect.objectContaining({ name: "lua_chon", row: 1 })],
      facts: { found: "Xong", allowed: ["Đã hoàn thành", "Đã nghiệm thu", "Đã đăng ký", "Đang thực hiện"] },
    },
  ]);
  expect(code(then(readerOf([{ error: "#N/A" }]), tallyStates))).toBe("cellError");
});

test("[CHO05] a word that counts both ways, or an error among the words, gives no states", () => {
  expect(code(readerOf([], [], { met: column("dat", "Xong"), missed: column("chua_dat", "XONG") }))).toBe(
    "choiceBothWays",
  );
  expect(code(readerOf([], [], { met: column("dat", { error: "#N/A" }) }))).toBe("cellError");
});
