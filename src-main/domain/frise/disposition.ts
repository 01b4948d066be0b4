import { addDays, formatDate, type IsoDate } from '../commun/date'
import { RESULTAT_ETAPE_LABELS } from '../parcours/labels'
import { libelleEtape } from '../parcours/libelle-etape'
import { COULOIR_OF, COULOIRS } from './couloirs'
import type { Echelle } from './echelle'
import type { EtapeFrise } from './parcours-frise'

export type AspectEtape = 'prevue' | 'en_cours' | 'faite' | 'interrompue' | 'a_saisir'

/** An étape at its place: lane, line of the lane, and where its name goes. */
export interface BarreEtape {
  readonly etape: EtapeFrise
  readonly libelle: string
  readonly aspect: AspectEtape
  readonly x: number
  readonly largeur: number
  readonly ligne: number
  readonly texte: 'dedans' | 'droite' | 'gauche'
}

/** A lane with its bars and how many lines they need. */
export interface CouloirDispose {
  readonly couloir: (typeof COULOIRS)[number]
  readonly lignes: number
  readonly barres: readonly BarreEtape[]
}

/** Average width of a character at 13 px, and room for the mark of the result. */
const CARACTERE = 6.4
const MARQUE = 26
const LARGEUR_MIN = 12
const MARGE = 6

/** How an étape looks on a day. */
export function aspectOf(etape: Pick<EtapeFrise, 'date_debut' | 'date_fin' | 'resultat'>, date: IsoDate): AspectEtape {
  if (etape.resultat === 'abandonnee') return 'interrompue'
  if (etape.resultat === 'validee' || etape.resultat === 'realisee') return 'faite'
  if (etape.date_debut > date) return 'prevue'
  return etape.date_fin === null || etape.date_fin > date ? 'en_cours' : 'a_saisir'
}

/** Places every étape: in its lane, on the first free line, its name inside when it fits, else on the freer side. */
export function disposeEtapes(etapes: readonly EtapeFrise[], echelle: Echelle, date: IsoDate): CouloirDispose[] {
  return COULOIRS.map((couloir) => {
    const siennes = etapes
      .filter((etape) => COULOIR_OF[etape.famille] === couloir.id)
      .sort((a, b) => (a.date_debut < b.date_debut ? -1 : 1))
    const libres: number[] = []
    const barres = siennes.map((etape) => {
      const { debut, fin, ...barre } = placeBarre(etape, echelle, date)
      let ligne = libres.findIndex((libre) => libre + MARGE <= debut)
      if (ligne === -1) ligne = libres.length
      libres[ligne] = fin
      return { ...barre, etape, ligne }
    })
    return { couloir, lignes: Math.max(libres.length, 1), barres }
  })
}

function placeBarre(etape: EtapeFrise, echelle: Echelle, date: IsoDate) {
  const { x, largeur, aspect } = measure(etape, echelle, date)
  const noms = nomsOf(etape)
  const largeurNom = (nom: string) => nom.length * CARACTERE
  // The name of a current étape stands on its full colour, which stops today.
  const place = aspect === 'en_cours' ? echelle.x(date) - x : largeur
  const dedans = noms.find((nom) => largeurNom(nom) + MARQUE <= place)
  if (dedans !== undefined) return { x, largeur, aspect, libelle: dedans, texte: 'dedans' as const, debut: x, fin: x + largeur }
  const court = noms.at(-1) ?? ''
  const besoin = largeurNom(court)
  // A bar too narrow for its mark carries it outside, at its right.
  const marque = largeur < MARQUE && aspect !== 'prevue' && aspect !== 'en_cours' ? MARQUE : 0
  const aGauche = isBetterOnLeft({ debut: x, fin: x + largeur, besoin, aujourdhui: echelle.x(date), limite: echelle.largeur })
  return aGauche
    ? { x, largeur, aspect, libelle: court, texte: 'gauche' as const, debut: x - besoin - MARGE, fin: x + largeur + marque }
    : { x, largeur, aspect, libelle: court, texte: 'droite' as const, debut: x, fin: x + largeur + besoin + MARQUE }
}

// From the fullest to the shortest; the whole name is in the tooltip and in the table.
function nomsOf(etape: EtapeFrise): string[] {
  const complet = libelleEtape(etape, etape.employeur_nom)
  const seul = libelleEtape({ ...etape, operateur: null })
  const contrat = etape.contrat === null ? null : libelleEtape({ ...etape, intitule: null, operateur: null })
  const lieu = etape.employeur_nom ?? etape.operateur
  return contrat === null ? [complet, seul] : [complet, ...(lieu === null ? [seul] : [`${contrat}, ${lieu}`]), contrat]
}

interface Place {
  debut: number
  fin: number
  besoin: number
  aujourdhui: number
  limite: number
}

// A name goes to the right, unless it would leave the drawing or lie across today while the left is free.
function isBetterOnLeft({ debut, fin, besoin, aujourdhui, limite }: Place): boolean {
  const bout = fin + besoin + MARQUE
  const origine = debut - besoin - MARGE
  if (bout > limite) return true
  const barre = fin <= aujourdhui && bout >= aujourdhui - MARGE
  return barre && origine >= 0
}

function measure(etape: EtapeFrise, echelle: Echelle, date: IsoDate) {
  const aspect = aspectOf(etape, date)
  const x = echelle.x(etape.date_debut)
  const fin = etape.date_fin ?? finAttendue(etape, aspect, date)
  return { aspect, x, largeur: Math.max(echelle.x(addDays(fin, 1)) - x, LARGEUR_MIN) }
}

// A current étape runs at least to today, and to its planned end when there is one.
function finAttendue(etape: EtapeFrise, aspect: AspectEtape, date: IsoDate): IsoDate {
  const prevue = etape.date_fin_prevue
  if (aspect === 'prevue') return prevue ?? addDays(etape.date_debut, 30)
  if (prevue !== null && prevue > date) return prevue
  return aspect === 'en_cours' ? addDays(date, 30) : (prevue ?? etape.date_debut)
}

/** An étape in words: name, dates, state. */
export function describeBarre({ etape, aspect }: Pick<BarreEtape, 'etape' | 'aspect'>): string {
  const fin = etape.date_fin ?? etape.date_fin_prevue
  const quand = `du ${formatDate(etape.date_debut)}${fin === null ? '' : ` au ${formatDate(fin)}${etape.date_fin === null ? ' (prévu)' : ''}`}`
  const etat =
    aspect === 'prevue'
      ? 'prévue'
      : aspect === 'a_saisir'
        ? 'résultat à saisir'
        : RESULTAT_ETAPE_LABELS[etape.resultat ?? 'en_cours'].toLocaleLowerCase('fr')
  return `${libelleEtape(etape, etape.employeur_nom)}, ${quand}, ${etat}`
}
