import type { BilanTable } from '../database/schema/bilan.table'
import { nomBilan } from '../domain/bilan/nom-bilan'
import { ecrireRedaction } from '../domain/bilan/redaction'
import { SECTIONS_DEFAUT } from '../domain/bilan/section'
import { reprendreTextes, type TexteBilan } from '../domain/bilan/texte'
import type { IsoDate } from '../domain/commun/date'
import type { Operation } from '../domain/operation/operation'
import type { Jeu } from './jeu'

/** The bilan that is frozen when the demonstration is filled. */
export const BILAN_FIGE = 'B0001'

const TEXTES: readonly TexteBilan[] = [
  {
    section: 'accompagnement',
    place: 'avant',
    texte:
      'L’équipe a accompagné cette année un public **plus éloigné de l’emploi** que l’année précédente : les premiers accueils viennent davantage des CCAS et des maisons des solidarités.\n\n- deux permanences ouvertes dans les communes rurales\n- une semaine d’accueil collectif à la rentrée',
    repris_de: null,
  },
  {
    section: 'sorties',
    place: 'apres',
    texte:
      'Les sorties vers la formation progressent depuis l’ouverture du plateau technique. Le référencement des employeurs de la logistique reste **à renforcer**.',
    repris_de: null,
  },
  {
    section: 'parcours',
    place: 'apres',
    texte: 'La mobilité demeure le premier frein : la plateforme de location solidaire sera ouverte à tous les parcours au printemps.',
    repris_de: null,
  },
]

/** Interviews of that year typed after the freezing: what a new computation shows. */
export function saisiesTardives(
  { operation, participation, entretien }: Pick<Jeu, 'operation' | 'participation' | 'entretien'>,
  today: IsoDate,
) {
  const annee = String(Number(today.slice(0, 4)) - 2)
  const parcours = new Set(participation.filter((une) => une.operation === operation[0]?.code).map(({ id }) => id))
  return entretien.filter((un) => un.date.startsWith(annee) && un.statut === 'honore' && parcours.has(un.participation)).slice(-2)
}

/** The bilan of two years ago, and the draft of last year that begins from its texts. */
export function bilansOf(operations: readonly Operation[], today: IsoDate, auteur: string): BilanTable[] {
  const [operation] = operations
  if (!operation) return []
  const annee = Number(today.slice(0, 4))
  const bilanOf = (id: string, rang: number, textes: readonly TexteBilan[]): BilanTable => {
    const [du, au] = [`${annee - rang}-01-01`, `${annee - rang}-12-31`]
    return {
      id,
      nom: nomBilan({ du, au }, operation.intitule),
      operation: operation.code,
      du,
      au,
      ...ecrireRedaction({ nominatif: false, sections: SECTIONS_DEFAUT, textes }),
      modifie_le: `${today}T07:00:00.000Z`,
      modifie_par: auteur,
    }
  }
  return [bilanOf(BILAN_FIGE, 2, TEXTES), bilanOf('B0002', 1, reprendreTextes(TEXTES, String(annee - 2)))]
}
