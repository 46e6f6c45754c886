import { returnReaders } from "../../src/cli/returnReaders";
import { type ReturnRequest, returnIn } from "../../src/files/readUnitFile";
import { filled, fileOf } from "../consolidate/generatedUnits";

const MANY = 100;

const requestOf = async (seed: number): Promise<ReturnRequest> => ({
  name: `DV${seed}.xlsx`,
  bytes: await fileOf(filled(seed).rows, { unitCode: `DV${seed}` }),
  asked: { year: 2026, period: "NAM", quarter: "" },
});

test("[RRD01] threads say of files what is read in this one, and one that a file stops is followed by another", async () => {
  const requests = [await requestOf(1), await requestOf(2)];
  const threads = returnReaders(MANY);
  expect(await Promise.all(requests.map(threads.read))).toEqual(await Promise.all(requests.map(returnIn)));
  const faulty = { ...requests[0], bytes: undefined } as unknown as ReturnRequest;
  expect(await threads.read(faulty)).toMatchObject({ ok: false, issues: [{ code: "readerStopped" }] });
  expect(await Promise.all(requests.map(threads.read))).toMatchObject([{ ok: true }, { ok: true }]);
  await threads.close();
});
