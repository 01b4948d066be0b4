import type { Dossier, ParticipationDossier } from '../../../../src-main/contract/dossier'
import { formatFullName } from '../../../lib/formats'
import type { Action } from '../actions'
import { ChangerReferentDialog } from '../affectation/changer-referent-dialog'
import { ContratForm } from '../contrat/contrat-form'
import { CriteresForm } from '../eligibilite/criteres-form'
import { EvaluationForm } from '../evaluation/evaluation-form'
import { AccueilForm } from '../forms/accueil-form'
import { DemandeForm } from '../forms/demande-form'
import { EntretienForm } from '../forms/entretien-form'
import { EtapeForm } from '../forms/etape-form'
import { FreinForm, NouveauFreinForm } from '../forms/frein-form'
import { IdentiteForm } from '../forms/identite-form'
import { NouvelleParticipationForm, ParticipationForm } from '../forms/participation-form'
import { SortieFseForm } from '../forms/sortie-fse-form'
import { SuiviForm } from '../forms/suivi-form'
import { QuestionnaireEntreeForm } from '../fse/questionnaire-entree-form'

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
          participation={participation}
          personne={formatFullName(identite)}
          entretien={entretien}
          prevu={action.prevu}
          onClose={onClose}
        />
      )
    }
    case 'etape':
      return (
        <EtapeForm
          key={`${action.id}-${action.modele}`}
          participation={participation}
          etape={etapes.find((une) => une.id === action.id) ?? null}
          modele={etapes.find((une) => une.id === action.modele)}
          onReconduire={(modele) => onOpen({ type: 'etape', id: null, modele })}
          onClose={onClose}
        />
      )
    case 'contrat':
      return <ContratForm participation={participation} id={action.id} renouveler={action.renouveler} onClose={onClose} />
    case 'evaluation':
      return <EvaluationForm participation={participation} moment={action.moment} onClose={onClose} />
    case 'frein': {
      const frein = freins.find((un) => un.id === action.id)
      return frein ? <FreinForm frein={frein} onClose={onClose} /> : <NouveauFreinForm participation={id} onClose={onClose} />
    }
    case 'demande':
      return <DemandeForm participation={participation} nature={action.nature} onClose={onClose} />
    case 'criteres':
      return <CriteresForm participation={id} onClose={onClose} />
    case 'participation':
      return <ParticipationForm participation={participation} onClose={onClose} />
    case 'referent':
      return <ChangerReferentDialog cible={{ participations: [id] }} dossiers={1} actuel={participation.referent} onClose={onClose} />
    case 'accueil':
      return <AccueilForm participation={participation} onClose={onClose} />
    case 'sortie_fse':
      return sortie && <SortieFseForm identite={identite} participation={participation} sortie={sortie} onClose={onClose} />
    case 'entree_fse':
      return <QuestionnaireEntreeForm identite={identite} participation={participation} champ={action.champ} onClose={onClose} />
    case 'suivi':
      return <SuiviForm participation={participation} echeance={action.echeance} onClose={onClose} />
  }
}
