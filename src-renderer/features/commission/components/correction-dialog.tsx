import { type CorrectionSaisie, correctionSaisie, type PassageRow } from '../../../../src-main/contract/commission'
import { DECISIONS } from '../../../../src-main/domain/commission/commission'
import { DECISION_LABELS } from '../../../../src-main/domain/commission/labels'
import { Button } from '../../../components/ui/button'
import { SegmentedField } from '../../../components/ui/choice-fields'
import { DateField } from '../../../components/ui/date-field'
import { Dialog } from '../../../components/ui/dialog'
import { TextArea } from '../../../components/ui/text-fields'
import { formatListName } from '../../../lib/formats'
import { useForm } from '../../../lib/use-form'
import { useCommand } from '../../../lib/use-route'
import classes from '../seance/decision-dialog.module.css'

/** Corrects a decision of a closed session: the file follows, the minutes stay, an addendum says both. */
export function CorrectionDialog({ passage, onClose }: { passage: PassageRow; onClose: () => void }) {
  const { id, decision, motif, date_effet, derogation_nature, derogation_motif } = passage
  const form = useForm<CorrectionSaisie>(
    { passage: id, decision: decision ?? 'ajourne', motif, date_effet, derogation_nature, derogation_motif, raison: '' },
    correctionSaisie,
  )
  const correct = useCommand('commission.correct', {
    refresh: ['commission.', 'participant.', 'accueil.', 'indicateur.'],
    message: 'La décision est corrigée, et le dossier avec elle. L’additif s’imprime depuis « Documents ».',
    onDone: onClose,
  })
  const { values } = form
  const same = values.decision === decision && values.date_effet === date_effet && (values.motif || null) === (motif || null)
  return (
    <Dialog
      opened
      title={`Corriger la décision : ${formatListName(passage)}`}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Annuler</Button>
          <Button
            emphasis="primary"
            busy={correct.isPending}
            reason={same ? 'Changez la décision, sa date ou son motif.' : null}
            onClick={() => {
              if (form.validate()) correct.mutate(values, { onError: form.takeErrors })
            }}
          >
            Écrire l’additif
          </Button>
        </>
      }
    >
      <div className={classes.form}>
        <p>Le procès-verbal reste tel qu’il a été signé. Le dossier revient à ce qu’il était avant la séance, puis prend cette décision.</p>
        <SegmentedField
          label="Décision corrigée"
          options={DECISIONS.map((value) => ({ value, label: DECISION_LABELS[value] }))}
          {...form.field('decision')}
        />
        {values.decision === 'favorable' && <DateField label="Date d’effet" optional {...form.field('date_effet')} />}
        <TextArea label="Motif de la décision" optional={values.decision !== 'defavorable'} rows={2} {...form.field('motif')} />
        <TextArea label="Pourquoi corriger" hint="Imprimé dans l’additif nominatif." rows={2} {...form.field('raison')} />
      </div>
    </Dialog>
  )
}
