import type { Asked } from "../app/consolidate/ledgerRow";
import type { SumOutcome } from "../app/consolidate/sumRequest";
import type { WholeFile } from "../app/workbook";
import { consolidationWords } from "../words/consolidationWords";
import { en } from "../words/en";
import type { PageWords } from "../words/page";
import { summingWords } from "../words/summingWords";
import { vi } from "../words/vi";
import { wholeNumberText } from "../words/words";
import { OpenNew } from "./OpenNew";
import { Reminders } from "./Reminders";
import { ResultTable } from "./ResultTable";
import { useAddressOf } from "./useAddressOf";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export const nameOf = ({ year, period, quarter }: Asked): string =>
  `${year}_${period === "QUY" ? `Q${quarter}` : period}`;

interface DownloadProps {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly name: string;
  readonly text: string;
}

function Download({ bytes, type, name, text }: DownloadProps): React.ReactNode {
  const address = useAddressOf(bytes, type);
  return (
    <p>
      <a href={address} download={name}>
        {text}
      </a>
    </p>
  );
}

interface SumResultsProps {
  readonly made: Extract<SumOutcome, { readonly is: "made" }>;
  readonly asked: Asked;
  readonly words: PageWords;
  /** In the pane: what opens the workbook beside the one that is open, where nothing can be downloaded. */
  readonly excel?: Pick<WholeFile, "openNew"> | undefined;
}

/** What was summed: files to download, and in short what stands in them. */
export function SumResults({ made, asked, words, excel }: SumResultsProps): React.ReactNode {
  const { language, sumUp } = words;
  const { counts, targets, missing, reminders } = made.summary;
  const ledgerWords = consolidationWords[language];
  const summing = summingWords[language];
  const allWords = language === "vi" ? vi : en;
  const number = (count: number): string => wholeNumberText(count, language === "vi" ? "." : ",");
  const name = `CHITIEU_tong_hop_${nameOf(asked)}`;
  return (
    <>
      {excel && <OpenNew bytes={made.workbook} excel={excel} words={words} />}
      <Download bytes={made.workbook} type={XLSX} name={`${name}.xlsx`} text={sumUp.workbook} />
      <Download bytes={made.report} type={DOCX} name={`${name}_bao_cao.docx`} text={sumUp.report} />
      <Download bytes={made.tables} type="application/zip" name={`${name}_bang_dai.zip`} text={sumUp.tables} />
      <h3>{sumUp.targets}</h3>
      <ResultTable
        title={sumUp.targets}
        columns={sumUp.targetColumns}
        rows={targets.map(({ target, part, whole, units, share, standing }) => [
          `${target.id} · ${target.wording[language]}`,
          allWords.condition(target),
          units === 0 ? sumUp.none : [`${number(part)}/${number(whole)}`, ...(share === "" ? [] : [share])].join(" · "),
          summing.standing(standing),
        ])}
      />
      <p>{sumUp.targetsNote}</p>
      <h3>{sumUp.counts}</h3>
      <ResultTable
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
      <Reminders reminders={reminders} words={words} />
    </>
  );
}
