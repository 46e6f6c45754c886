interface ResultTableProps {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly React.ReactNode[])[];
}

/** A table that scrolls by itself where the window is narrow, by keyboard too. */
export function ResultTable({ title, columns, rows }: ResultTableProps): React.ReactNode {
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
