import { z } from 'zod'
import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import { dateFacultative, texteLibre } from '../../../../src-main/contract/saisie'
import type { IsoDate } from '../../../../src-main/domain/commun/date'
import { ISSUE_ACCUEIL_LABELS, MOTIF_NON_ENTREE_LABELS } from '../../../../src-main/domain/participant/labels'
import {
  ISSUES_ACCUEIL,
  type IssueAccueil,
  MOTIFS_NON_ENTREE,
  type MotifNonEntree,
} from '../../../../src-main/domain/participant/participation'
import { BrouillonRetrouve } from '../../../components/ui/brouillon-retrouve'
import { CheckboxField, SegmentedField } from '../../../components/ui/choice-fields'
import { DateField } from '../../../components/ui/date-field'
import { FormGrid, FormSection } from '../../../components/ui/form-grid'
import { notifyDone } from '../../../components/ui/notify'
import { optionsOf, SelectField } from '../../../components/ui/select-field'
import { TextArea, TextField } from '../../../components/ui/text-fields'
import { today } from '../../../lib/today'
import { useBrouillon } from '../../../lib/use-brouillon'
import { useChoices } from '../../participants/use-participants'
import classes from '../eligibilite/eligibilite.module.css'
import { ManquesEntree } from '../eligibilite/manques-entree'
import { useSaisie } from '../use-saisie'
import { FormDialog } from './form-dialog'

interface Accueil extends Record<string, unknown> {
  date_premier_accueil: IsoDate | null
  issue_accueil: IssueAccueil | null
  motif: MotifNonEntree | null
  /** Free words beside « Autre ». */
  motif_non_entree: string | null
  soumettre: boolean
  date_effet: IsoDate | null
  referent: string | null
  justification: string | null
}

const accueil = z
  .object({
    date_premier_accueil: dateFacultative.refine((date) => date !== null, 'Date demandée.'),
    issue_accueil: z.enum(ISSUES_ACCUEIL).nullable(),
    motif: z.enum(MOTIFS_NON_ENTREE).nullable(),
    motif_non_entree: texteLibre(),
    soumettre: z.boolean(),
    date_effet: dateFacultative,
    referent: texteLibre(50),
    justification: texteLibre(2000),
  })
  .refine(({ issue_accueil, motif }) => issue_accueil !== 'non_entree' || motif !== null, {
    path: ['motif'],
    message: 'Dites pourquoi la personne n’entre pas.',
  })

const SUITES: Partial<Record<IssueAccueil, string>> = {
  attente: 'Un rendez-vous ou une pièce manque : le dossier reste dans vos alertes jusqu’à la demande d’entrée.',
  non_entree: 'Le dossier est clos, compté parmi les accueils. Une nouvelle prescription le rouvrira.',
}

interface AccueilFormProps {
  participation: ParticipationDossier
  onClose: () => void
}

