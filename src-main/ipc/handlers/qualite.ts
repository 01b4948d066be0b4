import type { DemandeControle } from '../../database/queries/qualite.query'
import { listChoixQualite } from '../../database/queries/qualite-choix.query'
import { perimetreOf } from '../../domain/acces/dossier'
import type { DemandeQualite } from '../../domain/qualite/demande'
import type { LigneQualite } from '../../domain/qualite/ligne'
import { acceptConstat, rejectConstat } from '../../use-cases/accept-constat'
import { type HandlersOf, type SessionContext, toUseCaseContext } from '../context'
import { exportClasseur, exportEtat, progress } from './qualite-export'

/** Lines sent to the window at most: a longer list is read in the workbook. */
const LIGNES_MONTREES = 5000

// A référent looks at their own files whatever they ask for.
function controler({ services, user }: SessionContext, demande: DemandeQualite): DemandeControle {
  const perimetre = perimetreOf(user, 'parcours')
  const referent = perimetre === null ? '' : (perimetre.referent ?? demande.referent)
  return { ...demande, referent, date: services.clock.today() }
}

export const qualiteHandlers: HandlersOf<'qualite'> = {
  'qualite.choix': ({ db, user }) => listChoixQualite(db, perimetreOf(user, 'parcours')),
  'qualite.overview': async (context, demande) => {
    const { familles, controles, fse, ...etat } = await context.services.jobs.run('qualite', controler(context, demande), {
      onProgress: progress(context),
    })
    return { ...etat, familles: [...familles], controles: [...controles], fse: [...fse] }
  },
  'qualite.list': async (context, { demande, controle }) => {
    const lignes = await context.services.jobs.run('qualiteListe', { ...controler(context, demande), controle })
    return { lignes: lignes.slice(0, LIGNES_MONTREES).map(toLigne), total: lignes.length }
  },
  'qualite.accept': async (context, input) => {
    await acceptConstat(context.trx, toUseCaseContext(context), input)
    return null
  },
  'qualite.reject': async (context, input) => {
    await rejectConstat(context.trx, toUseCaseContext(context), input)
    return null
  },
  'qualite.exportClasseur': (context, demande) => exportClasseur(context, controler(context, demande)),
  'qualite.exportEtat': (context, demande) => exportEtat(context, controler(context, demande)),
}

function toLigne({ geste, accepte, ...ligne }: LigneQualite) {
  return { ...ligne, geste: { ...geste }, accepte: accepte && { ...accepte } }
}
