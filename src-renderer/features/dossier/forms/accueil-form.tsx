import { z } from 'zod'
import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import { dateFacultative, texteLibre } from '../../../../src-main/contract/saisie'
import type { IsoDate } from '../../../../src-main/domain/commun/date'
import { MOTIF_NON_ENTREE_LABELS } from '../../../../src-main/domain/participant/labels'
import { ISSUES_ACCUEIL, type IssueAccueil } from '../../../../src-main/domain/participant/participation'
import { SegmentedField } from '../../../components/ui/choice-fields'
import { DateField } from '../../../components/ui/date-field'
import { FormGrid } from '../../../components/ui/form-grid'
import { notifyDone } from '../../../components/ui/notify'
import { optionsOf, SelectField } from '../../../components/ui/select-field'
import { today } from '../../../lib/today'
import { useSaisie } from '../use-saisie'
import { FormDialog } from './form-dialog'

interface Accueil extends Record<string, unknown> {
  date_premier_accueil: IsoDate | null
  issue_accueil: IssueAccueil | null
  motif_non_entree: string | null
}

const accueil = z.strictObject({
  date_premier_accueil: dateFacultative.refine((date) => date !== null, 'Date demandée.'),
  issue_accueil: z.enum(ISSUES_ACCUEIL).nullable(),
  motif_non_entree: texteLibre(),
})

const ISSUES: Record<IssueAccueil, string> = { entree: 'Entrée proposée', attente: 'En attente', non_entree: 'Non-entrée' }

/** The first reception and what it led to. */
export function AccueilForm({
  participation,
  onClose,
  onEntree,
}: {
  participation: ParticipationDossier
  onClose: () => void
  onEntree: () => void
}) {
  const { form, submit, refus, busy } = useSaisie<'participant.savePremierAccueil', Accueil>({
    route: 'participant.savePremierAccueil',
    initial: {
      date_premier_accueil: participation.date_premier_accueil ?? today(),
      issue_accueil: participation.issue_accueil,
      motif_non_entree: participation.motif_non_entree,
    },
    schema: accueil,
    toInput: ({ date_premier_accueil, ...values }) => ({
      participation: participation.id,
      date_premier_accueil: date_premier_accueil ?? '',
      ...values,
    }),
    onDone: (_value, values) => {
      notifyDone('Premier accueil noté : il compte, même sans suite.')
      if (values.issue_accueil === 'entree' && participation.date_entree === null) onEntree()
      else onClose()
    },
  })
  const { values } = form
  return (
    <FormDialog title="Premier accueil" verb="Enregistrer l’accueil" onClose={onClose} onSubmit={submit} busy={busy} refus={refus}>
      <FormGrid>
        <DateField label="Date de l’accueil" {...form.field('date_premier_accueil')} />
        <div data-wide>
          <SegmentedField
            label="Issue"
            {...form.field('issue_accueil')}
            onChange={(issue) =>
              form.setValues((current) => ({
                ...current,
                issue_accueil: issue,
                motif_non_entree: issue === 'non_entree' ? current.motif_non_entree : null,
              }))
            }
            options={optionsOf(ISSUES)}
            hint={values.issue_accueil === 'entree' ? 'La demande d’entrée à la commission s’ouvre ensuite.' : undefined}
          />
        </div>
        {values.issue_accueil === 'non_entree' && (
          <div data-wide>
            <SelectField
              label="Motif de la non-entrée"
              {...form.field('motif_non_entree')}
              options={optionsOf(MOTIF_NON_ENTREE_LABELS)}
              searchable={false}
            />
          </div>
        )}
      </FormGrid>
    </FormDialog>
  )
}
