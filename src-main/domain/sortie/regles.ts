import { DomainError } from '../commun/erreur'
import type { Regle } from '../operation/operation'
import { type LectureRegle, readChoix, readEntier, readFormation, readNeutres, readOuiNon, readPart } from './regles-valeur'
import type { MotifSortie } from './sortie'

/** How a training counts: validated, entered, or after so many months. */
export type ModeFormation = { readonly mode: 'validee' } | { readonly mode: 'entree' } | { readonly mode: 'mois'; readonly mois: number }

/** What the rates of exits are divided by. */
export type DenominateurTaux = 'toutes' | 'hors_neutres'

/** The rule set of an operation: every parameter that decides how an exit is classed. */
export interface ReglesSortie {
  readonly 'emploi.seuil_mois': number
  readonly 'emploi.strict': boolean
  readonly 'emploi.tout_contrat': boolean
  readonly 'cdi.fin_essai': boolean
  readonly 'cdi.quotite_min': number
  readonly 'interim.fenetre_mois': number
  readonly 'interim.jours': number
  readonly 'interim.sans_interruption': boolean
  /** Null: seasonal contracts never count. */
  readonly 'saisonnier.jours': number | null
  readonly 'formation.mode': ModeFormation
  readonly 'creation.justificatif': boolean
  readonly neutres: readonly MotifSortie[]
  readonly 'taux.denominateur': DenominateurTaux
}

export type CleRegle = keyof ReglesSortie

/** What a screen shows of one key: its label, what is accepted and the default, written as in the take-over format. */
export interface FicheRegle<T> {
  readonly libelle: string
  readonly aide: string
  readonly defaut: string
  readonly read: LectureRegle<T>
}

/** Every key of a rule set, in reading order, with the default set « Amiens ». */
export const REGLES_CATALOGUE: { readonly [K in CleRegle]: FicheRegle<ReglesSortie[K]> } = {
  'emploi.seuil_mois': {
    libelle: 'Durée minimale du contrat (mois)',
    aide: 'CDD, apprentissage et professionnalisation ; nombre entier de mois',
    defaut: '6',
    read: readEntier(0, 120),
  },
  'emploi.strict': {
    libelle: 'Durée strictement supérieure au seuil',
    aide: 'oui : six mois exactement ne suffisent pas',
    defaut: 'non',
    read: readOuiNon,
  },
  'emploi.tout_contrat': {
    libelle: 'Tout contrat de travail compte',
    aide: 'oui : opérations jeunes, tout contrat est une sortie positive',
    defaut: 'non',
    read: readOuiNon,
  },
  'cdi.fin_essai': {
    libelle: 'CDI compté à la fin de la période d’essai',
    aide: 'non : le CDI compte dès qu’il a commencé',
    defaut: 'oui',
    read: readOuiNon,
  },
  'cdi.quotite_min': {
    libelle: 'Quotité minimale d’un CDI',
    aide: 'part d’un temps plein de 35 h, de 0 à 1',
    defaut: '0,5',
    read: readPart,
  },
  'interim.fenetre_mois': {
    libelle: 'Fenêtre d’observation de l’intérim (mois)',
    aide: 'mois qui précèdent la sortie ; vaut aussi pour les contrats saisonniers',
    defaut: '12',
    read: readEntier(1, 120),
  },
  'interim.jours': {
    libelle: 'Jours d’intérim requis dans la fenêtre',
    aide: 'jours calendaires couverts par des missions',
    defaut: '182',
    read: readEntier(1, 3660),
  },
  'interim.sans_interruption': {
    libelle: 'Intérim sans interruption',
    aide: 'oui : la plus longue suite de jours compte, et non la somme',
    defaut: 'non',
    read: readOuiNon,
  },
  'saisonnier.jours': {
    libelle: 'Jours de contrat saisonnier requis dans la fenêtre',
    aide: 'vide : un contrat saisonnier ne compte jamais comme durable',
    defaut: '',
    read: (texte) => (texte === '' ? null : readEntier(1, 3660)(texte)),
  },
  'formation.mode': {
    libelle: 'Formation comptée',
    aide: 'validee, entree, ou mois:N (validée, ou suivie N mois)',
    defaut: 'validee',
    read: readFormation,
  },
  'creation.justificatif': {
    libelle: 'Justificatif de création exigé',
    aide: 'oui : sans preuve, la sortie est sans suite',
    defaut: 'oui',
    read: readOuiNon,
  },
  neutres: {
    libelle: 'Motifs neutres',
    aide: 'motifs séparés par une barre verticale',
    defaut: 'demenagement|retraite|deces|maladie|maternite|incarceration',
    read: readNeutres,
  },
  'taux.denominateur': {
    libelle: 'Dénominateur des taux de sortie',
    aide: 'toutes les sorties, ou hors_neutres',
    defaut: 'toutes',
    read: readChoix(['toutes', 'hors_neutres']),
  },
}

export const CLES_REGLE = Object.keys(REGLES_CATALOGUE) as readonly CleRegle[]

/** The rule set made of the explicit settings of one operation, defaults elsewhere. Throws DomainError on an unknown key or value. */
export function parseRegles(rows: readonly Pick<Regle, 'cle' | 'valeur'>[]): ReglesSortie {
  const textes: Record<string, string> = {}
  for (const { cle, valeur } of rows) {
    if (!isCleRegle(cle)) throw new DomainError('saisie_invalide', `Règle inconnue : « ${cle} ».`, { cle: 'Règle inconnue' })
    if (textes[cle] !== undefined)
      throw new DomainError('saisie_invalide', `La règle « ${cle} » est donnée deux fois.`, { cle: 'En double' })
    textes[cle] = valeur.trim()
  }
  return Object.fromEntries(
    CLES_REGLE.map((cle) => [cle, readRegle(cle, textes[cle] ?? REGLES_CATALOGUE[cle].defaut)]),
  ) as unknown as ReglesSortie
}

/** The rule sets of several operations, by code; an operation without a setting has the default set. */
export function parseReglesByOperation(rows: readonly Regle[]): (operation: string) => ReglesSortie {
  const lues = new Map<string, ReglesSortie>()
  for (const operation of new Set(rows.map((row) => row.operation))) {
    lues.set(operation, parseRegles(rows.filter((row) => row.operation === operation)))
  }
  return (operation) => lues.get(operation) ?? REGLES_AMIENS
}

/** True when the text is a key of rule sets. */
export function isCleRegle(cle: string): cle is CleRegle {
  return Object.hasOwn(REGLES_CATALOGUE, cle)
}

function readRegle(cle: CleRegle, texte: string): unknown {
  const valeur = REGLES_CATALOGUE[cle].read(texte)
  if (valeur !== undefined) return valeur
  const message = `Valeur refusée pour la règle « ${cle} » : « ${texte} » (${REGLES_CATALOGUE[cle].aide}).`
  throw new DomainError('saisie_invalide', message, { valeur: 'Valeur refusée' })
}

/** The default set, read from the rules published by the team of Amiens. */
export const REGLES_AMIENS: ReglesSortie = parseRegles([])
