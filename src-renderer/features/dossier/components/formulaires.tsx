import type { Dossier, ParticipationDossier } from '../../../../src-main/contract/dossier'
import { formatFullName } from '../../../lib/formats'
import type { Action } from '../actions'
import { AccueilForm } from '../forms/accueil-form'
import { DemandeForm } from '../forms/demande-form'
import { EntretienForm } from '../forms/entretien-form'
import { EtapeForm } from '../forms/etape-form'
import { FreinForm, NouveauFreinForm } from '../forms/frein-form'
import { IdentiteForm } from '../forms/identite-form'
import { NouvelleParticipationForm, ParticipationForm } from '../forms/participation-form'
import { SortieFseForm } from '../forms/sortie-fse-form'
import { SuiviForm } from '../forms/suivi-form'

interface FormulaireProps {
  action: Action
  dossier: Dossier
  participation: ParticipationDossier | undefined
  onOpen: (action: Action) => void
  onClose: () => void
}

/** The form an action opens, on the record it changes. */
export function Formulaire({ action, dossier, participation, onOpen, onClose }: FormulaireProps) {
  const { identite } = dossier
  if (action.type === 'identite') return <IdentiteForm identite={identite} onClose={onClose} />
  if (action.type === 'nouvelle_participation') return <NouvelleParticipationForm participant={identite.id} onClose={onClose} />
  if (!participation) return null
  const { id, etapes, entretiens, freins, sortie } = participation
  switch (action.type) {
    case 'entretien': {
      const entretien = entretiens.find((un) => un.id === action.id) ?? null
      return (
        <EntretienForm
          key={`${id}-${action.id}`}
          participation={id}
          personne={formatFullName(identite)}
          entretien={entretien}
          prevu={action.prevu}
          onClose={onClose}
        />
      )
    }
    case 'etape':
      return <EtapeForm participation={id} etape={etapes.find((une) => une.id === action.id) ?? null} onClose={onClose} />
    case 'frein': {
      const frein = freins.find((un) => un.id === action.id)
      return frein ? <FreinForm frein={frein} onClose={onClose} /> : <NouveauFreinForm participation={id} onClose={onClose} />
    }
    case 'demande':
      return <DemandeForm participation={participation} nature={action.nature} onClose={onClose} />
    case 'participation':
      return <ParticipationForm participation={participation} onClose={onClose} />
    case 'accueil':
      return <AccueilForm participation={participation} onClose={onClose} onEntree={() => onOpen({ type: 'demande', nature: 'entree' })} />
    case 'sortie_fse':
      return sortie && <SortieFseForm participation={id} sortie={sortie} onClose={onClose} />
    case 'suivi':
      return <SuiviForm participation={participation} echeance={action.echeance} onClose={onClose} />
  }
}
