import type { Kysely } from 'kysely'
import type { CommuneTrouvee } from '../../contract/participant'
import { loadTerritoire } from '../../database/queries/eligibilite-reglages.query'
import type { Database } from '../../database/schema/database'
import { departementOf, loadCommunes } from '../../referentiels/communes'
import { loadEpci } from '../../referentiels/epci'

/** Official communes by name or postal code, those of the territory first. */
export async function searchCommunes(db: Kysely<Database>, texte: string): Promise<CommuneTrouvee[]> {
  const communes = await loadCommunes()
  const table = await loadEpci()
  const territoire = await loadTerritoire(db)
  const trouvees = communes.search(texte).map(({ code_insee, nom, codes_postaux, epci }) => ({
    code_insee,
    nom,
    codes_postaux: [...codes_postaux],
    departement: departementOf(code_insee),
    epci: table.find(epci)?.nom ?? null,
    dans_territoire: territoire.length === 0 ? null : territoire.includes(epci),
  }))
  return trouvees.sort((a, b) => Number(b.dans_territoire) - Number(a.dans_territoire))
}
