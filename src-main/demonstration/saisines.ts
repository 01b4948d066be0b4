import type { NatureSortie, Sortie } from '../domain/sortie/sortie'
import type { DemandeEntree } from './accueils'
import { at, createAlea } from './alea'
import type { Calendrier } from './calendrier'
import type { Saisine } from './commissions'
import { EQUIPE } from './equipe'
import { GENRES } from './genre'
import type { Recit } from './parcours/recit'

/** A parcours told to its end, and how its exit is classed. */
export interface RecitClasse {
  readonly recit: Recit
  readonly etapeSortie: string | null
  readonly sortie: Sortie | null
  /** Class by the rule set of the operation, for an exit decided or asked for. */
  readonly nature: NatureSortie
}

const JUSTIFICATIONS_ENTREE = [
  'Souhaite un accompagnement renforcé, disponible de suite.',
  'Freins repérés à l’accueil, projet à construire.',
  'Motivation claire, plusieurs démarches déjà engagées.',
  'Éloignement de l’emploi depuis plus d’un an, besoin de reprendre confiance.',
  'Projet de formation à consolider avec un référent.',
] as const

const JUSTIFICATIONS_SORTIE: Readonly<Record<string, string>> = {
  cdi: 'La période d’essai est terminée et l’équipe est satisfaite. Suivi prévu à trois et six mois.',
  cdd: 'Le contrat a commencé, tout se passe bien. Suivi prévu à trois et six mois.',
  interim: 'Missions régulières depuis plusieurs mois, l’agence confirme la suite.',
  alternance: 'Contrat signé, rythme d’alternance compris et accepté.',
  formation: 'Titre obtenu, résultats remis. Recherche d’emploi dans le métier visé.',
  creation: 'Activité immatriculée, premiers clients. Relais pris par la boutique de gestion.',
  emploi_court: 'En emploi, souhaite poursuivre sans accompagnement.',
  formation_abandonnee: 'Formation arrêtée, ne souhaite pas poursuivre le parcours.',
  demenagement: 'Déménagement hors du territoire, relais transmis.',
  retraite: 'Droits à la retraite ouverts.',
  deces: 'Information reçue de la famille.',
  maladie: 'Ne peut plus poursuivre pour le moment, dossier suivi par un autre service.',
  maternite: 'Souhaite arrêter le parcours, pourra revenir.',
  incarceration: 'Ne peut plus poursuivre le parcours.',
  abandon: 'Ne souhaite plus être accompagné, l’a dit au téléphone.',
  sans_nouvelles: 'Trois rendez-vous manqués, deux courriers sans réponse.',
  fin_duree: 'Durée maximale atteinte, relais avec le conseiller France Travail.',
  reorientation: 'Un autre accompagnement répond mieux au besoin.',
  manquement: 'Engagements non tenus malgré deux rappels.',
}

/** Everything the sessions saw, and what waits for the next one. */
export function saisinesOf(recits: readonly RecitClasse[], entrees: readonly DemandeEntree[], calendrier: Calendrier): Saisine[] {
  const alea = createAlea(141_421)
  const saisines: Saisine[] = []
  for (const classe of recits) {
    const { recit } = classe
    const { plan } = recit
    const commun = { participation: recit.id, referent: plan.referent, decision: 'favorable' } as const
    const justification = alea.choix(JUSTIFICATIONS_ENTREE)
    saisines.push({
      ...commun,
      seance: plan.seanceEntree,
      type: 'entree',
      effet: plan.entree,
      justification,
      ajournements: alea.chance(0.05) ? 1 : 0,
    })
    saisines.push(...pendantParcours(classe, alea.chance(0.5), calendrier))
    const sortie = saisineSortie(classe, calendrier)
    if (sortie) saisines.push(sortie)
  }
  for (const { participation, seance, justification, refusee } of entrees) {
    const commun = { participation: participation.id, referent: participation.referent, seance, type: 'entree', justification } as const
    saisines.push(
      refusee
        ? {
            ...commun,
            effet: at(calendrier.seances, seance) + 3,
            decision: 'defavorable',
            motifDecision: 'Commune hors du territoire, réorientation',
          }
        : { ...commun, effet: at(calendrier.seances, seance) + 7 },
    )
  }
  return [...saisines, ...horsOrdreDuJour(recits, calendrier)]
}

