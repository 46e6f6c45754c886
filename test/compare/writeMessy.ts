import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { messyFile } from "./messyFile";
import { messyRows, spokenRows } from "./messyRows";

const SEEDS = [1, 2, 3];

/** Messy workbooks for `npm run libreoffice`: the sample in every spelling, and every habit beside every other. */
export async function writeMessy(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "lon_xon_vi_du.xlsx"), await messyFile(spokenRows));
  writeFileSync(path.join(folder, "lon_xon_moi_kieu.xlsx"), await messyFile(messyRows()));
  for (const seed of SEEDS)
    writeFileSync(path.join(folder, `lon_xon_ngau_nhien_${seed}.xlsx`), await messyFile(messyRows(seed)));
}
