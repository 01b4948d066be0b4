import type { Kysely } from 'kysely'
import type { ComparaisonBilan, LigneEcart } from '../contract/bilan'
import { loadOperationBilan } from '../database/queries/bilan.query'
import { loadActionsDepuis, loadChiffresDuJour } from '../database/queries/bilan-ecart.query'
import type { Database } from '../database/schema/database'
import { type ChiffreCompte, comparerChiffres, type EcartChiffre } from '../domain/bilan/ecart'
import { CODES_INDICATEUR, type CodeIndicateur } from '../domain/indicateur/codes'
import { describeChemin } from '../domain/indicateur/libelle-detail'
import { type DonneesFigees, loadBilanFige } from './freeze-bilan'
import type { Referentiel } from './load-bilan'

const LIGNES_MAX = 200

/** What a new computation of a frozen version would change, and what was done to each line since. */
export async function compareBilan(
  db: Kysely<Database>,
  { id, version }: { readonly id: string; readonly version: number },
  { epciOf }: Pick<Referentiel, 'epciOf'>,
): Promise<ComparaisonBilan> {
  const { fige, figees } = await loadBilanFige(db, id, version)
  const { periode, operation, regles } = figees.data
  const code = operation?.code ?? null
  const jour = await loadChiffresDuJour(db, { ...periode, operation: code, epciOf })
  const { actionsOf, reprises } = await loadActionsDepuis(db, fige.fige_le)
  const lignesOf = async (ecart: EcartChiffre, ids: readonly string[]): Promise<LigneEcart[]> => {
    const voulues = ids.slice(0, LIGNES_MAX)
    const lignes = new Map((await jour.listLignes(ecart.code, voulues)).map((ligne) => [ligne.id, ligne]))
    return voulues.map((un) => {
      const ligne = lignes.get(un)
      const [participation = un] = un.split('|')
      const actions = actionsOf([un, ligne?.participation ?? participation, ligne?.participant ?? null])
      // A record removed since has only its identifier left.
      if (!ligne) return { id: un, participant: null, nom: un, prenom: null, date: null, precision: null, actions }
      const { participant, nom, prenom, date, precision } = ligne
      return { id: un, participant, nom, prenom, date, precision, actions }
    })
  }
  const ecarts: ComparaisonBilan['ecarts'] = []
  for (const ecart of comparerChiffres(chiffresFiges(figees), jour.resultats)) {
    const { code: chiffre, avant, apres, entres, partis, details } = ecart
    ecarts.push({
      code: chiffre,
      avant,
      apres,
      entres: entres.length,
      partis: partis.length,
      details: details.map(({ chemin, ...valeurs }) => ({ chemin: describeChemin(chiffre, chemin, figees.data), ...valeurs })),
      lignes_entrees: await lignesOf(ecart, entres),
      lignes_parties: await lignesOf(ecart, partis),
    })
  }
  const actuelles = (await loadOperationBilan(db, code)).regles
  return { fige_le: fige.fige_le, ecarts, regles_changees: JSON.stringify(actuelles) !== JSON.stringify(regles), reprises }
}

function chiffresFiges({ data, ids }: DonneesFigees): Partial<Record<CodeIndicateur, ChiffreCompte>> {
  const codes = CODES_INDICATEUR.filter((code) => data.tableau.indicateurs[code] !== undefined)
  return Object.fromEntries(
    codes.map((code) => {
      const { valeur, detail } = data.tableau.indicateurs[code]
      return [code, { valeur, ids: ids[code], ...(detail && { detail }) }]
    }),
  )
}
