import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { listSeances } from '../../database/queries/commission.query'
import { loadStructure } from '../../database/queries/settings.query'
import { DomainError } from '../../domain/commun/erreur'
import { type RendezVousIcs, toAgendaIcs } from '../../exports/ics'
import { recordExport } from '../../use-cases/record-export'
import { type Handler, toUseCaseContext } from '../context'

const DUREE_MINUTES = 150

/** Writes the sessions of a year, or one of them, for a calendar: day, hours and place, and nobody's name. */
export const saveCommissionAgenda: Handler<'commission.saveAgenda'> = async (context, { annee, seance }) => {
  const { db, services } = context
  const toutes = await listSeances(db)
  const choisies = toutes.filter(({ id, date }) => (seance === null ? date.startsWith(`${annee}-`) : id === seance)).reverse()
  if (choisies.length === 0) throw new DomainError('introuvable', 'Aucune séance à mettre dans l’agenda.')
  const file = await services.dialogs.saveFile({
    title: 'Enregistrer les séances pour l’agenda',
    defaultName: seance === null ? `seances-commission-${annee}.ics` : `${choisies[0]?.date ?? annee}_commission.ics`,
    filters: [{ name: 'Agenda', extensions: ['ics'] }],
  })
  if (file === null) return null
  const { nom_commission } = await loadStructure(db)
  const ecrit = services.clock.now()
  await writeFile(file, toAgendaIcs(choisies.map((une) => eventOf(une, nom_commission, ecrit))), 'utf8')
  await recordExport(db, toUseCaseContext(context), {
    action: 'exportAgendaCommission',
    personnes: 0,
    objet: 'commission',
    objet_id: seance ?? String(annee),
    detail: { seances: choisies.length },
  })
  return { fichier: basename(file), seances: choisies.length }
}

type Seance = Awaited<ReturnType<typeof listSeances>>[number]

function eventOf({ id, date, heure_debut, heure_fin, lieu, etat }: Seance, titre: string, ecrit: string): RendezVousIcs {
  return {
    uid: `${Buffer.from(id).toString('hex')}@jalon`,
    ecrit,
    titre,
    date,
    heure: heure_debut,
    duree_minutes: heure_debut === null || heure_fin === null ? DUREE_MINUTES : Math.max(minutesOf(heure_fin) - minutesOf(heure_debut), 1),
    lieu,
    description: null,
    annule: etat === 'annulee' || etat === 'reportee',
  }
}

function minutesOf(heure: string): number {
  const [heures = 0, minutes = 0] = heure.split(':').map(Number)
  return heures * 60 + minutes
}
