import type { Asked } from "../app/consolidate/ledgerRow";
import type { DoubtfulFile, SumSummary } from "../app/consolidate/sumRequest";
import { sayRemark } from "../words/consolidation";
import { consolidationWords } from "../words/consolidationWords";
import { en } from "../words/en";
import type { PageWords } from "../words/page";
import { summingWords } from "../words/summingWords";
import { vi } from "../words/vi";
import { useAddressOf } from "./useAddressOf";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface TableProps {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly React.ReactNode[])[];
}

/** A table that scrolls by itself where the window is narrow, by keyboard too. */
function Table({ title, columns, rows }: TableProps): React.ReactNode {
  return (
    <div className="scrolls" role="region" aria-label={title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) => (
                <td key={j}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface SumResultsProps {
  readonly summary: SumSummary;
  readonly workbook: Uint8Array;
  readonly tables: Uint8Array;
  readonly asked: Asked;
  readonly words: PageWords;
}

/** What was summed: files to download, and in short what stands in them. */
export function SumResults({ summary, workbook, tables, asked, words }: SumResultsProps): React.ReactNode {
  const { language, sumUp } = words;
  const { counts, targets, doubtful, missing } = summary;
  const ledgerWords = consolidationWords[language];
  const summing = summingWords[language];
  const allWords = language === "vi" ? vi : en;
  const workbookAddress = useAddressOf(workbook, XLSX);
  const tablesAddress = useAddressOf(tables, "application/zip");
  const period = asked.period === "QUY" ? `Q${asked.quarter}` : asked.period;
  const name = `CHITIEU_tong_hop_${asked.year}_${period}`;
  const why = ({ notes, cells }: DoubtfulFile): string =>
    [...notes.map((note) => sayRemark(note, ledgerWords)), ...(cells > 0 ? [sumUp.cells(cells)] : [])].join(" ");
  return (
    <>
      <p>
        <a href={workbookAddress} download={`${name}.xlsx`}>
          {sumUp.workbook}
        </a>
      </p>
      <p>
        <a href={tablesAddress} download={`${name}_bang_dai.zip`}>
          {sumUp.tables}
        </a>
      </p>
      <h3>{sumUp.targets}</h3>
      <Table
        title={sumUp.targets}
        columns={sumUp.targetColumns}
        rows={targets.map(({ target, part, whole, units, share, standing }) => [
          `${target.id} · ${target.wording[language]}`,
          allWords.condition(target),
          units === 0 ? sumUp.none : [`${part}/${whole}`, ...(share === "" ? [] : [share])].join(" · "),
          summing.standing(standing),
        ])}
      />
      <p>{sumUp.targetsNote}</p>
      <h3>{sumUp.counts}</h3>
      <Table
        title={sumUp.counts}
        columns={sumUp.countColumns}
        rows={counts.map(({ status, rows }) => [ledgerWords.statuses[status], rows])}
      />
      {missing.length > 0 && (
        <details>
          <summary>{sumUp.missing(missing.length)}</summary>
          <p>{missing.join("; ")}.</p>
        </details>
      )}
      {doubtful.length > 0 && (
        <>
          <h3>{sumUp.doubtful(doubtful.length)}</h3>
          <Table
            title={sumUp.doubtful(doubtful.length)}
            columns={sumUp.doubtfulColumns}
            rows={doubtful.map((each) => [each.file, each.unit, ledgerWords.statuses[each.status], why(each)])}
          />
        </>
      )}
    </>
  );
}
