import { twoAtATime } from "../../src/files/twoAtATime";

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("[TWO01] no more than two are begun at a time, and what comes of them stands in their order", async () => {
  let now = 0;
  let most = 0;
  const made = await twoAtATime([5, 1, 4, 2, 3], async (ticks) => {
    most = Math.max(most, ++now);
    for (let i = 0; i < ticks; i++) await tick();
    now--;
    return ticks * 10;
  });
  expect(made).toEqual([50, 10, 40, 20, 30]);
  expect(most).toBe(2);
});

test("[TWO02] of what fails the first is told, and nothing more is begun", async () => {
  const begun: number[] = [];
  const all = twoAtATime([1, 2, 3, 4, 5], async (n) => {
    begun.push(n);
    await tick();
    if (n === 2) throw new Error("hai");
  });
  await expect(all).rejects.toThrow("hai");
  await tick();
  await tick();
  expect(begun.length).toBeLessThanOrEqual(3);
});
