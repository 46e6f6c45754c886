import fs from "node:fs";
import path from "node:path";
import { ROOT } from "../../src/host/serve/server";
import { openTrial } from "./harness/openTrial";

const FOLDER = path.join(ROOT, "assets/pictures");
const MEMBERS = "Đoàn viên, hội viên";

/** Takes the README's pictures from the trial workbook: `npm run pictures`. */
async function takePictures(): Promise<void> {
  fs.mkdirSync(FOLDER, { recursive: true });
  const trial = await openTrial({ width: 1520, height: 760 });
  const take = (name: string): Promise<Buffer> => trial.page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
  try {
    await trial.select("L8", MEMBERS);
    await trial.type("L8", "Tỷ lệ tốt trở lên");
    await trial.type("L9", "=CHITIEU.TYLETOTTROLEN(B7:B240;F7:F240)");
    await trial.select("L9");
    await take("figure");

    await trial.type("F8", "Xuất sắc lắm");
    await trial.select("L9");
    await trial.page.waitForFunction(() => document.querySelector("#cell-message")?.textContent !== "");
    await take("error");
  } finally {
    await trial.close();
  }
}

takePictures().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
