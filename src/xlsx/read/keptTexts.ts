import { detached } from "./texts";
import type { Watch } from "./watch";

/** Texts that come again are kept once; so many different ones are looked back at. */
const REMEMBERED = 32_768;
/** A formula as long as that hardly comes again word for word: looking for it costs more than keeping it. */
const LONG_FORMULA = 64;

/** One copy of each text of a sheet, free of the piece of the file it was cut from, and counted where it is kept. */
export class KeptTexts {
  readonly #seen = new Map<string, string>();

  constructor(private readonly watch: Watch) {}

  text(text: string): string {
    const known = this.#seen.get(text);
    if (known !== undefined) return known;
    const kept = this.#keep(text);
    if (this.#seen.size >= REMEMBERED) this.#seen.clear();
    this.#seen.set(kept, kept);
    return kept;
  }

  /** @returns with its equals sign */
  formula(text: string): string {
    return text.length < LONG_FORMULA ? this.text(`=${text}`) : this.#keep(text, "=");
  }

  #keep(text: string, before = ""): string {
    this.watch.text(text.length + before.length);
    return detached(text, before);
  }
}
