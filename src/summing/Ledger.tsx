import { Button, Field, Select } from "@fluentui/react-components";
import { useId, useState } from "react";
import { isToLookAt } from "../app/consolidate/sumRequest";
import type { SummedRow, SumSummary } from "../app/consolidate/sumRequest";
import { sayRemark } from "../words/consolidation";
import { consolidationWords } from "../words/consolidationWords";
import type { LedgerShown } from "../words/sumChoices";
import { FileChoice } from "./FileChoice";
import { ListColumns } from "./ListColumns";
import { UnitChoice } from "./UnitChoice";
import { useDraft } from "./useDraft";

const FILTERS: Readonly<Record<LedgerShown, (row: SummedRow) => boolean>> = {
  look: isToLookAt,
  missing: ({ status }) => status === "missing",
  all: () => true,
};
const SHOWN: readonly LedgerShown[] = ["look", "missing", "all"];

/** What came and what did not, with what is decided about each right below it. */
export function Ledger({ summary }: { readonly summary: SumSummary }): React.ReactNode {
  const { sumChoices } = useDraft().words;
  const { ledger } = summary;
  const [shown, setShown] = useState<LedgerShown>(ledger.some(isToLookAt) ? "look" : "all");
  const rows = ledger.filter(FILTERS[shown]);
  return (
    <>
      <h4>{sumChoices.ledger}</h4>
      <Field label={sumChoices.show}>
        <Select value={shown} onChange={({ target }) => setShown(SHOWN.find((each) => each === target.value) ?? "all")}>
          {SHOWN.map((each) => (
            <option key={each} value={each}>
              {sumChoices.shown[each](ledger.filter(FILTERS[each]).length)}
            </option>
          ))}
        </Select>
      </Field>
      {rows.length === 0 ? (
        <p>{sumChoices.nothing}</p>
      ) : (
        <ul className="ledger" aria-label={sumChoices.ledger}>
          {rows.map((row) => (
            <Entry key={`${row.key ?? ""} ${row.file} ${row.unit?.id ?? ""}`} row={row} summary={summary} />
          ))}
        </ul>
      )}
    </>
  );
}

/** What of a row is being decided about. */
type Part = "file" | "columns" | "unit";

interface EntryProps {
  readonly row: SummedRow;
  readonly summary: SumSummary;
}

function Entry({ row, summary }: EntryProps): React.ReactNode {
  const { sumChoices, sumUp, language } = useDraft().words;
  const [open, setOpen] = useState<Part>();
  const id = useId();
  const words = consolidationWords[language];
  const { key, file, unit, status, notes, cells, lists } = row;
  const why = [...notes.map((note) => sayRemark(note, words)), ...(cells > 0 ? [sumUp.cells(cells)] : [])].join(" ");
  const edit = (what: Part, text: string, name: string): React.ReactNode => (
    <Button
      size="small"
      aria-expanded={open === what}
      aria-controls={id}
      aria-label={`${text}: ${name}`}
      onClick={() => setOpen(open === what ? undefined : what)}
    >
      {text}
    </Button>
  );
  return (
    <li>
      <div>
        <strong>{unit?.name ?? sumChoices.noUnit}</strong>
        {" · "}
        {file === "" ? sumChoices.noFile : file}
        {" · "}
        <span className="status">{words.statuses[status]}</span>
      </div>
      {why !== "" && <div>{why}</div>}
      <div className="edits">
        {key !== undefined && edit("file", sumChoices.editFile, file)}
        {lists.length > 0 && edit("columns", sumChoices.editColumns, file)}
        {unit && edit("unit", sumChoices.editUnit, unit.name)}
      </div>
      <div id={id} hidden={open === undefined}>
        {open === "file" && key !== undefined && (
          <div role="group" aria-label={sumChoices.ofFile(file)} className="choice">
            <FileChoice file={key} units={summary.units} />
          </div>
        )}
        {open === "columns" && (
          <div role="group" aria-label={sumChoices.ofColumns(file)} className="choice">
            <ListColumns lists={lists} />
          </div>
        )}
        {open === "unit" && unit && (
          <div role="group" aria-label={sumChoices.ofUnit(unit.name)} className="choice">
            <UnitChoice unit={unit.id} targets={summary.targets} />
          </div>
        )}
      </div>
    </li>
  );
}
