import { useState } from 'react'
import type { ContratDossier, ContratSaisie } from '../../../../src-main/contract/contrat'
import { contratSaisie } from '../../../../src-main/contract/contrat'
import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import {
  DUREES_CONTRAT_MOIS,
  dernierContrat,
  finProposee,
  objectifsAReprendre,
  periodeProposee,
  renouvellementDe,
  signaturesManquantes,
} from '../../../../src-main/domain/parcours/contrat-engagement'
import { BrouillonRetrouve } from '../../../components/ui/brouillon-retrouve'
import { Button } from '../../../components/ui/button'
import { Callout } from '../../../components/ui/callout'
import { DateField } from '../../../components/ui/date-field'
import { FormGrid, FormSection } from '../../../components/ui/form-grid'
import { notifyDone } from '../../../components/ui/notify'
import { TextArea } from '../../../components/ui/text-fields'
import { formatDate } from '../../../lib/formats'
import { today } from '../../../lib/today'
import { useBrouillon } from '../../../lib/use-brouillon'
import { useCommand, useRoute } from '../../../lib/use-route'
import { APRES_SAISIE } from '../actions'
import { FormDialog } from '../forms/form-dialog'
import { useSaisie } from '../use-saisie'
import classes from './contrat.module.css'
import { nouvelObjectif, ObjectifsField } from './objectifs-field'
import { SignaturesDialog } from './signatures-dialog'

interface ContratFormProps {
  participation: ParticipationDossier
  /** The contract to correct; null for a first one, or for the renewal of the last. */
  id: string | null
  /** True when asked in so many words: a contract that waits for a signature is then renewed, instead of being signed. */
  renouveler?: boolean
  onClose: () => void
}

/** Makes, corrects or renews the contract of commitment, once the former ones are known. */
export function ContratForm(props: ContratFormProps) {
  const contrats = useRoute('contrat.list', { participation: props.participation.id }).data
  return contrats ? <SignerOuRediger {...props} contrats={contrats} /> : null
}

function SignerOuRediger({ renouveler = false, ...props }: ContratFormProps & { contrats: readonly ContratDossier[] }) {
  const { id, contrats, onClose } = props
  // Decided once: the last signature must not turn the dialog into a renewal.
  const [aSigner] = useState(() => {
    const dernier = dernierContrat(contrats)
    return id === null && !renouveler && dernier?.etat === 'a_signer' ? dernier.id : null
  })
  const contrat = contrats.find((un) => un.id === aSigner)
  return contrat ? <SignaturesDialog contrat={contrat} onClose={onClose} /> : <Formulaire {...props} />
}

