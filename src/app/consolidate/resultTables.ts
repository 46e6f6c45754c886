import { a1, box } from "../../domain/a1";
import { readDate } from "../../domain/date";
import { percentText } from "../../domain/percent";
import type { ResultTable } from "../../report/summing/tableSheet";
import { consolidationVi } from "../../words/vi/consolidation";
import { summingVi } from "../../words/vi/summing";
import { vi } from "../../words/vi";
import { sentenceOf } from "../../words/say";
import { sayRemark } from "../../words/consolidation";
import type { Consolidation, TargetSum } from "./consolidate";
import type { LedgerRow } from "./ledgerRow";
import type { NodeFigure } from "./nodeFigures";
import { figureKey, type PreviousRun } from "./previousRun";
import { comparedTable } from "./comparedTable";
import { formTables } from "./formTables";
import { reminders } from "./reminders";
import { standingAccount } from "./standingAccount";
import { knownCounts, unclearOf } from "./knownCounts";
import { column, subtitleOf } from "./tableParts";
import type { TreeUnit } from "./unitTree";

const METHODS: Readonly<Record<NodeFigure["method"], string>> = {
  list: "Đếm từ danh sách",
  typed: "Số gõ trong B01",
  paper: "Nhập từ bản giấy",
  none: "Chưa có số liệu",
};

const DECIDED = "Đếm từ danh sách; mức do đoàn thể cấp trên quyết định";

const NAMED = 12;
const some = (names: readonly string[]): string =>
  names.length > NAMED ? `${names.slice(0, NAMED).join("; ")}; … (${names.length} đơn vị)` : names.join("; ");

/** "88,72%"; "" of nothing. */
export const shareText = (part: number, whole: number, { target }: TargetSum): string =>
  whole > 0 ? percentText(part, whole, target.limit) : "";

function b01(whole: Consolidation): ResultTable {
  const nameOf = (id: string): string => whole.tree.of(id)?.name ?? id;
  const rows = whole.sums.map((sum, i) => {
    const { target, deciders, breakEven, remaining } = sum;
    const provisional = sum.above?.provisional ?? 0;
    const { part, whole: all, units } = knownCounts(sum);
    const even = breakEven && {
      ...breakEven,
      units: breakEven.units.map(nameOf),
      subject: target.subject.vi,
    };
    const set = (found: { readonly units: readonly string[]; readonly isOneOfSeveral: boolean } | undefined) =>
      found && { ...found, units: found.units.map(nameOf) };
    // how many they have is asked in the sentence on units of unknown size already
    const who =
      deciders && !even
        ? summingVi.deciders({
            askSizes: deciders.askSizes.map(nameOf),
            confirming: set(deciders.confirming),
            refuting: set(deciders.refuting),
            keysToConfirm: deciders.keysToConfirm.map(nameOf),
            keysToRefute: deciders.keysToRefute.map(nameOf),
          })
        : [];
    return [
      i + 1,
      target.id,
      target.wording.vi,
      vi.condition(target),
      units > 0 ? part : null,
      units > 0 ? all : null,
      shareText(part, all, sum),
      summingVi.conclusion(sum.standing),
      [
        summingVi.standing(standingAccount(sum)),
        ...(provisional > 0 ? [summingVi.provisional({ subjects: provisional })] : []),
      ].join(" "),
      remaining ? summingVi.remaining(remaining) : "",
      sum.byEstimates ? summingVi.byEstimates(sum.byEstimates) : "",
      `${units}/${sum.figures.filter(({ stance }) => stance.kind !== "notSubject").length}`,
      some(sum.missing.map(({ figure }) => figure.unit.name)),
      [...(even ? [summingVi.breakEven(even)] : []), ...who].join(" "),
    ];
  });
  return {
    name: "B01 toàn cấp",
    title: "TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU",
    subtitle: subtitleOf(whole),
    columns: [
      column("STT", 5, "count"),
      column("Mã", 8),
      column("Nội dung chỉ tiêu", 34),
      column("Mục tiêu", 14, "centred"),
      column("Tử số đã biết", 9, "count"),
      column("Mẫu số đã biết", 9, "count"),
      column("Kết quả của số đã biết", 11, "centred"),
      column("Kết luận", 16, "verdict"),
      column("Vì sao", 36),
      column("Còn cần", 14, "centred"),
      column("Theo số ước", 20),
      column("Đơn vị có số liệu", 10, "centred"),
      column("Đơn vị chưa đạt", 30),
      column("Ai quyết định", 40),
    ],
    rows,
    notes: [
      "Kết quả tính trên số liệu đã có; kết luận tính cả các đơn vị chưa báo cáo và các ô chưa hiểu, không ước đoán.",
      "Số liệu năm trước không dùng để kết luận. Cộng tử số và mẫu số, không cộng tỷ lệ.",
    ],
  };
}

