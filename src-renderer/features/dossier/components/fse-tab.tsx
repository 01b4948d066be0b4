import type { Identite, ParticipationDossier } from '../../../../src-main/contract/dossier'
import { CHAMP_FSE_ENTREE_LABELS, fseEntreeManquants, fseSortieManquants } from '../../../../src-main/domain/participant/completude-fse'
import {
  NATIONALITE_LABELS,
  NIVEAU_FORMATION_LABELS,
  SEXE_LABELS,
  SITUATION_ENTREE_LABELS,
} from '../../../../src-main/domain/participant/labels'
import { SITUATION_6_MOIS_LABELS, SITUATION_FSE_LABELS } from '../../../../src-main/domain/sortie/labels'
import { isRecueilHorsDelai } from '../../../../src-main/domain/sortie/verification-fse'
import { Button } from '../../../components/ui/button'
import { Callout } from '../../../components/ui/callout'
import { DefinitionList } from '../../../components/ui/definition-list'
import { Panel } from '../../../components/ui/panel'
import { formatDate, formatMonths } from '../../../lib/formats'
import { useOpenAction } from '../actions'
import { ouiNon, ressourcesOf } from './identite-tab'
import classes from './onglets.module.css'

/** The FSE+ record: answers at entry, at exit, six months after. */
export function FseTab({ identite, participation }: { identite: Identite; participation: ParticipationDossier }) {
  const open = useOpenAction()
  const { acces, sortie } = participation
  const manquants = fseEntreeManquants({ ...identite, ...participation }).map((champ) => CHAMP_FSE_ENTREE_LABELS[champ])
  return (
    <div className={classes.deux}>
      <Panel
        title="À l’entrée"
        aside={
          acces.ecriture && (
            <>
              <Button size="sm" onClick={() => open({ type: 'identite' })}>
                Identité
              </Button>
              <Button size="sm" onClick={() => open({ type: 'participation' })}>
                Situation
              </Button>
            </>
          )
        }
      >
        {manquants.length > 0 ? (
          <Callout tone="attention" title="Dossier FSE+ incomplet">
            Il manque : {manquants.join(', ')}. Au-dessus de 35 % de dossiers incomplets, l’opération subit une correction financière.
          </Callout>
        ) : (
          <Callout tone="succes">Toutes les réponses exigées à l’entrée sont là.</Callout>
        )}
        <DefinitionList
          columns={2}
          items={[
            { term: 'Sexe', value: identite.sexe && SEXE_LABELS[identite.sexe] },
            { term: 'Date de naissance', value: identite.date_naissance && formatDate(identite.date_naissance) },
            { term: 'Date d’entrée', value: participation.date_entree && formatDate(participation.date_entree) },
            { term: 'Situation', value: participation.situation_entree && SITUATION_ENTREE_LABELS[participation.situation_entree] },
            {
              term: 'Durée de recherche',
              value: participation.duree_recherche_mois !== null && formatMonths(participation.duree_recherche_mois),
            },
            { term: 'Niveau de formation', value: participation.niveau !== null && NIVEAU_FORMATION_LABELS[participation.niveau] },
            { term: 'Ressources', value: ressourcesOf(participation) },
            { term: 'Reconnaissance du handicap', value: ouiNon(participation.rqth) },
            { term: 'Sans domicile fixe', value: ouiNon(participation.sdf) },
            { term: 'Exclusion du logement', value: ouiNon(participation.exclusion_logement) },
            { term: 'Nationalité', value: identite.nationalite && NATIONALITE_LABELS[identite.nationalite] },
            { term: 'Parent né à l’étranger', value: ouiNon(identite.parent_ne_etranger) },
          ].map(({ term, value }) => ({ term, value: value === false ? null : value }))}
        />
      </Panel>
      <Panel
        title="À la sortie"
        aside={
          acces.ecriture &&
          sortie !== null && (
            <Button size="sm" onClick={() => open({ type: 'sortie_fse' })}>
              Compléter
            </Button>
          )
        }
      >
        {sortie === null ? (
          <p>Le questionnaire de sortie s’ouvre quand la commission a décidé de la sortie. Il se recueille dans les quatre semaines.</p>
        ) : (
          <>
            {fseSortieManquants(sortie).length > 0 && (
              <Callout tone="attention">Restent : {fseSortieManquants(sortie).join(', ')}.</Callout>
            )}
            {isRecueilHorsDelai(sortie) && (
              <Callout tone="attention">Recueil après quatre semaines : gardé, mais exclu des résultats FSE+.</Callout>
            )}
            <DefinitionList
              columns={2}
              items={[
                { term: 'Date de sortie', value: formatDate(sortie.date_sortie) },
                { term: 'Situation', value: sortie.situation_fse && SITUATION_FSE_LABELS[sortie.situation_fse] },
                { term: 'Date de recueil', value: sortie.date_recueil && formatDate(sortie.date_recueil) },
                { term: 'Qualification obtenue', value: ouiNon(sortie.qualification) },
                { term: 'Date de la qualification', value: sortie.date_qualification && formatDate(sortie.date_qualification) },
                { term: 'Situation à six mois', value: sortie.situation_6mois && SITUATION_6_MOIS_LABELS[sortie.situation_6mois] },
                { term: 'Situation améliorée', value: ouiNon(sortie.amelioration) },
              ]}
            />
          </>
        )}
      </Panel>
    </div>
  )
}
