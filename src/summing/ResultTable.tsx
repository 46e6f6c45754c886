interface ResultTableProps {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly React.ReactNode[])[];
}

/** A table that scrolls by itself where the window is narrow, by keyboard too; one of many columns has its cells below each other there, and says by its roles that it is a table still. */
export function ResultTable({ title, columns, rows }: ResultTableProps): React.ReactNode {
  return (
    <div className={columns.length > 2 ? "scrolls stacks" : "scrolls"} role="region" aria-label={title} tabIndex={0}>
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, i) => (
            <tr key={i} role="row">
              {row.map((cell, j) => (
                <td key={j} role="cell" data-caption={columns[j]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
