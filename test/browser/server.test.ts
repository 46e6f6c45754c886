import { serveTrial, type TrialServer } from "../../src/host/serve/server";

let server: TrialServer;
beforeAll(async () => {
  server = await serveTrial();
});
afterAll(() => server.close());

const get = (path: string): Promise<Response> => fetch(new URL(path, server.url));

test.each(["", "addin/taskpane.html", "addin/functions.js", "addin/functions.json", "addin/manifest.xml"])(
  "/%s is served, never from a cache, under a policy that allows no script but its own",
  async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("content-security-policy")).toContain("script-src 'self';");
  },
);

test.each(["nowhere", "addin/nowhere.js", "package.json", "addin/../package.json", "%2e%2e/package.json", "addin"])(
  "/%s is not found",
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

test("office.js gets its yes, over http, only at the one address where it asks", async () => {
  const response = await get("addin/office-js/AgaveErrorUX/index.html");
  expect(await response.text()).toContain("hostUserTrusted");
  expect(response.headers.get("content-security-policy")).toBeNull();
});

test("a port in use is said, so that the next one can be tried", async () => {
  const port = Number(new URL(server.url).port);
  await expect(serveTrial({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
