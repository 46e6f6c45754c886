import { workbookOf } from "./samples";
import { openTrial, type Trial } from "./trial";

export type Context = Excel.RequestContext;

export interface TrialOfTest {
  /** The trial workbook of the running test. */
  readonly trial: Trial;
  readonly run: <T>(work: (context: Context) => Promise<T>) => Promise<T>;
}

/** A fresh workbook for each test of the file: sheet "Bảng" with names and marks of two people; bugs of the host fail the test. */
export function eachWithTable(): TrialOfTest {
  let trial: Trial;
  beforeEach(() => {
    trial = openTrial({
      snapshot: workbookOf([
        ["Họ tên", "Điểm"],
        ["An", 7],
        ["Bình", 9],
      ]),
    });
  });
  afterEach(async () => {
    await trial.close();
    expect(trial.bugs).toEqual([]);
  });
  return {
    get trial() {
      return trial;
    },
    run: (work) => trial.Excel.run(work),
  };
}

export const sheetOf = (context: Context): Excel.Worksheet => context.workbook.worksheets.getItem("Bảng");
