import { useState } from 'react'
import type { PassageRow, SyntheseDossier } from '../../../../src-main/contract/commission'
import type { TypePassage } from '../../../../src-main/domain/commission/commission'
import { NATURE_SORTIE_LABELS } from '../../../../src-main/domain/sortie/labels'
import { NATURES_SORTIE, type NatureSortie } from '../../../../src-main/domain/sortie/sortie'
import { Button } from '../../../components/ui/button'
import { DateField } from '../../../components/ui/date-field'
import { Dialog } from '../../../components/ui/dialog'
import { SelectField } from '../../../components/ui/select-field'
import { TextArea } from '../../../components/ui/text-fields'
import classes from './decision-dialog.module.css'
import type { DecisionPrise } from './use-decisions'

interface Props {
  passage: PassageRow
  synthese: SyntheseDossier
  anonyme: boolean
  busy: boolean
  onSave: (changes: Partial<DecisionPrise>) => void
  onClose: () => void
}

/** Motive, day of effect, and a decision against the rule. Projected like the rest, so it names nobody. */
export function DecisionDialog({ passage, synthese, anonyme, busy, onSave, onClose }: Props) {
  const accorde = passage.decision === null || passage.decision === 'favorable'
  const sortie = accorde && passage.type.startsWith('sortie_')
  const [motif, setMotif] = useState(passage.motif ?? '')
  const [date, setDate] = useState(synthese.date_effet)
  const [nature, setNature] = useState<NatureSortie | null>(passage.derogation_nature)
  const [derogation, setDerogation] = useState(passage.derogation_motif ?? '')
  const [suite, setSuite] = useState(passage.suite ?? '')
  const contraire = nature !== null && nature !== synthese.nature
  const reason = contraire && derogation.trim() === '' ? 'Une décision contraire à la règle porte un motif écrit.' : null

  return (
    <Dialog
      opened
      title={anonyme ? 'Décision' : `Décision : ${passage.nom.toLocaleUpperCase('fr')} ${passage.prenom}`}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Annuler</Button>
          <Button
            emphasis="primary"
            busy={busy}
            reason={reason}
            onClick={() =>
              onSave({
                motif: motif.trim() === '' ? null : motif,
                date_effet: date === synthese.date_effet && passage.date_effet === null ? null : date,
                derogation_nature: contraire ? nature : null,
                derogation_motif: contraire ? derogation : null,
                suite: suite.trim() === '' ? null : suite,
              })
            }
          >
            Enregistrer
          </Button>
        </>
      }
    >
      <div className={classes.form}>
        <TextArea
          label="Motif"
          optional={passage.decision !== 'defavorable'}
          hint={passage.decision === 'defavorable' ? 'Il est demandé à la clôture : la personne doit pouvoir le comprendre.' : undefined}
          rows={3}
          autoFocus
          value={motif}
          onChange={setMotif}
          maxLength={2000}
        />
        <TextArea
          label="Suite à donner"
          optional
          hint="Imprimée au procès-verbal nominatif."
          rows={2}
          value={suite}
          onChange={setSuite}
          maxLength={2000}
        />
        {accorde && (
          <DateField label={libelleDate(passage.type)} optional={passage.type !== 'prolongation'} value={date} onChange={setDate} />
        )}
        {sortie && (
          <SelectField
            label="Classement de la sortie"
            hint={synthese.nature === null ? undefined : `Selon la règle : ${NATURE_SORTIE_LABELS[synthese.nature].toLowerCase()}.`}
            options={NATURES_SORTIE.map((value) => ({ value, label: NATURE_SORTIE_LABELS[value] }))}
            value={nature ?? synthese.nature}
            onChange={setNature}
          />
        )}
        {contraire && (
          <TextArea
            label="Pourquoi décider contre la règle"
            hint="Imprimé au procès-verbal, gardé avec la sortie et signalé dans les indicateurs."
            rows={2}
            value={derogation}
            onChange={setDerogation}
            maxLength={2000}
          />
        )}
      </div>
    </Dialog>
  )
}

function libelleDate(type: TypePassage): string {
  if (type === 'prolongation') return 'Prolongé jusqu’au'
  return type === 'entree' ? 'Date d’entrée' : type.startsWith('sortie_') ? 'Date de sortie' : 'Date d’effet'
}
