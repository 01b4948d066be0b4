import type { OuiNon } from '../../commun/oui-non'
import { criteresOf } from '../../participant/participation'
import type { Contexte } from '../contexte'
import { Compteur, countBy, ouiNonKey } from '../detail'
import type { Dossier } from '../dossier'
import { type Detail, repartition } from '../resultat'
import { trancheAgeAt } from '../tranche-age'
import { type Calcul, idsOf } from './calcul'

/** Breakdowns of the command line. */
function describeProfil(dossiers: readonly Dossier[]): Detail {
  return {
    sexe: countBy(dossiers, ({ participant }) => participant?.sexe),
    age: countBy(dossiers, ({ participant, entree }) => trancheAgeAt(participant?.date_naissance, entree)),
    commune: countBy(dossiers, ({ participant }) => participant?.code_insee),
    qpv: countBy(dossiers, ({ participant }) => ouiNonKey(participant?.qpv)),
    niveau: countBy(dossiers, ({ participation }) => participation.niveau),
    criteres: countCriteres(dossiers),
  }
}

/** Breakdowns that screens add. */
function describeComplement({ parametres }: Contexte, dossiers: readonly Dossier[]): Detail {
  const epciOf = parametres.epciOf ?? (() => null)
  const ressource = (lire: (dossier: Dossier) => OuiNon) => countBy(dossiers, (dossier) => ouiNonKey(lire(dossier)))
  const recherche = (mois: number) => ressource(({ participation }) => isAtLeast(participation.duree_recherche_mois, mois))
  return {
    epci: countBy(dossiers, ({ participant }) => (participant?.code_insee ? epciOf(participant.code_insee) : null)),
    rsa: ressource(({ participation }) => participation.rsa),
    rqth: ressource(({ participation }) => participation.rqth),
    deld12: recherche(12),
    deld24: recherche(24),
  }
}

/** Each criterion once per participation; none given is unknown. */
function countCriteres(dossiers: readonly Dossier[]): Detail {
  const compteur = new Compteur()
  for (const { participation } of dossiers) {
    const criteres = criteresOf(participation)
    if (criteres.length === 0) compteur.add(null)
    for (const critere of criteres) compteur.add(critere)
  }
  return compteur.toDetail()
}

function isAtLeast(valeur: number | null, seuil: number): OuiNon {
  if (valeur === null) return null
  return valeur >= seuil ? 1 : 0
}

const profil: Calcul = (contexte) => {
  const { entrees, accompagnes } = contexte
  return repartition(
    idsOf(accompagnes),
    { entrees: describeProfil(entrees), accompagnes: describeProfil(accompagnes) },
    { entrees: describeComplement(contexte, entrees), accompagnes: describeComplement(contexte, accompagnes) },
  )
}

/** Who enters and who is accompanied: P20. */
export const PROFIL = { P20: profil } satisfies Record<string, Calcul>
