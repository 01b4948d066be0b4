import { type KeyboardEvent, useRef } from 'react'
import type { EvaluationSaisie } from '../../../../src-main/contract/evaluation'
import type { Niveaux } from '../../../../src-main/domain/parcours/evaluation'
import { NIVEAU_FREIN_LABELS, THEME_FREIN_LABELS } from '../../../../src-main/domain/parcours/labels'
import { SegmentedField } from '../../../components/ui/choice-fields'
import { TextField } from '../../../components/ui/text-fields'
import classes from './evaluation.module.css'

const NIVEAUX = NIVEAU_FREIN_LABELS.map((label, niveau) => ({ value: String(niveau), label }))

interface GrilleFieldProps {
  value: EvaluationSaisie['themes']
  onChange: (themes: EvaluationSaisie['themes']) => void
  /** The grid before, shown beside. */
  avant: Niveaux | null
  titreAvant: string
}

/** Ten themes, one line each: 0 to 3 sets the level and goes down to the next line. */
export function GrilleField({ value, onChange, avant, titreAvant }: GrilleFieldProps) {
  const lignes = useRef<HTMLFieldSetElement>(null)
  const set = (rang: number, changes: Partial<EvaluationSaisie['themes'][number]>) =>
    onChange(value.map((ligne, autre) => (autre === rang ? { ...ligne, ...changes } : ligne)))

  function type(event: KeyboardEvent<HTMLFieldSetElement>) {
    const radio = event.target instanceof HTMLInputElement && event.target.type === 'radio' ? event.target : null
    const toutes = [...(lignes.current?.querySelectorAll<HTMLElement>('[data-ligne]') ?? [])]
    const rang = toutes.findIndex((ligne) => ligne.contains(radio))
    if (!radio || rang < 0 || event.ctrlKey || event.metaKey || event.altKey || !/^[0-3]$/.test(event.key)) return
    event.preventDefault()
    set(rang, { niveau: Number(event.key) })
    toutes[rang + 1]?.querySelector<HTMLElement>('input[type="radio"]:checked')?.focus()
  }

  return (
    <fieldset className={classes.grille} ref={lignes} aria-label="Niveau de chaque thème" onKeyDown={type}>
      <div className={classes.tete} aria-hidden>
        <span>Thème</span>
        <span>{titreAvant}</span>
        <span>Niveau</span>
        <span>Commentaire</span>
      </div>
      {value.map(({ theme, niveau, commentaire }, rang) => {
        const nom = THEME_FREIN_LABELS[theme]
        const precedent = avant?.[theme]
        return (
          <div key={theme} data-ligne className={classes.ligne}>
            <span className={classes.theme}>{nom}</span>
            <span className={classes.avant}>{precedent === undefined ? '' : NIVEAU_FREIN_LABELS[precedent]}</span>
            <SegmentedField
              label={precedent === undefined ? nom : `${nom}, avant : ${NIVEAU_FREIN_LABELS[precedent]}`}
              hideLabel
              value={String(niveau)}
              onChange={(choisi) => set(rang, { niveau: Number(choisi) })}
              options={NIVEAUX}
            />
            <TextField
              label={`Commentaire : ${nom}`}
              hideLabel
              placeholder="Facultatif"
              maxLength={500}
              value={commentaire}
              onChange={(texte) => set(rang, { commentaire: texte })}
            />
          </div>
        )
      })}
    </fieldset>
  )
}
