import { z } from 'zod'
import type { FreinDossier } from '../../../../src-main/contract/dossier'
import { type FreinSaisie, freinSaisie } from '../../../../src-main/contract/parcours'
import { dateFacultative, texteLibre } from '../../../../src-main/contract/saisie'
import type { IsoDate } from '../../../../src-main/domain/commun/date'
import { NIVEAU_FREIN_LABELS, THEME_FREIN_LABELS } from '../../../../src-main/domain/parcours/labels'
import { SegmentedField } from '../../../components/ui/choice-fields'
import { DateField } from '../../../components/ui/date-field'
import { FormGrid } from '../../../components/ui/form-grid'
import { notifyDone } from '../../../components/ui/notify'
import { optionsOf, SelectField } from '../../../components/ui/select-field'
import { TextArea } from '../../../components/ui/text-fields'
import { today } from '../../../lib/today'
import { useSaisie } from '../use-saisie'
import { FormDialog } from './form-dialog'

const NIVEAUX = NIVEAU_FREIN_LABELS.map((label, niveau) => ({ value: String(niveau), label }))

/** A frein found with the person. */
export function NouveauFreinForm({ participation, onClose }: { participation: string; onClose: () => void }) {
  const { form, submit, refus, busy } = useSaisie<'parcours.createFrein', FreinSaisie>({
    route: 'parcours.createFrein',
    initial: { theme: 'mobilite', niveau: 2, date_ouverture: today(), commentaire: null },
    schema: freinSaisie,
    toInput: (frein) => ({ participation, frein }),
    onDone: (_value, { theme }) => {
      notifyDone(`Frein « ${THEME_FREIN_LABELS[theme]} » ouvert.`)
      onClose()
    },
  })
  return (
    <FormDialog title="Constater un frein" verb="Ouvrir le frein" onClose={onClose} onSubmit={submit} busy={busy} refus={refus}>
      <FormGrid>
        <SelectField
          label="Thème"
          {...form.field('theme')}
          onChange={(theme) => theme && form.set('theme', theme)}
          options={optionsOf(THEME_FREIN_LABELS)}
          searchable={false}
        />
        <DateField
          label="Constaté le"
          {...form.field('date_ouverture')}
          value={form.values.date_ouverture || null}
          onChange={(date) => form.set('date_ouverture', date ?? '')}
        />
        <div data-wide>
          <SegmentedField
            label="Niveau"
            value={String(form.values.niveau)}
            onChange={(niveau) => form.set('niveau', Number(niveau))}
            options={NIVEAUX}
          />
        </div>
        <div data-wide>
          <TextArea label="Commentaire" optional rows={2} {...form.field('commentaire')} />
        </div>
      </FormGrid>
    </FormDialog>
  )
}

interface Revision extends Record<string, unknown> {
  niveau: number
  date_levee: IsoDate | null
  commentaire: string | null
}

const revision = z.strictObject({ niveau: z.int().min(0).max(3), date_levee: dateFacultative, commentaire: texteLibre(1000) })

/** The level of a frein today, or its lifting. */
export function FreinForm({ frein, onClose }: { frein: FreinDossier; onClose: () => void }) {
  const theme = THEME_FREIN_LABELS[frein.theme]
  const { form, submit, refus, busy } = useSaisie<'parcours.updateFrein', Revision>({
    route: 'parcours.updateFrein',
    initial: { niveau: frein.niveau, date_levee: frein.date_levee, commentaire: frein.commentaire },
    schema: revision,
    toInput: (values) => ({ id: frein.id, ...values }),
    onDone: (_value, { date_levee }) => {
      notifyDone(date_levee === null ? `Frein « ${theme} » réévalué.` : `Frein « ${theme} » levé.`)
      onClose()
    },
  })
  return (
    <FormDialog title={`Frein : ${theme}`} verb="Enregistrer" onClose={onClose} onSubmit={submit} busy={busy} refus={refus}>
      <FormGrid>
        <div data-wide>
          <SegmentedField
            label="Niveau aujourd’hui"
            value={String(form.values.niveau)}
            onChange={(niveau) => form.set('niveau', Number(niveau))}
            options={NIVEAUX}
            hint={`Constaté au départ : ${NIVEAU_FREIN_LABELS[frein.niveau_initial ?? frein.niveau]?.toLocaleLowerCase('fr')}.`}
          />
        </div>
        <DateField label="Levé le" optional hint="Vide tant que le frein demeure." {...form.field('date_levee')} />
        <div data-wide>
          <TextArea label="Commentaire" optional rows={2} {...form.field('commentaire')} />
        </div>
      </FormGrid>
    </FormDialog>
  )
}
