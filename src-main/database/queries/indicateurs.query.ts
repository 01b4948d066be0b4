import type { Kysely } from 'kysely'
import { isIsoDate } from '../../domain/commun/date'
import { DomainError } from '../../domain/commun/erreur'
import type { CodeIndicateur } from '../../domain/indicateur/codes'
import type { DonneesIndicateur, ParametresIndicateur } from '../../domain/indicateur/donnees'
import { computeIndicateur, computeIndicateurs, computeLigne } from '../../domain/indicateur/indicateurs'
import type { Resultat } from '../../domain/indicateur/resultat'
import type { Chiffre } from '../../domain/indicateur/tableau-de-bord'
import type { Database } from '../schema/database'
import { loadDonneesIndicateur } from './indicateur-donnees.query'
import { loadSeuils } from './settings.query'

export type DemandeIndicateurs = Pick<ParametresIndicateur, 'du' | 'au' | 'operation' | 'epciOf'>

/** Data and settings of a period, checked: the one preparation before any figure. Throws `introuvable`, `saisie_invalide`. */
export async function prepareIndicateurs(
  db: Kysely<Database>,
  demande: DemandeIndicateurs,
): Promise<{ donnees: DonneesIndicateur; parametres: ParametresIndicateur }> {
  assertPeriode(demande)
  const donnees = await loadDonneesIndicateur(db)
  const { operation } = demande
  if (operation !== null && !donnees.operations.some(({ code }) => code === operation)) {
    throw new DomainError('introuvable', `L’opération « ${operation} » n’existe pas dans ce coffre.`)
  }
  return { donnees, parametres: { ...demande, seuils: await loadSeuils(db) } }
}

/** Every indicator of a period: screen, papers, exports and command line all come here. */
export async function computeIndicateursFor(db: Kysely<Database>, demande: DemandeIndicateurs): Promise<Record<CodeIndicateur, Resultat>> {
  const { donnees, parametres } = await prepareIndicateurs(db, demande)
  return computeIndicateurs(donnees, parametres)
}

/** One figure of a period, or one line of its breakdown, without its identifiers. */
export async function computeChiffreFor(
  db: Kysely<Database>,
  demande: DemandeIndicateurs,
  { code, chemin }: { code: CodeIndicateur; chemin: readonly string[] | null },
): Promise<Chiffre> {
  const { donnees, parametres } = await prepareIndicateurs(db, demande)
  const { ids: _ids, ...chiffre } = chemin ? computeLigne(donnees, parametres, code, chemin) : computeIndicateur(donnees, parametres, code)
  return chiffre
}

function assertPeriode({ du, au }: Pick<DemandeIndicateurs, 'du' | 'au'>): void {
  if (!isIsoDate(du) || !isIsoDate(au)) throw new DomainError('saisie_invalide', 'Les dates s’écrivent AAAA-MM-JJ et doivent exister.')
  if (du > au) throw new DomainError('saisie_invalide', 'La période commence après sa fin : vérifiez les deux dates.')
}
