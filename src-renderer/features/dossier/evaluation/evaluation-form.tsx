import { useState } from 'react'
import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import { type EvaluationDossier, type EvaluationSaisie, evaluationSaisie } from '../../../../src-main/contract/evaluation'
import { type MomentEvaluation, niveauxOf } from '../../../../src-main/domain/parcours/evaluation'
import { evaluationPrecedente, prochainMoment } from '../../../../src-main/domain/parcours/evolution'
import { THEMES_FREIN, type ThemeFrein } from '../../../../src-main/domain/parcours/frein'
import { preremplir, proposerFreins } from '../../../../src-main/domain/parcours/freins-evaluation'
import { MOMENT_EVALUATION_LABELS } from '../../../../src-main/domain/parcours/labels'
import { BrouillonRetrouve } from '../../../components/ui/brouillon-retrouve'
import { CheckboxField } from '../../../components/ui/choice-fields'
import { DateField } from '../../../components/ui/date-field'
import { FormSection } from '../../../components/ui/form-grid'
import { notifyDone } from '../../../components/ui/notify'
import { today } from '../../../lib/today'
import { useBrouillon } from '../../../lib/use-brouillon'
import { useRoute } from '../../../lib/use-route'
import { FormDialog } from '../forms/form-dialog'
import { useSaisie } from '../use-saisie'
import classes from './evaluation.module.css'
import { GrilleField } from './grille-field'
import { libelleProposition } from './lecture'

interface EvaluationFormProps {
  participation: ParticipationDossier
  /** Null: the next moment to fill. */
  moment: MomentEvaluation | null
  onClose: () => void
}

/** The grid of one moment, once the others are known. */
export function EvaluationForm({ participation, moment, onClose }: EvaluationFormProps) {
  const evaluations = useRoute('evaluation.list', { participation: participation.id }).data
  if (!evaluations) return null
  const choisi = moment ?? prochainMoment(evaluations) ?? 'sortie'
  return <Formulaire participation={participation} evaluations={evaluations} moment={choisi} onClose={onClose} />
}

interface FormulaireProps {
  participation: ParticipationDossier
  evaluations: readonly EvaluationDossier[]
  moment: MomentEvaluation
  onClose: () => void
}

function Formulaire({ participation, evaluations, moment, onClose }: FormulaireProps) {
  const { freins } = participation
  const connue = evaluations.find((evaluation) => evaluation.moment === moment) ?? null
  const precedente = evaluationPrecedente(evaluations, moment)
  const avant = precedente && niveauxOf(precedente.themes)
  const nom = MOMENT_EVALUATION_LABELS[moment].toLocaleLowerCase('fr')
  const [refuses, setRefuses] = useState<readonly ThemeFrein[]>([])
  const initial: EvaluationSaisie = {
    moment,
    date: connue?.date ?? (moment === 'sortie' ? (participation.sortie?.date_sortie ?? today()) : today()),
    themes: themesDe(connue, preremplir(moment, avant, freins)),
  }
  const corrigee = connue && niveauxOf(connue.themes)
  const autres = evaluations.filter((evaluation) => evaluation !== connue)
  const propositionsDe = ({ date, themes }: EvaluationSaisie) =>
    date === '' ? [] : proposerFreins({ moment, date, niveaux: niveauxOf(themes), corrigee }, freins, autres)
  const { form, submit, refus, busy } = useSaisie<'evaluation.save', EvaluationSaisie>({
    route: 'evaluation.save',
    initial,
    schema: evaluationSaisie,
    toInput: (values) => ({
      participation: participation.id,
      evaluation: values,
      freins: propositionsDe(values).flatMap(({ theme }) => (refuses.includes(theme) ? [] : [theme])),
    }),
    onDone: () => {
      brouillon.discard()
      notifyDone(`Grille « ${nom} » enregistrée.`)
      onClose()
    },
  })
  const brouillon = useBrouillon({
    cle: `evaluation:${participation.id}:${moment}`,
    values: form.values,
    touched: form.touched,
    onRestore: form.setValues,
  })
  const propositions = propositionsDe(form.values)

  return (
    <FormDialog
      title={`Grille d’évolution : ${nom}`}
      verb="Enregistrer la grille"
      width={960}
      onClose={onClose}
      onSubmit={submit}
      busy={busy}
      refus={refus}
      note={brouillon.note}
    >
      <BrouillonRetrouve
        texte={brouillon.retrouve}
        onErase={() => {
          brouillon.erase()
          form.reset(initial)
        }}
      />
      <div className={classes.haut}>
        <DateField
          label="Remplie le"
          {...form.field('date')}
          value={form.values.date || null}
          onChange={(date) => form.set('date', date ?? '')}
        />
      </div>
      <p className={classes.aide}>
        {connue === null
          ? 'Remplie d’après les freins du dossier : ne changez que ce qui a bougé. Les touches 0 à 3 donnent le niveau et passent au thème suivant.'
          : 'Les touches 0 à 3 donnent le niveau et passent au thème suivant.'}
      </p>
      <GrilleField
        value={form.values.themes}
        onChange={(themes) => form.set('themes', themes)}
        avant={avant}
        titreAvant={precedente === null ? '' : MOMENT_EVALUATION_LABELS[precedente.moment]}
      />
      {propositions.length > 0 && (
        <div className={classes.propositions}>
          <FormSection title="Mettre les freins à jour" hint="Fait en même temps que la grille ; décochez ce qui ne doit pas changer.">
            {propositions.map((proposition) => (
              <CheckboxField
                key={proposition.theme}
                label={libelleProposition(proposition)}
                checked={!refuses.includes(proposition.theme)}
                onChange={(coche) =>
                  setRefuses(coche ? refuses.filter((theme) => theme !== proposition.theme) : [...refuses, proposition.theme])
                }
              />
            ))}
          </FormSection>
        </div>
      )}
    </FormDialog>
  )
}

function themesDe(connue: EvaluationDossier | null, prerempli: Readonly<Record<ThemeFrein, number>>): EvaluationSaisie['themes'] {
  return THEMES_FREIN.map((theme) => {
    const ligne = connue?.themes.find((une) => une.theme === theme)
    return { theme, niveau: ligne?.niveau ?? prerempli[theme], commentaire: ligne?.commentaire ?? null }
  })
}
