import { HostError, HostObject, accessDenied } from "../wire/hostObject";

/** Protection of the workbook's structure: sheets cannot be added, removed, renamed, moved, hidden or shown. Cells can. */
export class WorkbookProtection extends HostObject {
  #protected = false;
  #password: string | undefined;

  get protected(): boolean {
    return this.#protected;
  }

  protect(password?: string | null): void {
    if (this.#protected) accessDenied();
    this.#protected = true;
    this.#password = password ?? undefined;
  }

  unprotect(password?: string | null): void {
    if (this.#password !== undefined && this.#password !== password)
      throw new HostError("AccessDenied", "The password you supplied is not correct.", 403);
    this.#protected = false;
    this.#password = undefined;
  }
}
