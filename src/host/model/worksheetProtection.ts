import type { FWorksheet } from "@univerjs/sheets/facade";
import { HostError, HostObject, accessDenied, invalidArgument } from "../wire/hostObject";
import { without } from "./address";
import type { Box } from "./address";
import type { Worksheet } from "./worksheet";

type FRangeProtectionRule = Awaited<
  ReturnType<ReturnType<FWorksheet["getWorksheetPermission"]>["protectRanges"]>
>[number];
type PermissionPoint = Parameters<FRangeProtectionRule["setPoint"]>[0];

// Values of Univer's enum RangePermissionPoint, which its facade does not export.
const VIEW = "RangeView" as PermissionPoint;
const EDIT = "RangeEdit" as PermissionPoint;

/** Of `Excel.WorksheetProtectionOptions`. */
const OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
  "selectionMode",
] as const;

/** Excel's protection: the whole sheet but its unlocked cells. Univer knows no unlocked cells, so the rest is protected in parts. */
export class WorksheetProtection extends HostObject {
  readonly #sheet: Worksheet;
  #rule: FRangeProtectionRule | undefined;
  #protected = false;
  #password: string | undefined;
  #options: object = {};

  constructor(sheet: Worksheet) {
    super();
    this.#sheet = sheet;
  }

  get protected(): boolean {
    return this.#protected;
  }
  get options(): object {
    if (!this.#sheet.book().quirks.nullsInProtection) return this.#options;
    return { ...Object.fromEntries(OPTIONS.map((name) => [name, null])), ...this.#options };
  }

  async protect(options: object | null = {}, password?: string | null): Promise<void> {
    if (this.#protected) accessDenied();
    const book = this.#sheet.book();
    book.demandNoUndoGroup();
    if (book.quirks.nullsInProtection && Object.values(options ?? {}).includes(null))
      invalidArgument("host: an option of protection is null");
    // Formats that wait for the end of the request would run into the protection.
    await book.applyDeferred();
    book.forgetUndo();
    await this.#lock();
    this.#protected = true;
    this.#options = options ?? {};
    this.#password = password ?? undefined;
  }

  async unprotect(password?: string | null): Promise<void> {
    if (this.#password !== undefined && this.#password !== password) {
      throw new HostError("AccessDenied", "The password you supplied is not correct.", 403);
    }
    if (!this.#protected) return;
    this.#sheet.book().demandNoUndoGroup();
    this.#sheet.book().forgetUndo();
    await this.#unlock();
    this.#protected = false;
    this.#password = undefined;
  }

  async #lock(): Promise<void> {
    const permission = this.#sheet.facade().getWorksheetPermission();
    const unlocked = this.#sheet.unlockedBoxes();
    if (unlocked.length === 0) {
      await permission.protect();
      await permission.setReadOnly();
      return;
    }
    const { rows, columns } = this.#sheet.size();
    let locked: readonly Box[] = [{ row: 0, column: 0, rows, columns }];
    for (const hole of unlocked) locked = locked.flatMap((box) => without(box, hole));
    const ranges = locked.map((box) => this.#sheet.facadeRange(box));
    const [rule] = await permission.protectRanges([{ ranges, options: { name: "locked" } }]);
    // A new rule hides values in Node, and allows editing to its owner.
    await rule?.setPoint(VIEW, true);
    await rule?.setPoint(EDIT, false);
    this.#rule = rule;
  }

  async #unlock(): Promise<void> {
    if (this.#rule !== undefined) {
      await this.#rule.remove();
      this.#rule = undefined;
      return;
    }
    const permission = this.#sheet.facade().getWorksheetPermission();
    await permission.setEditable();
    await permission.unprotect();
  }
}
