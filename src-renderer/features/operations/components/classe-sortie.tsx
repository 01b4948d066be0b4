import { categorieSortieLabel, NATURE_SORTIE_LABELS } from '../../../../src-main/domain/sortie/labels'
import type { NatureSortie } from '../../../../src-main/domain/sortie/sortie'
import { StatusText } from '../../../components/ui/badge'
import classes from '../operations.module.css'

interface Props {
  classe: { nature: NatureSortie; categorie: string }
  /** Under the rules in force, or under those tried. */
  sens: 'avant' | 'apres'
}

/** The class of an exit: the icon of its nature, the word of its category. */
export function ClasseSortie({ classe: { nature, categorie }, sens }: Props) {
  const label = categorieSortieLabel(categorie)
  return (
    <span className={classes.classe} data-sens={sens} title={`${NATURE_SORTIE_LABELS[nature]}, ${label}`}>
      <span className="sr-only">{sens === 'avant' ? 'Aujourd’hui :' : 'À l’essai :'}</span>
      <StatusText vocabulary="sortie" code={nature} label={label} />
    </span>
  )
}
