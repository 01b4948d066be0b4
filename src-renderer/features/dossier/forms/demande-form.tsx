import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import { type DemandeSaisie, demandeSaisie } from '../../../../src-main/contract/parcours'
import { libelleEtape } from '../../../../src-main/domain/parcours/libelle-etape'
import { commencerPar } from '../../../../src-main/domain/parcours/motifs-demande'
import { NATURE_DEMANDE_LABELS, type NatureDemande } from '../../../../src-main/domain/parcours/verification-demande'
import { MOTIF_SORTIE_LABELS } from '../../../../src-main/domain/sortie/labels'
import { Callout } from '../../../components/ui/callout'
import { DateField } from '../../../components/ui/date-field'
import { FormGrid } from '../../../components/ui/form-grid'
import { notifyDone } from '../../../components/ui/notify'
import { optionsOf, SelectField } from '../../../components/ui/select-field'
import { TextArea } from '../../../components/ui/text-fields'
import { formatDate } from '../../../lib/formats'
import { useCommand, useRoute } from '../../../lib/use-route'
import { useChoices } from '../../participants/use-participants'
import { APRES_SAISIE } from '../actions'
import { ManquesEntree } from '../eligibilite/manques-entree'
import { useSaisie } from '../use-saisie'
import { demandeProposee, explication, MOTIFS } from './cadre-demande'
import { FormDialog } from './form-dialog'
import { SortiePrevue } from './sortie-prevue'

interface DemandeFormProps {
  participation: ParticipationDossier
  nature: NatureDemande
  onClose: () => void
}

const FIN_LABELS: Partial<Record<NatureDemande, string>> = { suspension: 'Jusqu’au', prolongation: 'Prolonger jusqu’au' }

/** Puts the file before the commission. */
export function DemandeForm({ participation, nature, onClose }: DemandeFormProps) {
  const undo = useCommand('parcours.withdrawDemande', { refresh: APRES_SAISIE, message: 'La demande est retirée.' })
  const nom = NATURE_DEMANDE_LABELS[nature].toLocaleLowerCase('fr')
  const { form, submit, refus, aConfirmer, busy } = useSaisie<'parcours.createDemande', DemandeSaisie>({
    route: 'parcours.createDemande',
    initial: demandeProposee(nature, participation),
    schema: demandeSaisie,
    toInput: (demande, confirme) => ({
      participation: participation.id,
      // A surprising day of entry is confirmed by sending it again; the warnings of an exit, by their own box.
      demande: nature === 'entree' ? { ...demande, confirme } : demande,
    }),
    onDone: ({ id }) => {
      notifyDone(`Demande de ${nom} : elle sera à l’ordre du jour de la prochaine commission.`, { undo: () => undo.mutate({ id }) })
      onClose()
    },
  })
  const { values } = form
  // Another exit has other warnings: what was read is read again.
  const relire = (change: Partial<DemandeSaisie>) => form.setValues((current) => ({ ...current, ...change, confirme: false }))
  const choices = useChoices().data
  const seuils = useRoute('parametre.get', {}).data?.seuils
  const motifs = MOTIFS[nature]
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
      aConfirmer={aConfirmer}
    >
      <FormGrid>
        <div data-wide>
          <Callout>{explication(nature, participation, seuils)}</Callout>
        </div>
        {nature === 'entree' && (
          <div data-wide>
            <ManquesEntree participation={participation.id} />
          </div>
        )}
        {nature === 'sortie' && (
          <>
            <SelectField
              label="Motif"
              {...form.field('motif_sortie')}
              onChange={(motif_sortie) => relire({ motif_sortie })}
              options={optionsOf(MOTIF_SORTIE_LABELS)}
              searchable={false}
            />
            <DateField label="Date de sortie" {...form.field('date_effet')} onChange={(date_effet) => relire({ date_effet })} />
            <div data-wide>
              <SelectField
                label="Étape qui justifie la sortie"
                optional
                hint="Sans choix, la dernière étape du parcours qui convient au motif."
                {...form.field('etape')}
                onChange={(etape) => relire({ etape })}
                options={participation.etapes.map((etape) => ({
                  value: etape.id,
                  label: `${libelleEtape(etape, etape.employeur_nom)}, ${formatDate(etape.date_debut)}`,
                }))}
              />
            </div>
            <div data-wide>
              <SortiePrevue
                participation={participation.id}
                values={values}
                onConfirme={(confirme) => form.set('confirme', confirme)}
                error={form.errors.confirme}
              />
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
        {motifs && (
          <div data-wide>
            <SelectField
              label="Motif"
              optional
              hint="Écrit au début de la justification."
              value={motifs.find((motif) => values.justification?.startsWith(motif)) ?? null}
              onChange={(motif) => motif && form.set('justification', commencerPar(motif, values.justification, motifs))}
              options={motifs.map((motif) => ({ value: motif, label: motif }))}
              searchable={false}
              clearable={false}
            />
          </div>
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
