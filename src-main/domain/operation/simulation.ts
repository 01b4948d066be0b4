import { addMonths, type IsoDate } from '../commun/date'
import type { CodeIndicateur } from '../indicateur/codes'
import type { DonneesIndicateur } from '../indicateur/donnees'
import { buildDossiers, type SortieClassee } from '../indicateur/dossier'
import { computeIndicateur } from '../indicateur/indicateurs'
import { classerDossiers } from '../indicateur/sorties-classees'
import { parseRegles } from '../sortie/regles'
import type { MotifSortie, NatureSortie } from '../sortie/sortie'
import { type ContenuRegles, rowsOf } from './jeu-regles'

/** What a change does to one exit: it becomes positive, stops being so, or changes otherwise. */
export const SENS_CHANGEMENT = ['gagnee', 'perdue', 'autre'] as const
export type SensChangement = (typeof SENS_CHANGEMENT)[number]

/** The class of an exit under one rule set, and the sentence that says why. */
export interface ClasseSimulee {
  readonly nature: NatureSortie
  readonly categorie: string
  readonly raison: string
}

/** An exit that the rules tried would class otherwise. */
export interface SortieSimulee {
  readonly participation: string
  readonly participant: string | null
  readonly nom: string
  readonly prenom: string | null
  readonly date_sortie: IsoDate
  readonly motif: MotifSortie
  /** The étape the class rests on, under the rules tried or else in force. */
  readonly etape: string | null
  readonly avant: ClasseSimulee
  readonly apres: ClasseSimulee
  readonly sens: SensChangement
  /** True when the commission decided this exit: its class stays whatever the rules say. */
  readonly derogatoire: boolean
}

/** Figures that depend on the class of exits. */
export const CODES_SIMULES = [
  'P06',
  'P07',
  'P08',
  'P09',
  'P10',
  'P11',
  'P12',
  'P21_3',
  'P21_6',
] as const satisfies readonly CodeIndicateur[]
export type CodeSimule = (typeof CODES_SIMULES)[number]

/** One figure over one year, or over all years (null). */
export interface EffetSimule {
  readonly annee: number | null
  readonly code: CodeSimule
  readonly avant: number | null
  readonly apres: number | null
}

export interface Simulation {
  /** Exits of the operation, all years together. */
  readonly sorties: number
  /** Exits decided by the commission against the rules, changed or not. */
  readonly derogations: number
  readonly changees: readonly SortieSimulee[]
  readonly effets: readonly EffetSimule[]
}

/** Compares the rules in force with others on every past exit of an operation, without writing anything. */
export function simulateRegles(donnees: DonneesIndicateur, operation: string, essai: ContenuRegles): Simulation {
  const actuelles = donneesOperation(donnees, operation)
  const essayees = { ...actuelles, regles: rowsOf(essai).map((row) => ({ operation, ...row })) }
  const avant = classer(actuelles)
  const apres = new Map(classer(essayees).map((classee) => [classee.dossier.id, classee]))
  const changees = avant.flatMap((classee) => comparer(classee, apres.get(classee.dossier.id)) ?? [])
  return {
    sorties: avant.length,
    derogations: avant.filter(({ classe }) => classe.derogatoire).length,
    changees: changees.sort((a, b) =>
      a.date_sortie === b.date_sortie ? (a.nom < b.nom ? -1 : 1) : a.date_sortie < b.date_sortie ? 1 : -1,
    ),
    effets: computeEffets(actuelles, essayees, operation, avant),
  }
}

// Only the exits of the operation and what classes them: the figures below ask for them many times.
function donneesOperation(donnees: DonneesIndicateur, operation: string): DonneesIndicateur {
  const siennes = new Set(donnees.participations.filter((une) => une.operation === operation).map(({ id }) => id))
  const sorties = donnees.sorties.filter(({ participation }) => siennes.has(participation))
  const sorties_ids = new Set(sorties.map(({ participation }) => participation))
  const participations = donnees.participations.filter(({ id }) => sorties_ids.has(id))
  const personnes = new Set(participations.map(({ participant }) => participant))
  return {
    ...donnees,
    regles: donnees.regles.filter((regle) => regle.operation === operation),
    participations,
    participants: donnees.participants.filter(({ id }) => personnes.has(id)),
    sorties,
    etapes: donnees.etapes.filter(({ participation }) => sorties_ids.has(participation)),
    suivis: donnees.suivis.filter(({ participation }) => sorties_ids.has(participation)),
    entretiens: [],
    freins: [],
    suspensions: [],
  }
}

function classer(donnees: DonneesIndicateur): SortieClassee[] {
  const { tous, parId } = buildDossiers(donnees, null)
  const regles = parseRegles(donnees.regles)
  return classerDossiers(tous, parId, donnees.etapes, () => regles)
}

function comparer(avant: SortieClassee, apres: SortieClassee | undefined): SortieSimulee | null {
  if (!apres) return null
  const [regle, essai] = [avant.classe.classement, apres.classe.classement]
  if (regle.nature === essai.nature && regle.categorie === essai.categorie) return null
  const { dossier, sortie } = avant
  const { derogatoire } = avant.classe
  return {
    participation: dossier.id,
    participant: dossier.participant?.id ?? null,
    nom: dossier.participant?.nom ?? dossier.id,
    prenom: dossier.participant?.prenom ?? null,
    date_sortie: sortie.date_sortie,
    motif: sortie.motif,
    etape: essai.etape ?? regle.etape,
    avant: { nature: regle.nature, categorie: regle.categorie, raison: regle.raisons.join(' ') },
    apres: { nature: essai.nature, categorie: essai.categorie, raison: essai.raisons.join(' ') },
    sens: sensOf(regle.nature, essai.nature),
    derogatoire,
  }
}

function sensOf(avant: NatureSortie, apres: NatureSortie): SensChangement {
  if (avant === apres) return 'autre'
  return apres === 'positive' ? 'gagnee' : avant === 'positive' ? 'perdue' : 'autre'
}

/** The figures that hang on the class of exits, each year then all together, by the very functions that publish them. */
function computeEffets(
  actuelles: DonneesIndicateur,
  essayees: DonneesIndicateur,
  operation: string,
  sorties: readonly SortieClassee[],
): EffetSimule[] {
  const dates = sorties.map(({ sortie }) => sortie.date_sortie).sort()
  const [premiere, derniere] = [dates[0], dates.at(-1)]
  if (premiere === undefined || derniere === undefined) return []
  // Follow-ups fall due up to six months after the last exit.
  const fin = addMonths(derniere, 6)
  const annees: number[] = []
  for (let annee = Number(premiere.slice(0, 4)); annee <= Number(derniere.slice(0, 4)); annee++) annees.push(annee)
  const periodes = [
    ...annees.map((annee) => ({ annee, du: `${annee}-01-01`, au: `${annee}-12-31` })),
    { annee: null, du: premiere, au: fin },
  ]
  return periodes.flatMap(({ annee, du, au }) =>
    CODES_SIMULES.map((code) => ({
      annee,
      code,
      avant: computeIndicateur(actuelles, { du, au, operation }, code).valeur,
      apres: computeIndicateur(essayees, { du, au, operation }, code).valeur,
    })),
  )
}
