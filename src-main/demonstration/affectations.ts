import type { VueTable } from '../database/schema/outils.table'
import { addMonths } from '../domain/commun/date'
import type { Affectation } from '../domain/parcours/affectation'
import { createAlea } from './alea'
import type { Calendrier } from './calendrier'
import { EQUIPE, REFERENT_JEUNES } from './equipe'
import type { Jeu } from './jeu'

const GRAINE = 7103
const PART = 0.06
const MOTIFS = ['Rééquilibrage des files actives', 'Congé maternité de la référente', 'Rapprochement du domicile', 'Demande de la personne']

/** A few people whose référent changed on the way, and the lists the team shares. */
export function affectationsOf({ participation, sortie }: Jeu, { today }: Calendrier, compte: string): Pick<Jeu, 'affectation' | 'vue'> {
  const alea = createAlea(GRAINE)
  const sortis = new Set(sortie.map((ligne) => ligne.participation))
  const affectation: Affectation[] = []
  for (const { id, referent, date_entree } of participation) {
    const anciens = EQUIPE.filter(({ code }) => code !== referent && code !== REFERENT_JEUNES)
    if (!alea.chance(PART) || referent === REFERENT_JEUNES || date_entree === null || sortis.has(id)) continue
    const date_debut = addMonths(date_entree, alea.entier(3, 8))
    if (date_debut >= today) continue
    affectation.push({ participation: id, date_debut: date_entree, referent: alea.choix(anciens).code, motif: null })
    affectation.push({ participation: id, date_debut, referent, motif: alea.choix(MOTIFS) })
  }
  return { affectation, vue: vuesOf(compte) }
}

function vuesOf(utilisateur: string): VueTable[] {
  const vue = { onglet: 'equipe', colonnes: null, sort: { column: 'vu', desc: true } }
  return [
    {
      id: 'VUE-1',
      utilisateur,
      nom: 'Contrats à revoir',
      partagee: 1,
      ordre: 1,
      contenu: JSON.stringify({
        ...vue,
        onglet: 'mes',
        filtres: { statut: ['en_parcours'], contrat: ['sans', 'a_signer', 'se_termine', 'termine'] },
        colonnes: ['participant', 'age', 'commune', 'entree', 'contrat', 'alertes', 'vu', 'echeance'],
      }),
    },
    {
      id: 'VUE-2',
      utilisateur,
      nom: 'Seniors, quartiers prioritaires',
      partagee: 1,
      ordre: 2,
      contenu: JSON.stringify({
        ...vue,
        filtres: { qpv: ['oui'], tranche_age: ['45_54', '55_plus'], statut: ['en_parcours', 'suspendu'] },
      }),
    },
  ]
}
