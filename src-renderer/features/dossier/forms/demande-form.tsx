import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import { type DemandeSaisie, demandeSaisie } from '../../../../src-main/contract/parcours'
import { addMonths } from '../../../../src-main/domain/commun/date'
import { libelleEtape } from '../../../../src-main/domain/parcours/libelle-etape'
import { NATURE_DEMANDE_LABELS, type NatureDemande } from '../../../../src-main/domain/parcours/verification-demande'
import { MOTIF_SORTIE_LABELS, NATURE_SORTIE_LABELS } from '../../../../src-main/domain/sortie/labels'
import { Callout } from '../../../components/ui/callout'
import { DateField } from '../../../components/ui/date-field'
import { FormGrid } from '../../../components/ui/form-grid'
import { notifyDone } from '../../../components/ui/notify'
import { optionsOf, SelectField } from '../../../components/ui/select-field'
import { TextArea } from '../../../components/ui/text-fields'
import { formatDate } from '../../../lib/formats'
import { today } from '../../../lib/today'
import { useCommand, useRoute } from '../../../lib/use-route'
import { useChoices } from '../../participants/use-participants'
import { APRES_SAISIE } from '../actions'
import { useSaisie } from '../use-saisie'
import { FormDialog } from './form-dialog'

interface DemandeFormProps {
  participation: ParticipationDossier
  nature: NatureDemande
  onClose: () => void
}

const EXPLICATIONS: Record<NatureDemande, string> = {
  entree: 'La commission décide de l’entrée ; la date d’effet est celle que vous proposez.',
  sortie: 'La nature de la sortie se calcule d’après les règles de l’opération ; la commission peut en décider autrement, par écrit.',
  prolongation: 'Le parcours dépasse sa durée : jusqu’à quand, et pourquoi.',
  suspension: 'Le parcours s’arrête un temps, douze mois au plus à la fois.',
  reprise: 'La pause prend fin et le parcours reprend.',
  reorientation: 'La personne sera mieux accompagnée ailleurs.',
  changement_referent: 'L’historique reste au dossier ; le nouveau référent prend le parcours à la date d’effet.',
}

const FIN_LABELS: Partial<Record<NatureDemande, string>> = { suspension: 'Jusqu’au', prolongation: 'Prolonger jusqu’au' }

/** Puts the file before the commission. */
export function DemandeForm({ participation, nature, onClose }: DemandeFormProps) {
  const undo = useCommand('parcours.withdrawDemande', { refresh: APRES_SAISIE, message: 'La demande est retirée.' })
  const nom = NATURE_DEMANDE_LABELS[nature].toLocaleLowerCase('fr')
  const { form, submit, refus, busy } = useSaisie<'parcours.createDemande', DemandeSaisie>({
    route: 'parcours.createDemande',
    initial: {
      nature,
      date_effet: today(),
      date_fin: nature === 'prolongation' ? addMonths(today(), 6) : null,
      motif_sortie: nature === 'sortie' ? 'emploi' : null,
      etape: null,
      referent: nature === 'entree' ? participation.referent : null,
      justification: null,
    },
    schema: demandeSaisie,
    toInput: (demande) => ({ participation: participation.id, demande }),
    onDone: ({ id }) => {
      notifyDone(`Demande de ${nom} : elle sera à l’ordre du jour de la prochaine commission.`, { undo: () => undo.mutate({ id }) })
      onClose()
    },
  })
  const { values } = form
  const choices = useChoices().data
  const avecReferent = nature === 'entree' || nature === 'changement_referent'
  const fin = FIN_LABELS[nature]
  return (
    <FormDialog
      title={`Demande de ${nom}`}
      verb="Soumettre à la commission"
      onClose={onClose}
      onSubmit={submit}
      busy={busy}
      refus={refus ?? form.errors.nature ?? null}
    >
      <FormGrid>
        <div data-wide>
          <Callout>{EXPLICATIONS[nature]}</Callout>
        </div>
        {nature === 'sortie' && (
          <>
            <SelectField label="Motif" {...form.field('motif_sortie')} options={optionsOf(MOTIF_SORTIE_LABELS)} searchable={false} />
            <DateField label="Date de sortie" {...form.field('date_effet')} />
            <div data-wide>
              <SelectField
                label="Étape qui justifie la sortie"
                optional
                hint="Sans choix, la dernière étape du parcours qui convient au motif."
                {...form.field('etape')}
                options={participation.etapes.map((etape) => ({
                  value: etape.id,
                  label: `${libelleEtape(etape, etape.employeur_nom)}, ${formatDate(etape.date_debut)}`,
                }))}
              />
            </div>
            <div data-wide>
              <Classement participation={participation.id} values={values} />
            </div>
          </>
        )}
        {nature !== 'sortie' && <DateField label="Date d’effet" {...form.field('date_effet')} />}
        {fin && <DateField label={fin} optional={nature === 'suspension'} {...form.field('date_fin')} />}
        {avecReferent && (
          <SelectField
            label={nature === 'entree' ? 'Référent proposé' : 'Nouveau référent'}
            {...form.field('referent')}
            options={choices?.referents.map(({ code, libelle }) => ({ value: code, label: libelle })) ?? []}
          />
        )}
        <div data-wide>
          <TextArea
            label="Justification"
            optional={nature !== 'suspension' && nature !== 'reorientation'}
            hint="Lue en commission et écrite au procès-verbal."
            rows={3}
            {...form.field('justification')}
          />
        </div>
      </FormGrid>
    </FormDialog>
  )
}

function Classement({ participation, values }: { participation: string; values: DemandeSaisie }) {
  const { motif_sortie: motif, date_effet, etape } = values
  const enabled = motif !== null && date_effet !== null
  const preview = useRoute(
    'parcours.previewSortie',
    { participation, date_sortie: date_effet ?? today(), motif: motif ?? 'autre', etape },
    { enabled, keepPrevious: true },
  )
  if (!enabled || !preview.data) return null
  const { nature, raisons } = preview.data
  return (
    <Callout
      tone={nature === 'positive' ? 'succes' : 'info'}
      title={`Selon les règles : ${NATURE_SORTIE_LABELS[nature].toLocaleLowerCase('fr')}`}
    >
      {raisons.map((raison) => (
        <p key={raison}>{raison}.</p>
      ))}
    </Callout>
  )
}
