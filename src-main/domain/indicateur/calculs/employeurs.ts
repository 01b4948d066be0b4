import type { Contexte } from '../contexte'
import type { MiseEnRelationComptee } from '../donnees'
import { isIn } from '../periode'
import { compte, taux } from '../resultat'
import { type Calcul, idsOf } from './calcul'

/** Mises en relation of the period; an operation only counts those of its participations. */
function findMises({ donnees, parId, parametres, periode }: Contexte): MiseEnRelationComptee[] {
  return donnees.mises_en_relation.filter(
    ({ date, participation }) =>
      isIn(date, periode) && (parametres.operation === null || (participation !== null && parId.has(participation))),
  )
}

/** Those really carried to the employer. */
function findTransmises(contexte: Contexte): MiseEnRelationComptee[] {
  return findMises(contexte).filter(({ statut }) => statut !== 'proposee' && statut !== 'refus_personne')
}

const employeursContactes: Calcul = ({ donnees, periode }) => {
  const contacts = donnees.contacts.filter(({ date }) => isIn(date, periode))
  return compte([...new Set(contacts.map(({ employeur }) => employeur))])
}

const offresProposees: Calcul = (contexte) => {
  const offres = findMises(contexte).map(({ offre }) => offre)
  return compte([...new Set(offres.filter((offre) => offre !== null))])
}

const transformation: Calcul = (contexte) => {
  const transmises = findTransmises(contexte)
  const retenues = transmises.filter(({ statut }) => statut === 'retenue')
  return taux(idsOf(retenues), retenues.length, transmises.length)
}

/** Relations with employers: E01 to E03, E07. */
export const EMPLOYEURS = {
  E01: employeursContactes,
  E02: offresProposees,
  E03: (contexte) => compte(idsOf(findTransmises(contexte))),
  E07: transformation,
} satisfies Record<string, Calcul>
