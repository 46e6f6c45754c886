import { useSyncExternalStore, type ReactNode } from "react";
import type { LanguageChoice } from "../app/languageChoice";
import type { Language } from "../words/words";
import { Disclosure } from "./Disclosure";
import { usePaneWords } from "./wordsContext";

/** What the build knows of itself. */
export interface About {
  /** "0.1.0" */
  readonly version: string;
  /** Where remarks go: an address of mail, a telephone number, a name; "" where none was given. */
  readonly feedback: string;
}

interface PaneFootProps {
  readonly about: About;
  readonly languageChoice: LanguageChoice;
}

/** Each in its own words, so that who reads only one of them finds it. */
const LANGUAGES: readonly (readonly [Language, string])[] = [
  ["vi", "Tiếng Việt"],
  ["en", "English"],
];

const MAIL = /^[^\s@]+@[^\s@]+$/u;

/** What stands under every section: where data stays, help, language, version, where remarks go. */
export function PaneFoot({ about: { version, feedback }, languageChoice }: PaneFootProps): ReactNode {
  const { foot, footer } = usePaneWords();
  const language = useSyncExternalStore(languageChoice.subscribe, languageChoice.get, languageChoice.get);
  return (
    <footer>
      <p>{footer}</p>
      <p>
        {foot.feedback}: {feedback === "" ? foot.feedbackToAdmin : <Address text={feedback} />}
      </p>
      <div className="foot-row">
        <div role="group" aria-label={foot.language} className="languages">
          {LANGUAGES.map(([key, name]) => (
            <button
              key={key}
              type="button"
              lang={key}
              aria-pressed={key === language}
              onClick={() => languageChoice.choose(key)}
            >
              {name}
            </button>
          ))}
        </div>
        <span>
          <span className="unseen">CHITIEU </span>v{version}
        </span>
        <Disclosure text={foot.help}>{() => <Help />}</Disclosure>
      </div>
    </footer>
  );
}

/** A link only where it opens the mail program: the pane asks nothing of any other machine. */
const Address = ({ text }: { readonly text: string }): ReactNode =>
  MAIL.test(text) ? <a href={`mailto:${text}`}>{text}</a> : text;

function Help(): ReactNode {
  const { foot } = usePaneWords();
  return (
    // longer than the pane is high: the arrow keys scroll it
    <div className="foot-help" role="region" aria-label={foot.help} tabIndex={0}>
      <dl>
        {foot.helpParts.map(({ about, text }) => (
          <div key={about}>
            <dt>{about}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
