import { addDays, daysBetween, formatDate, type IsoDate } from '../../commun/date'
import { isNonVu } from '../../parcours/actualite'
import { libelleEtape } from '../../parcours/libelle-etape'
import type { CasQualite, ContexteQualite } from '../contexte'
import { type ConstatCas, controleCas } from '../controle'
import { dansDossier } from '../geste'

/** Parcours without any étape since the entry. */
export const sansEtape = controleCas(
  {
    code: 'sans_etape',
    famille: 'parcours',
    gravite: 'alerte',
    titre: 'Parcours sans aucune étape',
    pourquoi: 'Un parcours dans lequel rien n’est construit ne montre pas l’accompagnement financé.',
    source: 'Définition des indicateurs (P14j)',
    remede: 'Noter les étapes du parcours, passées ou prévues.',
  },
  ({ etapes, participation: { date_entree } }, { date, seuils }) => {
    if (date_entree === null || addDays(date_entree, seuils.contrat_jours) >= date) return []
    if (etapes.some(({ date_debut }) => date_debut >= date_entree && date_debut <= date)) return []
    const raison = `Entrée le ${formatDate(date_entree)}, aucune étape commencée depuis.`
    return [{ raison, depuis: date_entree, geste: dansDossier('completer', 'etapes', 'etape') }]
  },
)

/** Nobody has met the person for some weeks. */
export const nonVu = controleCas(
  {
    code: 'non_vu',
    famille: 'parcours',
    gravite: 'alerte',
    titre: 'Pas d’entretien depuis plusieurs semaines',
    pourquoi: 'L’accompagnement compte au moins un entretien par mois\u00a0; les suspensions ne sont pas relevées.',
    source: 'Protocole du PLIE\u00a0; définition des indicateurs (P18)',
    remede: 'Noter le dernier entretien, ou fixer un rendez-vous.',
  },
  (cas, { date, seuils }) => (isSansNouvelles(cas, date, seuils.jours_non_vu_long) ? [] : constatNonVu(cas, date, seuils.jours_non_vu)),
)

/** Nobody has met the person for some months. */
export const nonVuLong = controleCas(
  {
    code: 'non_vu_long',
    famille: 'parcours',
    gravite: 'bloquant',
    titre: 'Pas d’entretien depuis plusieurs mois',
    pourquoi: 'Rien ne prouve que la personne est encore accompagnée\u00a0: elle gonfle la file active.',
    source: 'Protocole du PLIE\u00a0; définition des indicateurs (P18q)',
    remede: 'Reprendre contact, ou proposer la sortie à la commission.',
  },
  (cas, { date, seuils }) => constatNonVu(cas, date, seuils.jours_non_vu_long),
)

function isSansNouvelles({ en_cours, suspendu, dernier_honore, participation }: CasQualite, date: IsoDate, jours: number): boolean {
  return en_cours && !suspendu && participation.date_entree !== null && isNonVu(participation.date_entree, dernier_honore, date, jours)
}

function constatNonVu(cas: CasQualite, date: ContexteQualite['date'], jours: number): ConstatCas[] {
  if (!isSansNouvelles(cas, date, jours)) return []
  const { dernier_honore: dernier, participation } = cas
  const depuis = dernier ?? participation.date_entree ?? date
  const combien = `${daysBetween(depuis, date)}\u00a0jours`
  const raison =
    dernier === null
      ? `Aucun entretien honoré depuis l’entrée, il y a ${combien}.`
      : `Dernier entretien le ${formatDate(dernier)}, il y a ${combien}.`
  return [{ raison, depuis, geste: dansDossier('completer', 'entretiens', 'entretien') }]
}

/** Étapes that are over and whose result nobody wrote. */
export const etapeSansResultat = controleCas(
  {
    code: 'etape_sans_resultat',
    famille: 'parcours',
    gravite: 'alerte',
    titre: 'Étape terminée sans résultat',
    pourquoi: 'Sans résultat, une formation ne compte pas comme validée et un contrat semble courir encore.',
    source: 'Règles de sortie de l’opération\u00a0; définition des indicateurs (P14)',
    remede: 'Noter la fin et le résultat de l’étape.',
  },
  ({ etapes }, { date }) =>
    etapes.flatMap((etape) => {
      const { id, date_fin, date_fin_prevue, resultat } = etape
      if (resultat !== null && resultat !== 'en_cours') return []
      const fin = date_fin ?? date_fin_prevue
      if (fin === null || fin >= date) return []
      const raison = `«\u00a0${libelleEtape(etape)}\u00a0» ${date_fin === null ? 'devait finir' : 's’est terminée'} le ${formatDate(fin)}\u00a0: son résultat n’est pas noté.`
      return [{ objet: 'etape', objet_id: id, raison, depuis: fin, geste: dansDossier('completer', 'etapes', 'etape', id) }]
    }),
)
