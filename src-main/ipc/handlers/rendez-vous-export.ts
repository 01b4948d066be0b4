import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { findRendezVous } from '../../database/queries/rendez-vous.query'
import { loadStructure } from '../../database/queries/settings.query'
import { assertCanEditDossier } from '../../domain/acces/dossier'
import { DomainError } from '../../domain/commun/erreur'
import { initialesOf, lieuDuRendezVous } from '../../domain/parcours/rendez-vous'
import { toIcs } from '../../exports/ics'
import { recordExport } from '../../use-cases/record-export'
import { type TaskContext, toUseCaseContext } from '../context'

const DUREE_MINUTES = 45

/** Writes a planned appointment for the calendar of the référent: initials and place, nothing of the situation. */
export async function exportRendezVous(context: TaskContext, id: string): Promise<{ fichier: string } | null> {
  const { db, user, services } = context
  const rendezVous = await findRendezVous(db, id)
  if (!rendezVous) throw new DomainError('introuvable', 'Ce rendez-vous n’existe plus.')
  assertCanEditDossier(user, rendezVous)
  if (rendezVous.statut !== 'prevu') throw new DomainError('regle', 'Seul un rendez-vous prévu va dans l’agenda.')
  const { date, heure, mode, participation } = rendezVous
  const file = await services.dialogs.saveFile({
    title: 'Enregistrer le rendez-vous pour l’agenda',
    defaultName: `${date}_rendez-vous.ics`,
    filters: [{ name: 'Rendez-vous d’agenda', extensions: ['ics'] }],
  })
  if (file === null) return null
  const ics = toIcs({
    uid: `${Buffer.from(rendezVous.id).toString('hex')}@jalon`,
    ecrit: services.clock.now(),
    titre: `Rendez-vous PLIE (${initialesOf(rendezVous)})`,
    date,
    heure,
    duree_minutes: DUREE_MINUTES,
    lieu: lieuDuRendezVous(mode, await loadStructure(db)),
    description: null,
  })
  await writeFile(file, ics, 'utf8')
  await recordExport(db, toUseCaseContext(context), {
    action: 'exportRendezVous',
    personnes: 1,
    objet: 'participation',
    objet_id: participation,
    detail: { entretien: id },
  })
  return { fichier: basename(file) }
}
