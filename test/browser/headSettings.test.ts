import { openTrial, type OpenTrial } from "./harness/openTrial";
import { violations } from "./harness/axe";
import { sideways } from "./harness/steps";

let trial: OpenTrial;
beforeAll(async () => {
  trial = await openTrial({ width: 1500, height: 1000 });
  await trial.addin.getByRole("tab", { name: "Chèn biểu" }).click();
});
afterAll(() => trial.close());

const section = () => trial.addin.locator("[role=tabpanel]:not([hidden])");
const choose = (field: string, choice: string) =>
  section().getByRole("combobox", { name: field, exact: true }).selectOption({ label: choice });
const typed = (field: string) => section().getByRole("textbox", { name: field, exact: true });

async function insert(form: string): Promise<void> {
  await section().getByRole("checkbox", { name: form }).check();
  await section()
    .getByRole("button", { name: /^Chèn \d/u })
    .click();
  await section()
    .getByRole("button", { name: new RegExp(`^Mở ${form.slice(0, 3)}`, "u") })
    .first()
    .waitFor({ timeout: 60_000 });
  await trial.addin.getByRole("button", { name: "Đóng thông báo" }).click();
  await trial.settled();
}

/** Every text of a sheet that is no part of its table or form: above its captions and below its rows. */
const texts = (sheet: string): Promise<string[]> =>
  trial.page.evaluate((name) => {
    const found: string[] = [];
    window.trial?.api
      .getActiveWorkbook()
      ?.getSheetByName(name)
      ?.getSheet()
      .getCellMatrix()
      .forValue((_row, _column, cell) => void (typeof cell?.v === "string" && found.push(cell.v)));
    return found;
  }, sheet);

/** The foot of a sheet in view. */
const showFoot = (sheet: string, cell: string): Promise<void> =>
  trial.page.evaluate(
    ([name, address]) => {
      const workbook = window.trial?.api.getActiveWorkbook();
      const active = workbook?.getSheetByName(name);
      if (!workbook || !active) throw new Error(`no sheet ${name}`);
      workbook.setActiveSheet(active);
      const range = active.getRange(address);
      active.scrollToCell(range.getRow(), range.getColumn());
    },
    [sheet, cell] as const,
  );

test("the kind of unit says who may sign, and which lines are printed while nothing is typed", async () => {
  await choose("Loại đơn vị", "Chi bộ");
  const signers = section().getByRole("combobox", { name: "Ai ký", exact: true });
  expect(await signers.locator("option").allTextContents()).toEqual(["Người đứng đầu", "Cấp phó"]);
  expect(await typed("Dòng trên chức vụ").getAttribute("placeholder")).toBe("T/M CHI BỘ");
  await choose("Loại đơn vị", "Ban của Đảng ủy (Ban Tuyên giáo, Ban Tổ chức…)");
  await choose("Ai ký", "Cấp phó");
  expect(await typed("Dòng trên chức vụ").getAttribute("placeholder")).toBe("K/T TRƯỞNG BAN");
  expect(await typed("Chức vụ người ký").getAttribute("placeholder")).toBe("PHÓ TRƯỞNG BAN");
});

test("fields of a second body are asked for once there is one; all of the form can be read and used", async () => {
  expect(await typed("Bên cùng ký: họ tên").count()).toBe(0);
  await choose("Loại đơn vị", "Công đoàn");
  await choose("Ai ký", "Người đứng đầu");
  await choose("Bên cùng ký hoặc xác nhận", "Đảng ủy cơ sở không có ban thường vụ");
  expect(await typed("Bên cùng ký: chức vụ").getAttribute("placeholder")).toBe("BÍ THƯ");
  await typed("Bên cùng ký: họ tên").fill("Trần Thị Bình");
  expect(await violations(trial.addin)).toEqual([]);
  expect(await sideways(trial.addin)).toBe(0);
  await typed("Bên cùng ký: họ tên").scrollIntoViewIfNeeded();
  await trial.screenshot("heads-settings-foot");
  await section().getByRole("combobox", { name: "Loại đơn vị", exact: true }).scrollIntoViewIfNeeded();
  await trial.screenshot("heads-settings");
});

test("a form of a union, confirmed by the committee at its left", async () => {
  await typed("Đơn vị").fill("Công đoàn cơ sở Cụm doanh nghiệp số 1");
  await typed("Cấp trên trực tiếp").fill("Công đoàn Viên chức tỉnh");
  await typed("Họ tên người ký").fill("Nguyễn Văn An");
  await choose("Kỳ báo cáo", "6 tháng đầu năm");
  await choose("Chữ ghi trước số của biểu", "Mẫu số");
  await insert("B05a");
  await insert("B18");
  const found = await texts("B18 2026");
  for (const text of [
    "CÔNG ĐOÀN CƠ SỞ CỤM DOANH NGHIỆP SỐ 1",
    "Mẫu số 18",
    "KẾT QUẢ CÔNG TÁC TUYÊN TRUYỀN 6 THÁNG ĐẦU NĂM 2026",
    "TM. BAN CHẤP HÀNH",
    "CHỦ TỊCH",
    "T/M ĐẢNG ỦY",
    "Trần Thị Bình",
  ])
    expect(found).toContain(text);
  expect(await texts("B05a 2026")).toContain("XÁC NHẬN CỦA CẤP ỦY");
  await trial.screenshot("heads-annex");
  await showFoot("B18 2026", "A20");
  await trial.screenshot("heads-annex-foot");
  await trial.select("B10", "B05a 2026");
  await trial.screenshot("heads-list");
  await showFoot("B05a 2026", "A55");
  await trial.screenshot("heads-list-foot");
});

test("a document of its own of a board, signed by its deputy", async () => {
  await section().getByRole("button", { name: "Thông tin in trên biểu" }).click();
  await choose("Loại đơn vị", "Ban của Đảng ủy (Ban Tuyên giáo, Ban Tổ chức…)");
  await choose("Ai ký", "Cấp phó");
  await choose("Đầu biểu", "Văn bản riêng, đủ tiêu đề");
  await choose("Bên cùng ký hoặc xác nhận", "Không có");
  await typed("Đơn vị").fill("Ban Tuyên giáo");
  await typed("Cấp trên trực tiếp").fill("Đảng ủy Khối Mẫu");
  await typed("Năm").fill("2027");
  await section().getByRole("button", { name: "Lưu thông tin" }).click();
  await trial.addin.getByRole("button", { name: "Đóng thông báo" }).click();
  await insert("B18");
  const found = await texts("B18 2027");
  for (const text of ["ĐẢNG CỘNG SẢN VIỆT NAM", "BAN TUYÊN GIÁO", "*", "K/T TRƯỞNG BAN"]) expect(found).toContain(text);
  await trial.screenshot("heads-full");
});

test("nothing went wrong on the way", () => {
  expect(trial.errors).toEqual([]);
});