/** "41/50 · 82%", with what is not known. */
function cellOf(figure: NodeFigure | undefined, sum: TargetSum, statusOf: (unit: TreeUnit) => string): string {
  if (!figure) return "";
  if (figure.stance.kind === "notSubject") return "Không thuộc diện";
  const { counts } = figure;
  if (!counts) return figure.file ? "Không có số liệu" : statusOf(figure.unit);
  const unclear = unclearOf(counts);
  const text =
    counts.whole > 0 ? `${counts.part}/${counts.whole} · ${shareText(counts.part, counts.whole, sum)}` : "0/0";
  const missing = sum.missing.some((each) => each.figure === figure) ? " · Chưa đạt" : "";
  return `${text}${missing}${unclear > 0 ? ` · ${unclear} chưa rõ` : ""}`;
}

function matrix(whole: Consolidation): ResultTable {
  const { sums, tree } = whole;
  const used = new Set(sums.flatMap(({ figures }) => figures.map(({ unit }) => unit)));
  const statuses = new Map([...whole.ledger].reverse().map(({ unit, status }) => [unit, status] as const));
  const statusOf = (unit: TreeUnit): string => consolidationVi.statuses[statuses.get(unit) ?? "missing"];
  const byUnit = sums.map(({ figures }) => new Map(figures.map((figure) => [figure.unit, figure])));
  const rows = tree.units
    .filter((unit) => used.has(unit))
    .map((unit) => [unit.id, unit.name, ...sums.map((sum, i) => cellOf(byUnit[i]?.get(unit), sum, statusOf))]);
  return {
    name: "Đơn vị x chỉ tiêu",
    title: "KẾT QUẢ TỪNG ĐƠN VỊ THEO TỪNG CHỈ TIÊU",
    subtitle: subtitleOf(whole),
    columns: [
      column("Mã", 9),
      column("Đơn vị", 30),
      ...sums.map(({ target }) => column(`${target.id}\n${vi.condition(target)}`, 14, "centred")),
    ],
    rows,
    notes: ["Tử số/mẫu số · tỷ lệ. Ô trống: số liệu nằm ở đơn vị cấp trên hoặc cấp dưới của đơn vị này."],
  };
}

function missed(whole: Consolidation): ResultTable {
  const rows = whole.sums.flatMap((sum) =>
    sum.missing.map(({ figure, part, whole: all, needed }) => [
      sum.target.id,
      figure.unit.id,
      figure.unit.name,
      part,
      all,
      shareText(part, all, sum),
      needed,
      some(figure.returned?.missed ?? []),
      figure.file?.name ?? "",
      figure.returned?.at.sheet ?? "",
      figure.returned?.at.cell ?? "",
    ]),
  );
  return {
    name: "Đơn vị chưa đạt",
    title: "ĐƠN VỊ CHƯA ĐẠT TỪNG CHỈ TIÊU",
    subtitle: subtitleOf(whole),
    columns: [
      column("Chỉ tiêu", 9),
      column("Mã đơn vị", 10),
      column("Đơn vị", 30),
      column("Tử số", 9, "count"),
      column("Mẫu số", 9, "count"),
      column("Kết quả", 10, "centred"),
      column("Còn thiếu", 9, "count"),
      column("Trong đó", 40),
      column("Tệp", 26),
      column("Trang", 16),
      column("Ô", 12),
    ],
    rows,
    notes: rows.length === 0 ? ["Không đơn vị nào đã báo cáo mà chưa đạt."] : [],
  };
}

