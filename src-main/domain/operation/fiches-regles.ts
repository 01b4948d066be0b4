import { MOTIF_SORTIE_LABELS } from '../sortie/labels'
import { type CleRegle, REGLES_CATALOGUE } from '../sortie/regles'
import { readFormation, readNeutres } from '../sortie/regles-valeur'

/** How a setting is typed. */
export type SaisieRegle = 'oui_non' | 'entier' | 'decimal' | 'formation' | 'motifs' | 'denominateur'

/** What people need to choose a value: what it changes, what is accepted, where the default comes from. */
export interface FicheRegleLue {
  readonly saisie: SaisieRegle
  readonly unite: string | null
  readonly explication: string
  readonly valeurs: string
  readonly source: string
}

const AMIENS = 'Règles publiées par l’équipe d’Amiens'
const DIFFERENTES = `${AMIENS}\u00a0; les équipes diffèrent sur ce point`
const OUI_NON = 'oui ou non'

const fiche = (saisie: SaisieRegle, explication: string, valeurs: string, source = AMIENS, unite: string | null = null): FicheRegleLue => ({
  saisie,
  unite,
  explication,
  valeurs,
  source,
})

/** Every key of a rule set, explained. */
export const FICHES_REGLES: Readonly<Record<CleRegle, FicheRegleLue>> = {
  'emploi.seuil_mois': fiche(
    'entier',
    'Durée à partir de laquelle un CDD, un contrat d’apprentissage ou de professionnalisation est un emploi durable. Le dernier jour compte\u00a0: du 1er mars au 31 août fait six mois.',
    'nombre entier, de 0 à 120 mois',
    `${AMIENS}, Caen et Toulouse\u00a0: 6\u00a0mois`,
    'mois',
  ),
  'emploi.strict': fiche(
    'oui_non',
    'À «\u00a0oui\u00a0», un contrat d’exactement la durée demandée ne suffit pas\u00a0: il doit être plus long.',
    OUI_NON,
    'Les textes d’Amiens disent «\u00a0plus de 6\u00a0mois\u00a0» à un endroit et «\u00a06\u00a0mois ou plus\u00a0» à un autre',
  ),
  'emploi.tout_contrat': fiche(
    'oui_non',
    'À «\u00a0oui\u00a0», tout contrat de travail est une sortie positive, même court, et un retour en scolarité aussi. Un emploi non durable devient «\u00a0autre emploi\u00a0».',
    OUI_NON,
    'Conventions des opérations jeunes',
  ),
  'cdi.fin_essai': fiche(
    'oui_non',
    'À «\u00a0oui\u00a0», un CDI ne compte qu’une fois la période d’essai finie, à une date connue au plus tard le jour de la sortie. À «\u00a0non\u00a0», il compte dès son premier jour.',
    OUI_NON,
    DIFFERENTES,
  ),
  'cdi.quotite_min': fiche(
    'decimal',
    'Part d’un temps plein de 35\u00a0h que le CDI doit atteindre. Un CDI dont les heures sont inconnues est compté à temps plein.',
    'de 0 à 1\u00a0: 0,5 pour un mi-temps',
    `${AMIENS}, Caen et Toulouse\u00a0: mi-temps`,
  ),
  'interim.fenetre_mois': fiche(
    'entier',
    'Nombre de mois avant la sortie où l’on cherche des missions d’intérim. Vaut aussi pour le travail saisonnier.',
    'nombre entier, de 1 à 120 mois',
    AMIENS,
    'mois',
  ),
  'interim.jours': fiche(
    'entier',
    'Jours du calendrier couverts par des missions d’intérim dans cette fenêtre. Deux missions le même jour ne le comptent qu’une fois.',
    'nombre entier, de 1 à 3\u202f660 jours',
    AMIENS,
    'jours',
  ),
  'interim.sans_interruption': fiche(
    'oui_non',
    'À «\u00a0oui\u00a0», seule la plus longue suite de jours sans trou est comptée, et non leur somme.',
    OUI_NON,
    `${DIFFERENTES}\u00a0: à Caen, sans interruption`,
  ),
  'saisonnier.jours': fiche(
    'entier',
    'Jours de contrat saisonnier demandés dans la même fenêtre. Vide\u00a0: le travail saisonnier n’est jamais un emploi durable.',
    'vide, ou nombre entier de 1 à 3\u202f660 jours',
    `${DIFFERENTES}\u00a0: à Caen, 8\u00a0mois sur 12 (243\u00a0jours)`,
    'jours',
  ),
  'formation.mode': fiche(
    'formation',
    'Ce qu’une formation qualifiante ou diplômante doit atteindre pour être une sortie positive.',
    'validée, entrée en formation, ou suivie N\u00a0mois',
    `${DIFFERENTES}\u00a0: validée au PLIE, dès l’entrée pour les opérations jeunes`,
  ),
  'creation.justificatif': fiche(
    'oui_non',
    'À «\u00a0oui\u00a0», une création d’activité sans preuve au dossier (Kbis, SIRET, parution) est sans suite.',
    OUI_NON,
  ),
  neutres: fiche(
    'motifs',
    'Motifs de sortie qui ne sont ni positifs ni sans suite.',
    'motifs de sortie, autres que emploi, formation, création et scolarité',
  ),
  'taux.denominateur': fiche(
    'denominateur',
    'Ce par quoi l’on divise pour obtenir les taux de sortie\u00a0: toutes les sorties, ou les sorties sans les neutres.',
    'toutes, ou hors_neutres',
    `${AMIENS}\u00a0; le taux national laisse les sorties neutres de côté`,
  ),
}

/** A value as people read it: « 6 mois », « validée », « jamais ». */
export function libelleValeur(cle: CleRegle, texte: string): string {
  const { saisie, unite } = FICHES_REGLES[cle]
  if (texte === '') return saisie === 'motifs' ? 'aucun' : 'jamais'
  if (saisie === 'formation') {
    const lue = readFormation(texte)
    if (lue === undefined) return texte
    return lue.mode === 'validee' ? 'validée' : lue.mode === 'entree' ? 'dès l’entrée' : `validée, ou suivie ${lue.mois}\u00a0mois`
  }
  if (saisie === 'motifs') return (readNeutres(texte) ?? []).map((motif) => MOTIF_SORTIE_LABELS[motif]).join(', ') || 'aucun'
  if (saisie === 'denominateur') return texte === 'toutes' ? 'toutes les sorties' : 'sorties hors neutres'
  return unite === null ? texte.replace('.', ',') : `${texte}\u00a0${unite}`
}

/** The default of a key, as people read it. */
export function libelleDefaut(cle: CleRegle): string {
  return libelleValeur(cle, REGLES_CATALOGUE[cle].defaut)
}
