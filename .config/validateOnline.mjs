// Microsoft's own manifest check. It sends the manifest to their service, so it can run only where the network allows.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const CANNOT_REACH = "Unable to contact the manifest validation service";

const command = createRequire(import.meta.url).resolve("office-addin-manifest/cli.js");
const { status, stdout, stderr } = spawnSync(process.execPath, [command, "validate", "manifest.xml"], {
  encoding: "utf8",
});
const output = `${stdout}${stderr}`;
if (output.includes(CANNOT_REACH)) {
  console.log(
    "SKIPPED: Microsoft's manifest check needs the internet and this machine cannot reach it. The offline checks above did run.",
  );
} else {
  process.stdout.write(output);
  process.exitCode = status ?? 1;
}
