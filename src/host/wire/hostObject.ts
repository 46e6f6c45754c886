/**
 * An object of Excel as the client sees it. A class has the members of the public API under their public names:
 *
 * - a getter (and a setter) or a plain field is a property; a field or getter holding a `HostObject` is a navigation property;
 * - a method is a method; `items` makes it a collection; getters and methods may return promises;
 * - `id` (or `_id`, for things known by their name) is what the client uses to find the object again.
 *
 * What the model keeps for itself is a `#private` field or a method, so that `load()` never sends it.
 */
export abstract class HostObject {
  /** Given by the interpreter to objects that the client keeps over several requests. */
  #referenceId: string | undefined;

  referenceId(): string | undefined {
    return this.#referenceId;
  }

  keepAs(referenceId: string): void {
    this.#referenceId = referenceId;
  }
}

/** A list of objects: `getItem`, `getItemAt`, `getCount` over `items`. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract get items(): readonly Item[];

  /** The item with this id or name, in any case of letters. */
  abstract find(key: unknown): Item | undefined;

  getItem(key: unknown): Item {
    return this.find(key) ?? itemNotFound();
  }

  getItemOrNullObject(key: unknown): Item | null {
    return this.find(key) ?? null;
  }

  getItemAt(index: number): Item {
    return this.items[index] ?? itemNotFound();
  }

  getCount(): number {
    return this.items.length;
  }

  get count(): number {
    return this.items.length;
  }
}

/** An error as Excel reports it: `code` is what an add-in reads in `error.code`. */
export class HostError extends Error {
  readonly code: string;
  readonly httpStatusCode: number;

  constructor(code: string, message: string, httpStatusCode = 400) {
    super(message);
    this.code = code;
    this.httpStatusCode = httpStatusCode;
  }
}

export function itemNotFound(): never {
  throw new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

export function invalidArgument(message: string): never {
  throw new HostError("InvalidArgument", message);
}

export function accessDenied(): never {
  throw new HostError("AccessDenied", "You do not have the required permissions to perform this operation.", 403);
}

/** For a part of Excel that this model does not play. */
export function notImplemented(what: string): never {
  throw new HostError("NotImplemented", `host: ${what} is not implemented`, 501);
}

/** The wire's `Values` is the API's `values`; names that start with `_` are the same in both. */
export const publicName = (name: string): string =>
  name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);

export const wireName = (name: string): string =>
  name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);

/** Members by their public name: the one place where an object of the model is read by name. */
export const membersOf = (object: HostObject): Record<string, unknown> => object as unknown as Record<string, unknown>;

/**
 * The public name of a member, where the object has it.
 *
 * @param use how the client wanted it: "property", "method", "load", "set"
 * @throws HostError `ApiNotFound`, naming class and member
 */
export function memberName(object: HostObject, name: string, use: string): string {
  const member = publicName(name);
  if (!(member in object) || member in HostObject.prototype) {
    throw new HostError("ApiNotFound", `host: ${object.constructor.name}.${member} (${use}) is not implemented`, 404);
  }
  return member;
}
