import { z } from 'zod'
import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import { dateFacultative } from '../../../../src-main/contract/saisie'
import type { IsoDate } from '../../../../src-main/domain/commun/date'
import { MAINTIEN_LABELS } from '../../../../src-main/domain/sortie/labels'
import { MAINTIENS, type Maintien } from '../../../../src-main/domain/sortie/suivi'
import { SegmentedField } from '../../../components/ui/choice-fields'
import { DateField } from '../../../components/ui/date-field'
import { FormGrid } from '../../../components/ui/form-grid'
import { notifyDone } from '../../../components/ui/notify'
import { optionsOf } from '../../../components/ui/select-field'
import { today } from '../../../lib/today'
import { useSaisie } from '../use-saisie'
import { FormDialog } from './form-dialog'

interface SuiviSaisi extends Record<string, unknown> {
  date: IsoDate | null
  maintenu: Maintien | null
}

const suivi = z.strictObject({ date: dateFacultative, maintenu: z.enum(MAINTIENS).nullable() })

interface SuiviFormProps {
  participation: ParticipationDossier
  echeance: 3 | 6
  onClose: () => void
}

/** The follow-up in the job, three or six months after the exit. */
export function SuiviForm({ participation, echeance, onClose }: SuiviFormProps) {
  const connu = participation.suivis.find((un) => un.echeance === echeance)
  const { form, submit, refus, busy } = useSaisie<'parcours.saveSuivi', SuiviSaisi>({
    route: 'parcours.saveSuivi',
    initial: { date: connu?.date ?? today(), maintenu: connu?.maintenu ?? null },
    schema: suivi,
    toInput: (values) => ({ participation: participation.id, echeance, ...values }),
    onDone: () => {
      notifyDone(`Suivi à ${echeance} mois noté.`)
      onClose()
    },
  })
  return (
    <FormDialog
      title={`Suivi à ${echeance} mois`}
      verb="Enregistrer le suivi"
      onClose={onClose}
      onSubmit={submit}
      busy={busy}
      refus={refus}
    >
      <FormGrid>
        <DateField label="Date du contact" {...form.field('date')} />
        <div data-wide>
          <SegmentedField label="Encore en emploi" {...form.field('maintenu')} options={optionsOf(MAINTIEN_LABELS)} />
        </div>
      </FormGrid>
    </FormDialog>
  )
}