function pendantParcours({ recit }: RecitClasse, prolonge: boolean, calendrier: Calendrier): Saisine[] {
  const { plan, pause, id } = recit
  const commun = { participation: id, referent: plan.referent }
  const saisines: Saisine[] = []
  const decide = (seance: number) => (seance < calendrier.prochaine ? { decision: 'favorable' as const } : {})
  if (pause) {
    const { fin } = pause
    saisines.push({
      ...commun,
      seance: pause.seanceDebut,
      type: 'suspension',
      effet: pause.debut,
      fin,
      justification: `${pause.motif}, reprise prévue ensuite.`,
      decision: 'favorable',
    })
    if (!pause.enCours)
      saisines.push({
        ...commun,
        seance: pause.seanceFin,
        type: 'reprise',
        effet: pause.fin + 1,
        justification: 'Peut reprendre, souhaite continuer.',
        decision: 'favorable',
      })
    else if (plan.vedette?.nom === 'Noël')
      saisines.push({
        ...commun,
        seance: calendrier.prochaine,
        type: 'reprise',
        effet: at(calendrier.seances, calendrier.prochaine) + 4,
        justification: 'Peut reprendre à la fin du mois, souhaite retrouver un rythme.',
      })
  }
  if (plan.vedette?.nom === 'Morvan') {
    const effet = at(calendrier.seances, calendrier.prochaine) + 7
    saisines.push({
      ...commun,
      seance: calendrier.prochaine,
      type: 'suspension',
      effet,
      fin: effet + 120,
      justification: 'Naissance prévue le mois prochain, reprise souhaitée ensuite.',
    })
  }
  const duree = Math.min(plan.seanceSortie, calendrier.prochaine - 1) - plan.seanceEntree
  if (prolonge && duree >= 25) {
    const seance = plan.seanceEntree + 23
    saisines.push({
      ...commun,
      seance,
      type: 'prolongation',
      effet: calendrier.plusMois(plan.entree, 24),
      fin: calendrier.plusMois(plan.entree, 36),
      justification: 'Objectifs en bonne voie, douze mois pour aboutir.',
      ...decide(seance),
    })
  }
  if (plan.vedette?.nom === 'Thuillier' || plan.vedette?.nom === 'Benali') {
    const thuillier = plan.vedette.nom === 'Thuillier'
    const justification = thuillier ? null : 'Six mois de plus pour finir la formation commencée.'
    saisines.push({
      ...commun,
      seance: calendrier.prochaine,
      type: 'prolongation',
      effet: calendrier.plusMois(plan.entree, 36),
      fin: calendrier.plusMois(plan.entree, 42),
      justification,
    })
  }
  return saisines
}

function saisineSortie({ recit, etapeSortie, sortie, nature }: RecitClasse, calendrier: Calendrier): Saisine | null {
  const { plan } = recit
  const demandee = plan.seanceSortie === calendrier.prochaine && plan.vedette !== null
  if (sortie === null && !demandee) return null
  const saisine = {
    seance: plan.seanceSortie,
    participation: recit.id,
    referent: plan.referent,
    type: `sortie_${nature}`,
    effet: recit.terme,
    motif: GENRES[plan.genre].motif,
    etape: etapeSortie,
    justification: JUSTIFICATIONS_SORTIE[plan.genre] ?? null,
  } as const
  if (sortie === null) return saisine
  if (sortie.derogation_nature === null) return { ...saisine, decision: 'favorable' }
  return { ...saisine, decision: 'favorable', derogation: { nature: sortie.derogation_nature, motif: sortie.derogation_motif ?? '' } }
}

/** Requests written these last days: the agenda can still take them. */
function horsOrdreDuJour(recits: readonly RecitClasse[], calendrier: Calendrier): Saisine[] {
  const ouverts = recits.filter(
    ({ recit }) => recit.sortie === null && recit.plan.vedette === null && recit.pause === null && recit.plan.entree < -120,
  )
  const seance = calendrier.prochaine
  const effet = at(calendrier.seances, seance) + 7
  const types = ['changement_referent', 'suspension', 'sortie_neutre'] as const
  return types.map((type, rang) => {
    const { recit } = at(ouverts, 11 * (rang + 1))
    const commun = { seance, participation: recit.id, referent: recit.plan.referent, type, effet, horsOrdreDuJour: true }
    if (type === 'suspension') return { ...commun, fin: effet + 90, justification: 'Soins programmés, pause de trois mois demandée.' }
    if (type === 'sortie_neutre') return { ...commun, motif: 'demenagement', justification: 'Déménagement annoncé à la fin du mois.' }
    const nouveau = at(
      EQUIPE.filter(({ code, part }) => part > 0 && code !== recit.plan.referent),
      0,
    )
    return { ...commun, nouveauReferent: nouveau.code, justification: 'Rapprochement du domicile, à la demande de la personne.' }
  })
}
