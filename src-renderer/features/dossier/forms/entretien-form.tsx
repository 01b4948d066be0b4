import type { FormEvent } from 'react'
import type { EntretienDossier } from '../../../../src-main/contract/dossier'
import { type EntretienSaisie, entretienSaisie } from '../../../../src-main/contract/parcours'
import { MODE_ENTRETIEN_LABELS, STATUT_ENTRETIEN_LABELS } from '../../../../src-main/domain/parcours/labels'
import { Button } from '../../../components/ui/button'
import { Callout } from '../../../components/ui/callout'
import { SegmentedField } from '../../../components/ui/choice-fields'
import { DateField } from '../../../components/ui/date-field'
import { FormGrid } from '../../../components/ui/form-grid'
import { notifyDone } from '../../../components/ui/notify'
import { NumberField } from '../../../components/ui/number-field'
import { optionsOf } from '../../../components/ui/select-field'
import { SidePanel } from '../../../components/ui/side-panel'
import { TextArea } from '../../../components/ui/text-fields'
import { TimeField } from '../../../components/ui/time-field'
import { formatDate } from '../../../lib/formats'
import { today } from '../../../lib/today'
import { useBrouillon } from '../../../lib/use-brouillon'
import { useCommand } from '../../../lib/use-route'
import { APRES_SAISIE } from '../actions'
import { useSaisie } from '../use-saisie'
import classes from './entretien-form.module.css'

interface EntretienFormProps {
  participation: string
  /** Sandrine DELANNOY. */
  personne: string
  /** The interview to correct, or the appointment to fill in; null to note one. */
  entretien: EntretienDossier | null
  /** Opens on an appointment to fix instead of an interview held. */
  prevu?: boolean
  onClose: () => void
}

const DUREE_USUELLE = 45
const STATUTS = optionsOf(STATUT_ENTRETIEN_LABELS)
const STATUTS_A_NOTER = STATUTS.filter((statut) => statut.value !== 'annule')

/** The two-minute form: everything is filled but the note; the file stays in sight beside it. */
export function EntretienForm({ participation, personne, entretien, prevu: aFixer = false, onClose }: EntretienFormProps) {
  const undo = useCommand('parcours.deleteEntretien', { refresh: APRES_SAISIE, message: 'L’entretien n’est pas noté.' })
  const create = useSaisie({
    route: 'parcours.createEntretien',
    enUsage: entretien === null,
    initial: nouvelEntretien(aFixer),
    schema: entretienSaisie,
    toInput: (values) => ({ participation, entretien: values }),
    onDone: ({ id }, values) => {
      brouillon.discard()
      const suite = values.prochain_rdv === null ? '' : ` Prochain rendez-vous le ${formatDate(values.prochain_rdv)}.`
      const quoi =
        values.statut === 'prevu' ? `Rendez-vous du ${formatDate(values.date)} fixé.` : `Entretien du ${formatDate(values.date)} noté.`
      notifyDone(`${quoi}${suite}`, { undo: () => undo.mutate({ id }) })
      onClose()
    },
  })
  const update = useSaisie({
    route: 'parcours.updateEntretien',
    enUsage: entretien !== null,
    initial: entretien === null ? nouvelEntretien(aFixer) : toSaisie(entretien),
    schema: entretienSaisie,
    toInput: (values) => ({ id: entretien?.id ?? '', entretien: values }),
    onDone: (_value, values) => {
      brouillon.discard()
      notifyDone(`Entretien du ${formatDate(values.date)} enregistré.`)
      onClose()
    },
  })
  const { form, submit, refus, busy } = entretien === null ? create : update
  const brouillon = useBrouillon({
    cle: entretien === null ? `entretien:${participation}` : `entretien:${participation}:${entretien.id}`,
    values: form.values,
    touched: form.touched,
    onRestore: form.setValues,
  })
  const { values } = form
  const prevu = values.statut === 'prevu'

  function send(event: FormEvent) {
    event.preventDefault()
    submit()
  }

  return (
    <SidePanel
      kicker={personne}
      title={entretien === null ? (aFixer ? 'Fixer un rendez-vous' : 'Noter un entretien') : `Entretien du ${formatDate(entretien.date)}`}
      onClose={onClose}
      footer={
        <div className={classes.pied}>
          <Button type="button" emphasis="primary" busy={busy} onClick={submit}>
            Enregistrer
          </Button>
          <span className={classes.note}>{brouillon.note ?? 'Ctrl S'}</span>
        </div>
      }
    >
      <form onSubmit={send} noValidate className={classes.form}>
        <FormGrid columns={1}>
          <SegmentedField label="Ce qui s’est passé" {...form.field('statut')} options={entretien === null ? STATUTS_A_NOTER : STATUTS} />
          <SegmentedField label="Mode" {...form.field('mode')} options={optionsOf(MODE_ENTRETIEN_LABELS)} />
        </FormGrid>
        <FormGrid>
          <DateField label="Date" {...form.field('date')} value={values.date || null} onChange={(date) => form.set('date', date ?? '')} />
          <TimeField label="Heure" optional {...form.field('heure')} />
          {!prevu && <NumberField label="Durée" unit="min" optional {...form.field('duree_minutes')} />}
        </FormGrid>
        <FormGrid columns={1}>
          <TextArea
            label={prevu ? 'À préparer' : 'Note'}
            optional
            rows={8}
            hint="Réservée au référent et à la coordination."
            autoFocus
            {...form.field('note')}
          />
        </FormGrid>
        {!prevu && (
          <FormGrid>
            <DateField label="Prochain rendez-vous" optional {...form.field('prochain_rdv')} />
            <TimeField label="Heure du rendez-vous" optional {...form.field('prochain_rdv_heure')} />
          </FormGrid>
        )}
        {refus && <Callout tone="alerte">{refus}</Callout>}
        <button type="submit" hidden />
      </form>
    </SidePanel>
  )
}

function nouvelEntretien(prevu: boolean): EntretienSaisie {
  return {
    date: today(),
    heure: null,
    mode: 'individuel',
    statut: prevu ? 'prevu' : 'honore',
    duree_minutes: prevu ? null : DUREE_USUELLE,
    note: null,
    prochain_rdv: null,
    prochain_rdv_heure: null,
  }
}

function toSaisie({ id: _id, referent: _referent, prochain_rdv, ...entretien }: EntretienDossier): EntretienSaisie {
  return {
    ...entretien,
    // An appointment whose day has come is filled in as held: the commonest case.
    statut: entretien.statut === 'prevu' && entretien.date <= today() ? 'honore' : entretien.statut,
    prochain_rdv: prochain_rdv?.slice(0, 10) ?? null,
    prochain_rdv_heure: prochain_rdv?.slice(11) || null,
  }
}
