import type { Identite, ParticipationDossier } from '../../../../src-main/contract/dossier'
import type { DossierFse } from '../../../../src-main/contract/fse'
import { horlogeSixMois } from '../../../../src-main/domain/fse/horloge'
import { isEnEmploiEntree } from '../../../../src-main/domain/indicateur/calculs/fse-entrees'
import { codesResultats } from '../../../../src-main/domain/indicateur/calculs/fse-sorties'
import { fseSortieManquants } from '../../../../src-main/domain/participant/completude-fse'
import { SITUATION_6_MOIS_LABELS, SITUATION_FSE_LABELS } from '../../../../src-main/domain/sortie/labels'
import { avertissementsSortieFse } from '../../../../src-main/domain/sortie/verification-fse'
import { Button } from '../../../components/ui/button'
import { Callout } from '../../../components/ui/callout'
import { DefinitionList } from '../../../components/ui/definition-list'
import { Panel } from '../../../components/ui/panel'
import { formatCount, formatDate, formatNumber } from '../../../lib/formats'
import { today } from '../../../lib/today'
import { useOpenAction } from '../actions'
import { ouiNon } from '../components/identite-tab'
import { ficheEntree } from './fiche-entree'
import classes from './fse.module.css'
import { HorlogeSortie } from './horloge-sortie'

interface SortiePanelProps {
  identite: Identite
  participation: ParticipationDossier
  fse: DossierFse
}

/** The exit questionnaire with its clock, then the situation six months after. */
export function SortiePanel({ identite, participation, fse }: SortiePanelProps) {
  const open = useOpenAction()
  const { acces, sortie, date_entree } = participation
  if (sortie === null) {
    return (
      <Panel title="À la sortie">
        <p className={classes.note}>
          Le questionnaire s’ouvre quand la commission a décidé de la sortie. Il se recueille dans les quatre semaines qui suivent la fin de
          la dernière action.
        </p>
      </Panel>
    )
  }
  const fiche = ficheEntree(identite, participation)
  const enEmploi = isEnEmploiEntree(fiche)
  const manquants = fseSortieManquants(sortie)
  const { complement } = fse
  const comptee = { ...sortie, participation: participation.id, derogation_nature: null, derogation_categorie: null }
  const codes = date_entree === null ? [] : codesResultats({ ...fiche, entree: date_entree }, comptee)
  const formation = [complement.formation_intitule, complement.formation_organisme, complement.formation_ville].filter(Boolean).join(', ')
  const sixMois = horlogeSixMois(sortie, today())
  return (
    <>
      <Panel
        title="À la sortie"
        aside={
          acces.ecriture && (
            <Button size="sm" onClick={() => open({ type: 'sortie_fse' })}>
              Remplir la sortie
            </Button>
          )
        }
      >
        <HorlogeSortie dateSortie={sortie.date_sortie} dateRecueil={sortie.date_recueil} jour={today()} />
        {manquants.length > 0 && <Callout tone="attention">Restent : {manquants.join(', ')}.</Callout>}
        {avertissementsSortieFse(sortie, { date: date_entree, enEmploi }).map((phrase) => (
          <Callout key={phrase} tone="attention">
            {phrase}
          </Callout>
        ))}
        <DefinitionList
          columns={2}
          items={[
            { term: 'Situation', value: sortie.situation_fse && SITUATION_FSE_LABELS[sortie.situation_fse] },
            { term: 'Autres situations', value: complement.situations.map((code) => SITUATION_FSE_LABELS[code]).join(', ') },
            { term: 'Date de recueil', value: sortie.date_recueil && formatDate(sortie.date_recueil) },
            { term: 'Qualification obtenue', value: ouiNon(sortie.qualification) },
            { term: 'Intitulé de la qualification', value: complement.qualification_intitule },
            { term: 'Date de la qualification', value: sortie.date_qualification && formatDate(sortie.date_qualification) },
            { term: 'Formation suivie', value: formation },
            {
              term: 'Durée de la formation',
              value:
                complement.formation_duree_heures !== null && `${formatNumber(complement.formation_duree_heures, 1, { fixed: false })} h`,
            },
          ].map(({ term, value }) => ({ term, value: value === false ? null : value }))}
        />
        <p className={classes.codes}>
          {codes.length > 0 ? `Compte dans ${codes.join(', ')}.` : 'Ne compte dans aucun résultat FSE+ pour l’instant.'}
        </p>
      </Panel>
      <Panel title="Six mois après" note={`le ${formatDate(sixMois.echeance)}`}>
        <p className={classes.note}>
          {sixMois.etat === 'a_venir' && `À recueillir dans ${formatCount(-sixMois.retard, 'jour')}.`}
          {sixMois.etat === 'a_recueillir' && `À recueillir depuis ${formatCount(sixMois.retard, 'jour')}.`}
          {sixMois.etat === 'recueilli' &&
            (complement.date_recueil_6mois === null ? 'Recueilli.' : `Recueilli le ${formatDate(complement.date_recueil_6mois)}.`)}
        </p>
        <DefinitionList
          columns={2}
          items={[
            { term: 'Situation à six mois', value: sortie.situation_6mois && SITUATION_6_MOIS_LABELS[sortie.situation_6mois] },
            { term: 'Situation améliorée', value: ouiNon(sortie.amelioration) },
          ]}
        />
        <p className={classes.codes}>
          {enEmploi
            ? 'En emploi à l’entrée : EECR06 compte une amélioration (contrat plus stable, temps complet, plus de compétences ou de responsabilités, promotion). Une hausse de salaire seule ne compte pas.'
            : 'Sans emploi à l’entrée : EECR05 compte un emploi à six mois.'}
        </p>
        <Callout title="Deux horloges">
          La sortie du PLIE se juge d’après les règles de l’opération, souvent après six mois d’emploi ; le résultat FSE+ se constate dans
          les quatre semaines. Les deux sont gardés, aucun ne se déduit de l’autre.
        </Callout>
      </Panel>
    </>
  )
}
