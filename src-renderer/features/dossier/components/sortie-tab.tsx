import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import type { Decision } from '../../../../src-main/domain/commission/commission'
import { DECISION_LABELS, TYPE_PASSAGE_LABELS } from '../../../../src-main/domain/commission/labels'
import { NATURE_DEMANDE_LABELS, NATURES_DEMANDE, natureOf, refusDemande } from '../../../../src-main/domain/parcours/verification-demande'
import { categorieSortieLabel, MOTIF_SORTIE_LABELS } from '../../../../src-main/domain/sortie/labels'
import { StatusBadge } from '../../../components/ui/badge'
import { Button } from '../../../components/ui/button'
import { Callout } from '../../../components/ui/callout'
import { DefinitionList } from '../../../components/ui/definition-list'
import { Panel } from '../../../components/ui/panel'
import { formatDate } from '../../../lib/formats'
import { useCommand } from '../../../lib/use-route'
import { APRES_SAISIE, useOpenAction } from '../actions'
import classes from './onglets.module.css'
import { SortiesPossibles } from './sorties-possibles'
import { Suivis } from './suivis'

/** Requests to the commission, its decisions, the exit and its follow-ups. */
export function SortieTab({ participation }: { participation: ParticipationDossier }) {
  return (
    <div className={classes.deux}>
      <div className={classes.pile}>
        <Sortie participation={participation} />
        {participation.sortie?.suivie && <Suivis participation={participation} dateSortie={participation.sortie.date_sortie} />}
      </div>
      <Demandes participation={participation} />
    </div>
  )
}

function Sortie({ participation }: { participation: ParticipationDossier }) {
  const open = useOpenAction()
  const { sortie, acces, statut, demandes } = participation
  if (sortie === null) {
    const attendue = demandes.some((demande) => demande.statut === 'ouverte' && natureOf(demande.type) === 'sortie')
    const refus = attendue ? 'Une demande de sortie attend déjà la commission.' : statut && refusDemande('sortie', statut)
    return (
      <Panel title="Sortie">
        <SortiesPossibles participation={participation} refus={refus} />
        <p>La personne n’est pas sortie. La sortie se demande à la commission ; sa nature se calcule d’après les règles de l’opération.</p>
        {acces.ecriture && (
          <div className={classes.actions}>
            <Button onClick={() => open({ type: 'demande', nature: 'sortie' })} reason={refus}>
              Demander la sortie
            </Button>
          </div>
        )}
      </Panel>
    )
  }
  return (
    <Panel title="Sortie" aside={<StatusBadge vocabulary="sortie" code={sortie.nature} />}>
      <DefinitionList
        columns={2}
        items={[
          { term: 'Date de sortie', value: formatDate(sortie.date_sortie) },
          { term: 'Motif', value: MOTIF_SORTIE_LABELS[sortie.motif] },
          { term: 'Catégorie', value: categorieSortieLabel(sortie.categorie) },
        ]}
      />
      <ul className={classes.raisons}>
        {sortie.raisons.map((raison) => (
          <li key={raison}>{raison}</li>
        ))}
      </ul>
      {sortie.derogatoire && (
        <Callout tone="attention" title="Décision dérogatoire">
          La commission en a décidé autrement que la règle : {sortie.derogation_motif ?? 'motif non écrit'}.
        </Callout>
      )}
    </Panel>
  )
}

function Demandes({ participation }: { participation: ParticipationDossier }) {
  const open = useOpenAction()
  const withdraw = useCommand('parcours.withdrawDemande', {
    refresh: APRES_SAISIE,
    message: 'La demande est retirée : elle ne passera pas en commission.',
  })
  const { demandes, passages, acces, statut } = participation
  const ouvertes = demandes.filter((demande) => demande.statut === 'ouverte')
  const decides = passages.filter((passage) => passage.decision !== null)
  const possibles = NATURES_DEMANDE.filter(
    (nature) =>
      nature !== 'sortie' &&
      statut !== null &&
      refusDemande(nature, statut) === null &&
      !ouvertes.some((demande) => natureOf(demande.type) === nature),
  )
  return (
    <Panel title="Commission">
      {ouvertes.length === 0 && <p>Aucune demande n’attend la commission.</p>}
      {ouvertes.map((demande) => (
        <Callout
          key={demande.id}
          title={`${TYPE_PASSAGE_LABELS[demande.type]}, demandée le ${formatDate(demande.date_demande)}`}
          action={
            acces.ecriture && (
              <Button size="sm" busy={withdraw.isPending} onClick={() => withdraw.mutate({ id: demande.id })}>
                Retirer la demande
              </Button>
            )
          }
        >
          {[
            demande.date_effet && `Effet le ${formatDate(demande.date_effet)}`,
            demande.date_fin && `jusqu’au ${formatDate(demande.date_fin)}`,
            demande.justification,
          ]
            .filter(Boolean)
            .join(', ')}
        </Callout>
      ))}
      {acces.ecriture && possibles.length > 0 && (
        <div className={classes.actions}>
          <span>Demander :</span>
          {possibles.map((nature) => (
            <Button key={nature} size="sm" onClick={() => open({ type: 'demande', nature })}>
              {NATURE_DEMANDE_LABELS[nature]}
            </Button>
          ))}
        </div>
      )}
      {decides.length > 0 && (
        <DefinitionList
          items={decides.map((passage) => ({
            term: `${formatDate(passage.date)} : ${TYPE_PASSAGE_LABELS[passage.type]}`,
            value: [DECISION_LABELS[passage.decision as Decision], passage.motif].filter(Boolean).join(', '),
          }))}
        />
      )}
    </Panel>
  )
}
