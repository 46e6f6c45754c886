import { Button, FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Sum } from "../app/consolidate/sumRequest";
import type { Prefill } from "../app/units/prefillJob";
import { pageWords } from "../words/pageWords";
import type { Language } from "../words/words";
import { HandOut } from "./HandOut";
import { SumUp } from "../summing/SumUp";
import "./page.css";

const LANGUAGES: readonly (readonly [Language, name: string])[] = [
  ["vi", "Tiếng Việt"],
  ["en", "English"],
];

interface PageProps {
  readonly prefill: Prefill;
  readonly sum: Sum;
  readonly year: number;
  readonly isDark: boolean;
}

/** The page for whoever stands above the units: opened by a double click too, without a server. */
export function Page({ prefill, sum, year, isDark }: PageProps): React.ReactNode {
  const [language, setLanguage] = useState<Language>("vi");
  const words = pageWords[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <div className="page">
        <header>
          <h1>{words.title}</h1>
          <p>{words.about}</p>
        </header>
        <main>
          <HandOut words={words} prefill={prefill} year={year} />
          <SumUp words={words} sum={sum} year={year} />
        </main>
        <footer>
          <span>{words.inSpite}</span>
          {LANGUAGES.map(([each, name]) => (
            <Button
              key={each}
              size="small"
              appearance="subtle"
              lang={each}
              aria-pressed={each === language}
              onClick={() => setLanguage(each)}
            >
              {name}
            </Button>
          ))}
        </footer>
      </div>
    </FluentProvider>
  );
}
