import { columnsBy, withColumn } from "../app/consolidate/columnsDraft";
import { type ColumnDoubt, columnDoubts, namesPeople, saysResults, type SeenList } from "../app/consolidate/seenLists";
import { columnLetters, type SeenColumn, sayDoubt } from "../app/tables/tableWords";
import type { PageWords } from "../words/page";
import { tablePaneWords } from "../words/tablePane";
import { ColumnMeanings } from "./ColumnMeanings";
import { useDraft } from "./useDraft";

/** What the columns of a file's own lists mean, said once for every file with the same captions. */
export function ListColumns({ lists }: { readonly lists: readonly SeenList[] }): React.ReactNode {
  const { words, draft, put } = useDraft();
  const { sumChoices, language } = words;
  const pane = tablePaneWords[language];
  const read = lists.map((list) => ({ list, columns: columnsBy(draft, list) }));
  const candidates = read.filter(({ columns }) => namesPeople(columns) && saysResults(columns));
  return (
    <>
      <p>{sumChoices.columnsAbout}</p>
      <div role="status">{candidates.length > 1 && <p>{sumChoices.severalLists}</p>}</div>
      {read.map(({ list, columns }) => {
        const title = pane.table(list.sheet, list.range);
        return (
          <div key={title} role="group" aria-label={title}>
            <h5>{title}</h5>
            <div role="status">
              {saidOf(columnDoubts(columns), words).map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </div>
            <ColumnMeanings
              found={list.columns}
              columns={columns}
              language={language}
              onChoose={(at, meaning) => put(["columns"], withColumn(draft, list, at, meaning)["columns"])}
            />
          </div>
        );
      })}
    </>
  );
}

const nameOf = ({ column, caption }: SeenColumn): string => (caption === "" ? columnLetters(column) : caption);

function saidOf(doubts: readonly ColumnDoubt[], { sumChoices, language }: PageWords): readonly string[] {
  if (doubts.length === 0) return [sumChoices.columnsSure];
  return doubts.map((doubt) => {
    switch (doubt.code) {
      case "noResults":
        return sumChoices.noResults;
      case "unsure":
        return sumChoices.unsureColumns(doubt.columns.map(nameOf));
      case "noName":
      case "several":
        return sayDoubt(doubt, tablePaneWords[language]);
    }
  });
}