const remarksOf = ({ notes }: LedgerRow): string => notes.map((note) => sayRemark(note, consolidationVi)).join(" ");

function ledgerTable(whole: Consolidation): ResultTable {
  return {
    name: "B13 Sổ nhận báo cáo",
    title: "TÌNH HÌNH GỬI BÁO CÁO",
    subtitle: subtitleOf(whole),
    columns: [
      column("Mã đơn vị", 10),
      column("Đơn vị", 32),
      column("Tình trạng", 18, "centred"),
      column("Tệp", 30),
      column("Ghi chú", 60),
      column("SHA-256", 68),
    ],
    rows: whole.ledger.map((row) => [
      row.unit?.id ?? "",
      row.unit?.name ?? "",
      consolidationVi.statuses[row.status],
      row.file?.name ?? "",
      remarksOf(row),
      row.file?.sha256 ?? "",
    ]),
    notes: [],
  };
}

const difference = (typed: number | undefined, counted: number | undefined): number | null =>
  typed === undefined || counted === undefined ? null : typed - counted;

function figureTable(whole: Consolidation): ResultTable {
  const rows = whole.sums.flatMap(({ target, figures }) =>
    figures.map(({ unit, method, counts, blank, file, returned, decided, below }) => [
      target.id,
      unit.id,
      unit.name,
      decided ? DECIDED : METHODS[method],
      counts?.part ?? null,
      counts?.whole ?? null,
      counts ? unclearOf(counts) : null,
      counts ? blank : null,
      returned?.typed?.part ?? null,
      returned?.typed?.whole ?? null,
      difference(returned?.typed?.part, returned?.counts.part),
      difference(returned?.typed?.whole, returned?.counts.whole),
      below ? `${below.part}/${below.whole} của ${below.units} đơn vị dưới` : "",
      file?.name ?? "",
      returned?.at.sheet ?? "",
      returned?.at.cell ?? "",
    ]),
  );
  return {
    name: "Nguồn số liệu",
    title: "NGUỒN CỦA TỪNG SỐ LIỆU",
    subtitle: subtitleOf(whole),
    columns: [
      column("Chỉ tiêu", 9),
      column("Mã đơn vị", 10),
      column("Đơn vị", 30),
      column("Cách có", 16),
      column("Tử số", 8, "count"),
      column("Mẫu số", 8, "count"),
      column("Chưa rõ", 8, "count"),
      column("Chưa nhập", 8, "count"),
      column("Tử số B01 ghi", 9, "count"),
      column("Mẫu số B01 ghi", 9, "count"),
      column("Lệch tử số", 8, "count"),
      column("Lệch mẫu số", 8, "count"),
      column("Cấp dưới cộng lại", 22),
      column("Tệp", 26),
      column("Trang", 16),
      column("Ô", 12),
    ],
    rows,
    notes: [
      "Lệch: số ghi trong B01 của đơn vị trừ số đếm được từ danh sách của chính đơn vị; số đếm được dùng để tổng hợp.",
    ],
  };
}

function issueTable(whole: Consolidation): ResultTable {
  const rows = whole.ledger.flatMap(({ unit, file }) =>
    file?.outcome.ok
      ? file.outcome.value.issues.map((issue) => {
          const { what, fix } = sentenceOf(issue, vi);
          const [place] = issue.at;
          return [
            unit?.id ?? "",
            unit?.name ?? "",
            file.name,
            place?.in === "cell" ? place.sheet : "",
            place ? a1(box(place.row, place.column)) : "",
            what,
            fix,
          ];
        })
      : [],
  );
  return {
    name: "Ô cần sửa",
    title: "CÁC Ô CẦN SỬA TRONG TỆP CỦA ĐƠN VỊ",
    subtitle: subtitleOf(whole),
    columns: [
      column("Mã đơn vị", 10),
      column("Đơn vị", 30),
      column("Tệp", 26),
      column("Trang", 16),
      column("Ô", 8),
      column("Vướng mắc", 44),
      column("Cách sửa", 44),
    ],
    rows,
    notes: rows.length === 0 ? ["Không có ô nào cần sửa."] : [],
  };
}

