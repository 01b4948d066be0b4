import type { IsoDate } from '../commun/date'
import type { NomFichier } from './fichier'
import { columnIndex } from './fichiers'
import type { Refus } from './ligne'
import { rejectOverlaps } from './recouvrement'
import type { Sejour } from './sejour'
import type { Fiche, Tri } from './tri'
import { cite } from './valeur-texte'

const DATE_SORTIE = columnIndex('sorties', 'date_sortie')
const PARTICIPANT = columnIndex('participations', 'participant')
const OPERATION = columnIndex('participations', 'operation')
const DATE_ENTREE = columnIndex('participations', 'date_entree')

/** Entry before exit, and no two participations of one person in one operation on the same day. */
export function checkParcours(tri: Tri): void {
  if (tri.accepted('participations').size === 0 && tri.accepted('sorties').size === 0) return
  rejectWhere(tri, 'sorties', (fiche) => checkSortie(fiche, tri))
  rejectWhere(tri, 'participations', (fiche) => checkKnownExit(fiche, tri))
  // A line refused may send a participation back among others of the vault: until nothing moves.
  let refused = -1
  while (refused !== countRefused(tri)) {
    refused = countRefused(tri)
    rejectOverlaps(tri, (id) => sejourOf(id, tri))
  }
  // A participation refused just now takes its exit with it, or leaves it with the entry the vault holds.
  rejectWhere(tri, 'sorties', (fiche) => checkSortie(fiche, tri))
}

function countRefused(tri: Tri): number {
  return tri.rejected('participations').size + tri.rejected('sorties').size
}

function rejectWhere(tri: Tri, nom: NomFichier, check: (fiche: Fiche) => Refus | null): void {
  for (const fiche of [...tri.accepted(nom).values()]) {
    const refus = check(fiche)
    if (refus) tri.reject(nom, fiche, refus)
  }
}

function checkSortie(fiche: Fiche, tri: Tri): Refus | null {
  const missing = tri.checkReference('participations', fiche.cle)
  if (missing) return { colonne: 'participation', message: missing }
  const entree = entreeOf(fiche.cle, tri)
  const sortie = text(fiche.valeurs[DATE_SORTIE])
  if (entree === null) return { colonne: 'date_sortie', message: `la participation ${cite(fiche.cle)} n’a pas de date d’entrée.` }
  if (sortie !== null && sortie < entree) return { colonne: 'date_sortie', message: `sortie le ${sortie}, avant l’entrée (${entree}).` }
  return null
}

// The exit is in the vault and no accepted line replaces it: the new entry must still come first.
function checkKnownExit(fiche: Fiche, tri: Tri): Refus | null {
  const sortie = tri.coffre.participations.get(fiche.cle)?.date_sortie ?? null
  const entree = text(fiche.valeurs[DATE_ENTREE])
  if (sortie === null || entree === null || entree <= sortie || tri.accepted('sorties').has(fiche.cle)) return null
  return { colonne: 'date_entree', message: `entrée le ${entree}, après la sortie déjà enregistrée (${sortie}).` }
}

function entreeOf(id: string, tri: Tri): IsoDate | null {
  const fiche = tri.accepted('participations').get(id)
  return fiche ? text(fiche.valeurs[DATE_ENTREE]) : (tri.coffre.participations.get(id)?.date_entree ?? null)
}

function sejourOf(id: string, tri: Tri): Sejour | null {
  const fiche = tri.accepted('participations').get(id)
  const known = tri.coffre.participations.get(id)
  const exit = tri.accepted('sorties').get(id)
  const participant = fiche ? text(fiche.valeurs[PARTICIPANT]) : known?.participant
  const operation = fiche ? text(fiche.valeurs[OPERATION]) : known?.operation
  const entree = entreeOf(id, tri)
  if (!participant || !operation || entree === null) return null
  const sortie = exit ? text(exit.valeurs[DATE_SORTIE]) : (known?.date_sortie ?? null)
  const moved = fiche !== undefined && (known?.participant !== participant || known.operation !== operation || known.date_entree !== entree)
  return {
    id,
    groupe: `${participant}|${operation}`,
    entree,
    sortie,
    // Of the two lines that place it, the one that changed something answers for an overlap.
    cause: moved
      ? { fichier: 'participations', fiche }
      : exit && known?.date_sortie !== sortie
        ? { fichier: 'sorties', fiche: exit }
        : null,
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