/** The first reception, what it led to, and the request to the commission that follows. */
export function AccueilForm({ participation, onClose }: AccueilFormProps) {
  const demandee = participation.demandes.some(({ type, statut }) => type === 'entree' && statut === 'ouverte')
  const initial = initialOf(participation)
  const { form, submit, refus, aConfirmer, busy } = useSaisie<'participant.savePremierAccueil', Accueil>({
    route: 'participant.savePremierAccueil',
    initial,
    schema: accueil,
    toInput: (values, confirme) => ({ participation: participation.id, ...toInput(values, demandable(values)), confirme }),
    onDone: (_value, values) => {
      brouillon.discard()
      const soumise = demandable(values) ? ' La demande d’entrée attend la prochaine commission.' : ''
      notifyDone(`Premier accueil noté : il compte, même sans suite.${soumise}`)
      onClose()
    },
  })
  const brouillon = useBrouillon({
    cle: `accueil:${participation.id}`,
    values: form.values,
    touched: form.touched,
    onRestore: (garde) => form.setValues({ ...initial, ...garde }),
  })
  const { values } = form
  function demandable({ issue_accueil, soumettre }: Accueil): boolean {
    return issue_accueil === 'entree' && soumettre && !demandee && participation.date_entree === null
  }
  const suite = values.issue_accueil === null ? undefined : SUITES[values.issue_accueil]
  const proposer = values.issue_accueil === 'entree' && !demandee && participation.date_entree === null
  return (
    <FormDialog
      title="Premier accueil"
      verb="Enregistrer l’accueil"
      onClose={onClose}
      onSubmit={submit}
      busy={busy}
      refus={refus}
      aConfirmer={aConfirmer}
      note={brouillon.note}
    >
      <BrouillonRetrouve
        texte={brouillon.retrouve}
        onErase={() => {
          brouillon.erase()
          form.reset(initial)
        }}
      />
      <FormGrid>
        <DateField label="Date de l’accueil" {...form.field('date_premier_accueil')} />
        <div data-wide>
          <SegmentedField label="Issue" {...form.field('issue_accueil')} options={optionsOf(ISSUE_ACCUEIL_LABELS)} hint={suite} />
        </div>
        {values.issue_accueil === 'non_entree' && (
          <>
            <SelectField
              label="Motif de la non-entrée"
              {...form.field('motif')}
              error={form.errors.motif ?? form.errors.motif_non_entree}
              options={optionsOf(MOTIF_NON_ENTREE_LABELS)}
              searchable={false}
            />
            {values.motif === 'autre' && (
              <TextField label="Lequel" optional hint="Vos mots, sans fait de santé." {...form.field('motif_non_entree')} />
            )}
          </>
        )}
      </FormGrid>
      {proposer && (
        <div className={classes.suite}>
          <DemandeEntree form={form} participation={participation.id} />
        </div>
      )}
    </FormDialog>
  )
}

type AccueilSaisie = ReturnType<typeof useSaisie<'participant.savePremierAccueil', Accueil>>['form']

function DemandeEntree({ form, participation }: { form: AccueilSaisie; participation: string }) {
  const choices = useChoices().data
  const { soumettre } = form.values
  return (
    <FormSection title="Et ensuite">
      <FormGrid>
        <div data-wide>
          <CheckboxField
            label="Soumettre l’entrée à la prochaine commission"
            checked={soumettre}
            onChange={(checked) => form.set('soumettre', checked)}
          />
        </div>
        {soumettre && (
          <>
            <DateField label="Entrée proposée le" {...form.field('date_effet')} />
            <SelectField
              label="Référent proposé"
              optional
              {...form.field('referent')}
              options={choices?.referents.map(({ code, libelle }) => ({ value: code, label: libelle })) ?? []}
            />
            <div data-wide>
              <TextArea
                label="Justification"
                optional
                hint="Lue en commission et écrite au procès-verbal."
                rows={3}
                {...form.field('justification')}
              />
            </div>
            <div data-wide>
              <ManquesEntree participation={participation} accueilNote />
            </div>
          </>
        )}
      </FormGrid>
    </FormSection>
  )
}

function initialOf(participation: ParticipationDossier): Accueil {
  const { motif_non_entree: motif, referent } = participation
  const connu = MOTIFS_NON_ENTREE.find((code) => code === motif) ?? null
  return {
    date_premier_accueil: participation.date_premier_accueil ?? today(),
    issue_accueil: participation.issue_accueil,
    motif: connu ?? (motif === null ? null : 'autre'),
    motif_non_entree: connu === null ? motif : null,
    soumettre: true,
    date_effet: today(),
    referent,
    justification: null,
  }
}

function toInput({ date_premier_accueil, issue_accueil, motif, motif_non_entree, ...demande }: Accueil, soumettre: boolean) {
  const { date_effet, referent, justification } = demande
  return {
    date_premier_accueil: date_premier_accueil ?? '',
    issue_accueil,
    motif_non_entree: issue_accueil !== 'non_entree' ? null : motif === 'autre' ? motif_non_entree || 'autre' : motif,
    ...(soumettre ? { demande: { date_effet: date_effet ?? '', referent, justification } } : {}),
  }
}
