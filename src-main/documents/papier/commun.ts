import { formatDate, type IsoDate } from '../../domain/commun/date'
import type { FaitsPersonne } from '../../domain/papier/faits'
import { libelleEtape } from '../../domain/parcours/libelle-etape'

/** « Sandrine DELANNOY ». */
export function nomComplet({ identite }: Pick<FaitsPersonne, 'identite'>): string {
  return `${identite.prenom} ${identite.nom.toLocaleUpperCase('fr')}`
}

/** « DELANNOY Sandrine », as bookmarks and lists sort them. */
export function nomListe({ identite }: { readonly identite: Pick<FaitsPersonne['identite'], 'nom' | 'prenom'> }): string {
  return `${identite.nom.toLocaleUpperCase('fr')} ${identite.prenom}`
}

/** « Opération FSE+ n° 202400318 », or the name alone when no number is known. */
export function libelleOperation({ operation_intitule, numero_fse }: Pick<FaitsPersonne, 'operation_intitule' | 'numero_fse'>): string {
  return numero_fse === null ? `Opération « ${operation_intitule} »` : `${operation_intitule}, opération FSE+ n°\u00a0${numero_fse}`
}

/** A day, or nothing yet. */
export function jour(date: IsoDate | null): string | null {
  return date === null ? null : formatDate(date)
}

/** Street and town in one line. */
export function adresseComplete({ identite }: Pick<FaitsPersonne, 'identite'>): string | null {
  const ville = [identite.code_postal, identite.commune].filter(Boolean).join(' ')
  return [identite.adresse, ville].filter(Boolean).join(', ') || null
}

/** « 12/03/2026 – 30/06/2026 », « depuis le 12/03/2026 ». */
export function periodeEtape({ date_debut, date_fin, date_fin_prevue }: FaitsPersonne['etapes'][number]): string {
  if (date_fin !== null) return date_fin === date_debut ? formatDate(date_debut) : `${formatDate(date_debut)} – ${formatDate(date_fin)}`
  return date_fin_prevue === null
    ? `Depuis le ${formatDate(date_debut)}`
    : `${formatDate(date_debut)} – ${formatDate(date_fin_prevue)} (prévu)`
}

/** Name of an étape with its place. */
export function nomEtape(etape: FaitsPersonne['etapes'][number]): string {
  return libelleEtape(etape, etape.employeur_nom)
}

/** Interviews that took place. */
export function honores({ entretiens }: Pick<FaitsPersonne, 'entretiens'>): IsoDate[] {
  return entretiens.filter(({ statut }) => statut === 'honore').map(({ date }) => date)
}

/** « 06 39 98 41 27 »: ten figures two by two, anything else as it was typed. */
export function telephone(numero: string | null): string | null {
  if (numero === null) return null
  const chiffres = numero.replace(/[\s.\u00a0-]/g, '')
  return /^0\d{9}$/.test(chiffres) ? (chiffres.match(/\d\d/g) ?? []).join('\u00a0') : numero
}
