import type { IsoDate } from '../domain/commun/date'
import type { ContenuRegles } from '../domain/operation/jeu-regles'
import { findModele } from '../domain/operation/modeles'
import { createAlea } from './alea'
import type { Calendrier } from './calendrier'
import { TERRITOIRE_DEMONSTRATION } from './entrees'
import { anneesOf, GPEC, JEUNES, PLIE } from './equipe'
import type { Jeu } from './jeu'
import { BILAN_SESSION, INTITULE_SESSION, ISSUES_INSCRITS, PHASES_JEUNES } from './lexique/operations'

const GRAINE = 41_077
/** Shortest and longest stay in each phase, in days. */
const JOURS_PHASES: readonly (readonly [number, number])[] = [
  [45, 92],
  [25, 40],
  [300, 480],
  [60, 90],
]

type Ecrit = Pick<Jeu, 'operation_detail' | 'phase' | 'passage_phase' | 'session' | 'session_inscrit' | 'jeu_regles'>

/** What is said of the operations beyond their period: public, phases, one session, versions of the rules. */
export function operationsEnDetail(jeu: Pick<Jeu, 'participation' | 'sortie' | 'regle'>, calendrier: Calendrier, compte: string): Ecrit {
  const territoire = TERRITOIRE_DEMONSTRATION.join('|')
  return {
    operation_detail: [
      { operation: PLIE, public: findModele('PLIE')?.public ?? null, territoire, norme_file_active: null, repartition: null },
      {
        operation: JEUNES,
        public: '16 à 25 ans, quartiers prioritaires, ni en emploi ni en formation',
        territoire,
        norme_file_active: 60,
        repartition: 'Emploi 1/3, alternance 1/3, formation 1/3',
      },
      {
        operation: GPEC,
        public: 'Entreprises du territoire qui recrutent en nombre',
        territoire,
        norme_file_active: null,
        repartition: null,
      },
    ],
    phase: [
      ...PHASES_JEUNES.map((phase) => ({ operation: JEUNES, ...phase })),
      ...(findModele('GPEC')?.phases ?? []).map((phase) => ({ operation: GPEC, ...phase })),
    ],
    passage_phase: passagesOf(jeu, calendrier),
    ...sessionOf(jeu, calendrier),
    jeu_regles: versionsOf(jeu, calendrier, compte),
  }
}

// Each young person goes through the phases in turn; two months in the first, about one in the second, then the long one.
function passagesOf({ participation, sortie }: Pick<Jeu, 'participation' | 'sortie'>, calendrier: Calendrier): Jeu['passage_phase'] {
  const sorties = new Map(sortie.map((une) => [une.participation, une.date_sortie]))
  return participation.flatMap(({ id, operation, date_entree }, rang) => {
    if (operation !== JEUNES || date_entree === null || date_entree > calendrier.today) return []
    const alea = createAlea(GRAINE + rang)
    const fin = sorties.get(id) ?? null
    const dernier = calendrier.jour(fin ?? calendrier.today)
    const passages: Jeu['passage_phase'] = []
    let debut = calendrier.jour(date_entree)
    for (const { ordre } of PHASES_JEUNES) {
      const [min, max] = JOURS_PHASES[ordre - 1] ?? [90, 90]
      const suite = calendrier.ouvre(debut + alea.entier(min, max))
      const finie = suite <= dernier && ordre < PHASES_JEUNES.length
      passages.push({ participation: id, ordre, date_debut: calendrier.date(debut), date_fin: finie ? calendrier.date(suite) : fin })
      if (!finie) break
      debut = suite
    }
    return passages
  })
}

function sessionOf({ participation, sortie }: Pick<Jeu, 'participation' | 'sortie'>, calendrier: Calendrier) {
  const alea = createAlea(GRAINE)
  const id = 'SE-1'
  const session = {
    id,
    operation: GPEC,
    intitule: INTITULE_SESSION,
    date_debut: calendrier.date(calendrier.ouvre(-150)),
    date_fin: calendrier.date(calendrier.ouvre(-35)),
    places: 12,
    bilan: BILAN_SESSION,
  }
  const partis = new Set(sortie.map((une) => une.participation))
  const suivis = participation.filter(
    (une) => une.operation === PLIE && une.date_entree !== null && une.date_entree < session.date_debut && !partis.has(une.id),
  )
  const inscrits = alea.plusieurs(suivis, ISSUES_INSCRITS.length)
  return {
    session: [session],
    session_inscrit: inscrits.map((une, rang) => ({ session: id, participation: une.id, issue: ISSUES_INSCRITS[rang] ?? null })),
  }
}

function versionsOf({ regle }: Pick<Jeu, 'regle'>, calendrier: Calendrier, auteur: string): Jeu['jeu_regles'] {
  const { premiere, derniere } = anneesOf(calendrier)
  const enVigueur = (operation: string): ContenuRegles =>
    Object.fromEntries(regle.filter((une) => une.operation === operation).map(({ cle, valeur }) => [cle, valeur]))
  const version = (operation: string, numero: number, adopte_le: IsoDate, raison: string, regles: ContenuRegles) => ({
    operation,
    version: numero,
    adopte_le: `${adopte_le}T09:30:00.000Z`,
    auteur,
    raison,
    contenu: JSON.stringify(regles),
  })
  const ancienne = calendrier.date(-400)
  return [
    version(PLIE, 1, `${premiere}-01-12`, 'Règles du protocole', { ...enVigueur(PLIE), 'formation.mode': 'entree' }),
    version(
      PLIE,
      2,
      Number(ancienne.slice(0, 4)) < derniere ? ancienne : calendrier.date(-60),
      'Comité de pilotage\u00a0: une formation compte une fois validée',
      enVigueur(PLIE),
    ),
    version(JEUNES, 1, calendrier.date(calendrier.plusMois(0, -24)), 'Convention de l’opération', enVigueur(JEUNES)),
    version(GPEC, 1, calendrier.date(-300), 'Création de l’opération', {}),
  ]
}
