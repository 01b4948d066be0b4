import { formatDecimal } from '../commun/nombre'
import { MOTIF_SORTIE_LABELS } from './labels'
import type { ModeFormation, ReglesSortie } from './regles'

/** The rule set in French sentences, printed beside the figures that use it. */
export function describeRegles(regles: ReglesSortie): string[] {
  return [
    describeDuree(regles),
    describeCdi(regles),
    describeInterim(regles),
    describeSaisonnier(regles),
    regles['emploi.tout_contrat']
      ? 'Tout contrat de travail est une sortie positive, même s’il n’est pas durable ; un retour en scolarité l’est aussi.'
      : 'Un emploi qui n’est pas durable est une sortie sans suite, comme un retour en scolarité.',
    'Un contrat à durée déterminée d’insertion (SIAE) n’est jamais un emploi durable.',
    describeFormation(regles['formation.mode']),
    regles['creation.justificatif']
      ? 'Une création d’activité compte si son justificatif est au dossier.'
      : 'Une création d’activité compte sans justificatif.',
    describeNeutres(regles),
    regles['taux.denominateur'] === 'toutes'
      ? 'Les taux de sortie se rapportent à toutes les sorties.'
      : 'Les taux de sortie se rapportent aux sorties, hors sorties neutres.',
  ]
}

function describeDuree(regles: ReglesSortie): string {
  const seuil = regles['emploi.seuil_mois']
  const borne = regles['emploi.strict'] ? `de plus de ${seuil} mois` : `de ${seuil} mois ou plus`
  return `Un CDD est un emploi durable s’il est ${borne} ; un contrat d’apprentissage ou de professionnalisation compte de même.`
}

function describeCdi(regles: ReglesSortie): string {
  const moment = regles['cdi.fin_essai'] ? 'à la fin de sa période d’essai' : 'dès son début'
  const heures = formatDecimal(Math.round(regles['cdi.quotite_min'] * 3500) / 100)
  return `Un CDI est un emploi durable ${moment}, à partir de ${heures}\u00a0h par semaine (quotité ${formatDecimal(regles['cdi.quotite_min'])}).`
}

function describeInterim(regles: ReglesSortie): string {
  const suite = regles['interim.sans_interruption'] ? 'jours consécutifs' : 'jours'
  return `L’intérim est un emploi durable à partir de ${regles['interim.jours']} ${suite} couverts dans les ${regles['interim.fenetre_mois']} mois qui précèdent la sortie.`
}

function describeSaisonnier(regles: ReglesSortie): string {
  const jours = regles['saisonnier.jours']
  return jours === null
    ? 'Un contrat saisonnier n’est jamais un emploi durable.'
    : `Le travail saisonnier est un emploi durable à partir de ${jours} jours couverts dans les ${regles['interim.fenetre_mois']} mois qui précèdent la sortie.`
}

function describeFormation(formation: ModeFormation): string {
  if (formation.mode === 'validee') return 'Une formation qualifiante ou diplômante compte si elle est validée.'
  if (formation.mode === 'entree') return 'Une formation qualifiante ou diplômante compte dès l’entrée en formation.'
  return `Une formation qualifiante ou diplômante compte si elle est validée, ou suivie au moins ${formation.mois} mois.`
}

function describeNeutres(regles: ReglesSortie): string {
  if (regles.neutres.length === 0) return 'Aucun motif de sortie n’est neutre.'
  return `Motifs neutres\u00a0: ${regles.neutres.map((motif) => MOTIF_SORTIE_LABELS[motif].toLowerCase()).join(', ')}.`
}
