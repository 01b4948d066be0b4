import { idsOf } from './calculs/calcul'
import { cleFrein, findFreins } from './calculs/freins'
import { findSuivis } from './calculs/maintien'
import { findNonEntrees } from './calculs/parcours'
import { filterProfil } from './calculs/profil'
import type { CodeIndicateur } from './codes'
import { findCellule } from './cohortes'
import type { Contexte } from './contexte'
import { type Cle, cleOf } from './detail'
import type { Dossier } from './dossier'
import { trancheDureeOf } from './durees-sorties'
import { classerDossiers } from './sorties-classees'
import { CATEGORIES_A_PART } from './sorties-par-categorie'
import { trancheAgeAt } from './tranche-age'

/** Identifiers under the keys of a breakdown, from the outside in. */
type Ligne = (contexte: Contexte, chemin: readonly string[]) => readonly string[]

function filterCle<T>(rows: readonly T[], keyOf: (row: T) => Cle, cle: string | undefined): T[] {
  return rows.filter((row) => cleOf(keyOf(row)) === cle)
}

const maintien =
  (echeance: 3 | 6): Ligne =>
  (contexte, [groupe]) => {
    const suivis = findSuivis(contexte, echeance)
    return groupe === 'maintenus' || groupe === 'suivis' || groupe === 'non_suivis' ? suivis[groupe] : []
  }

/** Band, then sex; a row of the pyramid when the sex is missing. */
const pyramide: Ligne = ({ accompagnes }, [tranche, sexe]) => {
  const deTranche = filterCle(accompagnes, ({ participant, entree }) => trancheAgeAt(participant?.date_naissance, entree), tranche)
  return idsOf(sexe === undefined ? deTranche : filterCle(deTranche, ({ participant }) => participant?.sexe, sexe))
}

const profil: Ligne = (contexte, [population, axe = '', cle = '']) => {
  const dossiers: readonly Dossier[] = population === 'entrees' ? contexte.entrees : contexte.accompagnes
  return idsOf(filterProfil(contexte, dossiers, axe, cle))
}

const freins: Ligne = (contexte, [groupe, theme]) => {
  const groupes = findFreins(contexte)
  return filterCle(groupe === 'leves' ? groupes.leves : groupes.ouverts, (frein) => frein.theme, theme).map(cleFrein)
}

/** « cohorte », months, day of the measure, then a situation: the period is the year of entry. */
const cohorte: Ligne = (contexte, [mot, echeance, au = '', situation = null]) => {
  const { entrees, parId, donnees, reglesOf } = contexte
  if (mot !== 'cohorte') return []
  const classees = classerDossiers(entrees, parId, donnees.etapes, reglesOf)
  return idsOf(findCellule(classees, entrees, { echeance: Number(echeance), au, situation }))
}

const durees: Ligne = (contexte, [tranche]) =>
  contexte
    .sorties()
    .filter(({ dossier, sortie }) => trancheDureeOf(dossier.entree ?? sortie.date_sortie, sortie.date_sortie) === tranche)
    .map(({ dossier }) => dossier.id)

const LIGNES: Partial<Record<CodeIndicateur, Ligne>> = {
  P02: (contexte, [motif]) => idsOf(filterCle(findNonEntrees(contexte), ({ participation }) => participation.motif_non_entree, motif)),
  P03: cohorte,
  P05: pyramide,
  P06: (contexte, [categorie]) =>
    filterCle(contexte.sorties(), ({ classe }) => classe.categorie, categorie).map(({ dossier }) => dossier.id),
  P07: (contexte) =>
    contexte
      .sorties()
      .filter(({ classe }) => classe.nature === 'positive' && !CATEGORIES_A_PART.has(classe.categorie))
      .map(({ dossier }) => dossier.id),
  P13: durees,
  P15: (contexte, [famille]) => idsOf(filterCle(contexte.etapes().commencees, (etape) => etape.famille, famille)),
  P19: (contexte, [referent]) => idsOf(filterCle(contexte.file, ({ participation }) => participation.referent, referent)),
  P20: profil,
  P21_3: maintien(3),
  P21_6: maintien(6),
  P22: freins,
  E04: (contexte, [contrat]) =>
    idsOf(
      filterCle(
        contexte.etapes().commencees.filter((etape) => etape.contrat !== null),
        (etape) => etape.contrat,
        contrat,
      ),
    ),
  K10: (contexte, [modalite]) => filterCle(contexte.clauses().heures, ({ contrat }) => contrat.modalite, modalite).map(({ cle }) => cle),
}

/** Identifiers counted in one line of a breakdown; none when the indicator has no such line. */
export function findIdsLigne(contexte: Contexte, code: CodeIndicateur, chemin: readonly string[]): readonly string[] {
  return LIGNES[code]?.(contexte, chemin) ?? []
}
