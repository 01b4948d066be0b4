import { useState } from 'react'
import type { SeanceDetail } from '../../../../src-main/contract/commission'
import { TYPE_PASSAGE_LABELS } from '../../../../src-main/domain/commission/labels'
import { Button } from '../../../components/ui/button'
import { CheckboxField } from '../../../components/ui/choice-fields'
import { Dialog } from '../../../components/ui/dialog'
import { formatCount, formatListName } from '../../../lib/formats'
import { useCommand } from '../../../lib/use-route'
import classes from './ajout-dialog.module.css'
import { RechercheDossier } from './recherche-dossier'

type Proposition = SeanceDetail['propositions'][number]

const keyOf = ({ participation, type, demande }: Proposition) => `${participation}|${type}|${demande ?? ''}`

// An exit nobody has asked for is only a possibility: it is chosen, never taken with the rest.
const isAttendue = ({ type, demande }: Proposition) => demande !== null || type !== 'sortie_positive'

/** Requests and deadlines that wait: all of them, or those chosen. */
export function AjoutDialog({ seance, onClose }: { seance: SeanceDetail; onClose: () => void }) {
  const { propositions } = seance
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(propositions.filter(isAttendue).map(keyOf)))
  const add = useCommand('commission.addPassages', {
    refresh: ['commission.', 'accueil.'],
    message: (_value, { dossiers }) => `${formatCount(dossiers.length, 'dossier ajouté', 'dossiers ajoutés')} à l’ordre du jour.`,
    onDone: onClose,
  })

  function toggle(key: string, checked: boolean) {
    setChosen((current) => {
      const next = new Set(current)
      if (checked) next.add(key)
      else next.delete(key)
      return next
    })
  }

  const dossiers = propositions
    .filter((proposition) => chosen.has(keyOf(proposition)))
    .map(({ participation, demande, type }) => ({ participation, demande, type }))
  return (
    <Dialog
      opened
      title="Ajouter des dossiers"
      width={600}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Annuler</Button>
          <Button
            emphasis="primary"
            busy={add.isPending}
            reason={dossiers.length === 0 ? 'Choisissez un dossier.' : null}
            onClick={() => add.mutate({ id: seance.id, dossiers })}
          >
            {dossiers.length > 0 && dossiers.length === propositions.length
              ? 'Tout ajouter'
              : `Ajouter ${formatCount(dossiers.length, 'dossier')}`}
          </Button>
        </>
      }
    >
      <p className={classes.intro}>
        {propositions.length === 0
          ? 'Toutes les demandes et les échéances sont inscrites.'
          : 'Demandes ouvertes et échéances qui ne sont encore à aucune séance. Une sortie devenue possible s’inscrit en la cochant : sa demande est créée.'}
      </p>
      <ul className={classes.list} hidden={propositions.length === 0}>
        {propositions.map((proposition) => (
          <li key={keyOf(proposition)} className={classes.row}>
            <CheckboxField
              label={formatListName(proposition)}
              hint={`${TYPE_PASSAGE_LABELS[proposition.type]}. ${proposition.raison}.`}
              checked={chosen.has(keyOf(proposition))}
              onChange={(checked) => toggle(keyOf(proposition), checked)}
            />
          </li>
        ))}
      </ul>
      <RechercheDossier seance={seance.id} />
    </Dialog>
  )
}
