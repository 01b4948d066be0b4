import type { z } from 'zod'
import { type ConstatSaisie, constatsSaisie, type PrescriptionSaisie, prescriptionSaisie } from '../../../src-main/contract/eligibilite'
import { type ParticipationSaisie, participationSaisie } from '../../../src-main/contract/participant'
import type { useForm } from '../../lib/use-form'

/** A request as one types it: the situation, the fiche and the criteria seen, in one form. */
export type Arrivee = ParticipationSaisie & PrescriptionSaisie & { constats: ConstatSaisie[] }
export type ArriveeForm = ReturnType<typeof useForm<Arrivee>>

export const arriveeSchema = participationSaisie.extend({ ...prescriptionSaisie.shape, constats: constatsSaisie })

const FICHE_VIDE: PrescriptionSaisie = {
  prescripteur_nom: null,
  prescripteur_fonction: null,
  prescripteur_telephone: null,
  prescripteur_courriel: null,
  motif: null,
  signature_participant: null,
  signature_prescripteur: null,
  cohorte: null,
}

/** A request not typed yet, asked today by the person signed in. */
export function arriveeVide(operation: string, referent: string | null, today: string): Arrivee {
  return {
    operation,
    referent,
    prescripteur: null,
    date_prescription: today,
    situation_entree: null,
    duree_recherche_mois: null,
    niveau: null,
    rsa: null,
    ass: null,
    are: null,
    aah: null,
    rqth: null,
    sdf: null,
    exclusion_logement: null,
    criteres: [],
    ...FICHE_VIDE,
    constats: [],
  }
}

/** A request already in the file, to correct; its criteria are corrected elsewhere. */
export function arriveeOf(participation: ParticipationSaisie, prescription: PrescriptionSaisie | null): Arrivee {
  return {
    ...pick(participation, participationSaisie),
    ...(prescription ? pick(prescription, prescriptionSaisie) : FICHE_VIDE),
    constats: [],
  }
}

/** The three parts of a request, as its route takes them. */
export function splitArrivee({ constats, ...values }: Arrivee) {
  return {
    participation: pick(values, participationSaisie),
    prescription: pick(values, prescriptionSaisie),
    constats,
  }
}

function pick<S extends z.ZodRawShape>(values: object, schema: z.ZodObject<S>) {
  const fields = Object.keys(schema.shape)
  return Object.fromEntries(Object.entries(values).filter(([field]) => fields.includes(field))) as z.input<z.ZodObject<S>>
}