/** What a later run of the same year says otherwise: the figures that changed, unit by unit. */
function changeTable(whole: Consolidation, previous: PreviousRun): ResultTable {
  const now = new Map(
    whole.sums.flatMap(({ target, figures }) =>
      figures.map((figure) => [figureKey(target.id, figure.unit.id), figure] as const),
    ),
  );
  const keys = [...new Set([...previous.figures.keys(), ...now.keys()])];
  const text = (counts: { readonly part: number; readonly whole: number } | undefined): string =>
    counts ? `${counts.part}/${counts.whole}` : "";
  const rows = keys.flatMap((key) => {
    const [before, after] = [previous.figures.get(key), now.get(key)];
    if (text(before) === text(after?.counts)) return [];
    const [target = "", unit = ""] = key.split("\n");
    const name = whole.tree.of(unit)?.name ?? unit;
    return [[target, unit, name, text(before), before?.file ?? "", text(after?.counts), after?.file?.name ?? ""]];
  });
  return {
    name: "Thay đổi",
    title: "SỐ LIỆU THAY ĐỔI SO VỚI LẦN TỔNG HỢP TRƯỚC",
    subtitle: subtitleOf(whole),
    columns: [
      column("Chỉ tiêu", 9),
      column("Mã đơn vị", 10),
      column("Đơn vị", 30),
      column("Lần trước", 12, "centred"),
      column("Tệp lần trước", 26),
      column("Lần này", 12, "centred"),
      column("Tệp lần này", 26),
    ],
    rows,
    notes: rows.length === 0 ? ["Không số liệu nào thay đổi."] : [],
  };
}

/** A day as letters have it, "15/12/2026". */
export const dayText = (serial: number | undefined): string => {
  const read = readDate(serial ?? null);
  if (read.is !== "date") return "";
  const two = (part = 0): string => String(part).padStart(2, "0");
  return `${two(read.day)}/${two(read.month)}/${read.year}`;
};

function reminderTable(whole: Consolidation): ResultTable {
  return {
    name: "Đôn đốc",
    title: "LỜI ĐÔN ĐỐC, PHIẾU ĐỀ NGHỊ SỬA",
    subtitle: subtitleOf(whole),
    columns: [column("Mã đơn vị", 10), column("Đơn vị", 30), column("Nội dung để chép gửi", 100)],
    rows: reminders(whole, consolidationVi, dayText(whole.choices.due)).map(({ unit, text }) => [
      unit.id,
      unit.name,
      text,
    ]),
    notes: [],
  };
}

/** What makes a table: of many units one is large, and not all of them need be there at once. */
export type TableMaker = () => ResultTable;

/**
 * What the sum says, as tables: the whole, unit by target, who misses what, what came, where each figure stands, what is to be
 * corrected, and what to write to whom. In Vietnamese, as all sheets are.
 */
export const resultTableMakers = (whole: Consolidation, previous?: PreviousRun): readonly TableMaker[] => [
  () => b01(whole),
  () => matrix(whole),
  () => missed(whole),
  ...formTables(whole),
  () => ledgerTable(whole),
  () => figureTable(whole),
  ...(whole.sums.some(({ above }) => above) ? [() => comparedTable(whole)] : []),
  () => issueTable(whole),
  () => reminderTable(whole),
  ...(previous?.year === whole.asked.year ? [() => changeTable(whole, previous)] : []),
];

/** All of them. */
export const resultTables = (whole: Consolidation, previous?: PreviousRun): readonly ResultTable[] =>
  resultTableMakers(whole, previous).map((make) => make());
