import { IconUserPlus, IconUsers } from '@tabler/icons-react'
import { Button } from '../../../components/ui/button'
import { EmptyState } from '../../../components/ui/empty-state'
import { ONGLET_LABELS, ONGLET_VIDES, type Onglet } from '../vues'

interface ListeVideProps {
  /** Files in the vault. */
  dossiers: number
  onglet: Onglet
  onPrescribe: (() => void) | undefined
  /** When a search or a filter is at work. */
  onReset: (() => void) | undefined
}

/** Why there is nobody, and what to do. */
export function ListeVide({ dossiers, onglet, onPrescribe, onReset }: ListeVideProps) {
  if (onReset && dossiers > 0) {
    return (
      <EmptyState
        icon={IconUsers}
        title="Personne ne répond à cette recherche"
        action={<Button onClick={onReset}>Effacer la recherche et les filtres</Button>}
      >
        Aucun participant de la vue « {ONGLET_LABELS[onglet]} » ne répond à la fois à la recherche et aux filtres.
      </EmptyState>
    )
  }
  if (dossiers > 0) {
    return (
      <EmptyState icon={IconUsers} title="Personne dans cette vue">
        {ONGLET_VIDES[onglet]}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={IconUsers}
      title="Aucun participant pour l’instant"
      action={
        onPrescribe && (
          <Button icon={IconUserPlus} onClick={onPrescribe}>
            Nouvelle prescription
          </Button>
        )
      }
    >
      Chaque personne adressée au PLIE a ici sa ligne, de la prescription à la sortie. La reprise de données apporte celles d’un autre
      outil.
    </EmptyState>
  )
}
