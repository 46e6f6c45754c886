import { findBrowser } from "./findBrowser";

/** Once, before any worker: two of them unpacking the npm Chromium at a time would each find the other's half file. */
export default async function prepareBrowser(): Promise<void> {
  await findBrowser();
}
