import { parseReglesByOperation, type ReglesSortie } from '../sortie/regles'
import { buildClauses, type Clauses } from './clauses'
import type { DonneesIndicateur, ParametresIndicateur } from './donnees'
import { buildDossiers, type Dossier, isAccompagne, isEnCours, type SortieClassee } from './dossier'
import { buildEntretiens, type EntretiensComptes } from './entretiens'
import { buildEtapes, type EtapesComptees } from './etapes'
import { buildFichesFse, type FicheFse } from './fse-fiche'
import { lazy } from './lazy'
import { isIn, type Periode } from './periode'
import { SEUILS_DEFAUT, type Seuils } from './seuils'
import { buildSortiesClassees, type SortiesClassees } from './sorties-classees'
import { buildSuspendus } from './suspendus'

/** The data prepared once for one period and one operation; every indicator is a pure function of it. */
export interface Contexte {
  readonly donnees: DonneesIndicateur
  readonly parametres: ParametresIndicateur
  readonly periode: Periode
  readonly seuils: Seuils
  readonly dossiers: readonly Dossier[]
  readonly parId: ReadonlyMap<string, Dossier>
  readonly reglesOf: (operation: string) => ReglesSortie
  /** P03, P05 and P04: entered, accompanied in the period, in the file at its end. */
  readonly entrees: readonly Dossier[]
  readonly accompagnes: readonly Dossier[]
  readonly file: readonly Dossier[]
  readonly isAccompagne: (dossier: Dossier) => boolean
  readonly sorties: () => readonly SortieClassee[]
  readonly sortiesClassees: () => SortiesClassees
  /** Ranks of those suspended on the last day. */
  readonly suspendus: () => ReadonlySet<number>
  readonly etapes: () => EtapesComptees
  readonly entretiens: () => EntretiensComptes
  readonly fiches: () => readonly FicheFse[]
  readonly clauses: () => Clauses
  /** Distinct people behind the dossiers. */
  readonly personnesOf: (dossiers: readonly Dossier[]) => number
}

/** Prepares the data of one computation: indexes are built once, and only when an indicator asks for them. */
export function buildContexte(donnees: DonneesIndicateur, parametres: ParametresIndicateur): Contexte {
  const periode: Periode = { du: parametres.du, au: parametres.au }
  const { tous, parId, personnes } = buildDossiers(donnees, parametres.operation)
  const reglesOf = parseReglesByOperation(donnees.regles)
  const accompagne = (dossier: Dossier) => isAccompagne(dossier, periode)
  const classees = lazy(() => buildSortiesClassees(tous, parId, donnees.etapes, reglesOf, periode))
  return {
    donnees,
    parametres,
    periode,
    seuils: { ...SEUILS_DEFAUT, ...parametres.seuils },
    dossiers: tous,
    parId,
    reglesOf,
    entrees: tous.filter((dossier) => isIn(dossier.entree, periode)),
    accompagnes: tous.filter(accompagne),
    file: tous.filter((dossier) => isEnCours(dossier, periode.au)),
    isAccompagne: accompagne,
    sorties: () => classees().periode,
    sortiesClassees: classees,
    suspendus: lazy(() => buildSuspendus(donnees.suspensions, parId, periode.au)),
    etapes: lazy(() => buildEtapes(donnees.etapes, parId, tous.length, periode)),
    entretiens: lazy(() => buildEntretiens(donnees.entretiens, parId, tous.length, periode)),
    fiches: lazy(() => buildFichesFse(tous)),
    clauses: lazy(() => buildClauses(donnees, periode)),
    personnesOf: (dossiers) => countPersonnes(dossiers, personnes),
  }
}

function countPersonnes(dossiers: readonly Dossier[], personnes: number): number {
  const vues = new Uint8Array(personnes)
  let total = 0
  for (const { personne } of dossiers) {
    if (vues[personne] === 0) total++
    vues[personne] = 1
  }
  return total
}
