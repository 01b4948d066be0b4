import { addDays, addMonths, formatDate, type IsoDate } from '../commun/date'
import { drapeauxOf } from './decisions'
import { type CouloirDispose, disposeEtapes } from './disposition'
import { type DrapeauPlace, placeDrapeaux } from './drapeaux'
import { buildEchelle, type Echelle } from './echelle'
import { type PointPlace, placeEntretiens } from './entretiens'
import type { ParcoursFrise } from './parcours-frise'

export const TETE = 30
export const RANG = 29
export const RANG_DRAPEAU = 26
export const RANG_POINT = 12
export const PIED = 30
export const HAUTEUR_BARRE = 22
const COMMISSION = 36
const ENGAGEMENT = 26
const ENTRETIENS = 30
/** After the exit, the timeline shows the follow-ups and stops. */
const APRES_SORTIE_MOIS = 7
const BANDE_MIN = 3

/** A stretch of time at its place: a contract of commitment, a pause. */
export interface Bande {
  readonly id: string
  readonly x: number
  readonly largeur: number
  readonly description: string
}

/** A contract of commitment; dashed while it waits for a signature. */
export interface BandeEngagement extends Bande {
  readonly signe: boolean
}

/** A lane with its place down the drawing. */
export interface CouloirPlace extends CouloirDispose {
  readonly y: number
  readonly hauteur: number
}

/** Everything the timeline draws, at its place, for a width: the same on the screen and on paper. */
export interface PlanFrise {
  readonly echelle: Echelle
  readonly drapeaux: readonly DrapeauPlace[]
  readonly engagements: readonly BandeEngagement[]
  readonly pauses: readonly Bande[]
  readonly couloirs: readonly CouloirPlace[]
  readonly points: readonly PointPlace[]
  /** Where each part begins, from top to bottom. */
  readonly haut: { readonly commission: number; readonly engagement: number; readonly couloirs: number; readonly entretiens: number }
  /** Bottom of the interviews, where the tape of months stands. */
  readonly bas: number
  readonly hauteur: number
}

/** Places a whole parcours on a drawing of this width. */
export function planFrise(parcours: ParcoursFrise, date: IsoDate, largeur: number): PlanFrise {
  const echelle = buildEchelle(joursOf(parcours), limiteOf(parcours, date), largeur)
  const drapeaux = placeDrapeaux(drapeauxOf(parcours), echelle)
  const commission = COMMISSION + Math.max(0, ...drapeaux.map((drapeau) => drapeau.ligne)) * RANG_DRAPEAU
  const engagement = TETE + commission
  const couloirs = engagement + (parcours.contrats.length > 0 ? ENGAGEMENT : 0)
  let y = couloirs
  const places = disposeEtapes(parcours.etapes, echelle, date).map((dispose) => {
    const hauteur = dispose.lignes * RANG
    const place = { ...dispose, y, hauteur }
    y += hauteur
    return place
  })
  const points = placeEntretiens(parcours.entretiens, echelle)
  const bas = y + ENTRETIENS + Math.max(0, ...points.map((point) => point.ligne)) * RANG_POINT
  return {
    echelle,
    drapeaux,
    engagements: parcours.contrats.map(({ id, date_debut, date_fin, signe }) => ({
      id,
      signe,
      ...bande(echelle, date_debut, date_fin),
      description: `Contrat d’engagement du ${formatDate(date_debut)} au ${formatDate(date_fin)}${signe ? '' : ', à signer'}`,
    })),
    pauses: parcours.suspensions.map(({ id, date_debut, date_fin }) => ({
      id,
      ...bande(echelle, date_debut, date_fin ?? date),
      description: `Suspension du ${formatDate(date_debut)}${date_fin === null ? ', en cours' : ` au ${formatDate(date_fin)}`}`,
    })),
    couloirs: places,
    points,
    haut: { commission: TETE, engagement, couloirs, entretiens: y },
    bas,
    hauteur: bas + PIED,
  }
}

function bande(echelle: Echelle, debut: IsoDate, fin: IsoDate) {
  const x = echelle.x(debut)
  return { x, largeur: Math.max(echelle.x(addDays(fin, 1)) - x, BANDE_MIN) }
}

function limiteOf({ sortie }: ParcoursFrise, date: IsoDate): IsoDate {
  if (sortie === null) return date
  const apres = addMonths(sortie.date_sortie, APRES_SORTIE_MOIS)
  return apres < date ? apres : date
}

function joursOf(parcours: ParcoursFrise): IsoDate[] {
  return [
    parcours.date_prescription,
    ...drapeauxOf(parcours).map((drapeau) => drapeau.date),
    ...parcours.etapes.flatMap((etape) => [etape.date_debut, etape.date_fin]),
    ...parcours.entretiens.map((entretien) => entretien.date),
    ...parcours.contrats.map((contrat) => contrat.date_debut),
  ].filter((jour) => jour !== null)
}
