import type { ChoixPapier } from '../../../../src-main/contract/papier'
import { Callout } from '../../../components/ui/callout'
import { SegmentedField } from '../../../components/ui/choice-fields'
import { formatCount } from '../../../lib/formats'
import { useRoute } from '../../../lib/use-route'
import type { Demande } from '../demande'
import classes from '../papiers.module.css'

interface ManquesPapierProps {
  demande: Demande
  exclure: boolean
  onExclure: (exclure: boolean) => void
}

const NOMS_MONTRES = 6

/** Values that the letter asks for and that are missing, with the names; then what to do with these people. */
export function ManquesPapier({ demande, exclure, onExclure }: ManquesPapierProps) {
  const manques = useRoute(
    'papier.missing',
    { ...demande, exclure_incomplets: false },
    { keepPrevious: true, enabled: demande.papier === 'courrier' },
  )
  if (demande.papier !== 'courrier' || !manques.data || manques.data.length === 0) return null
  return (
    <Callout tone="attention" title="Il manque des renseignements">
      <ul className={classes.liste}>
        {manques.data.map(({ champ, libelle, personnes }) => (
          <li key={champ}>
            {formatCount(personnes.length, 'personne')} sans « {libelle} » : {resume(personnes)}
          </li>
        ))}
      </ul>
      <SegmentedField
        label="Pour ces personnes"
        value={exclure ? 'exclure' : 'blanc'}
        onChange={(value) => onExclure(value === 'exclure')}
        options={[
          { value: 'blanc', label: 'Laisser en blanc' },
          { value: 'exclure', label: 'Ne pas imprimer' },
        ]}
      />
    </Callout>
  )
}

/** Those for whom the paper is refused: they are simply not in the file. */
export function RefusPapier({ choix }: { choix: ChoixPapier }) {
  if (choix.refus.length === 0) return null
  const raisons = [...new Set(choix.refus.map(({ raison }) => raison))]
  return (
    <Callout tone="info" title={`${formatCount(choix.refus.length, 'personne')} hors du document`}>
      <ul className={classes.liste}>
        {raisons.map((raison) => (
          <li key={raison}>
            {raison} : {resume(choix.refus.filter((un) => un.raison === raison).map(({ nom }) => nom))}
          </li>
        ))}
      </ul>
    </Callout>
  )
}

function resume(noms: readonly string[]): string {
  const reste = noms.length - NOMS_MONTRES
  return `${noms.slice(0, NOMS_MONTRES).join(', ')}${reste > 0 ? ` et ${formatCount(reste, 'autre')}` : ''}.`
}
