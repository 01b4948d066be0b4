import { MODALITE_CLAUSE_LABELS } from '../clause/labels'
import { CONTRAT_LABELS, FAMILLE_ETAPE_LABELS, THEME_FREIN_LABELS } from '../parcours/labels'
import { critereLabel, MOTIF_NON_ENTREE_LABELS, SEXE_LABELS } from '../participant/labels'
import { CATEGORIE_SORTIE_LABELS } from '../sortie/labels'
import type { CodeIndicateur } from './codes'
import { INCONNU } from './detail'
import { TRANCHE_AGE_LABELS } from './tranche-age'

type Libelles = Readonly<Record<string, string>>

/** Names that are not codes of the trade: they come from the vault and from the official tables. */
export interface NomsDetail {
  readonly communes: Libelles
  readonly referents: Libelles
  /** Entry criteria in the words of the structure; the shipped ones without it. */
  readonly criteres?: Libelles
}

const POPULATIONS: Libelles = { entrees: 'Entrées', accompagnes: 'Accompagnés' }
const AXES: Libelles = {
  sexe: 'Sexe',
  age: 'Âge à l’entrée',
  commune: 'Commune',
  qpv: 'Quartier prioritaire',
  niveau: 'Niveau de formation',
  criteres: 'Critère d’entrée',
}
const OUI_NON: Libelles = { oui: 'Oui', non: 'Non' }
const SUIVIS: Libelles = { maintenus: 'Maintenus', suivis: 'Suivis', non_suivis: 'Non suivis' }
const CHARGE: Libelles = { file_active: 'File active', norme: 'Norme', ratio: 'Rapport à la norme' }
const FREINS: Libelles = { ouverts: 'Ouverts', leves: 'Levés' }

/** The keys of a breakdown as people read them, from the outside in: « Accompagnés », « Sexe », « Femme ». */
export function describeChemin(code: CodeIndicateur, chemin: readonly string[], noms: NomsDetail): string[] {
  return chemin.map((cle, rang) => {
    if (cle === INCONNU) return 'Inconnu'
    return libelleOf(code, chemin, rang, noms)[cle] ?? (code === 'P20' && chemin[1] === 'niveau' && rang === 2 ? `Niveau ${cle}` : cle)
  })
}

function libelleOf(code: CodeIndicateur, chemin: readonly string[], rang: number, noms: NomsDetail): Libelles {
  switch (code) {
    case 'P02':
      return MOTIF_NON_ENTREE_LABELS
    case 'P06':
      return CATEGORIE_SORTIE_LABELS
    case 'P15':
      return FAMILLE_ETAPE_LABELS
    case 'P19':
      return rang === 0 ? noms.referents : CHARGE
    case 'P20':
      return [POPULATIONS, AXES, valeursOf(chemin[1] ?? '', chemin[2] ?? '', noms)][rang] ?? {}
    case 'P21_3':
    case 'P21_6':
      return SUIVIS
    case 'P22':
      return rang === 0 ? FREINS : THEME_FREIN_LABELS
    case 'E04':
      return CONTRAT_LABELS
    case 'K10':
      return MODALITE_CLAUSE_LABELS
    default:
      return SEXE_LABELS
  }
}

function valeursOf(axe: string, cle: string, { communes, criteres }: NomsDetail): Libelles {
  if (axe === 'sexe') return SEXE_LABELS
  if (axe === 'age') return TRANCHE_AGE_LABELS
  if (axe === 'commune') return communes
  if (axe === 'qpv') return OUI_NON
  return axe === 'criteres' ? { [cle]: criteres?.[cle] ?? critereLabel(cle) } : {}
}
