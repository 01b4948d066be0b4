import { findDossier } from '../../database/queries/dossier.query'
import { loadTerritoire } from '../../database/queries/eligibilite-reglages.query'
import { listHistorique } from '../../database/queries/historique.query'
import { findDoublons, searchParticipants } from '../../database/queries/participant.query'
import { loadChoix } from '../../database/queries/participant-choix.query'
import { listParticipants } from '../../database/queries/participant-liste.query'
import { loadSeuils } from '../../database/queries/settings.query'
import { findGarde } from '../../database/repositories/fusion.repository'
import { DomainError } from '../../domain/commun/erreur'
import { loadCommunes } from '../../referentiels/communes'
import { loadEpci, loadResidence } from '../../referentiels/epci'
import type { ActeurContext } from '../../use-cases/acteur'
import { createParticipant } from '../../use-cases/create-participant'
import { createParticipation } from '../../use-cases/create-participation'
import { savePremierAccueil } from '../../use-cases/save-premier-accueil'
import { updateIdentite } from '../../use-cases/update-identite'
import { updateParticipation } from '../../use-cases/update-participation'
import type { HandlersOf, QueryContext, SessionContext, TaskContext } from '../context'
import { searchCommunes } from './commune-recherche'
import { exportParticipants } from './participant-export'
import { withListeFaits } from './participant-liste-options'

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

async function loadTerritoireOf(db: QueryContext['db']) {
  const table = await loadEpci()
  return { residenceOf: loadResidence, epci: (await loadTerritoire(db)).map((code) => ({ code, nom: table.find(code)?.nom ?? code })) }
}

async function loadCodesPostaux() {
  const communes = await loadCommunes()
  return (code: string) => communes.find(code)?.codes_postaux ?? null
}

export const participantHandlers: HandlersOf<'participant'> = {
  'participant.list': async (context) => {
    const options = await loadOptions(context)
    const lignes = await listParticipants(context.db, context.user, await withListeFaits(context, options))
    const { duree_max_mois, jours_non_vu } = options.seuils
    return { date: options.date, duree_max_mois, jours_non_vu, lignes: JSON.stringify(lignes) }
  },
  'participant.search': async (context, { texte }) =>
    searchParticipants(context.db, context.user, texte, (await loadOptions(context)).nomCommune),
  'participant.get': async (context, { id }) => {
    const dossier = await findDossier(context.db, context.user, await findGarde(context.db, id), {
      ...(await loadOptions(context)),
      territoire: await loadTerritoireOf(context.db),
    })
    if (!dossier) throw new DomainError('introuvable', 'Cette personne n’est plus dans les dossiers : revenez à la liste.')
    return dossier
  },
  'participant.history': ({ db, user }, { id }) => listHistorique(db, user, id),
  'participant.choices': ({ db }) => loadChoix(db),
  'participant.searchCommunes': ({ db }, { texte }) => searchCommunes(db, texte),
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
  'participant.export': async (context, input) =>
    exportParticipants(context, input, await withListeFaits(context, await loadOptions(context))),
}
