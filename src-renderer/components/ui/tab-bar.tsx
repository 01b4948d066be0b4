import type { KeyboardEvent, ReactNode } from 'react'
import { formatNumber } from '../../lib/formats'
import classes from './tab-bar.module.css'

export interface Tab<V extends string = string> {
  value: V
  label: string
  count?: number | null
}

interface TabBarProps<V extends string> {
  /** Name of the group for screen readers: « Vues ». */
  label: string
  tabs: readonly Tab<V>[]
  value: V
  onChange: (value: V) => void
  /** At the right end: « Enregistrer cette vue ». */
  aside?: ReactNode
  /** `line` under a page title; `pills` inside a panel. */
  look?: 'line' | 'pills'
}

/** Tabs with their counts; arrows move, and choose. The content below is the business of the page. */
export function TabBar<V extends string>({ label, tabs, value, onChange, aside, look = 'line' }: TabBarProps<V>) {
  function move(event: KeyboardEvent<HTMLDivElement>) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const index = tabs.findIndex((tab) => tab.value === value)
    const next =
      event.key === 'Home' ? tabs[0] : event.key === 'End' ? tabs.at(-1) : step && tabs[(index + step + tabs.length) % tabs.length]
    if (!next) return
    event.preventDefault()
    onChange(next.value)
    event.currentTarget.querySelector<HTMLElement>(`[data-value="${CSS.escape(next.value)}"]`)?.focus()
  }

  return (
    <div className={classes.bar} data-look={look}>
      <div role="tablist" aria-label={label} className={classes.list} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            data-value={tab.value}
            aria-selected={tab.value === value}
            tabIndex={tab.value === value ? 0 : -1}
            className={classes.tab}
            onClick={() => onChange(tab.value)}
          >
            {tab.label}
            {tab.count !== undefined && tab.count !== null && <span className={classes.count}>{formatNumber(tab.count)}</span>}
          </button>
        ))}
      </div>
      {aside && <div className={classes.aside}>{aside}</div>}
    </div>
  )
}
