import type { ModeEntretien } from './entretien'

/** Initials of a person, for papers and calendars that others may see: « S. D. ». */
export function initialesOf({ nom, prenom }: { readonly nom: string; readonly prenom: string | null }): string {
  return [prenom, nom].flatMap((mot) => (mot ? [`${mot.trim().charAt(0).toLocaleUpperCase('fr')}.`] : [])).join(' ')
}

interface Lieu {
  readonly nom: string
  readonly adresse: string | null
  readonly code_postal: string | null
  readonly ville: string | null
}

/** Where an appointment takes place: the structure, or how the two will speak. */
export function lieuDuRendezVous(mode: ModeEntretien, { nom, adresse, code_postal, ville }: Lieu): string {
  if (mode === 'telephone') return 'Par téléphone'
  if (mode === 'visio') return 'En visioconférence'
  const commune = [code_postal, ville].filter(Boolean).join(' ')
  return [nom, adresse, commune].filter(Boolean).join(', ')
}
