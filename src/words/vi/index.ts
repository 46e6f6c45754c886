import { a1, box } from "../../domain/a1";
import { limitText } from "../../domain/percent";
import { signOf } from "../../domain/limit";
import type { Target } from "../../domain/target";
import { issuesVi } from "./issues";
import { warningsVi } from "./warnings";
import { smallNumberText, wholeNumberText, type Words } from "../words";

const DOT = ".";
const count = (value: number): string => wholeNumberText(value, DOT);

function condition(target: Target): string {
  if (target.eachUnitAtLeast)
    return `mỗi ${target.subject.vi || "đơn vị"} ít nhất ${smallNumberText(target.eachUnitAtLeast, DOT)}`;
  const percent = limitText(target.limit);
  return { ">": `trên ${percent}`, "≥": `từ ${percent} trở lên`, "=": percent }[signOf(target.limit)];
}

/** The product's words in Vietnamese. */
export const vi: Words = {
  language: "vi",
  comma: ",",
  issues: issuesVi,
  place: (place) => {
    if (place.in === "cell") {
      const file = place.file ? `${place.file} › ` : "";
      return `${file}trang "${place.sheet}", ô ${a1(box(place.row, place.column))}`;
    }
    const inRange = [
      ...(place.rows > 1 ? [`dòng thứ ${place.row + 1}`] : []),
      ...(place.columns > 1 ? [`cột thứ ${place.column + 1}`] : []),
    ];
    return inRange.length > 0 ? `${inRange.join(", ")} của vùng ${place.name}` : place.name;
  },
  more: (n) => `và ${n} ô khác`,
  verdicts: { met: "Đạt", missed: "Chưa đạt", nothingToCount: "Không có đối tượng" },
  prospects: {
    certain: "Chắc chắn đạt",
    outOfReach: "Không còn khả năng đạt",
    open: "Chưa đủ số liệu",
    nothingToCount: "Không có đối tượng",
  },
  periods: { year: "hằng năm", quarter: "hằng quý", standing: "thường xuyên", untilYear: "đến năm" },
  comparators: { more: ">", atLeast: "≥", equal: "=", each: "mỗi đơn vị ≥" },
  condition,
  account: ({ target, part, whole, percent, verdict, stillNeeded }) => {
    if (verdict === "nothingToCount") return `${target.wording.vi}: không có đối tượng.`;
    const subject = target.subject.vi;
    const figures = `${count(part)}/${count(whole)}${subject ? ` ${subject}` : ""} (${percent})`;
    const missing =
      verdict === "missed"
        ? `Chưa đạt, còn thiếu ${smallNumberText(stillNeeded, DOT)}${subject ? ` ${subject}` : ""}`
        : "Đạt";
    return `${target.wording.vi}: ${figures}, mục tiêu ${condition(target)}: ${missing}.`;
  },
  warnings: warningsVi,
  outsideBase: "Không thuộc diện",
  notEntered: "Chưa có kết quả xếp loại",
  noGroup: "(chưa ghi)",
  everybodyMeets: "Tất cả đều đạt",
};
