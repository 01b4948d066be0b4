import { basename } from 'node:path'
import { loadChoix } from '../../database/queries/participant-choix.query'
import { type ListeOptions, listParticipants } from '../../database/queries/participant-liste.query'
import { appendJournal } from '../../database/repositories/journal.repository'
import { DomainError } from '../../domain/commun/erreur'
import { writeParticipants } from '../../exports/participants-xlsx'
import type { TaskContext } from '../context'

/** Writes the chosen lines to the file the user names, and records who left with how many people. */
export async function exportParticipants({ db, user, services }: TaskContext, participations: readonly string[], options: ListeOptions) {
  const voulues = new Set(participations)
  const lignes = (await listParticipants(db, user, options)).filter(([participation]) => voulues.has(participation))
  if (lignes.length === 0) throw new DomainError('regle', 'Aucun des dossiers choisis n’existe encore : rien n’est exporté.')
  const file = await services.dialogs.saveFile({
    title: 'Exporter les participants choisis',
    defaultName: `${options.date}_liste_participants.xlsx`,
    filters: [{ name: 'Classeur Excel', extensions: ['xlsx'] }],
  })
  if (file === null) return null
  const { operations, referents } = await loadChoix(db)
  const libelle = (choix: typeof operations) => (code: string) => choix.find((un) => un.code === code)?.libelle ?? code
  await writeParticipants(file, lignes, { operation: libelle(operations), referent: libelle(referents) })
  const personnes = new Set(lignes.map(([, participant]) => participant)).size
  await appendJournal(db, {
    horodatage: services.clock.now(),
    utilisateur: user.id,
    action: 'exportParticipants',
    objet: 'participant',
    detail: { personnes },
  })
  return { fichier: basename(file), personnes }
}
