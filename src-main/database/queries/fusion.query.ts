import type { Kysely } from 'kysely'
import { type Acteur, canEditDossier } from '../../domain/acces/dossier'
import { refusFusion } from '../../domain/participant/fusion'
import { refusAnnulation } from '../../domain/participant/fusion-contenu'
import { listEcartes, listFusions, loadEtatFusion } from '../repositories/fusion.repository'
import { listParticipationsOf } from '../repositories/participation.repository'
import type { Database } from '../schema/database'

/** The merges done, newest first, each with what stands in the way of undoing it; for a file, those it made. */
export async function listFusionsFaites(db: Kysely<Database>, acteur: Acteur, participant: string | null) {
  const noms = await loadNoms(db)
  const faites = []
  for (const fusion of await listFusions(db, participant)) {
    const { contenu, garde, absorbe } = fusion
    const parcours = await listParticipationsOf(db, garde)
    const visible = acteur.roles.includes('coordinateur') || parcours.some((un) => canEditDossier(acteur, un))
    if (!visible) continue
    const refus = refusFusion(acteur, parcours) ?? refusAnnulation(contenu, await loadEtatFusion(db, fusion))
    faites.push({
      id: fusion.id,
      horodatage: fusion.horodatage,
      utilisateur: noms.get(fusion.utilisateur) ?? fusion.utilisateur,
      garde: { id: garde, nom: contenu.garde_apres.nom, prenom: contenu.garde_apres.prenom },
      absorbe: { id: absorbe, nom: contenu.absorbe.nom, prenom: contenu.absorbe.prenom },
      deplaces: {
        participation: contenu.deplaces.participation.length,
        contrat_clause: contenu.deplaces.contrat_clause.length,
        piece: contenu.deplaces.piece.length,
      },
      annulee_le: fusion.annulee_le,
      refus: fusion.annulee_le === null ? refus : null,
    })
  }
  return faites
}

/** The pairs said to be two people, the latest first. */
export async function listPairesEcartees(db: Kysely<Database>) {
  const noms = await loadNoms(db)
  const paires = await listEcartes(db, null)
  if (paires.length === 0) return []
  const rows = await db
    .selectFrom('participant')
    .select(['id', 'nom', 'prenom'])
    .where('id', 'in', (eb) =>
      eb.selectFrom('doublon_ecarte').select('premier').union(eb.selectFrom('doublon_ecarte').select('second as premier')),
    )
    .execute()
  const personnes = new Map(rows.map((row) => [row.id, row]))
  const toNomme = (id: string) => personnes.get(id) ?? { id, nom: '', prenom: '' }
  return paires.map(({ premier, second, utilisateur, horodatage }) => ({
    premier: toNomme(premier),
    second: toNomme(second),
    utilisateur: noms.get(utilisateur) ?? utilisateur,
    horodatage,
  }))
}

async function loadNoms(db: Kysely<Database>): Promise<ReadonlyMap<string, string>> {
  return new Map((await db.selectFrom('utilisateur').select(['id', 'nom']).execute()).map(({ id, nom }) => [id, nom]))
}
