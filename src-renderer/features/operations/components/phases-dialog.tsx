import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { OperationFiche } from '../../../../src-main/contract/operation'
import { type PhaseSaisie, phaseSaisie } from '../../../../src-main/contract/operation-phase'
import { Button, IconButton } from '../../../components/ui/button'
import { Callout } from '../../../components/ui/callout'
import { Dialog } from '../../../components/ui/dialog'
import { NumberField } from '../../../components/ui/number-field'
import { TextField } from '../../../components/ui/text-fields'
import { useCommand } from '../../../lib/use-route'
import classes from '../operations.module.css'

interface Ligne extends PhaseSaisie {
  /** Identity on the screen, kept while lines move. */
  cle: number
}

/** The phases in order: renamed, moved, added, removed while nobody went through them. */
export function PhasesDialog({ fiche, onClose }: { fiche: OperationFiche; onClose: () => void }) {
  const [lignes, setLignes] = useState<readonly Ligne[]>(() =>
    fiche.phases.map(({ ordre, intitule, duree_mois, duree_mois_max, prise_en_charge }) => ({
      cle: ordre,
      avant: ordre,
      intitule,
      duree_mois,
      duree_mois_max,
      prise_en_charge,
    })),
  )
  const [errors, setErrors] = useState<ReadonlyMap<number, Readonly<Record<string, string>>>>(new Map())
  const [refus, setRefus] = useState<string | null>(null)
  const save = useCommand('operation.savePhases', {
    refresh: ['operation.'],
    message: 'Les phases sont à jour.',
    quiet: true,
    onDone: onClose,
  })
  const change = (cle: number, changes: Partial<PhaseSaisie>) =>
    setLignes((liste) => liste.map((ligne) => (ligne.cle === cle ? { ...ligne, ...changes } : ligne)))
  const move = (rang: number, pas: -1 | 1) =>
    setLignes((liste) => {
      const suite = [...liste]
      const [ligne] = suite.splice(rang, 1)
      if (ligne) suite.splice(rang + pas, 0, ligne)
      return suite
    })
  const passes = (avant: number | null) => fiche.phases.find(({ ordre }) => ordre === avant)?.passes ?? 0

  function submit() {
    setRefus(null)
    const trouvees = new Map<number, Record<string, string>>()
    const phases = lignes.map(({ cle, ...phase }) => {
      const lue = phaseSaisie.safeParse(phase)
      for (const issue of lue.error?.issues ?? []) {
        trouvees.set(cle, { ...trouvees.get(cle), [String(issue.path[0])]: issue.message })
      }
      return phase
    })
    setErrors(trouvees)
    if (trouvees.size === 0) save.mutate({ operation: fiche.code, phases }, { onError: ({ message }) => setRefus(message) })
  }

  return (
    <Dialog
      opened
      title="Phases de l’opération"
      onClose={onClose}
      width={820}
      footer={
        <>
          <Button onClick={onClose}>Annuler</Button>
          <Button emphasis="primary" busy={save.isPending} onClick={submit}>
            Enregistrer
          </Button>
        </>
      }
    >
      <div className={classes.form}>
        {refus && <Callout tone="alerte">{refus}</Callout>}
        <ol className={classes.phases}>
          {lignes.map(({ cle, avant, intitule, duree_mois, duree_mois_max, prise_en_charge }, rang) => (
            <li key={cle}>
              <TextField
                label={`Phase ${rang + 1}`}
                value={intitule}
                onChange={(texte) => change(cle, { intitule: texte })}
                error={errors.get(cle)?.intitule}
              />
              <NumberField
                label="Durée (mois)"
                decimals={1}
                value={duree_mois}
                onChange={(valeur) => change(cle, { duree_mois: valeur })}
                error={errors.get(cle)?.duree_mois}
              />
              <NumberField
                label="Au plus (mois)"
                decimals={1}
                value={duree_mois_max}
                onChange={(valeur) => change(cle, { duree_mois_max: valeur })}
                error={errors.get(cle)?.duree_mois_max}
              />
              <TextField
                label="Prise en charge"
                value={prise_en_charge}
                onChange={(texte) => change(cle, { prise_en_charge: texte })}
                error={errors.get(cle)?.prise_en_charge}
              />
              <div className={classes.boutons}>
                <IconButton icon={IconArrowUp} label={`Monter la phase ${rang + 1}`} disabled={rang === 0} onClick={() => move(rang, -1)} />
                <IconButton
                  icon={IconArrowDown}
                  label={`Descendre la phase ${rang + 1}`}
                  disabled={rang === lignes.length - 1}
                  onClick={() => move(rang, 1)}
                />
                <IconButton
                  icon={IconTrash}
                  label={
                    passes(avant) > 0
                      ? `La phase ${rang + 1} ne se retire plus : des personnes y sont passées`
                      : `Retirer la phase ${rang + 1}`
                  }
                  disabled={passes(avant) > 0}
                  onClick={() => setLignes((liste) => liste.filter((ligne) => ligne.cle !== cle))}
                />
              </div>
            </li>
          ))}
        </ol>
        <div>
          <Button
            icon={IconPlus}
            onClick={() =>
              setLignes((liste) => [
                ...liste,
                {
                  cle: Math.max(0, ...liste.map(({ cle }) => cle)) + 1,
                  avant: null,
                  intitule: '',
                  duree_mois: null,
                  duree_mois_max: null,
                  prise_en_charge: null,
                },
              ])
            }
          >
            Ajouter une phase
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
