import { overlaps, type Sejour } from './sejour'
import type { Tri } from './tri'
import { cite } from './valeur-texte'

/**
 * Refuses the lines that put one person twice in one operation on the same day. What the vault held before stands;
 * among the lines of the import, the first written stands.
 */
export function rejectOverlaps(tri: Tri, sejourOf: (id: string) => Sejour | null): void {
  const ids = new Set([...tri.coffre.participations.keys(), ...tri.accepted('participations').keys()])
  const groups = new Map<string, string[]>()
  for (const id of ids) {
    const groupe = sejourOf(id)?.groupe
    if (groupe === undefined) continue
    const members = groups.get(groupe)
    if (members) members.push(id)
    else groups.set(groupe, [id])
  }
  for (const members of groups.values()) {
    if (members.length > 1) settleGroup(tri, members, sejourOf)
  }
}

function settleGroup(tri: Tri, members: readonly string[], sejourOf: (id: string) => Sejour | null): void {
  const groupe = members[0] === undefined ? undefined : sejourOf(members[0])?.groupe
  let settled = false
  while (!settled) {
    const sejours = members.map(sejourOf).filter((sejour): sejour is Sejour => sejour?.groupe === groupe)
    const placed = sejours.filter((sejour) => sejour.cause === null)
    settled = true
    for (const sejour of sejours.filter((one) => one.cause !== null).sort(byCause)) {
      const other = placed.find((one) => overlaps(one, sejour))
      if (!other) placed.push(sejour)
      else {
        reject(tri, sejour, other)
        // Known to the vault, it goes back to its former days, where it may meet a line already placed.
        if (tri.coffre.participations.has(sejour.id)) {
          settled = false
          break
        }
      }
    }
  }
}

// Exits are placed first: where both are new, the line of participations is the one refused, whatever the line numbers.
function byCause(first: Sejour, second: Sejour): number {
  const rank = Number(first.cause?.fichier === 'participations') - Number(second.cause?.fichier === 'participations')
  return rank || (first.cause?.fiche.ligne ?? 0) - (second.cause?.fiche.ligne ?? 0)
}

function reject(tri: Tri, sejour: Sejour, other: Sejour): void {
  if (!sejour.cause) return
  const days = other.sortie === null ? `depuis le ${other.entree}` : `du ${other.entree} au ${other.sortie}`
  tri.reject(sejour.cause.fichier, sejour.cause.fiche, {
    colonne: sejour.cause.fichier === 'sorties' ? 'date_sortie' : 'date_entree',
    message: `la même personne est déjà dans cette opération ${days} (participation ${cite(other.id)}).`,
  })
}
