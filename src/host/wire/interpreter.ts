import { HostError, HostObject, itemNotFound, memberName, membersOf, publicName } from "./hostObject";
import { answerQuery, answerQueryAsJson, identity } from "./query";
import { ActionType, ObjectPathType } from "./request";
import type {
  Action,
  ArgumentInfo,
  ObjectPath,
  ReferencedIds,
  RichApiError,
  RichApiRequest,
  RichApiResponse,
} from "./request";

export interface InterpreterOptions {
  /** Objects made by name ("Microsoft.ExcelServices.CustomFunctions"); undefined where the host has no such service. */
  readonly service?: (name: string) => HostObject | undefined;
  /** Awaited after each action: asynchronous parts of a setter end, and fail, with their action. */
  readonly afterAction?: () => Promise<void>;
  /** Methods that the Excel being played does not have yet. */
  readonly refuses?: (object: HostObject, member: string) => boolean;
  /** A failure that is a mistake of the model, not an answer of Excel. */
  readonly onBug?: (error: unknown) => void;
}

export interface Interpreter {
  process(request: RichApiRequest): Promise<RichApiResponse>;
  /** Objects the client keeps over several requests, by reference id. Empty again after `Excel.run`. */
  readonly references: ReadonlyMap<string, HostObject>;
}

/**
 * Executes requests of the real Excel client over any objects of the `HostObject` kind.
 * It stops at the first error; earlier actions stay done, as in Excel.
 *
 * @param root what `context.workbook` is
 */
export function createInterpreter(root: HostObject, options: InterpreterOptions = {}): Interpreter {
  const references = new Map<string, HostObject>();
  let nextReference = 1;

  const session: Session = {
    root,
    service: options.service ?? (() => undefined),
    refuses: options.refuses ?? (() => false),
    reference: (id) => references.get(id),
    keep(object) {
      const id = object.referenceId() ?? `__OBJREF${nextReference++}`;
      object.keepAs(id);
      references.set(id, object);
    },
    // The client repeats a failed removal for 15 s, so an unknown id is no error.
    release: (id) => void references.delete(id),
  };

  async function process(request: RichApiRequest): Promise<RichApiResponse> {
    const run = createRun(session, request.ObjectPaths);
    const Results: { ActionId: number; Value: unknown }[] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        const Value = await run(action);
        await options.afterAction?.();
        Results.push({ ActionId: action.Id, Value });
        if (action.ActionType === ActionType.trace) TraceIds.push(action.Id);
      } catch (error) {
        if (!(error instanceof HostError)) options.onBug?.(error);
        return { Results, TraceIds, Error: describe(error, action, index, request.ObjectPaths[action.ObjectPathId]) };
      }
    }
    return { Results, TraceIds };
  }

  return { process, references };
}

interface Session {
  readonly root: HostObject;
  readonly service: (name: string) => HostObject | undefined;
  readonly refuses: (object: HostObject, member: string) => boolean;
  reference(id: string): HostObject | undefined;
  keep(object: HostObject): void;
  release(id: string): void;
}

type Target = HostObject | null;
type Method = (...values: unknown[]) => unknown;

