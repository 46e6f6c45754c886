import { openTrial, type OpenTrial } from "./harness/openTrial";

const MEMBERS = "Đoàn viên, hội viên";
/** Empty cells beside the list of members, whose names are in B7:B240 and ratings in F7:F240. */
const FIGURE = "L9";
const COUNTS = "L11";
const RATING = "F8";

let trial: OpenTrial;
beforeAll(async () => {
  trial = await openTrial();
  await trial.select(FIGURE, MEMBERS);
});
afterAll(() => trial.close());

const line = (): Promise<string | null> => trial.page.textContent("#cell-message");

test("a formula typed as in Vietnamese Excel shows the unit's figure", async () => {
  await trial.type(FIGURE, "=CHITIEU.TYLETOTTROLEN(B7:B240;F7:F240)");
  await trial.type(COUNTS, "=CHITIEU.DEMTOTTROLEN(B7:B240;F7:F240)");
  const [part, whole] = [await trial.shown("L11"), await trial.shown("M11")].map(Number);
  expect(whole).toBeGreaterThan(200);
  expect(await trial.shownNumber(FIGURE)).toBeCloseTo(Number(part) / Number(whole), 6);
});

test("an edited rating changes the figure", async () => {
  const before = Number(await trial.shown(COUNTS));
  await trial.type(RATING, "HTNV");
  expect(Number(await trial.shown(COUNTS))).toBe(before - 1);
  await trial.type(RATING, "HTTNV");
  expect(Number(await trial.shown(COUNTS))).toBe(before);
});

test("a rating nobody knows is an error whose sentence names the text, in the line above the sheet", async () => {
  await trial.type(RATING, "Xuất sắc lắm");
  expect(await trial.shown(FIGURE)).toBe("#VALUE!");
  await trial.select(FIGURE);
  await trial.page.waitForFunction(() => document.querySelector("#cell-message")?.textContent !== "");
  expect(await line()).toMatch(/L9 · #VALUE! · .*Xuất sắc lắm/u);
  await trial.screenshot("error");
  await trial.type(RATING, "HTTNV");
  await trial.select(FIGURE);
  await trial.page.waitForFunction(() => document.querySelector("#cell-message")?.textContent === "");
});

test("blanks as desktop Excel sends them and as the web does give the same figure", async () => {
  const figures: string[] = [];
  for (const choice of ["desktop", "web"]) {
    await trial.page.click("#trial-menu summary");
    await trial.page.check(`#trial-menu input[value=${choice}]`);
    await trial.page.click("#trial-menu summary");
    await trial.settled();
    figures.push(await trial.shown(FIGURE));
  }
  expect(figures[0]).toMatch(/^0,9/u);
  expect(figures[1]).toBe(figures[0]);
});

test("letters of Vietnamese are drawn, not boxes", async () => {
  const widths = await trial.page.evaluate(async () => {
    await document.fonts.ready;
    const context = document.createElement("canvas").getContext("2d");
    if (context === null) throw new Error("no canvas");
    const pixels = (text: string): string => {
      context.clearRect(0, 0, 300, 150);
      context.font = "40px 'Times New Roman', serif";
      context.fillText(text, 10, 60);
      return context.canvas.toDataURL();
    };
    // a letter that the font lacks is drawn like one that no font has
    return [..."ếộựẵỷđĐƠƯ"].map((letter) => pixels(letter) !== pixels("\u{10FFFD}") && pixels(letter) !== pixels(" "));
  });
  expect(widths).not.toContain(false);
});

test("nothing was asked of any other machine, and nothing went wrong on the way", async () => {
  await trial.select("A1", MEMBERS);
  await trial.screenshot("figure");
  expect(trial.requests.some((url) => url.endsWith("/addin/functions.js"))).toBe(true);
  expect(trial.outsideRequests()).toEqual([]);
  expect(trial.errors).toEqual([]);
});
