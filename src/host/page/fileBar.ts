/** The line above the sheet in which a file is opened: how far it is, a way to stop, and why one was not opened. */
export interface FileBar {
  /** @param stop called when the user wants no more of it */
  opening(sentence: string, stop: () => void): Opening;
  /** Until the user closes it or opens another file. */
  problem(sentence: string): void;
  /** Something that can be done now, until one of it is chosen or the line is closed. */
  offer(sentence: string, choices: readonly (readonly [text: string, choose: () => void])[]): void;
}

export interface Opening {
  /** @param done from 0 to 1 */
  progress(done: number): void;
  end(): void;
}

export function createFileBar(element: HTMLElement): FileBar {
  const progress = document.createElement("progress");
  const stop = button("Dừng");
  const sentence = document.createElement("p");
  const close = button("Đóng");
  let onStop = (): void => undefined;

  stop.addEventListener("click", () => onStop());
  close.addEventListener("click", () => show());
  const show = (...parts: readonly HTMLElement[]): void => {
    element.replaceChildren(...parts);
    element.hidden = parts.length === 0;
  };
  show();

  return {
    opening(text, whenStopped) {
      onStop = whenStopped;
      sentence.textContent = text;
      sentence.setAttribute("role", "status");
      progress.removeAttribute("value");
      progress.setAttribute("aria-label", text);
      show(sentence, progress, stop);
      return {
        progress: (done) => void (progress.value = done),
        end: () => {
          if (onStop === whenStopped) show();
        },
      };
    },
    offer(text, choices) {
      onStop = () => undefined;
      sentence.textContent = text;
      sentence.setAttribute("role", "status");
      const buttons = choices.map(([label, choose]) => {
        const each = button(label);
        each.addEventListener("click", () => {
          show();
          choose();
        });
        return each;
      });
      show(sentence, ...buttons, close);
    },
    problem(text) {
      onStop = () => undefined;
      sentence.setAttribute("role", "alert");
      show(sentence, close);
      // said aloud where the place of it is already there
      sentence.textContent = text;
    },
  };
}

function button(text: string): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = text;
  return element;
}