/** One request: each object path is resolved once, so a method path such as `worksheets.add()` runs once. */
function createRun(session: Session, paths: RichApiRequest["ObjectPaths"]): (action: Action) => Promise<unknown> {
  const resolved = new Map<number, Target>();

  async function at(id: number): Promise<Target> {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const path = paths[id];
    if (path === undefined) throw new HostError("InvalidObjectPath", `host: no object path ${id}`);
    const object = await resolve(path);
    resolved.set(id, object);
    return object;
  }

  async function resolve(path: ObjectPath): Promise<Target> {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case ObjectPathType.global:
        return session.root;
      case ObjectPathType.newObject: {
        const service = session.service(name);
        if (service === undefined) throw new HostError("ApiNotFound", `host: ${name} is not implemented`, 404);
        return service;
      }
      case ObjectPathType.reference: {
        const kept = session.reference(name);
        if (kept === undefined) throw new HostError("InvalidReference", `host: unknown reference ${name}`);
        return kept;
      }
      case ObjectPathType.nullObject:
        return null;
      default:
        return child(path, name);
    }
  }

  async function child(path: ObjectPath, name: string): Promise<Target> {
    const parent = await at(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    let value: unknown;
    if (path.ObjectPathType === ObjectPathType.property)
      value = await membersOf(parent)[memberName(parent, name, "property")];
    else if (path.ObjectPathType === ObjectPathType.method)
      value = await call(parent, name, "method", path.ArgumentInfo);
    else value = await call(parent, "getItem", "indexer", path.ArgumentInfo);
    if (value === null || value instanceof HostObject) return value;
    throw new HostError("ApiNotFound", `host: ${parent.constructor.name}.${publicName(name)} gave no object`, 404);
  }

  async function call(object: HostObject, name: string, use: string, info: ArgumentInfo | undefined): Promise<unknown> {
    const member = memberName(object, name, use);
    if (session.refuses(object, member))
      throw new HostError("ApiNotFound", `host: ${object.constructor.name}.${member} is too new`, 404);
    const method = membersOf(object)[member] as Method;
    return method.apply(object, await argumentsOf(info));
  }

  async function argumentsOf(info: ArgumentInfo = {}): Promise<unknown[]> {
    const values: unknown[] = [];
    for (const [index, value] of (info.Arguments ?? []).entries()) {
      values.push(await argument(value, info.ReferencedObjectPathIds?.[index]));
    }
    return values;
  }

  async function argument(value: unknown, reference?: ReferencedIds): Promise<unknown> {
    if (typeof reference === "number" && reference !== 0) return at(reference);
    if (Array.isArray(value)) {
      // Plain data (the values of 20,000 rows) is passed on without walking it.
      if (!Array.isArray(reference)) return value;
      const items: unknown[] = [];
      for (const [index, item] of value.entries()) items.push(await argument(item, reference[index] as ReferencedIds));
      return items;
    }
    if (value === null || typeof value !== "object") return value;
    const { _ObjectPathId } = value as { _ObjectPathId?: number };
    if (_ObjectPathId !== undefined) return at(_ObjectPathId);
    const fields: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) fields[key] = await argument(item);
    return fields;
  }

  async function runMethod(action: Action): Promise<unknown> {
    if (action.Name === "_RemoveReference") {
      session.release(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const object = await at(action.ObjectPathId);
    if (action.Name === "_KeepReference") {
      if (object !== null) session.keep(object);
      return null;
    }
    const value = await call(object ?? itemNotFound(), action.Name ?? "", "method", action.ArgumentInfo);
    return value === undefined || value instanceof HostObject ? null : value;
  }

  async function set(action: Action, state: Readonly<Record<string, unknown>>): Promise<null> {
    const object = (await at(action.ObjectPathId)) ?? itemNotFound();
    for (const [name, value] of Object.entries(state)) {
      const member = memberName(object, name, "set");
      if (!Reflect.set(object, member, await argument(value))) {
        throw new HostError("ApiNotFound", `host: ${object.constructor.name}.${member} (set) is read only`, 404);
      }
    }
    return null;
  }

  return async function run(action) {
    switch (action.ActionType) {
      case ActionType.trace:
      case ActionType.ensureUnchanged:
        return null;
      case ActionType.instantiate: {
        const object = await at(action.ObjectPathId);
        return object === null ? null : identity(object);
      }
      case ActionType.query:
        return answerQuery(await at(action.ObjectPathId), action.QueryInfo);
      case ActionType.queryAsJson:
        return answerQueryAsJson(await at(action.ObjectPathId), action.QueryInfo);
      case ActionType.method:
        return runMethod(action);
      case ActionType.setProperty:
        return set(action, { [action.Name ?? ""]: (await argumentsOf(action.ArgumentInfo))[0] });
      case ActionType.update:
        return set(action, action.ObjectState ?? {});
      default:
        throw new HostError("NotImplemented", `host: action type ${action.ActionType} is not implemented`, 501);
    }
  };
}

function describe(error: unknown, action: Action, index: number, path: ObjectPath | undefined): RichApiError {
  const known = error instanceof HostError;
  return {
    ActionIndex: index,
    Code: known ? error.code : "GeneralException",
    Message: error instanceof Error ? error.message : String(error),
    HttpStatusCode: known ? error.httpStatusCode : 500,
    Location: `${path?.Name ?? ""}${action.Name === undefined ? "" : `.${publicName(action.Name)}`}`,
  };
}
