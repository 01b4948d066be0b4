import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react'
import type { ObjectifSaisie } from '../../../../src-main/contract/contrat'
import type { IsoDate } from '../../../../src-main/domain/commun/date'
import { Button, IconButton } from '../../../components/ui/button'
import { Callout } from '../../../components/ui/callout'
import { DateField } from '../../../components/ui/date-field'
import { TextField } from '../../../components/ui/text-fields'
import classes from './contrat.module.css'

/** A new line; its identifier only tells it from the others until it is recorded. */
export function nouvelObjectif(intitule = '', echeance: IsoDate | null = null): ObjectifSaisie {
  return { id: crypto.randomUUID(), intitule, echeance }
}

interface ObjectifsFieldProps {
  value: readonly ObjectifSaisie[]
  onChange: (objectifs: ObjectifSaisie[]) => void
  error?: string
}

/** The objectives of a contract, in their order; each with its due date. */
export function ObjectifsField({ value, onChange, error }: ObjectifsFieldProps) {
  const set = (rang: number, changes: Partial<ObjectifSaisie>) =>
    onChange(value.map((objectif, autre) => (autre === rang ? { ...objectif, ...changes } : objectif)))
  const move = (rang: number, pas: 1 | -1) => {
    const suite = [...value]
    const [objectif] = suite.splice(rang, 1)
    if (objectif) suite.splice(rang + pas, 0, objectif)
    onChange(suite)
  }
  return (
    <div className={classes.objectifsSaisis}>
      {value.map((objectif, rang) => (
        <div key={objectif.id} className={classes.objectifSaisi}>
          <span className={classes.rang} aria-hidden>
            {rang + 1}
          </span>
          <TextField
            label={`Objectif ${rang + 1}`}
            hideLabel
            placeholder="Obtenir le permis B, valider le CléA…"
            maxLength={300}
            value={objectif.intitule}
            onChange={(intitule) => set(rang, { intitule })}
            error={error && objectif.intitule.trim() === '' ? 'À remplir, ou à enlever.' : undefined}
          />
          <DateField
            label={`Échéance de l’objectif ${rang + 1}`}
            hideLabel
            value={objectif.echeance}
            onChange={(echeance) => set(rang, { echeance })}
          />
          <IconButton icon={IconArrowUp} label={`Monter l’objectif ${rang + 1}`} disabled={rang === 0} onClick={() => move(rang, -1)} />
          <IconButton
            icon={IconArrowDown}
            label={`Descendre l’objectif ${rang + 1}`}
            disabled={rang === value.length - 1}
            onClick={() => move(rang, 1)}
          />
          <IconButton
            icon={IconX}
            label={`Enlever l’objectif ${rang + 1}`}
            onClick={() => onChange(value.filter((_objectif, autre) => autre !== rang))}
          />
        </div>
      ))}
      <div>
        <Button size="sm" icon={IconPlus} onClick={() => onChange([...value, nouvelObjectif()])}>
          Ajouter un objectif
        </Button>
      </div>
      {error && value.every(({ intitule }) => intitule.trim() !== '') && <Callout tone="alerte">{error}</Callout>}
    </div>
  )
}
