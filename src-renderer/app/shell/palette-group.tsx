import classes from './command-palette.module.css'
import type { PaletteResults } from './use-palette-results'

interface PaletteGroupProps {
  group: PaletteResults['groups'][number]
  idPrefix: string
  currentId: string | null
  onChoose: (id: string) => void
}

/** People, or actions, found by the palette. The keyboard stays in the search field. */
export function PaletteGroup({ group, idPrefix, currentId, onChoose }: PaletteGroupProps) {
  return (
    <fieldset className={classes.group}>
      <legend className={classes.groupLabel}>{group.label}</legend>
      {group.choices.map((choice) => (
        <button
          key={choice.id}
          id={`${idPrefix}-${choice.id}`}
          type="button"
          role="option"
          aria-selected={choice.id === currentId}
          tabIndex={-1}
          className={classes.choice}
          onClick={() => onChoose(choice.id)}
        >
          <choice.icon size={18} stroke={1.75} aria-hidden />
          {choice.label}
          {choice.detail && <span className={classes.detail}>{choice.detail}</span>}
        </button>
      ))}
    </fieldset>
  )
}
