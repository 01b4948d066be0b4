import classes from './chart-table.module.css'

export interface TableData {
  readonly head: readonly string[]
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly string[])[]
}

/** The numbers of a drawing, for who prefers to read them. */
export function ChartTable({ label, data }: { label: string; data: TableData }) {
  return (
    <div className={classes.scroller}>
      <table className={classes.table}>
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            {data.head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map(([first, ...cells]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {cells.map((cell, column) => (
                <td key={data.head[column + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
