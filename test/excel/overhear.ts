import { ActionType, type RichApiRequest, type RichApiResponse } from "../../src/host/wire/request";
import { connectClient } from "../host/harness/excelClient";
import type { Trial } from "../host/harness/trial";

/**
 * Stands between Excel's client and the workbook, in place of the trial's own counting of requests.
 *
 * @param change what the workbook answers, as another Excel would
 * @returns every request from now on, without the client's own release of references
 */
export function overhear(
  trial: Trial,
  change: (response: RichApiResponse, request: RichApiRequest) => RichApiResponse = (response) => response,
): readonly RichApiRequest[] {
  const heard: RichApiRequest[] = [];
  connectClient(async (request) => {
    if (!request.Actions.some(({ Name }) => Name === "_RemoveReference")) heard.push(request);
    return change(await trial.host.process(request), request);
  });
  return heard;
}

/** What requests did beside finding objects and loading from them: methods called, properties set. */
export const deedsOf = (requests: readonly RichApiRequest[]): readonly string[] =>
  requests
    .flatMap(({ Actions }) => Actions)
    // the client itself keeps hold of what was found
    .filter(({ ActionType: type, Name }) => !HARMLESS.has(type) && Name !== "_KeepReference")
    .map(({ ActionType: type, Name }) => Name ?? String(type));

/** Methods by which requests found their objects. */
export const foundBy = (requests: readonly RichApiRequest[]): ReadonlySet<string> =>
  new Set(requests.flatMap(({ ObjectPaths }) => Object.values(ObjectPaths).flatMap(({ Name }) => Name || [])));

const HARMLESS: ReadonlySet<number> = new Set([
  ActionType.instantiate,
  ActionType.query,
  ActionType.queryAsJson,
  ActionType.trace,
  ActionType.ensureUnchanged,
]);
