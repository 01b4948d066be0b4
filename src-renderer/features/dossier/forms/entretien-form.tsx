import type { FormEvent } from 'react'
import type { EntretienDossier, ParticipationDossier } from '../../../../src-main/contract/dossier'
import { type EntretienSaisie, entretienSaisie } from '../../../../src-main/contract/parcours'
import { MODE_ENTRETIEN_LABELS, STATUT_ENTRETIEN_LABELS } from '../../../../src-main/domain/parcours/labels'
import { BrouillonRetrouve } from '../../../components/ui/brouillon-retrouve'
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
import { BoutonAgenda } from '../entretiens/bouton-agenda'
import { ObjectifsACocher } from '../entretiens/objectifs-a-cocher'
import { useSaisie } from '../use-saisie'
import classes from './entretien-form.module.css'

interface EntretienFormProps {
  participation: ParticipationDossier
  /** Sandrine DELANNOY. */
  personne: string
  /** The interview to correct, or the appointment to fill in; null to note one. */
  entretien: EntretienDossier | null
  /** Opens on an appointment to fix instead of an interview held. */
  prevu?: boolean
  onClose: () => void
}

const DUREE_USUELLE = 45
const MODES = optionsOf(MODE_ENTRETIEN_LABELS)
const STATUTS = optionsOf(STATUT_ENTRETIEN_LABELS)
const STATUTS_A_NOTER = STATUTS.filter((statut) => statut.value !== 'annule')

/** The two-minute form: everything is filled but the note; the file stays in sight beside it. */
export function EntretienForm({ participation: parcours, personne, entretien, prevu: aFixer = false, onClose }: EntretienFormProps) {
  const participation = parcours.id
  const undo = useCommand('parcours.deleteEntretien', { refresh: APRES_SAISIE, message: 'L’entretien n’est pas noté.' })
  const rouvrir = useCommand('contrat.setObjectif', { refresh: APRES_SAISIE })
  const dernier = parcours.entretiens.find((un) => un.statut === 'honore' && un.objectifs !== null) ?? null
  const initial = entretien === null ? nouvelEntretien(aFixer, dernier) : toSaisie(entretien, parcours)
  const create = useSaisie({
    route: 'parcours.createEntretien',
    enUsage: entretien === null,
    initial,
    schema: entretienSaisie,
    toInput: (values) => ({ participation, entretien: sansObjetSiManque(values) }),
    onDone: ({ id }, values) => {
      brouillon.discard()
      const suite = values.prochain_rdv === null ? '' : ` Prochain rendez-vous le ${formatDate(values.prochain_rdv)}.`
      const quoi =
        values.statut === 'prevu' ? `Rendez-vous du ${formatDate(values.date)} fixé.` : `Entretien du ${formatDate(values.date)} noté.`
      notifyDone(`${quoi}${suite}`, {
        undo: () => {
          undo.mutate({ id })
          for (const objectif of values.objectifs_atteints) rouvrir.mutate({ id: objectif, statut: 'en_cours', date_statut: null })
        },
      })
      onClose()
    },
  })
  const update = useSaisie({
    route: 'parcours.updateEntretien',
    enUsage: entretien !== null,
    initial,
    schema: entretienSaisie,
    toInput: (values) => ({ id: entretien?.id ?? '', entretien: sansObjetSiManque(values) }),
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
    // A draft written by an older version may lack a field.
    onRestore: (brouillon) => form.setValues({ ...initial, ...brouillon }),
  })
  const { values } = form
  const prevu = values.statut === 'prevu'
  const honore = values.statut === 'honore'

  function send(event: FormEvent) {
    event.preventDefault()
    submit()
  }

  return (
    <SidePanel
      kicker={parcours.referent_nom === null ? personne : `${personne}, suivi par ${parcours.referent_nom}`}
      title={entretien === null ? (aFixer ? 'Fixer un rendez-vous' : 'Noter un entretien') : `Entretien du ${formatDate(entretien.date)}`}
      onClose={onClose}
      footer={
        <div className={classes.pied}>
          <Button type="button" emphasis="primary" busy={busy} onClick={submit}>
            Enregistrer
          </Button>
          <span className={classes.note}>{brouillon.note ?? 'Ctrl S'}</span>
          {entretien?.statut === 'prevu' && <BoutonAgenda entretien={entretien.id} />}
        </div>
      }
    >
      <form onSubmit={send} noValidate className={classes.form}>
        <BrouillonRetrouve
          texte={brouillon.retrouve}
          onErase={() => {
            brouillon.erase()
            form.reset(initial)
          }}
        />
        <FormGrid columns={1}>
          <SegmentedField label="Ce qui s’est passé" {...form.field('statut')} options={entretien === null ? STATUTS_A_NOTER : STATUTS} />
          <SegmentedField label="Mode" {...form.field('mode')} options={MODES} />
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
            rows={6}
            hint="Réservée au référent et à la coordination."
            autoFocus
            {...form.field('note')}
          />
        </FormGrid>
        {honore && (
          <FormGrid columns={1}>
            <ObjectifsACocher
              participation={participation}
              atteints={values.objectifs_atteints}
              onChange={(atteints) => form.set('objectifs_atteints', atteints)}
            />
            <TextArea
              label="D’ici la prochaine fois"
              optional
              rows={3}
              hint={
                entretien === null && dernier !== null && values.objectifs === dernier.objectifs
                  ? `Repris du ${formatDate(dernier.date)} : gardez ce qui tient encore.`
                  : undefined
              }
              {...form.field('objectifs')}
            />
          </FormGrid>
        )}
        {!prevu && (
          <>
            <FormGrid>
              <DateField label="Prochain rendez-vous" optional {...form.field('prochain_rdv')} />
              <TimeField label="Heure du rendez-vous" optional {...form.field('prochain_rdv_heure')} />
            </FormGrid>
            {values.prochain_rdv !== null && (
              <FormGrid columns={1}>
                <SegmentedField
                  label="Mode du rendez-vous"
                  {...form.field('prochain_rdv_mode')}
                  value={values.prochain_rdv_mode ?? values.mode}
                  options={MODES}
                />
              </FormGrid>
            )}
          </>
        )}
        {refus && <Callout tone="alerte">{refus}</Callout>}
        <button type="submit" hidden />
      </form>
    </SidePanel>
  )
}

