import { addMonths, formatDate, type IsoDate } from '../commun/date'
import { isEtapeEnCours, isNonVu } from '../parcours/actualite'
import type { ContratEngagement } from '../parcours/contrat-engagement'
import type { Etape } from '../parcours/etape'
import { RECUEIL_SORTIE_JOURS, type SeuilsParcours } from '../parcours/seuils'
import type { PreuveManquante } from '../piece/preuves'
import type { Sortie } from '../sortie/sortie'
import { CHAMP_FSE_ENTREE_LABELS, fseEntreeManquants, fseSortieManquants } from './completude-fse'
import { limiteRecueil } from './echeance'
import type { Eligibilite } from './eligibilite'
import { alerte, attention, type Manque } from './manque'
import { manquesContrat } from './manques-contrat'
import { manquesEligibilite, manquesFiche, manquesPreuves } from './manques-entree'
import type { Participant } from './participant'
import type { Participation } from './participation'
import { isEnCours, type StatutParticipation } from './statut'

/** What the check looks at. */
export interface FaitsManques {
  readonly participant: Participant
  readonly participation: Participation
  readonly statut: StatutParticipation
  readonly etapes: readonly Etape[]
  readonly dernier_honore: IsoDate | null
  readonly sortie: Sortie | null
  /** Follow-ups due and not noted, by due day. */
  readonly suivis_dus: readonly { readonly echeance: 3 | 6; readonly date: IsoDate }[]
  readonly demande_ouverte: boolean
  readonly contrats: readonly ContratEngagement[]
  readonly eligibilite: Pick<Eligibilite, 'motifs'>
  /** Proofs that no document of the file brings. */
  readonly preuves: readonly PreuveManquante[]
  /** What the fiche de prescription lacks; empty when none was typed. */
  readonly prescription: readonly string[]
}

/** Delays the check needs. */
export interface SeuilsManques extends SeuilsParcours {
  readonly contrat_jours: number
}

/** What the file lacks on a day, the most pressing first. */
export function manquesOf(faits: FaitsManques, date: IsoDate, seuils: SeuilsManques): Manque[] {
  const manques = [
    ...manquesAccueil(faits),
    ...manquesParcours(faits, date, seuils),
    ...manquesSortie(faits, date),
    ...manquesFse(faits),
    ...(faits.statut === 'non_entree' ? [] : manquesEligibilite(faits.eligibilite)),
    ...manquesPreuves(faits.preuves, isEnCours(faits.statut)),
  ]
  return manques.sort((a, b) => Number(b.gravite === 'alerte') - Number(a.gravite === 'alerte'))
}

function manquesAccueil(faits: FaitsManques): Manque[] {
  const { participation, statut, demande_ouverte } = faits
  const manques: Manque[] = []
  if (statut === 'prescription') {
    const depuis = participation.date_prescription === null ? '' : ` Prescription du ${formatDate(participation.date_prescription)}.`
    manques.push(attention('premier_accueil', 'Premier accueil', `Compté même sans suite.${depuis}`, 'accueil'))
  }
  if ((statut === 'premier_accueil' || statut === 'en_attente') && participation.date_entree === null && !demande_ouverte) {
    manques.push(
      attention(
        'demande_entree',
        'Demande d’entrée',
        'La commission décide de l’entrée : le dossier ne lui est pas encore soumis.',
        'demande',
      ),
    )
  }
  if (participation.date_entree === null && statut !== 'non_entree') {
    manques.push(...manquesFiche(faits.prescription, participation.date_prescription))
  }
  return manques
}

function manquesParcours(faits: FaitsManques, date: IsoDate, seuils: SeuilsManques): Manque[] {
  const { participation, etapes, statut } = faits
  const manques: Manque[] = []
  if (statut === 'en_parcours' && participation.date_entree !== null) {
    if (isNonVu(participation.date_entree, faits.dernier_honore, date, seuils.jours_non_vu)) {
      const depuis =
        faits.dernier_honore === null ? 'Aucun entretien honoré.' : `Dernier entretien honoré le ${formatDate(faits.dernier_honore)}.`
      manques.push(alerte('entretien', `Entretien depuis ${seuils.jours_non_vu} jours`, `Un par mois au moins. ${depuis}`, 'entretien'))
    }
    if (!etapes.some((etape) => isEtapeEnCours(etape, date))) {
      manques.push(attention('etape', 'Étape en cours', 'Aucune étape ne court : le parcours compte parmi les « sans étape ».', 'etape'))
    }
  }
  if (isEnCours(statut) && participation.date_entree !== null) {
    manques.push(...manquesContrat(faits.contrats, participation.date_entree, date, seuils.contrat_jours))
    const terme = addMonths(participation.date_entree, seuils.duree_max_mois)
    if (terme <= date) {
      manques.push(
        alerte(
          'duree_max',
          'Prolongation ou sortie',
          `Le parcours dépasse ${seuils.duree_max_mois} mois depuis le ${formatDate(terme)}.`,
          'demande',
        ),
      )
    }
  }
  for (const etape of etapes) {
    if (etape.date_fin === null && etape.date_fin_prevue !== null && etape.date_fin_prevue < date) {
      const raison = `Fin prévue le ${formatDate(etape.date_fin_prevue)} : a-t-elle eu lieu, avec quel résultat ?`
      manques.push({ ...attention('resultat', `Résultat : ${etape.intitule ?? 'étape'}`, raison, 'etape'), objet: etape.id })
    }
  }
  return manques
}

function manquesSortie({ sortie, suivis_dus }: FaitsManques, date: IsoDate): Manque[] {
  if (sortie === null || sortie.date_sortie > date) return []
  const manques: Manque[] = []
  const restent = fseSortieManquants(sortie)
  if (restent.length > 0) {
    const limite = limiteRecueil(sortie.date_sortie, RECUEIL_SORTIE_JOURS)
    const delai = limite < date ? `Délai passé le ${formatDate(limite)}.` : `Avant le ${formatDate(limite)}.`
    const creer = limite < date ? alerte : attention
    manques.push(creer('questionnaire_sortie', 'Questionnaire de sortie FSE+', `Restent : ${restent.join(', ')}. ${delai}`, 'sortie_fse'))
  }
  for (const { echeance, date: due } of suivis_dus) {
    if (due <= date)
      manques.push(attention(`suivi_${echeance}`, `Suivi à ${echeance} mois`, `Attendu depuis le ${formatDate(due)}.`, 'suivi'))
  }
  return manques
}

function manquesFse({ participant, participation, statut }: FaitsManques): Manque[] {
  if (participation.date_entree === null || statut === 'non_entree') return []
  const champs = fseEntreeManquants({ ...participant, ...participation })
  if (champs.length === 0) return []
  const noms = champs.map((champ) => CHAMP_FSE_ENTREE_LABELS[champ]).join(', ')
  return [attention('fse_entree', 'FSE+ à l’entrée', `Dossier incomplet sans : ${noms}.`, 'entree_fse')]
}
