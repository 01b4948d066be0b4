import type { Identite, ParticipationDossier } from '../../../../src-main/contract/dossier'
import { ageAt, type IsoDate } from '../../../../src-main/domain/commun/date'
import type { OuiNon } from '../../../../src-main/domain/commun/oui-non'
import {
  NATIONALITE_LABELS,
  NIVEAU_FORMATION_LABELS,
  SEXE_LABELS,
  SITUATION_ENTREE_LABELS,
} from '../../../../src-main/domain/participant/labels'
import { Button } from '../../../components/ui/button'
import { DefinitionList } from '../../../components/ui/definition-list'
import { Panel } from '../../../components/ui/panel'
import { formatDate, formatMonths, formatPhone } from '../../../lib/formats'
import { useOpenAction } from '../actions'
import { EligibilitePanel } from '../eligibilite/eligibilite-panel'
import { PrescriptionPanel } from '../eligibilite/prescription-panel'
import classes from './onglets.module.css'

interface IdentiteTabProps {
  identite: Identite
  participation: ParticipationDossier | undefined
  date: IsoDate
  mayEdit: boolean
}

/** Who the person is, whether they are eligible and why, who sent them, and their situation on arrival. */
export function IdentiteTab({ identite, participation, date, mayEdit }: IdentiteTabProps) {
  return (
    <div className={classes.deux}>
      <div className={classes.pile}>
        <IdentitePanel identite={identite} date={date} mayEdit={mayEdit} />
        {participation?.acces.eligibilite && <Situation participation={participation} />}
      </div>
      {participation && (
        <div className={classes.pile}>
          {participation.acces.eligibilite && <EligibilitePanel participation={participation} />}
          <PrescriptionPanel participation={participation} />
        </div>
      )}
    </div>
  )
}

function IdentitePanel({ identite, date, mayEdit }: Omit<IdentiteTabProps, 'participation'>) {
  const open = useOpenAction()
  const naissance = identite.date_naissance
  return (
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
  )
}

function Situation({ participation }: { participation: ParticipationDossier }) {
  const { acces, situation_entree: situation, duree_recherche_mois: duree, niveau } = participation
  const sensibles = [
    { term: 'RQTH', value: ouiNon(participation.rqth) },
    { term: 'Sans domicile fixe', value: ouiNon(participation.sdf) },
    { term: 'Exclusion du logement', value: ouiNon(participation.exclusion_logement) },
  ]
  return (
    <Panel title="Situation à l’entrée" note="d’où se déduisent les critères">
      <DefinitionList
        columns={2}
        items={[
          { term: 'Marché du travail', value: situation && SITUATION_ENTREE_LABELS[situation] },
          { term: 'Durée de recherche', value: duree === null ? null : formatMonths(duree) },
          { term: 'Niveau de formation', value: niveau === null ? null : NIVEAU_FORMATION_LABELS[niveau] },
          { term: 'Ressources', value: ressourcesOf(participation) },
          ...(acces.sensible ? sensibles : []),
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
