import type { SortieDossier } from '../../../../src-main/contract/dossier'
import { type SortieFseSaisie, sortieFseSaisie } from '../../../../src-main/contract/parcours'
import { addDays, addMonths } from '../../../../src-main/domain/commun/date'
import { RECUEIL_SORTIE_JOURS } from '../../../../src-main/domain/parcours/seuils'
import { SITUATION_6_MOIS_LABELS, SITUATION_FSE_LABELS } from '../../../../src-main/domain/sortie/labels'
import { OuiNonField } from '../../../components/ui/choice-fields'
import { DateField } from '../../../components/ui/date-field'
import { FormGrid, FormSection } from '../../../components/ui/form-grid'
import { notifyDone } from '../../../components/ui/notify'
import { optionsOf, SelectField } from '../../../components/ui/select-field'
import { formatDate } from '../../../lib/formats'
import { today } from '../../../lib/today'
import { useSaisie } from '../use-saisie'
import { FormDialog } from './form-dialog'

/** The FSE+ exit questionnaire, then the situation at six months when its day has come. */
export function SortieFseForm({ participation, sortie, onClose }: { participation: string; sortie: SortieDossier; onClose: () => void }) {
  const { situation_fse, date_recueil, qualification, date_qualification, situation_6mois, amelioration } = sortie
  const { form, submit, refus, busy } = useSaisie<'parcours.saveSortieFse', SortieFseSaisie>({
    route: 'parcours.saveSortieFse',
    initial: { situation_fse, date_recueil, qualification, date_qualification, situation_6mois, amelioration },
    schema: sortieFseSaisie,
    toInput: (values) => ({ participation, sortie: values }),
    onDone: () => {
      notifyDone('Le questionnaire de sortie est enregistré.')
      onClose()
    },
  })
  const limite = addDays(sortie.date_sortie, RECUEIL_SORTIE_JOURS)
  const sixMois = addMonths(sortie.date_sortie, 6)
  const horsDelai = form.values.date_recueil !== null && form.values.date_recueil > limite
  return (
    <FormDialog title="Questionnaire de sortie FSE+" verb="Enregistrer" onClose={onClose} onSubmit={submit} busy={busy} refus={refus}>
      <FormSection
        title="Dans les quatre semaines"
        hint={`Sortie le ${formatDate(sortie.date_sortie)} : recueil jusqu’au ${formatDate(limite)}.`}
      >
        <FormGrid>
          <SelectField
            label="Situation à la sortie"
            {...form.field('situation_fse')}
            options={optionsOf(SITUATION_FSE_LABELS)}
            clearable
            searchable={false}
          />
          <DateField
            label="Date de recueil"
            {...form.field('date_recueil')}
            hint={horsDelai ? 'Hors délai : gardé, mais exclu des résultats FSE+.' : undefined}
          />
          <div data-wide>
            <OuiNonField label="Qualification obtenue" {...form.field('qualification')} />
          </div>
          {form.values.qualification === 1 && <DateField label="Date de la qualification" {...form.field('date_qualification')} />}
        </FormGrid>
      </FormSection>
      {today() >= sixMois && (
        <FormSection title="Six mois après">
          <FormGrid>
            <SelectField
              label="Situation à six mois"
              {...form.field('situation_6mois')}
              options={optionsOf(SITUATION_6_MOIS_LABELS)}
              clearable
              searchable={false}
            />
            <div data-wide>
              <OuiNonField
                label="Situation améliorée"
                hint="Plus stable, temps complet, plus de compétences ou de responsabilité, promotion ; une hausse de salaire seule ne compte pas."
                {...form.field('amelioration')}
              />
            </div>
          </FormGrid>
        </FormSection>
      )}
    </FormDialog>
  )
}
