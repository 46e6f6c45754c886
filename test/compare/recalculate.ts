import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** LibreOffice trusts the values that a file from Excel stores, unless it is told never to: 0 is "always". */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/**
 * Files as LibreOffice calculates them, under the same names in another folder. Every formula is calculated anew; the profile it
 * runs in is thrown away.
 *
 * @param format what they become, in LibreOffice's words
 */
export function recalculate(files: readonly string[], into: string, format = "xlsx:Calc MS Excel 2007 XML"): void {
  const profile = mkdtempSync(path.join(tmpdir(), "chitieu-libreoffice-"));
  try {
    mkdirSync(path.join(profile, "user"));
    writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const words = ["--headless", "--norestore", "--convert-to", format, "--outdir", into];
    const run = spawnSync("soffice", [`-env:UserInstallation=${pathToFileURL(profile).href}`, ...words, ...files], {
      encoding: "utf8",
    });
    if (run.error) throw new Error(`soffice does not run: ${run.error.message}`);
    if (run.status !== 0) throw new Error(`soffice failed: ${run.stderr}`);
  } finally {
    rmSync(profile, { recursive: true });
  }
}
