import { MODALITE_CLAUSE_LABELS } from '../../../src-main/domain/clause/labels'
import type { CodeIndicateur } from '../../../src-main/domain/indicateur/codes'
import { SITUATION_COHORTE_LABELS } from '../../../src-main/domain/indicateur/cohortes'
import { INCONNU } from '../../../src-main/domain/indicateur/detail'
import { TRANCHE_DUREE_LABELS } from '../../../src-main/domain/indicateur/durees-sorties'
import { TRANCHE_AGE_LABELS } from '../../../src-main/domain/indicateur/tranche-age'
import { CONTRAT_LABELS, FAMILLE_ETAPE_LABELS, THEME_FREIN_LABELS } from '../../../src-main/domain/parcours/labels'
import { critereLabel, MOTIF_NON_ENTREE_LABELS, NIVEAU_FORMATION_LABELS } from '../../../src-main/domain/participant/labels'
import { categorieSortieLabel } from '../../../src-main/domain/sortie/labels'

/** Names that come from the vault or from the official tables. */
export interface Noms {
  readonly communes: Readonly<Record<string, string>>
  readonly epci: Readonly<Record<string, string>>
  readonly referents: Readonly<Record<string, string>>
  /** Entry criteria in the words of the structure. */
  readonly criteres: Readonly<Record<string, string>>
}

type Labels = Readonly<Record<string, string>>

const labelIn =
  (labels: Labels) =>
  (cle: string): string =>
    labels[cle] ?? cle

/** The four sexes of a breakdown, in the plural. */
export const SEXES_PLURIEL: Labels = { F: 'Femmes', M: 'Hommes', X: 'Non binaires', [INCONNU]: 'Sexe inconnu' }

const AXES: Readonly<Record<string, (cle: string, noms: Noms) => string>> = {
  sexe: labelIn(SEXES_PLURIEL),
  age: labelIn(TRANCHE_AGE_LABELS),
  commune: (cle, { communes }) => communes[cle] ?? cle,
  epci: (cle, { epci }) => epci[cle] ?? cle,
  qpv: labelIn({ oui: 'En quartier prioritaire', non: 'Hors quartier prioritaire' }),
  niveau: (cle) => (NIVEAU_FORMATION_LABELS as Labels)[cle] ?? cle,
  criteres: (cle, { criteres }) => criteres[cle] ?? critereLabel(cle),
  rsa: labelIn({ oui: 'Au RSA', non: 'Sans RSA' }),
  rqth: labelIn({ oui: 'Travailleurs handicapés (RQTH)', non: 'Sans RQTH' }),
  deld12: labelIn({ oui: 'En recherche depuis 12 mois ou plus', non: 'En recherche depuis moins de 12 mois' }),
  deld24: labelIn({ oui: 'En recherche depuis 24 mois ou plus', non: 'En recherche depuis moins de 24 mois' }),
}

const NON_RENSEIGNE: Labels = {
  commune: 'Commune inconnue',
  epci: 'Intercommunalité inconnue',
  niveau: 'Niveau inconnu',
  criteres: 'Aucun critère saisi',
}

/** Name of one value of the profile: a commune, a criterion, a level. */
export function libelleProfil(axe: string, cle: string, noms: Noms): string {
  if (cle === INCONNU) return NON_RENSEIGNE[axe] ?? AXES[axe]?.(cle, noms) ?? 'Non renseigné'
  return AXES[axe]?.(cle, noms) ?? cle
}

const MAINTIEN: Labels = { maintenus: 'Maintenus', suivis: 'Suivis', non_suivis: 'Sans nouvelles' }

const LIGNES: Partial<Record<CodeIndicateur, (chemin: readonly string[], noms: Noms) => string>> = {
  P02: ([motif = '']) => labelIn(MOTIF_NON_ENTREE_LABELS)(motif),
  P03: ([, echeance = '', , situation]) =>
    situation === undefined ? `Entrées observées à ${echeance} mois` : `${labelIn(SITUATION_COHORTE_LABELS)(situation)} à ${echeance} mois`,
  P05: ([tranche = '', sexe]) => [sexe && SEXES_PLURIEL[sexe], labelIn(TRANCHE_AGE_LABELS)(tranche)].filter(Boolean).join(', '),
  P06: ([categorie = '']) => categorieSortieLabel(categorie),
  P07: () => 'Autres sorties positives',
  P13: ([tranche = '']) => `Sortis après ${labelIn(TRANCHE_DUREE_LABELS)(tranche).toLocaleLowerCase('fr')}`,
  P15: ([famille = '']) => labelIn(FAMILLE_ETAPE_LABELS)(famille),
  P19: ([referent = ''], { referents }) => (referent === INCONNU ? 'Sans référent' : (referents[referent] ?? referent)),
  P20: ([population, axe = '', cle = ''], noms) =>
    `${libelleProfil(axe, cle, noms)}, ${population === 'entrees' ? 'entrées' : 'participants accompagnés'}`,
  P21_3: ([groupe = '']) => labelIn(MAINTIEN)(groupe),
  P21_6: ([groupe = '']) => labelIn(MAINTIEN)(groupe),
  P22: ([groupe, theme = '']) => `${labelIn(THEME_FREIN_LABELS)(theme)}, ${groupe === 'leves' ? 'freins levés' : 'freins ouverts'}`,
  E04: ([contrat = '']) => labelIn(CONTRAT_LABELS)(contrat),
  K10: ([modalite = '']) => labelIn(MODALITE_CLAUSE_LABELS)(modalite),
}

/** Name of one line of a breakdown, « Non renseigné » when its key is unknown. */
export function libelleLigne(code: CodeIndicateur, chemin: readonly string[], noms: Noms): string {
  const libelle = LIGNES[code]?.(chemin, noms) ?? chemin.join(', ')
  return libelle === INCONNU ? 'Non renseigné' : libelle
}
