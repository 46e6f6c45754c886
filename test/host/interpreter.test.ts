import { HostCollection, HostError, HostObject } from "../../src/host/wire/hostObject";
import { createInterpreter } from "../../src/host/wire/interpreter";
import type { Action, ObjectPath, RichApiResponse } from "../../src/host/wire/request";

class Person extends HostObject {
  readonly id: string;
  #name: string;

  constructor(id: string, name: string) {
    super();
    this.id = id;
    this.#name = name;
  }

  get name(): string {
    return this.#name;
  }
  set name(name: string) {
    this.#name = name;
  }
  get age(): Promise<number> {
    return Promise.resolve(this.#name.length);
  }
  get chair(): Person {
    return this;
  }
  greet(other: Person | null, words: readonly string[]): string {
    return `${words.join(" ")} ${other?.name ?? "nobody"}`;
  }
  late(): Promise<never> {
    return Promise.reject(new HostError("AccessDenied", "locked", 403));
  }
  broken(): never {
    throw new TypeError("a mistake of the model");
  }
}

class People extends HostCollection<Person> {
  readonly items: Person[] = [new Person("p1", "An"), new Person("p2", "Bình"), new Person("p3", "Cúc")];

  find(key: unknown): Person | undefined {
    return this.items.find(({ id, name }) => id === key || name === key);
  }
  add(name: string): Person {
    const person = new Person(`p${this.items.length + 1}`, name);
    this.items.push(person);
    return person;
  }
}

class Root extends HostObject {
  readonly people = new People();
}

const ROOT: ObjectPath = { Id: 1, ObjectPathType: 1 };
const PEOPLE: ObjectPath = { Id: 2, ObjectPathType: 4, Name: "People", ParentObjectPathId: 1 };
const item = (id: number, key: string): ObjectPath => ({
  Id: id,
  ObjectPathType: 5,
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: [key] },
});
const orNull = (id: number, key: string): ObjectPath => ({
  ...item(id, key),
  ObjectPathType: 3,
  Name: "GetItemOrNullObject",
});

function open() {
  const root = new Root();
  const bugs: unknown[] = [];
  const interpreter = createInterpreter(root, { onBug: (bug) => void bugs.push(bug) });
  const send = (paths: readonly ObjectPath[], ...actions: Omit<Action, "Id">[]): Promise<RichApiResponse> =>
    interpreter.process({
      ObjectPaths: Object.fromEntries([ROOT, PEOPLE, ...paths].map((path) => [path.Id, path])),
      Actions: actions.map((action, index) => ({ ...action, Id: 100 + index })),
    });
  return { root, bugs, interpreter, send };
}

const values = (response: RichApiResponse): unknown[] => response.Results.map(({ Value }) => Value);
const query = (path: number, ...Select: string[]): Omit<Action, "Id"> => ({
  ActionType: 2,
  ObjectPathId: path,
  QueryInfo: { Select },
});

test("load names come as the developer wrote them and go back under wire names, with the id", async () => {
  const { send } = open();
  expect(values(await send([item(3, "An")], query(3, "name", "chair/name")))).toEqual([
    { Id: "p1", Name: "An", Chair: { Id: "p1", Name: "An" } },
  ]);
});

test("load without names sends every property, no navigation property and no internals", async () => {
  const { send } = open();
  expect(values(await send([item(3, "Bình")], query(3)))).toEqual([{ Id: "p2", Name: "Bình", Age: 4 }]);
});

test("a collection sends its items, cut by top and skip", async () => {
  const { send } = open();
  const action = { ...query(2, "name"), QueryInfo: { Select: ["name"], Top: 1, Skip: 1 } };
  expect(values(await send([], action))).toEqual([{ _Items: [{ Id: "p2", Name: "Bình" }] }]);
});

test("what the collection itself has is not asked of its items", async () => {
  const { send } = open();
  expect(values(await send([], query(2, "count")))).toEqual([{ Count: 3 }]);
});

test("a null object answers null, and so does its child", async () => {
  const { send } = open();
  const child: ObjectPath = { Id: 4, ObjectPathType: 4, Name: "Chair", ParentObjectPathId: 3 };
  const response = await send([orNull(3, "Dũng"), child], { ActionType: 1, ObjectPathId: 3 }, query(4, "name"));
  expect(values(response)).toEqual([null, null]);
  expect(response.Error).toBeUndefined();
});

test("a method on a null object is ItemNotFound", async () => {
  const { send } = open();
  const response = await send([orNull(3, "Dũng")], { ActionType: 3, ObjectPathId: 3, Name: "Greet" });
  expect(response.Error).toMatchObject({ Code: "ItemNotFound", ActionIndex: 0, HttpStatusCode: 404 });
});

