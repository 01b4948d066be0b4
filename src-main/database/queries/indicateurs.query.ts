import type { Kysely } from 'kysely'
import { type IsoDate, isIsoDate } from '../../domain/commun/date'
import { DomainError } from '../../domain/commun/erreur'
import type { CodeIndicateur } from '../../domain/indicateur/codes'
import type { DonneesIndicateur, ParametresIndicateur } from '../../domain/indicateur/donnees'
import { retenirConnues } from '../../domain/indicateur/donnees-connues'
import { computeIndicateur, computeIndicateurs, computeLigne } from '../../domain/indicateur/indicateurs'
import type { Resultat } from '../../domain/indicateur/resultat'
import type { Chiffre } from '../../domain/indicateur/tableau-de-bord'
import type { Database } from '../schema/database'
import { loadDonneesIndicateur } from './indicateur-donnees.query'
import { findNormeOperation } from './operation-detail.query'
import { loadSeuils } from './settings.query'

export interface DemandeIndicateurs extends Pick<ParametresIndicateur, 'du' | 'au' | 'operation' | 'epciOf'> {
  /** The day the figures are seen from: facts dated after it are ignored. Without it, everything known counts. */
  readonly vu_au?: IsoDate | null
}

/** Data and settings of a period, checked: the one preparation before any figure. Throws `introuvable`, `saisie_invalide`. */
export async function prepareIndicateurs(
  db: Kysely<Database>,
  demande: DemandeIndicateurs,
): Promise<{ donnees: DonneesIndicateur; parametres: ParametresIndicateur }> {
  assertPeriode(demande)
  const { vu_au = null, ...question } = demande
  const { operation } = question
  const toutes = await loadDonneesIndicateur(db)
  const donnees = vu_au === null ? toutes : retenirConnues(toutes, vu_au)
  if (operation !== null && !donnees.operations.some(({ code }) => code === operation)) {
    throw new DomainError('introuvable', `L’opération « ${operation} » n’existe pas dans ce coffre.`)
  }
  const seuils = await loadSeuils(db)
  const norme_file_active = (operation === null ? undefined : await findNormeOperation(db, operation)) ?? seuils.norme_file_active
  return { donnees, parametres: { ...question, seuils: { ...seuils, norme_file_active } } }
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

function assertPeriode({ du, au, vu_au }: Pick<DemandeIndicateurs, 'du' | 'au' | 'vu_au'>): void {
  if (![du, au, vu_au ?? du].every(isIsoDate))
    throw new DomainError('saisie_invalide', 'Les dates s’écrivent AAAA-MM-JJ et doivent exister.')
  if (du > au) throw new DomainError('saisie_invalide', 'La période commence après sa fin : vérifiez les deux dates.')
}
