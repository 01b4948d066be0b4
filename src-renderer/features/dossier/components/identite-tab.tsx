import type { Identite, ParticipationDossier } from '../../../../src-main/contract/dossier'
import { ageAt, type IsoDate } from '../../../../src-main/domain/commun/date'
import type { OuiNon } from '../../../../src-main/domain/commun/oui-non'
import {
  critereLabel,
  MOTIF_NON_ENTREE_LABELS,
  NATIONALITE_LABELS,
  NIVEAU_FORMATION_LABELS,
  SEXE_LABELS,
  SITUATION_ENTREE_LABELS,
} from '../../../../src-main/domain/participant/labels'
import type { IssueAccueil } from '../../../../src-main/domain/participant/participation'
import { Button } from '../../../components/ui/button'
import { DefinitionList } from '../../../components/ui/definition-list'
import { Panel } from '../../../components/ui/panel'
import { formatDate, formatMonths, formatPhone } from '../../../lib/formats'
import { useOpenAction } from '../actions'
import classes from './onglets.module.css'

const ISSUES: Record<IssueAccueil, string> = { entree: 'Entrée proposée', attente: 'En attente', non_entree: 'Non-entrée' }
const MOTIFS: Readonly<Record<string, string>> = MOTIF_NON_ENTREE_LABELS

interface IdentiteTabProps {
  identite: Identite
  participation: ParticipationDossier | undefined
  date: IsoDate
  mayEdit: boolean
}

/** Who the person is, who sent them, and by which criteria they are eligible. */
export function IdentiteTab({ identite, participation, date, mayEdit }: IdentiteTabProps) {
  const open = useOpenAction()
  const naissance = identite.date_naissance
  return (
    <div className={classes.deux}>
      <Panel
        title="Identité"
        aside={
          mayEdit && (
            <Button size="sm" onClick={() => open({ type: 'identite' })}>
              Corriger l’identité
            </Button>
          )
        }
      >
        <DefinitionList
          columns={2}
          items={[
            { term: 'Nom', value: identite.nom },
            { term: 'Prénom', value: identite.prenom },
            { term: 'Nom de naissance', value: identite.nom_naissance },
            { term: 'Date de naissance', value: naissance && `${formatDate(naissance)}, ${ageAt(naissance, date)} ans` },
            { term: 'Sexe', value: identite.sexe && SEXE_LABELS[identite.sexe] },
            { term: 'Identifiant France Travail', value: identite.identifiant_ft },
            { term: 'Adresse', value: identite.adresse },
            { term: 'Commune', value: [identite.code_postal, identite.commune].filter(Boolean).join(' ') },
            { term: 'Quartier prioritaire', value: ouiNon(identite.qpv) },
            { term: 'Téléphone', value: identite.telephone && formatPhone(identite.telephone) },
            { term: 'Courriel', value: identite.courriel },
            { term: 'Nationalité', value: identite.nationalite && NATIONALITE_LABELS[identite.nationalite] },
            { term: 'Parent né à l’étranger', value: ouiNon(identite.parent_ne_etranger) },
          ]}
        />
      </Panel>
      {participation && <Prescription participation={participation} />}
    </div>
  )
}

function Prescription({ participation }: { participation: ParticipationDossier }) {
  const open = useOpenAction()
  const { acces, motif_non_entree: motif } = participation
  return (
    <Panel
      title="Prescription et éligibilité"
      note={participation.operation_intitule}
      aside={
        acces.ecriture && (
          <>
            <Button size="sm" onClick={() => open({ type: 'accueil' })}>
              Premier accueil
            </Button>
            <Button size="sm" onClick={() => open({ type: 'participation' })}>
              Corriger
            </Button>
          </>
        )
      }
    >
      <DefinitionList
        columns={2}
        items={[
          { term: 'Référent', value: participation.referent_nom },
          { term: 'Prescripteur', value: participation.prescripteur },
          { term: 'Date de prescription', value: known(formatDate, participation.date_prescription) },
          { term: 'Premier accueil', value: known(formatDate, participation.date_premier_accueil) },
          { term: 'Issue de l’accueil', value: participation.issue_accueil && ISSUES[participation.issue_accueil] },
          { term: 'Motif de non-entrée', value: motif && (MOTIFS[motif] ?? motif) },
          { term: 'Date d’entrée', value: known(formatDate, participation.date_entree) },
          { term: 'Critères', value: participation.criteres.map(critereLabel).join(', ') },
          {
            term: 'Situation à l’entrée',
            value: participation.situation_entree && SITUATION_ENTREE_LABELS[participation.situation_entree],
          },
          { term: 'Durée de recherche', value: known(formatMonths, participation.duree_recherche_mois) },
          { term: 'Niveau de formation', value: participation.niveau !== null && NIVEAU_FORMATION_LABELS[participation.niveau] },
          { term: 'Ressources', value: ressourcesOf(participation) },
        ]}
      />
    </Panel>
  )
}

/** RSA, ASS, ARE, AAH; « aucune » only when each was answered no. */
export function ressourcesOf({ rsa, ass, are, aah }: Pick<ParticipationDossier, 'rsa' | 'ass' | 'are' | 'aah'>): string | null {
  const noms = Object.entries({ RSA: rsa, ASS: ass, ARE: are, AAH: aah })
  const percues = noms.filter(([, valeur]) => valeur === 1).map(([nom]) => nom)
  if (percues.length > 0) return percues.join(', ')
  return noms.every(([, valeur]) => valeur === 0) ? 'Aucune' : null
}

/** Oui, Non, or nothing. */
export function ouiNon(valeur: OuiNon): string | null {
  return valeur === null ? null : valeur === 1 ? 'Oui' : 'Non'
}

function known<T>(format: (value: T) => string, value: T | null): string | null {
  return value === null ? null : format(value)
}
