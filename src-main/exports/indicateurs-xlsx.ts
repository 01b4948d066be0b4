import { formatDate, type IsoDate } from '../domain/commun/date'
import { FAMILLE_INDICATEUR_LABELS, type UniteIndicateur } from '../domain/indicateur/catalogue/fiche'
import { INDICATEURS } from '../domain/indicateur/catalogue/indicateurs'
import { CODES_INDICATEUR, type CodeIndicateur } from '../domain/indicateur/codes'
import { describeChemin, type NomsDetail } from '../domain/indicateur/libelle-detail'
import type { Detail } from '../domain/indicateur/resultat'
import type { Chiffre } from '../domain/indicateur/tableau-de-bord'
import { type Case, gras, jour, nombre, paragraphe, texte } from './xlsx/cellules'
import { buildClasseur, type Feuille } from './xlsx/classeur'

type Chiffres = Readonly<Record<CodeIndicateur, Chiffre>>

export interface ClasseurIndicateurs {
  structure: string
  operation: string | null
  du: IsoDate
  au: IsoDate
  /** The day the figures are seen from, when it is not today. */
  vu_au?: IsoDate | null
  /** Rule sets in French sentences. */
  regles: readonly string[]
  indicateurs: Chiffres
  /** The same figures over another period, beside. */
  comparaison?: { readonly titre: string; readonly indicateurs: Chiffres }
  noms?: NomsDetail
}

const SANS_NOMS: NomsDetail = { communes: {}, referents: {} }
const DECIMALES: Record<UniteIndicateur, number> = { nombre: 0, taux: 1, mois: 1, heures: 2, ratio: 2 }
const UNITES: Record<UniteIndicateur, string> = { nombre: 'nombre', taux: '%', mois: 'mois', heures: 'heures', ratio: 'rapport' }

/** The figures of a period as a workbook. */
export function buildIndicateursXlsx(data: ClasseurIndicateurs): Promise<Uint8Array> {
  return buildClasseur([lisezMoi(data), feuilleIndicateurs(data), feuilleDetails(data)])
}

/** What the workbook holds, of which period, with which rules, and how each figure is counted. */
export function lisezMoi(data: ClasseurIndicateurs, suite: readonly (readonly Case[])[] = []): Feuille {
  const { structure, operation, du, au, vu_au = null, regles } = data
  return {
    nom: 'Lisez-moi',
    largeurs: [32, 110],
    lignes: [
      [gras('Structure'), texte(structure)],
      [gras('Opération'), texte(operation ?? 'Toutes les opérations')],
      [gras('Du'), jour(du)],
      [gras('Au'), jour(au)],
      ...(vu_au === null ? [] : [[gras('Vu au'), jour(vu_au), texte('Les faits datés après ce jour sont ignorés.')]]),
      [
        gras('Lecture'),
        paragraphe(
          `Les deux dates sont comprises : du ${formatDate(du)} au ${formatDate(au)}. Une case vide signifie qu’il n’y avait rien à diviser, jamais zéro. Les nombres et les dates sont de vrais nombres et de vraies dates : ils se filtrent et s’additionnent.`,
        ),
      ],
      ...suite,
      ...regles.map((regle, rang): Case[] => [rang === 0 ? gras('Règles de sortie appliquées') : null, paragraphe(regle)]),
      [],
      [gras('Indicateur'), gras('Définition')],
      ...CODES_INDICATEUR.map((code): Case[] => [gras(`${code} ${INDICATEURS[code].libelle}`), paragraphe(INDICATEURS[code].formule)]),
    ],
  }
}

/** One line a figure. */
export function feuilleIndicateurs({ indicateurs, comparaison }: ClasseurIndicateurs): Feuille {
  return {
    nom: 'Indicateurs',
    colonnesFigees: 3,
    colonnes: [
      { titre: 'Famille', largeur: 28 },
      { titre: 'Code', largeur: 10 },
      { titre: 'Indicateur', largeur: 42 },
      { titre: 'Valeur', largeur: 12 },
      { titre: 'Unité', largeur: 10 },
      { titre: 'Numérateur', largeur: 12 },
      { titre: 'Dénominateur', largeur: 13 },
      { titre: 'Personnes distinctes', largeur: 12 },
      ...(comparaison ? [{ titre: comparaison.titre, largeur: 24 }] : []),
      { titre: 'Définition', largeur: 90 },
    ],
    lignes: CODES_INDICATEUR.map((code) => {
      const { famille, libelle, unite, formule } = INDICATEURS[code]
      const { valeur, numerateur, denominateur, personnes } = indicateurs[code]
      return [
        texte(FAMILLE_INDICATEUR_LABELS[famille]),
        texte(code),
        texte(libelle),
        nombre(valeur, DECIMALES[unite]),
        texte(UNITES[unite]),
        nombre(numerateur),
        nombre(denominateur),
        nombre(personnes),
        ...(comparaison ? [nombre(comparaison.indicateurs[code].valeur, DECIMALES[unite])] : []),
        texte(formule),
      ]
    }),
  }
}

/** One line a key of each breakdown, with its code and its label. */
export function feuilleDetails({ indicateurs, noms = SANS_NOMS }: ClasseurIndicateurs): Feuille {
  return {
    nom: 'Détails',
    colonnes: [
      { titre: 'Code', largeur: 10 },
      { titre: 'Indicateur', largeur: 42 },
      { titre: 'Détail', largeur: 58 },
      { titre: 'Clé', largeur: 40 },
      { titre: 'Valeur', largeur: 12 },
    ],
    lignes: CODES_INDICATEUR.flatMap((code) =>
      flatten(indicateurs[code].detail ?? {}).map(([chemin, valeur]) => [
        texte(code),
        texte(INDICATEURS[code].libelle),
        texte(describeChemin(code, chemin, noms).join(' / ')),
        texte(chemin.join(' / ')),
        nombre(valeur, Number.isInteger(valeur) ? 0 : 2),
      ]),
    ),
  }
}

function flatten(detail: Detail, avant: readonly string[] = []): [string[], number | null][] {
  return Object.entries(detail).flatMap(([cle, valeur]): [string[], number | null][] => {
    const chemin = [...avant, cle]
    return valeur !== null && typeof valeur === 'object' ? flatten(valeur, chemin) : [[chemin, valeur]]
  })
}
