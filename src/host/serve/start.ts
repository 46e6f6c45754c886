import { outdatedBuilds, run } from "./builds";
import { serveTrial, type TrialServer } from "./server";

const FIRST_PORT = 3000;
const PORTS_TRIED = 20;

async function serveOnFreePort(): Promise<TrialServer> {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port += 1) {
    try {
      return await serveTrial({ port });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    }
  }
  return serveTrial();
}

/** A browser is opened for people, not in CI and not where there is nothing to show it on. */
function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function start(): Promise<void> {
  const builds = outdatedBuilds();
  if (builds.length > 0) console.log("Đang dựng sổ dùng thử, khoảng nửa phút… (building, about half a minute)");
  await Promise.all(builds.map(run));
  const { url } = await serveOnFreePort();
  console.log(`Sổ dùng thử CHITIEU: ${url}`);
  console.log(`Trial workbook: ${url} (Ctrl+C to stop)`);
  if (hasDisplay()) {
    const { default: open } = await import("open");
    await open(url);
  }
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
