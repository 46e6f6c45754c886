import { type Action, ActionType, type RichApiRequest, type RichApiResponse } from "../../src/host/wire/request";
import { connectClient } from "../host/harness/excelClient";
import type { Trial } from "../host/harness/trial";

type Process = (request: RichApiRequest) => Promise<RichApiResponse>;

/**
 * Stands between Excel's client and the workbook, in place of the trial's own counting of requests.
 *
 * @param play answers a request as another Excel would
 * @returns every request from now on, without the client's own release of references
 */
export function overhear(
  trial: Trial,
  play: (request: RichApiRequest, process: Process) => Promise<RichApiResponse> = (request, process) =>
    process(request),
): readonly RichApiRequest[] {
  const heard: RichApiRequest[] = [];
  connectClient((request) => {
    if (!request.Actions.some(({ Name }) => Name === "_RemoveReference")) heard.push(request);
    return play(request, (each) => trial.host.process(each));
  });
  return heard;
}

/** Does what stands before the first such action, and refuses that one, as Excel does. */
export const refusing =
  (isRefused: (action: Action) => boolean, code: string) =>
  async (request: RichApiRequest, process: Process): Promise<RichApiResponse> => {
    const index = request.Actions.findIndex(isRefused);
    if (index < 0) return process(request);
    const before = await process({ ...request, Actions: request.Actions.slice(0, index) });
    const Error = { ActionIndex: index, Code: code, Message: code, HttpStatusCode: 400, Location: "" };
    return before.Error ? before : { ...before, Error };
  };

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
