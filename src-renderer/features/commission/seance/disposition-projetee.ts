import type { EtapeProjetee } from '../../../../src-main/contract/commission'
import { addDays, type IsoDate } from '../../../../src-main/domain/commun/date'
import { COULOIR_OF } from '../../../../src-main/domain/frise/couloirs'
import type { Echelle } from '../../../../src-main/domain/frise/echelle'

/** An étape at its place on the projected timeline. */
export interface BarreProjetee {
  readonly cle: string
  readonly etape: EtapeProjetee
  readonly libelle: string
  readonly x: number
  readonly largeur: number
  /** Part already lived, in full colour, for a job in progress. */
  readonly plein: number
  readonly ligne: number
  readonly texte: 'dedans' | 'droite' | 'gauche'
}

/** Average width of a character at 16 px. */
const CARACTERE = 7.6
const MARGE = 10
const LARGEUR_MIN = 10

/** Places the étapes on as few lines as possible, names included, in the order of the calendar. */
export function disposeProjection(etapes: readonly EtapeProjetee[], echelle: Echelle, seance: IsoDate, anonyme: boolean) {
  const libres: number[] = []
  const barres = etapes.map((etape, index): BarreProjetee => {
    const libelle = anonyme ? etape.libelle_anonyme : etape.libelle
    const x = echelle.x(etape.date_debut)
    const enCours = etape.date_fin === null && etape.date_debut <= seance
    const fin = etape.date_fin ?? attendue(etape, seance)
    const largeur = Math.max(echelle.x(addDays(fin, 1)) - x, LARGEUR_MIN)
    const plein = enCours && COULOIR_OF[etape.famille] === 'emploi' ? Math.min(Math.max(echelle.x(seance) - x, 0), largeur) : 0
    const besoin = libelle.length * CARACTERE + MARGE
    const place = plein > 0 ? plein : largeur
    const dedans = besoin + MARGE <= place
    const versGauche = !dedans && x + largeur + besoin > echelle.largeur
    const debut = versGauche ? x - besoin : x
    const bout = dedans || versGauche ? x + largeur : x + largeur + besoin
    let ligne = libres.findIndex((libre) => libre + MARGE <= debut)
    if (ligne === -1) ligne = libres.length
    libres[ligne] = bout
    return {
      cle: `${index}-${etape.date_debut}`,
      etape,
      libelle,
      x,
      largeur,
      plein,
      ligne,
      texte: dedans ? 'dedans' : versGauche ? 'gauche' : 'droite',
    }
  })
  return { barres, lignes: Math.max(libres.length, 1) }
}

function attendue(etape: EtapeProjetee, seance: IsoDate): IsoDate {
  const prevue = etape.date_fin_prevue
  if (etape.date_debut > seance) return prevue ?? addDays(etape.date_debut, 30)
  return prevue !== null && prevue > seance ? prevue : addDays(seance, 30)
}
