import type { ReactNode } from 'react'
import type { Identite, ParticipationDossier } from '../../../../src-main/contract/dossier'
import type { DossierFse } from '../../../../src-main/contract/fse'
import { codesDeQuestion } from '../../../../src-main/domain/fse/codes-question'
import {
  etatReponse,
  QUESTION_FSE_LABELS,
  type QuestionFse,
  REPONSE_FSE_LABELS,
  RESSOURCE_FSE_LABELS,
} from '../../../../src-main/domain/fse/question'
import { FICHES_FSE } from '../../../../src-main/domain/indicateur/catalogue/fse'
import { CHAMP_FSE_ENTREE_LABELS, fseEntreeManquants } from '../../../../src-main/domain/participant/completude-fse'
import {
  NATIONALITE_LABELS,
  NIVEAU_FORMATION_LABELS,
  SEXE_LABELS,
  SITUATION_ENTREE_LABELS,
} from '../../../../src-main/domain/participant/labels'
import { Button } from '../../../components/ui/button'
import { Callout } from '../../../components/ui/callout'
import { DefinitionList } from '../../../components/ui/definition-list'
import { LinkButton } from '../../../components/ui/link-button'
import { Panel } from '../../../components/ui/panel'
import { formatDate, formatMonths } from '../../../lib/formats'
import { useOpenAction } from '../actions'
import { ouiNon } from '../components/identite-tab'
import { ficheEntree } from './fiche-entree'
import classes from './fse.module.css'

interface EntreePanelProps {
  identite: Identite
  participation: ParticipationDossier
  fse: DossierFse
}

/** The entry questionnaire: what is answered, what is not and why, and what each answer feeds. */
export function EntreePanel({ identite, participation, fse }: EntreePanelProps) {
  const open = useOpenAction()
  const { acces } = participation
  const manquants = fseEntreeManquants({ ...identite, ...participation })
  return (
    <Panel
      title="À l’entrée"
      note={fse.questionnaire.date_recueil === null ? 'recueil non daté' : `recueilli le ${formatDate(fse.questionnaire.date_recueil)}`}
      aside={
        acces.ecriture && (
          <Button size="sm" onClick={() => open({ type: 'entree_fse' })}>
            Remplir le questionnaire
          </Button>
        )
      }
    >
      {manquants.length > 0 ? (
        <Callout tone="attention" title="Fiche FSE+ incomplète">
          Au-dessus de 35 % de fiches incomplètes, l’opération subit une correction financière. Il manque :
          <ul className={classes.manques}>
            {manquants.map((champ) => (
              <li key={champ}>
                {acces.ecriture ? (
                  <LinkButton onClick={() => open({ type: 'entree_fse', champ })}>{CHAMP_FSE_ENTREE_LABELS[champ]}</LinkButton>
                ) : (
                  CHAMP_FSE_ENTREE_LABELS[champ]
                )}
              </li>
            ))}
          </ul>
          {manquants.includes('contact') && (
            <p className={classes.codes}>
              Le portail accepte alors les coordonnées du référent : elles se saisissent à l’export. La fiche reste comptée incomplète.
            </p>
          )}
        </Callout>
      ) : (
        <Callout tone="succes">Toutes les réponses exigées à l’entrée sont là.</Callout>
      )}
      <DefinitionList columns={2} items={itemsOf({ identite, participation, fse })} />
      <p className={classes.codes}>
        Chaque personne compte dans un seul de EECO02 (en recherche), EECO04 (inactive ou en formation) et EECO05 (en emploi), d’après sa
        situation ; EECO01 est leur somme.
      </p>
    </Panel>
  )
}

function itemsOf({ identite, participation, fse }: EntreePanelProps) {
  const fiche = ficheEntree(identite, participation)
  const item = (champ: string, term: string, value: ReactNode) => ({
    term,
    value: value && <Reponse value={value} codes={codesDeQuestion(champ, fiche)} />,
  })
  const question = (champ: QuestionFse, value: string | null) => {
    const etat = etatReponse(value, fse.reponses[champ])
    if (etat !== null && etat !== 'repondu')
      return { term: QUESTION_FSE_LABELS[champ], value: <span className={classes.etat}>{REPONSE_FSE_LABELS[etat]}</span> }
    return item(champ, QUESTION_FSE_LABELS[champ], value)
  }
  const { ressources, zone_rurale } = fse.questionnaire
  const autres = ressources === null ? null : ressources.map((code) => RESSOURCE_FSE_LABELS[code]).join(', ') || 'Aucune autre'
  const { situation_entree, niveau, duree_recherche_mois: duree } = participation
  return [
    item('sexe', 'Sexe', identite.sexe && SEXE_LABELS[identite.sexe]),
    item('date_naissance', 'Date de naissance', identite.date_naissance && formatDate(identite.date_naissance)),
    item('date_entree', 'Date d’entrée', participation.date_entree && formatDate(participation.date_entree)),
    item('commune', 'Commune', identite.commune),
    item('contact', 'Contact', identite.telephone || identite.courriel),
    item('qpv', 'Quartier prioritaire (QPV)', ouiNon(identite.qpv) ?? 'À vérifier'),
    question('situation_entree', situation_entree && SITUATION_ENTREE_LABELS[situation_entree]),
    question('duree_recherche_mois', duree === null ? null : formatMonths(duree)),
    question('niveau', niveau === null ? null : (NIVEAU_FORMATION_LABELS[niveau] ?? String(niveau))),
    question('rsa', ouiNon(participation.rsa)),
    question('ass', ouiNon(participation.ass)),
    question('are', ouiNon(participation.are)),
    question('aah', ouiNon(participation.aah)),
    question('ressources', autres),
    question('rqth', ouiNon(participation.rqth)),
    question('sdf', ouiNon(participation.sdf)),
    question('exclusion_logement', ouiNon(participation.exclusion_logement)),
    question('nationalite', identite.nationalite && NATIONALITE_LABELS[identite.nationalite]),
    question('parent_ne_etranger', ouiNon(identite.parent_ne_etranger)),
    question('zone_rurale', ouiNon(zone_rurale)),
  ]
}

function Reponse({ value, codes }: { value: ReactNode; codes: readonly string[] }) {
  return (
    <>
      {value}
      {codes.map((code) => (
        <span key={code} className={classes.code} title={FICHES_FSE[code as keyof typeof FICHES_FSE]?.libelle}>
          {code}
        </span>
      ))}
    </>
  )
}
