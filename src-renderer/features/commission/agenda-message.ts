import { formatCount } from '../../lib/formats'

/** What was written for the calendar; nothing when the user gave up. */
export function agendaMessage(value: { readonly fichier: string; readonly seances: number } | null): string {
  return value === null ? '' : `${formatCount(value.seances, 'séance enregistrée', 'séances enregistrées')} : ${value.fichier}.`
}
