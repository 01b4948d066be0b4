import { findDossier } from '../../database/queries/dossier.query'
import { listHistorique } from '../../database/queries/historique.query'
import { findDoublons, searchParticipants } from '../../database/queries/participant.query'
import { loadChoix } from '../../database/queries/participant-choix.query'
import { listParticipants } from '../../database/queries/participant-liste.query'
import { loadSeuils } from '../../database/queries/settings.query'
import { DomainError } from '../../domain/commun/erreur'
import { departementOf, loadCommunes } from '../../referentiels/communes'
import type { ActeurContext } from '../../use-cases/acteur'
import { createParticipant } from '../../use-cases/create-participant'
import { createParticipation } from '../../use-cases/create-participation'
import { savePremierAccueil } from '../../use-cases/save-premier-accueil'
import { updateIdentite } from '../../use-cases/update-identite'
import { updateParticipation } from '../../use-cases/update-participation'
import type { HandlersOf, QueryContext, SessionContext, TaskContext } from '../context'
import { exportParticipants } from './participant-export'

function acteur({ services, user }: SessionContext): ActeurContext {
  return { clock: services.clock, ids: services.ids, user }
}

/** What the list and the file need beside the rows: the day, the thresholds and the names of communes. */
async function loadOptions({ db, services }: QueryContext | TaskContext) {
  const communes = await loadCommunes()
  return {
    date: services.clock.today(),
    seuils: await loadSeuils(db),
    nomCommune: (code: string | null) => (code === null ? null : (communes.find(code)?.nom ?? code)),
  }
}

async function loadCodesPostaux() {
  const communes = await loadCommunes()
  return (code: string) => communes.find(code)?.codes_postaux ?? null
}

export const participantHandlers: HandlersOf<'participant'> = {
  'participant.list': async (context) => {
    const options = await loadOptions(context)
    const lignes = await listParticipants(context.db, context.user, options)
    const { duree_max_mois, jours_non_vu } = options.seuils
    return { date: options.date, duree_max_mois, jours_non_vu, lignes: JSON.stringify(lignes) }
  },
  'participant.search': async (context, { texte }) =>
    searchParticipants(context.db, context.user, texte, (await loadOptions(context)).nomCommune),
  'participant.get': async (context, { id }) => {
    const dossier = await findDossier(context.db, context.user, id, await loadOptions(context))
    if (!dossier) throw new DomainError('introuvable', 'Cette personne n’est plus dans les dossiers : revenez à la liste.')
    return dossier
  },
  'participant.history': ({ db, user }, { id }) => listHistorique(db, user, id),
  'participant.choices': ({ db }) => loadChoix(db),
  'participant.searchCommunes': async (_context, { texte }) =>
    (await loadCommunes()).search(texte).map(({ code_insee, nom, codes_postaux }) => ({
      code_insee,
      nom,
      codes_postaux: [...codes_postaux],
      departement: departementOf(code_insee),
    })),
  'participant.findDoublons': async (context, input) => findDoublons(context.db, input, (await loadOptions(context)).nomCommune),
  'participant.create': async (context, input) => createParticipant(context.trx, acteur(context), input, await loadCodesPostaux()),
  'participant.addParticipation': (context, input) => createParticipation(context.trx, acteur(context), input),
  'participant.updateIdentite': async (context, input) => {
    await updateIdentite(context.trx, acteur(context), input, await loadCodesPostaux())
    return null
  },
  'participant.updateParticipation': async (context, input) => {
    await updateParticipation(context.trx, acteur(context), input)
    return null
  },
  'participant.savePremierAccueil': async (context, input) => {
    await savePremierAccueil(context.trx, acteur(context), input)
    return null
  },
  'participant.export': async (context, { participations }) => exportParticipants(context, participations, await loadOptions(context)),
}
