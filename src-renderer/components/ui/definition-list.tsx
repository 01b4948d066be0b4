import type { ReactNode } from 'react'
import { VIDE } from '../../lib/formats'
import classes from './definition-list.module.css'

interface DefinitionListProps {
  /** An empty value shows « – ». */
  items: readonly { term: string; value: ReactNode }[]
  columns?: 1 | 2 | 3
}

/** Terms and values, read only. */
export function DefinitionList({ items, columns = 1 }: DefinitionListProps) {
  return (
    <dl className={classes.list} data-columns={columns}>
      {items.map(({ term, value }) => (
        <div key={term} className={classes.item}>
          <dt>{term}</dt>
          <dd>{value === null || value === undefined || value === '' ? <span className={classes.none}>{VIDE}</span> : value}</dd>
        </div>
      ))}
    </dl>
  )
}