test("getItem of what is not there is ItemNotFound", async () => {
  const { send } = open();
  expect((await send([item(3, "Dũng")], query(3, "name"))).Error?.Code).toBe("ItemNotFound");
});

test.each([
  [
    "a property",
    { Id: 3, ObjectPathType: 4, Name: "Charts", ParentObjectPathId: 2 },
    3,
    "host: People.charts (property) is not implemented",
  ],
  [
    "a method",
    { Id: 3, ObjectPathType: 3, Name: "Sort", ParentObjectPathId: 2 },
    3,
    "host: People.sort (method) is not implemented",
  ],
])("%s the model lacks is ApiNotFound, by class and member", async (_what, path, id, message) => {
  const { send } = open();
  expect((await send([path], query(id, "name"))).Error).toMatchObject({ Code: "ApiNotFound", Message: message });
});

test("loading a property the model lacks is ApiNotFound", async () => {
  const { send } = open();
  expect((await send([item(3, "An")], query(3, "shoeSize"))).Error?.Message).toBe(
    "host: Person.shoeSize (load) is not implemented",
  );
});

test("setting a property that is read only is refused", async () => {
  const { send } = open();
  const response = await send([item(3, "An")], {
    ActionType: 4,
    ObjectPathId: 3,
    Name: "Age",
    ArgumentInfo: { Arguments: [3] },
  });
  expect(response.Error?.Code).toBe("ApiNotFound");
});

test("an argument may be an object of another path, an array is passed as it is", async () => {
  const { send } = open();
  const response = await send([item(3, "An"), item(4, "Bình")], {
    ActionType: 3,
    ObjectPathId: 3,
    Name: "Greet",
    ArgumentInfo: { Arguments: [4, ["xin", "chào"]], ReferencedObjectPathIds: [4, 0] },
  });
  expect(values(response)).toEqual(["xin chào Bình"]);
});

test("a method path runs once in a request, however often it is used", async () => {
  const { root, send } = open();
  const added: ObjectPath = {
    Id: 3,
    ObjectPathType: 3,
    Name: "Add",
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ["Dũng"] },
  };
  const response = await send([added], { ActionType: 1, ObjectPathId: 3 }, query(3, "name"), query(3, "name"));
  expect(values(response)[0]).toEqual({ Id: "p4" });
  expect(root.people.items).toHaveLength(4);
});

test("a kept object is found by its reference until it is released", async () => {
  const { interpreter, send } = open();
  const kept = await send(
    [item(3, "Cúc")],
    { ActionType: 3, ObjectPathId: 3, Name: "_KeepReference" },
    { ActionType: 1, ObjectPathId: 3 },
  );
  const { _ReferenceId: name } = values(kept)[1] as { _ReferenceId: string };
  const reference: ObjectPath = { Id: 3, ObjectPathType: 6, Name: name };
  expect(values(await send([reference], query(3, "name")))).toEqual([{ Id: "p3", Name: "Cúc", _ReferenceId: name }]);
  await send([], { ActionType: 3, ObjectPathId: 1, Name: "_RemoveReference", ArgumentInfo: { Arguments: [name] } });
  expect(interpreter.references.size).toBe(0);
});

test("releasing an unknown reference is no error, the client would repeat it for 15 s", async () => {
  const { send } = open();
  const response = await send([], {
    ActionType: 3,
    ObjectPathId: 1,
    Name: "_RemoveReference",
    ArgumentInfo: { Arguments: ["x"] },
  });
  expect(response.Error).toBeUndefined();
});

test("an error stops the request; what was done stays done, and every done action has its result", async () => {
  const { root, send } = open();
  const rename = (name: string): Omit<Action, "Id"> => ({ ActionType: 9, ObjectPathId: 3, ObjectState: { name } });
  const late = { ActionType: 3, ObjectPathId: 3, Name: "Late" };
  const response = await send([item(3, "An")], rename("Ân"), late, rename("Ẩn"));
  expect(root.people.items[0]?.name).toBe("Ân");
  expect(response.Results).toEqual([{ ActionId: 100, Value: null }]);
  expect(response.Error).toMatchObject({ ActionIndex: 1, Code: "AccessDenied", HttpStatusCode: 403 });
});

test("a mistake of the model is GeneralException to the client and is reported to the host", async () => {
  const { bugs, send } = open();
  const response = await send([item(3, "An")], { ActionType: 3, ObjectPathId: 3, Name: "Broken" });
  expect(response.Error?.Code).toBe("GeneralException");
  expect(bugs).toHaveLength(1);
});

test("the ids of trace actions come back: handlers of events hang on them", async () => {
  const { send } = open();
  expect((await send([], { ActionType: 5, ObjectPathId: 1 })).TraceIds).toEqual([100]);
});
