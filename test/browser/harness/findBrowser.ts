import fs from "node:fs";
import os from "node:os";
import path from "node:path";

export interface Browser {
  readonly executablePath: string;
  /** Only what this browser cannot start without: flags that switch the web's security off would make the tests lie. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly foundBy: "CHROME_PATH" | "system" | "npm";
}

const SYSTEM_BROWSERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ["google-chrome", "google-chrome-stable", "microsoft-edge", "chromium", "chromium-browser"].map(
    (name) => `/usr/bin/${name}`,
  ),
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [process.env["ProgramFiles(x86)"], process.env.ProgramFiles, process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
      path.join(folder, "Google/Chrome/Application/chrome.exe"),
    ]),
};

/** Chromium's sandbox does not start for root, which is who runs in most containers. */
const sandboxArgs = (): readonly string[] => (process.getuid?.() === 0 ? ["--no-sandbox"] : []);

/**
 * The browser for the tests: CHROME_PATH, else one of this machine, else the Chromium of the npm package
 * `@sparticuz/chromium` (Linux x64), which brings a font with Vietnamese.
 *
 * @throws an error that says what to install
 */
export async function findBrowser(): Promise<Browser> {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined) {
    if (!isProgram(chosen)) throw new Error(`CHROME_PATH is no program: ${chosen}`);
    return { executablePath: chosen, args: sandboxArgs(), env: {}, foundBy: "CHROME_PATH" };
  }
  const installed = SYSTEM_BROWSERS[process.platform]?.find(isProgram);
  if (installed !== undefined) return { executablePath: installed, args: sandboxArgs(), env: {}, foundBy: "system" };
  if (process.platform === "linux" && process.arch === "x64") return fromNpm();
  throw new Error(
    "No browser for the tests. Install Chrome, Edge or Chromium (Debian: apt-get install chromium), or set CHROME_PATH.",
  );
}

async function fromNpm(): Promise<Browser> {
  const { default: chromium } = await import("@sparticuz/chromium");
  return {
    executablePath: await chromium.executablePath(),
    args: ["--no-sandbox"],
    env: { FONTCONFIG_FILE: writeFontList() },
    foundBy: "npm",
  };
}

/** Its fonts and no others: a bare machine shows Vietnamese, and pictures look the same on every machine. */
function writeFontList(): string {
  const fonts = path.join(os.tmpdir(), "fonts");
  const file = path.join(os.tmpdir(), "chitieu-fonts.conf");
  fs.writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${fonts}-cache</cachedir></fontconfig>`,
  );
  return file;
}

function isProgram(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}