function Formulaire({ participation, contrats, id, onClose }: ContratFormProps & { contrats: readonly ContratDossier[] }) {
  const contrat = contrats.find((un) => un.id === id) ?? null
  const renouvelle = contrat === null ? dernierContrat(contrats) : null
  const initial = contrat === null ? nouveauContrat(renouvelle) : toSaisie(contrat)
  const recreate = useCommand('contrat.create', { refresh: APRES_SAISIE, message: 'Le contrat est de nouveau au dossier, à signer.' })
  const remove = useCommand('contrat.delete', {
    refresh: APRES_SAISIE,
    onDone: () => {
      brouillon.discard()
      notifyDone('Contrat d’engagement retiré.', {
        undo: () =>
          contrat && recreate.mutate({ participation: participation.id, renouvelle: contrat.renouvelle, contrat: toSaisie(contrat) }),
      })
      onClose()
    },
  })
  const undo = useCommand('contrat.delete', { refresh: APRES_SAISIE, message: 'Le contrat n’est pas gardé.' })
  const create = useSaisie({
    route: 'contrat.create',
    enUsage: contrat === null,
    initial,
    schema: contratSaisie,
    toInput: (values) => ({ participation: participation.id, renouvelle: renouvelle?.id ?? null, contrat: values }),
    onDone: (cree) => {
      brouillon.discard()
      notifyDone(renouvelle === null ? 'Contrat d’engagement créé : il reste à signer.' : 'Contrat renouvelé : il reste à signer.', {
        undo: () => undo.mutate({ id: cree.id }),
      })
      onClose()
    },
  })
  const update = useSaisie({
    route: 'contrat.update',
    enUsage: contrat !== null,
    initial,
    schema: contratSaisie,
    toInput: (values) => ({ id: contrat?.id ?? '', contrat: values }),
    onDone: () => {
      brouillon.discard()
      notifyDone('Contrat d’engagement corrigé.')
      onClose()
    },
  })
  const { form, submit, refus, busy } = contrat === null ? create : update
  const { values } = form
  const brouillon = useBrouillon({
    cle: `contrat:${participation.id}:${contrat?.id ?? 'nouveau'}`,
    values,
    touched: form.touched,
    onRestore: (garde) => form.setValues({ ...initial, ...garde }),
  })

  return (
    <FormDialog
      title={contrat === null ? (renouvelle === null ? 'Nouveau contrat d’engagement' : 'Renouveler le contrat') : 'Contrat d’engagement'}
      verb={contrat === null ? (renouvelle === null ? 'Créer le contrat' : 'Renouveler le contrat') : 'Enregistrer le contrat'}
      width={720}
      onClose={onClose}
      onSubmit={submit}
      busy={busy}
      refus={refus}
      note={brouillon.note}
      extra={
        contrat !== null &&
        isRetirable(contrat, contrats) && (
          <Button emphasis="text" busy={remove.isPending} onClick={() => remove.mutate({ id: contrat.id })}>
            Retirer le contrat
          </Button>
        )
      }
    >
      <BrouillonRetrouve
        texte={brouillon.retrouve}
        onErase={() => {
          brouillon.erase()
          form.reset(initial)
        }}
      />
      {renouvelle !== null && (
        <div className={classes.annonce}>
          <Callout>
            {`Il suit celui du ${formatDate(renouvelle.date_debut)} au ${formatDate(renouvelle.date_fin)}, qui reste au dossier. Les objectifs encore ouverts sont repris.`}
          </Callout>
        </div>
      )}
      <FormSection title="Durée">
        <FormGrid>
          <DateField
            label="Début"
            {...form.field('date_debut')}
            value={values.date_debut || null}
            onChange={(date) => form.set('date_debut', date ?? '')}
          />
          <DateField
            label="Fin"
            {...form.field('date_fin')}
            value={values.date_fin || null}
            onChange={(date) => form.set('date_fin', date ?? '')}
          />
        </FormGrid>
        <div className={classes.durees}>
          {DUREES_CONTRAT_MOIS.map((mois) => (
            <Button
              key={mois}
              size="sm"
              disabled={values.date_debut === ''}
              pressed={values.date_debut !== '' && values.date_fin === finProposee(values.date_debut, mois)}
              onClick={() => form.set('date_fin', finProposee(values.date_debut, mois))}
            >
              {`${mois} mois`}
            </Button>
          ))}
        </div>
      </FormSection>
      <FormSection title="Objectifs" hint="Dans l’ordre où ils comptent ; trois ou quatre suffisent.">
        <ObjectifsField {...form.field('objectifs')} />
      </FormSection>
      <FormSection title="Engagements" hint="Ce que chacun promet, avec des mots simples : le contrat se lit à voix haute.">
        <div className={classes.engagements}>
          <TextArea label="La personne s’engage à" optional rows={5} {...form.field('engagements_participant')} />
          <TextArea label="Le référent s’engage à" optional rows={5} {...form.field('engagements_referent')} />
        </div>
      </FormSection>
    </FormDialog>
  )
}

// The rule of the main process, so as not to offer what it would refuse.
function isRetirable(contrat: ContratDossier, contrats: readonly ContratDossier[]): boolean {
  return signaturesManquantes(contrat).length > 0 && renouvellementDe(contrat, contrats) === null
}

function nouveauContrat(renouvelle: ContratDossier | null): ContratSaisie {
  const periode = periodeProposee(today(), renouvelle)
  // A date already past is to be said again.
  const encoreDevant = (echeance: string | null) => (echeance !== null && echeance > periode.date_debut ? echeance : null)
  const repris = objectifsAReprendre(renouvelle?.objectifs ?? [])
  return {
    ...periode,
    engagements_participant: renouvelle?.engagements_participant ?? null,
    engagements_referent: renouvelle?.engagements_referent ?? null,
    objectifs:
      repris.length > 0
        ? repris.map(({ intitule, echeance }) => nouvelObjectif(intitule ?? '', encoreDevant(echeance)))
        : [nouvelObjectif()],
  }
}

function toSaisie({ date_debut, date_fin, engagements_participant, engagements_referent, objectifs }: ContratDossier): ContratSaisie {
  return {
    date_debut,
    date_fin,
    engagements_participant,
    engagements_referent,
    objectifs: objectifs.map(({ id, intitule, echeance }) => ({ id, intitule: intitule ?? '', echeance })),
  }
}
