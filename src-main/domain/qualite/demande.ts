import type { IsoDate } from '../commun/date'
import type { FicheFse } from '../indicateur/fse-fiche'
import type { CasQualite, ContexteQualite } from './contexte'
import type { Constat, Controle } from './controle'

/** Which files are asked for; null: no filter. */
export interface DemandeQualite {
  readonly operation: string | null
  readonly du: IsoDate | null
  readonly au: IsoDate | null
  readonly referent: string | null
}

/** The files asked for, and whether a line, or an FSE+ record, belongs to them. */
export interface PerimetreQualite {
  /** Distinct people of these files. */
  readonly personnes: ReadonlySet<string>
  readonly contient: (controle: Pick<Controle, 'sur'>, constat: Constat) => boolean
  readonly fiche: (fiche: FicheFse) => boolean
}

/** Keeps the files of a demand: of the operation, of the référent, and alive in the period. */
export function perimetreQualite({ cas, parId, sansParticipation }: ContexteQualite, demande: DemandeQualite): PerimetreQualite {
  const retenus = cas.filter((un) => isRetenu(un, demande))
  const participations = new Set(retenus.map(({ participation }) => participation.id))
  const sansFiltre = Object.values(demande).every((valeur) => valeur === null)
  const personnes = new Set(retenus.map(({ personne }) => personne.id))
  if (sansFiltre) for (const { id } of sansParticipation) personnes.add(id)
  const dansPeriode = (jour: IsoDate | null) =>
    jour !== null && (demande.du === null || jour >= demande.du) && (demande.au === null || jour <= demande.au)
  return {
    personnes,
    contient: ({ sur }, { participation, participant, depuis, geste }) => {
      if (participation !== null) {
        if (sur !== 'entrees') return participations.has(participation)
        const un = parId.get(participation)
        return un !== undefined && isDe(un, demande) && dansPeriode(depuis)
      }
      return personnes.has(participant ?? '') || (geste.vers === 'doublons' && personnes.has(geste.objet ?? ''))
    },
    fiche: ({ id, entree }) => {
      const un = parId.get(id)
      return un !== undefined && isDe(un, demande) && dansPeriode(entree)
    },
  }
}

function isDe({ participation }: CasQualite, { operation, referent }: DemandeQualite): boolean {
  return (operation === null || participation.operation === operation) && (referent === null || participation.referent === referent)
}

// Entered: accompanied at least one day of the period. Not entered: asked for or received in it.
function isRetenu(cas: CasQualite, demande: DemandeQualite): boolean {
  const { participation, sortie } = cas
  if (!isDe(cas, demande)) return false
  const { du, au } = demande
  if (du === null && au === null) return true
  const debut = participation.date_entree ?? participation.date_premier_accueil ?? participation.date_prescription
  if (debut === null) return false
  const fin = participation.date_entree === null ? debut : (sortie?.date_sortie ?? null)
  return (au === null || debut <= au) && (du === null || fin === null || fin >= du)
}
