import { MICRO, roundQuotient } from '../../commun/nombre'
import { findBeneficiaires } from '../beneficiaires'
import type { Contexte } from '../contexte'
import { INCONNU } from '../detail'
import { compte, type Resultat, repartition, sortIds } from '../resultat'
import { type Calcul, idsOf } from './calcul'

const HEURES_PAR_ETP = 1600

function toHeures(micro: number): number | null {
  return roundQuotient(micro, MICRO, 2)
}

function distinct(valeurs: readonly (string | null)[]): Resultat {
  return compte([...new Set(valeurs.filter((valeur) => valeur !== null && valeur !== ''))] as string[])
}

function clesHeures(contexte: Contexte): readonly string[] {
  return sortIds(contexte.clauses().heures.map(({ cle }) => cle))
}

const realisation: Calcul = (contexte) => {
  const { faitMicro, prevuMicro, faites } = contexte.clauses()
  return {
    valeur: roundQuotient(100n * BigInt(faitMicro), prevuMicro, 1),
    ids: sortIds(faites),
    numerateur: faitMicro / MICRO,
    denominateur: prevuMicro / MICRO,
  }
}

const parModalite: Calcul = (contexte) => {
  const sommes = new Map<string, number>()
  for (const { contrat, micro } of contexte.clauses().heures) {
    const modalite = contrat.modalite ?? INCONNU
    sommes.set(modalite, (sommes.get(modalite) ?? 0) + micro)
  }
  const cles = [...sommes.keys()].sort()
  return repartition(clesHeures(contexte), Object.fromEntries(cles.map((cle) => [cle, toHeures(sommes.get(cle) ?? 0)])))
}

const etp: Calcul = (contexte) => ({
  valeur: roundQuotient(contexte.clauses().totalMicro, HEURES_PAR_ETP * MICRO, 2),
  ids: clesHeures(contexte),
})

/** Insertion hours in public contracts: K01 to K10, never filtered by operation. */
export const CLAUSES = {
  K01: (contexte) => ({ valeur: toHeures(contexte.clauses().totalMicro), ids: clesHeures(contexte) }),
  K02: (contexte) => compte(findBeneficiaires(contexte.clauses().contrats, contexte.donnees.participants)),
  K03: (contexte) => distinct(contexte.clauses().contrats.map(({ employeur }) => employeur)),
  K04: (contexte) => compte(idsOf(contexte.clauses().marches)),
  K05: (contexte) => compte(idsOf(contexte.clauses().contrats)),
  K06: (contexte) => ({ valeur: toHeures(contexte.clauses().prevuMicro), ids: sortIds(contexte.clauses().lots) }),
  K07: realisation,
  K08: etp,
  K09: (contexte) => distinct(contexte.clauses().marches.map(({ donneur_ordre }) => donneur_ordre)),
  K10: parModalite,
} satisfies Record<string, Calcul>