// Who did not come agreed on nothing.
function sansObjetSiManque(values: EntretienSaisie): EntretienSaisie {
  return values.statut === 'honore' ? values : { ...values, objectifs: null, objectifs_atteints: [] }
}

function nouvelEntretien(prevu: boolean, dernier: EntretienDossier | null): EntretienSaisie {
  return {
    date: today(),
    heure: null,
    mode: 'individuel',
    statut: prevu ? 'prevu' : 'honore',
    duree_minutes: prevu ? null : DUREE_USUELLE,
    note: null,
    objectifs: prevu ? null : (dernier?.objectifs ?? null),
    prochain_rdv: null,
    prochain_rdv_heure: null,
    prochain_rdv_mode: null,
    objectifs_atteints: [],
  }
}

function toSaisie(
  { id: _id, referent: _referent, prochain_rdv, ...entretien }: EntretienDossier,
  { entretiens }: ParticipationDossier,
): EntretienSaisie {
  const jour = prochain_rdv?.slice(0, 10) ?? null
  return {
    ...entretien,
    // An appointment whose day has come is filled in as held: the commonest case.
    statut: entretien.statut === 'prevu' && entretien.date <= today() ? 'honore' : entretien.statut,
    prochain_rdv: jour,
    prochain_rdv_heure: prochain_rdv?.slice(11) || null,
    prochain_rdv_mode: entretiens.find((autre) => autre.statut === 'prevu' && autre.date === jour)?.mode ?? null,
    objectifs_atteints: [],
  }
}
