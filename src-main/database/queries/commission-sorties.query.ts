import type { Kysely } from 'kysely'
import type { SortieProposee } from '../../domain/commission/ordre-du-jour'
import { raisonSortie } from '../../domain/commission/raison-sortie'
import { addDays, addMonths, type IsoDate } from '../../domain/commun/date'
import { groupBy } from '../../domain/commun/groupes'
import { parseReglesByOperation } from '../../domain/sortie/regles'
import { APRES_FIN_JOURS, type SortiePossible, sortiesPossibles } from '../../domain/sortie/sortie-possible'
import type { Database } from '../schema/database'

// Missions add up over a year, whatever ended last.
const MOIS_MISSIONS = 13
const FAMILLES = ['creation', 'formation_qualifiante', 'formation_diplomante'] as const

/** An exit the rules allow, with the motive and the étape its request would carry. */
export interface SortieTrouvee extends SortieProposee, Pick<SortiePossible, 'etape' | 'motif' | 'depuis'> {}

/** Positive exits possible by a day, one for each parcours, without those a session has already judged; one person alone when asked. */
export async function listSortiesPossibles(
  db: Kysely<Database>,
  jour: IsoDate,
  participation: string | null = null,
): Promise<SortieTrouvee[]> {
  const etapesOf = groupBy(await listEtapes(db, jour, participation), (etape) => etape.participation)
  if (etapesOf.size === 0) return []
  const jugees = new Set((await listEtapesJugees(db)).map((demande) => `${demande.participation}|${demande.etape}`))
  const reglesOf = parseReglesByOperation(await db.selectFrom('regle').selectAll().execute())
  return [...etapesOf].flatMap(([id, etapes]): SortieTrouvee[] => {
    const [premiere] = etapes
    if (premiere === undefined) return []
    const cas = { id, date_entree: premiere.date_entree }
    const possible = sortiesPossibles(cas, etapes, reglesOf(premiere.operation), jour).find((une) => !jugees.has(`${id}|${une.etape}`))
    const etape = possible && etapes.find((une) => une.id === possible.etape)
    if (!possible || !etape) return []
    const { motif, depuis } = possible
    return [{ participation: id, raison: raisonSortie(possible, etape), etape: etape.id, motif, depuis }]
  })
}

// Those that may still lead somewhere: of somebody present, of a kind that ends a parcours, not over for long.
function listEtapes(db: Kysely<Database>, jour: IsoDate, participation: string | null) {
  const query = db
    .selectFrom('participation as p')
    .innerJoin('etape', 'etape.participation', 'p.id')
    .leftJoin('sortie as s', 's.participation', 'p.id')
    .select(['etape.participation', 'p.operation', 'p.date_entree', 'etape.id', 'etape.famille', 'etape.intitule', 'etape.contrat'])
    .select(['etape.date_debut', 'etape.date_fin', 'etape.date_fin_prevue', 'etape.resultat', 'etape.heures_hebdo'])
    .select(['etape.fin_periode_essai', 'etape.justificatif'])
    .where('s.participation', 'is', null)
    .where('p.date_entree', '<=', jour)
    .where('etape.date_debut', '<=', jour)
    .where((eb) => eb.or([eb('etape.contrat', 'is not', null), eb('etape.famille', 'in', [...FAMILLES])]))
    .where((eb) =>
      eb.or([
        eb('etape.date_fin', 'is', null),
        eb('etape.date_fin', '>=', addDays(jour, -APRES_FIN_JOURS)),
        eb.and([eb('etape.contrat', 'in', ['interim', 'saisonnier']), eb('etape.date_fin', '>=', addMonths(jour, -MOIS_MISSIONS))]),
      ]),
    )
    .orderBy('etape.date_debut')
    .orderBy('etape.id')
  return (participation === null ? query : query.where('p.id', '=', participation)).execute()
}

/** Étapes that a decided request rested on: the commission has said what it thinks of them. */
function listEtapesJugees(db: Kysely<Database>) {
  return db
    .selectFrom('demande')
    .select(['participation', 'etape'])
    .where('statut', '=', 'decidee')
    .where('etape', 'is not', null)
    .execute()
}
