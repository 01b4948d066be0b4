import { IconChartBar } from '@tabler/icons-react'
import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import type { EvaluationDossier } from '../../../../src-main/contract/evaluation'
import { MOMENTS_EVALUATION, type MomentEvaluation } from '../../../../src-main/domain/parcours/evaluation'
import { prochainMoment } from '../../../../src-main/domain/parcours/evolution'
import { MOMENT_EVALUATION_LABELS, NIVEAU_FREIN_LABELS } from '../../../../src-main/domain/parcours/labels'
import { ChartPanel } from '../../../components/charts/chart-panel'
import { EvolutionBars } from '../../../components/charts/evolution-bars'
import { Button } from '../../../components/ui/button'
import { EmptyState } from '../../../components/ui/empty-state'
import { notifyDone } from '../../../components/ui/notify'
import { Panel } from '../../../components/ui/panel'
import { formatDate } from '../../../lib/formats'
import { useCommand, useRoute } from '../../../lib/use-route'
import { APRES_SAISIE, useOpenAction } from '../actions'
import classes from './evaluation.module.css'
import { descriptionEvolution, lignesEvolution, resumeEvolution, tableEvolution, titreMoment } from './lecture'

/** The ten themes from the entry to the exit: the path walked, and the grids behind it. */
export function EvolutionPanel({ participation }: { participation: ParticipationDossier }) {
  const evaluations = useRoute('evaluation.list', { participation: participation.id }).data ?? []
  return (
    <div className={classes.colonnes}>
      {evaluations.length > 0 ? <Dessin evaluations={evaluations} /> : <Vide participation={participation} />}
      <Panel title="Grilles remplies">
        <ul className={classes.moments}>
          {MOMENTS_EVALUATION.map((moment) => (
            <Moment key={moment} participation={participation} evaluations={evaluations} moment={moment} />
          ))}
        </ul>
      </Panel>
    </div>
  )
}

function Dessin({ evaluations }: { evaluations: readonly EvaluationDossier[] }) {
  const resume = resumeEvolution(evaluations)
  return (
    <ChartPanel title="Évolution" note="de l’entrée à la sortie" table={tableEvolution(evaluations)}>
      {resume !== null && <p className={classes.phrase}>{resume}</p>}
      <EvolutionBars
        label={descriptionEvolution(evaluations)}
        series={evaluations.map((evaluation) => ({ id: evaluation.id, label: titreMoment(evaluation) }))}
        rows={lignesEvolution(evaluations)}
        levels={NIVEAU_FREIN_LABELS}
      />
    </ChartPanel>
  )
}

function Vide({ participation: { acces } }: { participation: ParticipationDossier }) {
  const open = useOpenAction()
  return (
    <Panel title="Évolution">
      <EmptyState
        icon={IconChartBar}
        title="Aucune grille remplie"
        action={
          acces.ecriture && <Button onClick={() => open({ type: 'evaluation', moment: 'entree' })}>Remplir la grille d’entrée</Button>
        }
      >
        Dix thèmes, une minute avec la personne : à l’entrée, à mi-parcours, à la sortie. Le dessin montre ensuite le chemin parcouru.
      </EmptyState>
    </Panel>
  )
}

interface MomentProps {
  participation: ParticipationDossier
  evaluations: readonly EvaluationDossier[]
  moment: MomentEvaluation
}

function Moment({ participation, evaluations, moment }: MomentProps) {
  const open = useOpenAction()
  const save = useCommand('evaluation.save', { refresh: APRES_SAISIE, message: 'La grille est de nouveau au dossier.' })
  const remove = useCommand('evaluation.delete', { refresh: APRES_SAISIE })
  const { ecriture } = participation.acces
  const nom = MOMENT_EVALUATION_LABELS[moment]
  const remplie = evaluations.find((evaluation) => evaluation.moment === moment)
  const suivante = prochainMoment(evaluations)

  function retirer({ id, date, themes }: EvaluationDossier) {
    remove.mutate(
      { id },
      {
        onSuccess: () =>
          notifyDone(`Grille « ${nom.toLocaleLowerCase('fr')} » retirée.`, {
            undo: () => save.mutate({ participation: participation.id, evaluation: { moment, date, themes }, freins: [] }),
          }),
      },
    )
  }

  return (
    <li className={classes.moment}>
      <span className={classes.quand}>
        <b>{nom}</b>
        <span>
          {remplie ? `${formatDate(remplie.date)}${remplie.auteur_nom === null ? '' : `, ${remplie.auteur_nom}`}` : 'pas encore remplie'}
        </span>
      </span>
      {ecriture && !remplie && (
        <Button
          size="sm"
          emphasis={moment === suivante ? 'secondary' : 'text'}
          aria-label={`Remplir la grille : ${nom}`}
          onClick={() => open({ type: 'evaluation', moment })}
        >
          Remplir
        </Button>
      )}
      {ecriture && remplie && (
        <>
          <Button size="sm" emphasis="text" aria-label={`Modifier la grille : ${nom}`} onClick={() => open({ type: 'evaluation', moment })}>
            Modifier
          </Button>
          <Button
            size="sm"
            emphasis="text"
            aria-label={`Retirer la grille : ${nom}`}
            busy={remove.isPending}
            onClick={() => retirer(remplie)}
          >
            Retirer
          </Button>
        </>
      )}
    </li>
  )
}
