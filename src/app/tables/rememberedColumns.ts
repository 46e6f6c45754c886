import { done, type HostOutcome } from "../../domain/problem";
import { choicesOf, type ColumnChoices, NO_CHOICES, readColumnChoices } from "../../read/tables/columnChoices";
import { isWritten } from "../../read/tables/captionKeys";
import type { Memory } from "../memory";
import type { Workbook } from "../workbook";

/** Under which workbook and machine keep what people said about columns. */
const KEY = "columnChoices";

/** What people said about columns of tables: in this workbook, with which it travels, and on this machine, for files with the same header. */
export interface RememberedColumns {
  load(): Promise<HostOutcome<ColumnChoices>>;
  /** Changes what both keep; the workbook comes first: where it takes nothing, the machine keeps nothing. */
  change(how: (choices: ColumnChoices) => ColumnChoices): Promise<HostOutcome<ColumnChoices>>;
  /** Has the workbook keep it too, so that it is read alike on another machine. */
  keepInWorkbook(choices: ColumnChoices): Promise<HostOutcome<void>>;
}

const isEmpty = ({ headers, otherReadings = [] }: ColumnChoices): boolean =>
  otherReadings.length === 0 && headers.every(({ columns }) => columns.length === 0);

type Readings = NonNullable<ColumnChoices["otherReadings"]>;

/** Each once, by what it says. */
const distinct = (readings: Readings): Readings => [
  ...new Map(readings.map((captions) => [JSON.stringify(captions), captions])).values(),
];

const isAmong = (captions: readonly string[], readings: Readings = []): boolean =>
  readings.some((each) => JSON.stringify(each) === JSON.stringify(captions));

const both = (machine: ColumnChoices, own: ColumnChoices): ColumnChoices => ({
  headers: [...machine.headers, ...own.headers],
  otherReadings: distinct([...(machine.otherReadings ?? []), ...(own.otherReadings ?? [])]),
});

export function createRememberedColumns(workbook: Pick<Workbook, "load" | "save">, memory: Memory): RememberedColumns {
  function onMachine(): ColumnChoices {
    try {
      return readColumnChoices(JSON.parse(memory.read(KEY) ?? "null"));
    } catch {
      return NO_CHOICES;
    }
  }
  /** A header without a written caption would be known in any table of as many columns. */
  const forOthers = ({ headers, otherReadings = [] }: ColumnChoices): ColumnChoices =>
    choicesOf(
      headers.filter(({ captions }) => captions.some(isWritten)),
      otherReadings.filter((captions) => captions.some(isWritten)),
    );
  async function inWorkbook(): Promise<HostOutcome<ColumnChoices>> {
    const loaded = await workbook.load(KEY);
    return loaded.ok ? done(readColumnChoices(loaded.value)) : loaded;
  }
  const save = (choices: ColumnChoices): Promise<HostOutcome<void>> =>
    workbook.save(KEY, isEmpty(choices) ? undefined : choices);
  return {
    async load() {
      const own = await inWorkbook();
      // the workbook's own last: of two that say different things the newest holds
      return own.ok ? done(both(onMachine(), own.value)) : own;
    },
    async change(how) {
      const own = await inWorkbook();
      if (!own.ok) return own;
      const machine = onMachine();
      const changed = how(both(machine, own.value));
      // what is said now goes to both, and neither takes over what only the other had
      const partFor = (mine: ColumnChoices, others: ColumnChoices): ColumnChoices =>
        choicesOf(
          changed.headers.filter((each) => mine.headers.includes(each) || !others.headers.includes(each)),
          (changed.otherReadings ?? []).filter(
            (each) => isAmong(each, mine.otherReadings) || !isAmong(each, others.otherReadings),
          ),
        );
      const saved = await save(partFor(own.value, machine));
      if (!saved.ok) return saved;
      memory.write(KEY, JSON.stringify(forOthers(partFor(machine, own.value))));
      return done(changed);
    },
    async keepInWorkbook(choices) {
      const own = await inWorkbook();
      if (!own.ok) return own;
      const known = new Set(own.value.headers.map((header) => JSON.stringify(header)));
      const missing = choices.headers.filter((header) => !known.has(JSON.stringify(header)));
      const readings = distinct([...(own.value.otherReadings ?? []), ...(choices.otherReadings ?? [])]);
      const isNew = missing.length > 0 || readings.length > (own.value.otherReadings ?? []).length;
      return isNew ? save(choicesOf([...own.value.headers, ...missing], readings)) : done(undefined);
    },
  };
}
