import { HostCollection, HostObject, memberName, membersOf, publicName, wireName } from "./hostObject";
import type { QueryInfo } from "./request";

/** What a `load()` asks for, as a tree: `format/font/bold` is `{ format: { font: { bold: {} } } }`. */
interface LoadTree {
  [member: string]: LoadTree;
}

type Naming = (name: string) => string;

const ALL_SCALARS = new Set(["*", "$all"]);

/**
 * The answer to `load()`: properties under their wire names; `null` for a null object.
 *
 * @example answerQuery(sheet, { Select: ["name", "protection/protected"] })
 *          // { Id: "s1", Name: "Bảng", Protection: { Protected: false } }
 */
export const answerQuery = (object: HostObject | null, query: QueryInfo = {}): Promise<unknown> =>
  answer(object, query, wireName);

/** The answer to `retrieve()`: the same under public names. */
export const answerQueryAsJson = (object: HostObject | null, query: QueryInfo = {}): Promise<unknown> =>
  answer(object, query, publicName);

/** What the client must know of an object to find it again in the next request. */
export function identity(object: HostObject, naming: Naming = wireName): Record<string, unknown> {
  const { id, _id } = membersOf(object);
  const referenceId = object.referenceId();
  return {
    ...(id === undefined ? {} : { [naming("Id")]: id }),
    ...(_id === undefined ? {} : { _Id: _id }),
    ...(referenceId === undefined ? {} : { _ReferenceId: referenceId }),
  };
}

function answer(object: HostObject | null, query: QueryInfo, naming: Naming): Promise<unknown> {
  const tree = treeOf([...(query.Select ?? []), ...(query.Expand ?? [])]);
  if (!isCollection(object)) return snapshot(object, tree, naming);
  const from = query.Skip ?? 0;
  const items = object.items.slice(from, query.Top === undefined ? undefined : from + query.Top);
  return collectionSnapshot(object, items, tree, naming);
}

function treeOf(paths: readonly string[]): LoadTree {
  const tree: LoadTree = {};
  for (const path of paths) {
    let node = tree;
    for (const step of path.split(/[/.]/u)) node = node[publicName(step)] ??= {};
  }
  return tree;
}

async function snapshot(object: unknown, tree: LoadTree, naming: Naming): Promise<unknown> {
  if (object === null || object === undefined) return null;
  if (!(object instanceof HostObject)) return object;
  if (isCollection(object)) return collectionSnapshot(object, object.items, tree, naming);
  const out = identity(object, naming);
  const named = Object.keys(tree).filter((key) => !ALL_SCALARS.has(key));
  const all = named.length === 0 || Object.keys(tree).some((key) => ALL_SCALARS.has(key));
  if (all) {
    for (const name of scalarNames(object)) {
      const value = await membersOf(object)[name];
      if (value !== undefined && !(value instanceof HostObject)) out[naming(name)] = value;
    }
  }
  for (const name of named) {
    const value = await membersOf(object)[memberName(object, name, "load")];
    out[naming(name)] = await snapshot(value, tree[name] ?? {}, naming);
  }
  return out;
}

const isCollection = (object: unknown): object is HostCollection<HostObject> => object instanceof HostCollection;

/** `items/name` arrives as `name`; what the collection itself has (`count`) is its own. */
async function collectionSnapshot(
  collection: HostCollection<HostObject>,
  items: readonly HostObject[],
  tree: LoadTree,
  naming: Naming,
): Promise<unknown> {
  const out = identity(collection, naming);
  const { items: nested, ...rest } = tree;
  const itemTree: LoadTree = { ...nested };
  let wantsItems = nested !== undefined || Object.keys(rest).length === 0;
  for (const [name, child] of Object.entries(rest)) {
    if (name === "count") {
      out[naming(name)] = collection.count;
    } else {
      itemTree[name] = child;
      wantsItems = true;
    }
  }
  if (!wantsItems) return out;
  const list: unknown[] = [];
  for (const item of items) list.push(await snapshot(item, itemTree, naming));
  out[naming === wireName ? "_Items" : "items"] = list;
  return out;
}

/** Getters and plain data fields: what `load()` without names sends. */
function scalarNames(object: HostObject): ReadonlySet<string> {
  const names = new Set<string>();
  let level: object | null = object;
  while (level !== null && level !== HostObject.prototype) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      const holdsData =
        descriptor.get !== undefined || (descriptor.enumerable === true && typeof descriptor.value !== "function");
      if (holdsData && !name.startsWith("_") && name !== "items") names.add(name);
    }
    level = Object.getPrototypeOf(level) as object | null;
  }
  return names;
}
