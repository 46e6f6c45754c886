import { hiddenColumn } from "./columns";
import { anyUnread } from "./formula/dates";
import { call, cell, type Formula, iff, is } from "./formula/node";
import type { Column } from "./record";

/** What columns of one kind have alike; the rest of a column stands in its record. */

type Kind<T extends Column["type"]> = Pick<Column, "widthChars" | "list"> & { readonly type: T };

export const text = (widthChars: number): Kind<"text"> => ({ type: "text", widthChars });
export const count = (widthChars = 11): Kind<"count"> => ({ type: "count", widthChars });
export const date: Kind<"date"> = { type: "date", widthChars: 12 };
export const mark: Kind<"mark"> = { type: "mark", widthChars: 9, list: { values: ["x"] } };

export const choice = (widthChars: number, ...values: readonly string[]): Kind<"text"> => ({
  type: "text",
  widthChars,
  list: { values },
});

/** An organisation as DS_TOCHUC names it. */
export const organisation: Kind<"text"> = {
  type: "text",
  widthChars: 26,
  list: { sheet: "DS_TOCHUC", column: "name" },
};

/** Who a row of a register is about; the name is its key. */
export const personColumns = (born: Column["help"]): readonly Column[] => [
  {
    key: "name",
    caption: "Họ và tên",
    holds: "person",
    ...text(24),
    help: { vi: "Mỗi người một dòng.", en: "One person a row." },
  },
  { key: "born", caption: "Ngày sinh", ...date, help: born },
  {
    key: "sex",
    caption: "Giới tính",
    ...choice(8, "Nam", "Nữ"),
    help: { vi: "Chọn trong danh sách.", en: "Sex: choose from the list." },
  },
  { key: "ethnicity", caption: "Dân tộc", ...text(9), help: { vi: "Kinh, Tày, Mông…", en: "Ethnic group." } },
];

/** Text found from other cells, which is no error whatever stands in those. */
export const shown = (widthChars: number, of: Formula, otherwise: string): Kind<"text"> & { formula: Formula } => ({
  type: "text",
  widthChars,
  formula: call("IFERROR", of, otherwise),
});

/** Hidden: whether one of these cells holds no day. @param asOf the column above which the day of the figures stands */
export const unreadColumn = (days: readonly string[], asOf?: string): Column =>
  hiddenColumn("unread", "Ngày chưa rõ", anyUnread(days, asOf), "1 where a cell is no day.");

/** Hidden: what the state would say, errors included. */
export const stateTextColumn = (state: Formula): Column =>
  hiddenColumn("stateText", "Tình trạng đã tính", state, "The state before errors are caught.");

/** "" on a row that is not there. */
export const whereNamed = (key: string, of: Formula): Formula => iff(is(cell(key), "=", ""), "", of);
