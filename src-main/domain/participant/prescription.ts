import { formatDate, type IsoDate } from '../commun/date'
import type { Anomalies } from '../commun/verification'
import type { Participation } from './participation'
import { compactTelephone, isTelephone } from './verification-identite'

/** The fiche de prescription: who sent the person, signed when, from which list; with the diagnostic partagé that followed. */
export interface Prescription {
  participation: string
  prescripteur_nom: string | null
  prescripteur_fonction: string | null
  prescripteur_telephone: string | null
  prescripteur_courriel: string | null
  motif: string | null
  /** Days of signature. */
  signature_participant: IsoDate | null
  signature_prescripteur: IsoDate | null
  /** Name of the list received from France Travail. */
  cohorte: string | null
  date_diagnostic_partage: IsoDate | null
  conclusion_diagnostic: string | null
}

/** When a criterion was seen, and by which kind of proof. */
export interface CritereConstat {
  participation: string
  critere: string
  date_constat: IsoDate | null
  /** Kind of proof shown; the document itself is a pièce. */
  preuve: string | null
}

/** What a diagnostic partagé concludes. */
export const CONCLUSIONS_DIAGNOSTIC = ['plie', 'autre', 'sans_suite'] as const
export type ConclusionDiagnostic = (typeof CONCLUSIONS_DIAGNOSTIC)[number]

/** Conclusions of a diagnostic partagé as people read them. */
export const CONCLUSION_DIAGNOSTIC_LABELS: Record<ConclusionDiagnostic, string> = {
  plie: 'Orientation vers le PLIE',
  autre: 'Autre orientation',
  sans_suite: 'Sans suite',
}

/** Label of a conclusion, or the text itself when another tool wrote it. */
export function conclusionLabel(conclusion: string): string {
  return (CONCLUSION_DIAGNOSTIC_LABELS as Readonly<Record<string, string>>)[conclusion] ?? conclusion
}

/** A prescription of which nothing is written yet. */
export const PRESCRIPTION_VIDE: Omit<Prescription, 'participation'> = {
  prescripteur_nom: null,
  prescripteur_fonction: null,
  prescripteur_telephone: null,
  prescripteur_courriel: null,
  motif: null,
  signature_participant: null,
  signature_prescripteur: null,
  cohorte: null,
  date_diagnostic_partage: null,
  conclusion_diagnostic: null,
}

type Fiche = Pick<Participation, 'prescripteur' | 'date_prescription'> &
  Pick<Prescription, 'prescripteur_nom' | 'prescripteur_telephone' | 'prescripteur_courriel'> &
  Pick<Prescription, 'motif' | 'signature_participant' | 'signature_prescripteur' | 'cohorte'>

/** What the fiche de prescription still lacks, as people read it; somebody of a list received needs no signed fiche. */
export function manquesPrescription(fiche: Fiche): string[] {
  const manques: string[] = []
  if (fiche.prescripteur === null) manques.push('structure qui prescrit')
  if (fiche.date_prescription === null) manques.push('date de prescription')
  if (fiche.cohorte !== null) return manques
  if (fiche.prescripteur_nom === null) manques.push('nom du prescripteur')
  if (fiche.prescripteur_telephone === null && fiche.prescripteur_courriel === null) manques.push('téléphone ou courriel du prescripteur')
  if (fiche.motif === null) manques.push('motif de la prescription')
  if (fiche.signature_participant === null) manques.push('signature de la personne')
  if (fiche.signature_prescripteur === null) manques.push('signature du prescripteur')
  return manques
}

type PrescriptionSaisie = Pick<
  Prescription,
  'prescripteur_telephone' | 'prescripteur_courriel' | 'signature_participant' | 'signature_prescripteur'
>

/** What is impossible in a fiche as typed, by field. */
export function verifyPrescription(saisie: PrescriptionSaisie, aujourdhui: IsoDate): Anomalies {
  const anomalies: Anomalies = {}
  if (saisie.prescripteur_telephone !== null && !isTelephone(saisie.prescripteur_telephone)) {
    anomalies.prescripteur_telephone = 'Dix chiffres attendus, ou un numéro étranger commençant par +.'
  }
  if (saisie.prescripteur_courriel !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(saisie.prescripteur_courriel)) {
    anomalies.prescripteur_courriel = 'Adresse attendue sous la forme nom@domaine.fr.'
  }
  for (const champ of ['signature_participant', 'signature_prescripteur'] as const) {
    const date = saisie[champ]
    if (date !== null && date > aujourdhui) anomalies[champ] = 'Une signature ne peut pas être à venir.'
  }
  return anomalies
}

/** A fiche as it is stored: the telephone in digits alone. */
export function compactPrescription<F extends Pick<Prescription, 'prescripteur_telephone'>>(fiche: F): F {
  const { prescripteur_telephone: telephone } = fiche
  return { ...fiche, prescripteur_telephone: telephone === null ? null : compactTelephone(telephone) }
}

/** What is unlikely in a fiche, by field, with why it matters. */
export function avertirPrescription(saisie: PrescriptionSaisie, date_entree: IsoDate | null): Anomalies {
  const avertissements: Anomalies = {}
  for (const champ of ['signature_participant', 'signature_prescripteur'] as const) {
    const date = saisie[champ]
    if (date !== null && date_entree !== null && date > date_entree) {
      avertissements[champ] = `Après l’entrée (${formatDate(date_entree)}) : la fiche doit être signée avant la commission.`
    }
  }
  return avertissements
}

/** What is impossible in a diagnostic partagé as typed, by field. */
export function verifyDiagnostic(
  saisie: Pick<Prescription, 'date_diagnostic_partage' | 'conclusion_diagnostic'>,
  date_prescription: IsoDate | null,
  aujourdhui: IsoDate,
): Anomalies {
  const { date_diagnostic_partage: date, conclusion_diagnostic: conclusion } = saisie
  if (date === null) return conclusion === null ? {} : { date_diagnostic_partage: 'Une conclusion suppose un diagnostic : donnez sa date.' }
  if (date > aujourdhui) return { date_diagnostic_partage: 'Le diagnostic a eu lieu au plus tard aujourd’hui.' }
  if (date_prescription !== null && date < date_prescription) {
    return { date_diagnostic_partage: `Avant la réception de la liste (${formatDate(date_prescription)}).` }
  }
  return {}
}
