import type { Database } from '../../database/schema/database'
import type { Calendrier, Jour } from '../calendrier'
import type { Employeurs } from '../entreprises'
import { CREATIONS, MODELES_ETAPE } from '../lexique/etapes'
import type { Recit } from './recit'

export type LigneEtape = Omit<Database['etape'], 'id' | 'participation'>
/** An étape told in days, before it becomes a row. */
export interface EtapeRacontee extends Pick<LigneEtape, 'famille' | 'intitule' | 'operateur' | 'resultat'> {
  readonly debut: Jour
  readonly prevue: Jour | null
  readonly fin: Jour | null
  readonly contrat?: LigneEtape['contrat']
  readonly heures?: number
  readonly essai?: Jour
  readonly employeur?: string
  readonly justificatif?: 0 | 1 | null
  readonly motif?: string
}

/** The étapes that justify the exit of this parcours, already begun; none for a parcours far from its end. */
export function etapesFinales(recit: Recit, employeurs: Employeurs, calendrier: Calendrier): EtapeRacontee[] {
  return racontees(recit, employeurs, calendrier).filter((etape) => etape.debut <= recit.dernier)
}

function racontees(recit: Recit, employeurs: Employeurs, calendrier: Calendrier): EtapeRacontee[] {
  const { alea, terme, plan, metier } = recit
  const nom = recit.participant.sexe === 'F' ? metier.f : metier.m
  const intitule = nom.charAt(0).toUpperCase() + nom.slice(1)
  const poste = { intitule, operateur: null, employeur: employeurs.pour(alea, metier), justificatif: preuve(recit) }
  switch (plan.genre) {
    case 'cdi': {
      const debut = calendrier.ouvre(calendrier.plusMois(terme, -2) - alea.entier(3, 18))
      const heures = alea.tirer([35, 30, 28, 24], [55, 20, 10, 15])
      return [
        {
          ...poste,
          famille: 'emploi_durable',
          debut,
          prevue: null,
          fin: null,
          resultat: 'en_cours',
          contrat: 'cdi',
          heures,
          essai: calendrier.plusMois(debut, 2) - 1,
        },
      ]
    }
    case 'cdd':
    case 'alternance': {
      const alternance = plan.genre === 'alternance'
      const debut = calendrier.ouvre(terme - alea.entier(6, 35))
      const prevue = calendrier.plusMois(debut, alternance ? 12 : alea.tirer([6, 7, 8, 12], [5, 2, 2, 3])) - 1
      const contrat = alternance ? alea.choix(['professionnalisation', 'apprentissage'] as const) : 'cdd'
      return [finie({ ...poste, famille: 'emploi_durable', debut, prevue, fin: null, resultat: 'en_cours', contrat, heures: 35 })]
    }
    case 'interim':
      return missions(recit, employeurs)
    case 'formation': {
      const modele = alea.choix([...MODELES_ETAPE.formation_qualifiante, ...MODELES_ETAPE.formation_diplomante])
      const famille = MODELES_ETAPE.formation_diplomante.includes(modele) ? 'formation_diplomante' : 'formation_qualifiante'
      const fin = calendrier.ouvre(terme - alea.entier(8, 25))
      const { operateur } = modele
      const debut = fin - Math.min(alea.entier(...modele.jours), Math.max(30, fin - plan.entree - 60))
      const etape = { famille, intitule: modele.intitule, operateur, debut, prevue: fin, justificatif: preuve(recit) } as const
      return [fin <= 0 ? { ...etape, fin, resultat: 'validee' } : { ...etape, fin: null, resultat: 'en_cours' }]
    }
    case 'creation': {
      const debut = terme - alea.entier(25, 70)
      const etape = {
        famille: 'creation',
        intitule: alea.choix(CREATIONS),
        operateur: 'Boutique de gestion',
        debut,
        prevue: terme - 5,
      } as const
      return terme <= 5
        ? [{ ...etape, fin: terme - 5, resultat: 'realisee', justificatif: 1 }]
        : [{ ...etape, fin: null, resultat: 'en_cours' }]
    }
    case 'emploi_court': {
      const debut = calendrier.ouvre(terme - alea.entier(8, 30))
      return [
        finie({
          ...poste,
          famille: 'emploi_court',
          debut,
          prevue: calendrier.plusMois(debut, alea.entier(2, 4)) - 1,
          fin: null,
          resultat: 'en_cours',
          contrat: 'cdd',
          heures: 28,
        }),
      ]
    }
    case 'formation_abandonnee': {
      const { intitule: titre, operateur } = alea.choix(MODELES_ETAPE.formation_qualifiante)
      const fin = terme - alea.entier(10, 30)
      if (fin > 0) return []
      return [
        {
          famille: 'formation_qualifiante',
          intitule: titre,
          operateur,
          debut: fin - 50,
          prevue: fin + 80,
          fin,
          resultat: 'abandonnee',
          motif: 'Ne correspond pas au projet',
        },
      ]
    }
    default:
      return []
  }
}

function missions({ alea, terme, metier, participant }: Recit, employeurs: Employeurs): EtapeRacontee[] {
  const nom = participant.sexe === 'F' ? metier.f : metier.m
  const etapes: EtapeRacontee[] = []
  let fin = terme - alea.entier(1, 4)
  for (let jours = 0; jours < 195; ) {
    const duree = alea.entier(46, 58)
    const debut = fin - duree + 1
    etapes.unshift(
      finie({
        famille: 'emploi_court',
        intitule: `Mission de ${nom}`,
        operateur: null,
        employeur: employeurs.interim(alea),
        debut,
        prevue: fin,
        fin: null,
        resultat: 'en_cours',
        contrat: 'interim',
        heures: 35,
        justificatif: 1,
      }),
    )
    jours += duree
    fin = debut - alea.entier(4, 11)
  }
  return etapes
}

/** A contract whose last day has passed is known to be over. */
function finie(etape: EtapeRacontee): EtapeRacontee {
  return etape.prevue !== null && etape.prevue < 0 ? { ...etape, fin: etape.prevue, resultat: 'realisee' } : etape
}

// An exit is decided on proofs; a parcours that runs may still wait for one.
function preuve({ sortie, alea }: Recit): 0 | 1 | null {
  return sortie !== null || alea.chance(0.75) ? 1 : null
}
