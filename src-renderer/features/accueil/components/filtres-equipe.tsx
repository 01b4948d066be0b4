import type { AlerteRow } from '../../../../src-main/contract/accueil'
import { TYPE_ALERTE_LABELS, TYPES_ALERTE, type TypeAlerte } from '../../../../src-main/domain/accueil/alerte'
import { SelectField } from '../../../components/ui/select-field'
import { useRoute } from '../../../lib/use-route'
import classes from './accueil.module.css'

/** Which alerts of the team are shown. */
export interface FiltreEquipe {
  readonly referent: string | null
  readonly type: TypeAlerte | null
}

export const TOUTE_LEQUIPE: FiltreEquipe = { referent: null, type: null }

// A parcours that nobody follows is filtered under this name.
const SANS_REFERENT = '-'

/** Keeps the alerts of one référent and of one kind. */
export function filterEquipe(alertes: readonly AlerteRow[], { referent, type }: FiltreEquipe): AlerteRow[] {
  return alertes.filter(
    (alerte) => (referent === null || (alerte.referent ?? SANS_REFERENT) === referent) && (type === null || alerte.type === type),
  )
}

interface FiltresEquipeProps {
  alertes: readonly AlerteRow[]
  value: FiltreEquipe
  onChange: (filtre: FiltreEquipe) => void
}

/** For the coordination: whose alerts and of which kind, with how many of each. */
export function FiltresEquipe({ alertes, value, onChange }: FiltresEquipeProps) {
  const referents = useRoute('parametre.referents', {}).data ?? []
  const nomOf = (code: string) => {
    const referent = referents.find((un) => un.code === code)
    return referent ? [referent.prenom, referent.nom].filter(Boolean).join(' ') : 'Sans référent'
  }
  const parReferent = countBy(filterEquipe(alertes, { ...value, referent: null }), (alerte) => alerte.referent ?? SANS_REFERENT)
  const parType = countBy(filterEquipe(alertes, { ...value, type: null }), (alerte) => alerte.type)
  return (
    <div className={classes.filtres}>
      <SelectField
        label="Référent"
        hideLabel
        placeholder="Tous les référents"
        value={value.referent}
        onChange={(referent) => onChange({ ...value, referent })}
        options={[...parReferent]
          .map(([code, nombre]) => ({ value: code, label: `${nomOf(code)} (${nombre})` }))
          .sort((a, b) => a.label.localeCompare(b.label, 'fr'))}
      />
      <SelectField
        label="Nature des alertes"
        hideLabel
        placeholder="Toutes les natures"
        value={value.type}
        onChange={(type) => onChange({ ...value, type })}
        options={TYPES_ALERTE.flatMap((type) => {
          const nombre = parType.get(type)
          return nombre === undefined ? [] : [{ value: type, label: `${TYPE_ALERTE_LABELS[type]} (${nombre})` }]
        })}
      />
    </div>
  )
}

function countBy<K extends string>(alertes: readonly AlerteRow[], keyOf: (alerte: AlerteRow) => K): Map<K, number> {
  const counts = new Map<K, number>()
  for (const alerte of alertes) counts.set(keyOf(alerte), (counts.get(keyOf(alerte)) ?? 0) + 1)
  return counts
}
