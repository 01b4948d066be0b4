import { readFile, stat } from 'node:fs/promises'
import { loadStructure } from '../../database/queries/settings.query'
import type { PapiersData } from '../../documents/papier/contenu'
import { DomainError } from '../../domain/commun/erreur'
import { lireLogo, TAILLE_MAX_LOGO } from '../../domain/papier/logo'
import { saveLogo } from '../../use-cases/save-logo'
import { type Handler, toUseCaseContext } from '../context'

/** Asks for an image, believes its bytes alone, draws one page with it before keeping it. */
export const chooseLogo: Handler<'papier.chooseLogo'> = async (context) => {
  const { db, services } = context
  const chemin = await services.dialogs.openFile({
    title: 'Choisir le logo',
    filters: [{ name: 'Image PNG ou JPEG', extensions: ['png', 'jpg', 'jpeg'] }],
  })
  if (chemin === null) return { choisi: false }
  // Read no more than what can be kept: the rest is refused by its size.
  const trop = (await stat(chemin)).size > TAILLE_MAX_LOGO
  const octets = trop ? new Uint8Array(TAILLE_MAX_LOGO + 1) : await readFile(chemin)
  const lu = lireLogo(octets)
  if ('refus' in lu) throw new DomainError('fichier', lu.refus)
  const logo = `data:image/${lu.format};base64,${Buffer.from(octets).toString('base64')}`
  const essai: PapiersData = {
    structure: { ...(await loadStructure(db)), logo },
    titre: 'Essai',
    mention: 'Essai',
    auteur: context.user.nom,
    date: services.clock.today(),
    feuillets: [{ signet: 'Essai', genre: 'Essai', titre: 'Essai', soustitre: '', operation: '', courrier: null, blocs: [] }],
  }
  try {
    await services.jobs.run('pdf', { paper: 'papiers', data: essai })
  } catch {
    throw new DomainError('fichier', 'Cette image est abîmée : ouvrez-la dans un logiciel de dessin et enregistrez-la à nouveau.')
  }
  await db.transaction().execute((trx) => saveLogo(trx, toUseCaseContext(context), logo))
  return { choisi: true }
}
