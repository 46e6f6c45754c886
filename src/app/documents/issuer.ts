import { fold } from "../../domain/fold";
import { readMark } from "../../domain/mark";
import type { Issuer } from "../../report/documents/meetingNotes";
import { OPEN } from "../../report/period";
import type { Row } from "../../report/record";
import type { Settings, UnitKind } from "../../report/settings";
import { signatureLines, type SignatureLines, unitKinds, usualLines } from "../../report/unitKinds";

/** The body whose documents are kept, by kind: "Lưu Đảng ủy." (05-HD/VPTW). */
const KEEPERS: Readonly<Record<UnitKind, string>> = {
  DANG_UY_BTV: "Đảng ủy",
  DANG_UY: "Đảng ủy",
  CHI_BO: "Chi bộ",
  BAN_DANG: "Ban",
  VAN_PHONG: "Văn phòng",
  UBKT: "Ủy ban Kiểm tra",
  CONG_DOAN: "Công đoàn",
  DOAN: "Đoàn",
  CCB: "Hội",
  NHA_NUOC: "Văn thư",
};

const BASES = ["Đảng ủy", "Chi bộ", "Đảng bộ"].map((body) => [fold(`${body} cơ sở `), fold(body)] as const);

/** "Đảng ủy cơ sở X" and "Đảng ủy X" are one. */
function bodyKey(name: string): string {
  const key = fold(name);
  const base = BASES.find(([long]) => key.startsWith(`${long} `));
  return base ? base[1] + key.slice(base[0].length) : key;
}

const isBody = (a: string, b: string): boolean => bodyKey(a) === bodyKey(b);

const isCell = (name: string): boolean => fold(name).startsWith(fold("Chi bộ"));

/** What DS_CAPUY says of a committee; its name alone tells a chi bộ. */
function kindOf(name: string, committee: Row | undefined): UnitKind | undefined {
  const { kind, standing } = committee ?? {};
  const text = typeof kind === "string" ? fold(kind) : "";
  if (isCell(text === "" ? name : text)) return "CHI_BO";
  if (!text.startsWith(fold("Đảng"))) return undefined;
  const mark =
    typeof standing === "string" || typeof standing === "boolean" || typeof standing === "number" ? standing : null;
  return readMark(mark) === "yes" ? "DANG_UY_BTV" : "DANG_UY";
}

/** Whether an office is the one that signs: "Phó Bí thư Thường trực Đảng ủy" signs as PHÓ BÍ THƯ. */
const holds = (office: string, role: string): boolean => role !== "" && fold(office).startsWith(fold(role));

/** Of the ways in which a kind's collective signs, the one that is the chair's. */
function linesFor(kind: UnitKind, chairRole: string): SignatureLines {
  const deputy = usualLines(kind, "DEPUTY");
  return holds(chairRole, deputy.role) ? deputy : usualLines(kind, "HEAD");
}

interface Chair {
  readonly chair: string;
  readonly chairRole: string;
}

/** Who issues the documents of a committee's meeting, and whether its superior is only taken to be the unit of the settings. */
export interface FoundIssuer {
  readonly issuer: Issuer;
  readonly isAssumed: boolean;
}

/**
 * Who issues the documents: the unit of the settings, or another committee of its list. The chair signs the notice where the chair's office
 * is the one that signs; nobody else is named.
 *
 * @param committee as B07c names it, "" for the unit itself
 * @param committees the rows of DS_CAPUY
 */
export function issuerOf(
  committee: string,
  settings: Settings,
  committees: readonly Row[],
  { chair, chairRole }: Chair,
): FoundIssuer {
  const place = settings.place.trim();
  // nobody has said whose workbook it is: then what else was said is of the committee that B07c names
  const isUnnamed = committee !== "" && settings.unit.trim() === "";
  const isOwn = committee === "" || isBody(committee, settings.unit);
  const row = committees.find(({ name }) => typeof name === "string" && isBody(name, committee));
  const kind = isOwn ? settings.unitKind : kindOf(committee, row);
  const own = signatureLines(settings);
  const lines = isOwn ? own : kind ? linesFor(kind, chairRole) : { authority: "", role: "" };
  const byChair = holds(chairRole, lines.role) ? chair : "";
  const { profile, sign } = unitKinds[kind ?? "DANG_UY"];
  return {
    issuer: {
      superior: isOwn || isUnnamed ? settings.superior.trim() : settings.unit.trim(),
      unit: isOwn ? settings.unit.trim() || committee : committee,
      place,
      profile,
      sign: kind === undefined || sign === OPEN ? "" : sign,
      keeper: kind === undefined ? "" : KEEPERS[kind],
      lines,
      signer: (isOwn || isUnnamed ? settings.signer.trim() : "") || byChair,
    },
    isAssumed: !isOwn && !isUnnamed,
  };
}
