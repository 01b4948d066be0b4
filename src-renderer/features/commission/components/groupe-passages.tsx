import type { ReactNode } from 'react'
import { titreType } from '../../../../src-main/domain/commission/papier'
import { TYPE_LOOKS } from '../types-passage'
import type { Groupe } from './groupes'
import classes from './ordre-du-jour.module.css'

/** A bracket of the agenda: its type at the left, its dossiers at the right. */
export function GroupePassages({ groupe, children }: { groupe: Groupe; children: ReactNode }) {
  const { icon: Glyph, ton } = TYPE_LOOKS[groupe.type]
  const titre = titreType(groupe.type, groupe.passages.length)
  return (
    <section className={classes.groupe} data-ton={ton} aria-label={titre}>
      <h3 className={classes.type}>
        <Glyph size={18} stroke={1.75} aria-hidden />
        {titre}
        <span className={classes.count}>{groupe.passages.length}</span>
      </h3>
      <ul>{children}</ul>
    </section>
  )
}
