import type { OuiNon } from '../../commun/oui-non'
import { criteresOf } from '../../participant/participation'
import type { Contexte } from '../contexte'
import { type Cle, Compteur, ouiNonKey } from '../detail'
import type { Dossier } from '../dossier'
import { type Detail, repartition } from '../resultat'
import { trancheAgeAt } from '../tranche-age'
import { type Calcul, idsOf } from './calcul'

/** One way of breaking people down: the keys under which a dossier counts, several for criteria. */
type Axe = (dossier: Dossier, contexte: Contexte) => Cle | readonly string[]

/** Breakdowns of the command line. */
const AXES = {
  sexe: ({ participant }) => participant?.sexe,
  age: ({ participant, entree }) => trancheAgeAt(participant?.date_naissance, entree),
  commune: ({ participant }) => participant?.code_insee,
  qpv: ({ participant }) => ouiNonKey(participant?.qpv),
  niveau: ({ participation }) => participation.niveau,
  criteres: ({ participation }) => criteresOf(participation),
} satisfies Record<string, Axe>

/** Breakdowns that screens add. */
const AXES_COMPLEMENT = {
  epci: ({ participant }, { parametres }) => (participant?.code_insee ? parametres.epciOf?.(participant.code_insee) : null),
  rsa: ({ participation }) => ouiNonKey(participation.rsa),
  rqth: ({ participation }) => ouiNonKey(participation.rqth),
  deld12: ({ participation }) => ouiNonKey(isAtLeast(participation.duree_recherche_mois, 12)),
  deld24: ({ participation }) => ouiNonKey(isAtLeast(participation.duree_recherche_mois, 24)),
} satisfies Record<string, Axe>

const TOUS_AXES: Readonly<Record<string, Axe>> = { ...AXES, ...AXES_COMPLEMENT }

function countAxes(axes: Readonly<Record<string, Axe>>, dossiers: readonly Dossier[], contexte: Contexte): Detail {
  const comptes = Object.entries(axes).map(([nom, axe]) => {
    const compteur = new Compteur()
    for (const dossier of dossiers) compteur.addAll(axe(dossier, contexte))
    return [nom, compteur.toDetail()] as const
  })
  return Object.fromEntries(comptes)
}

/** The dossiers that count under one key of a breakdown; the same function as the count itself. */
export function filterProfil(contexte: Contexte, dossiers: readonly Dossier[], axe: string, cle: string): Dossier[] {
  const clesOf = TOUS_AXES[axe]
  if (clesOf === undefined) return []
  return dossiers.filter((dossier) => {
    const compteur = new Compteur()
    compteur.addAll(clesOf(dossier, contexte))
    return Object.hasOwn(compteur.toDetail(), cle)
  })
}

function isAtLeast(valeur: number | null, seuil: number): OuiNon {
  if (valeur === null) return null
  return valeur >= seuil ? 1 : 0
}

const profil: Calcul = (contexte) => {
  const { entrees, accompagnes } = contexte
  const detailOf = (axes: Readonly<Record<string, Axe>>) => ({
    entrees: countAxes(axes, entrees, contexte),
    accompagnes: countAxes(axes, accompagnes, contexte),
  })
  return repartition(idsOf(accompagnes), detailOf(AXES), detailOf(AXES_COMPLEMENT))
}

/** Who enters and who is accompanied: P20. */
export const PROFIL = { P20: profil } satisfies Record<string, Calcul>
