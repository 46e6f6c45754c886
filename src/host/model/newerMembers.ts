import type { HostObject } from "../wire/hostObject";

/** Members of this model that came after ExcelApi 1.14, by the set that brought them. */
const SINCE: Readonly<Record<string, string>> = {
  _RegisterEventNameChanged: "1.17",
  _RegisterEventVisibilityChanged: "1.17",
};

const minor = (version: string): number => Number(version.split(".")[1]);

/** For playing an older Excel: whether a member is too new for it. */
export const isNewerThan =
  (excelApi: string) =>
  (_object: HostObject, member: string): boolean => {
    const since = SINCE[member];
    return since !== undefined && minor(since) > minor(excelApi);
  };
