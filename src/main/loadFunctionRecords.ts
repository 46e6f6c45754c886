import { readFunctionRecords, type FunctionRecord } from "../app/functions/functionRecord";

/** The help texts beside this page; undefined where they do not come or are something else. */
export async function loadFunctionRecords(): Promise<readonly FunctionRecord[] | undefined> {
  try {
    const response = await fetch("functions-help.json");
    return response.ok ? readFunctionRecords(await response.json()) : undefined;
  } catch {
    // offline, or no JSON: for the user both mean that the help did not load
    return undefined;
  }
}
