import { formatDate } from '../domain/commun/date'
import { INDICATEURS } from '../domain/indicateur/catalogue/indicateurs'
import { INCONNU } from '../domain/indicateur/detail'
import { TRANCHE_DUREE_LABELS, TRANCHES_DUREE } from '../domain/indicateur/durees-sorties'
import type { LigneHeures, LigneObjet, LigneParcours, ListeComptee, ObjetListe } from '../domain/indicateur/listes'
import type { TableauDeBord } from '../domain/indicateur/tableau-de-bord'
import { TRANCHE_AGE_LABELS } from '../domain/indicateur/tranche-age'
import { feuilleBeneficiaires, feuilleHeures, feuilleObjets, feuilleParcours, LIGNES_MAX, type OptionsListes } from './bilan/listes'
import { type ClasseurIndicateurs, feuilleDetails, feuilleIndicateurs, lisezMoi } from './indicateurs-xlsx'
import { type Case, gras, jour, nombre, paragraphe, texte } from './xlsx/cellules'
import type { Feuille } from './xlsx/classeur'

export interface ClasseurBilan extends ClasseurIndicateurs {
  readonly tableau: TableauDeBord
  readonly listes: {
    readonly parcours: ListeComptee<LigneParcours>
    readonly heures: ListeComptee<LigneHeures>
    readonly objets: readonly { readonly objet: ObjetListe; readonly liste: ListeComptee<LigneObjet> }[]
    readonly beneficiaires: readonly LigneObjet[]
  }
  readonly nominatif: boolean
}

/** The sheets of a bilan, in order: the figures, then the lines counted in them; a list without a line is left out. */
export function bilanFeuilles(data: ClasseurBilan): Feuille[] {
  const { tableau, listes, nominatif } = data
  const options: OptionsListes = {
    nominatif,
    communes: data.noms?.communes ?? {},
    referents: data.noms?.referents ?? {},
    criteres: data.noms?.criteres ?? {},
  }
  const feuilles = [
    feuilleIndicateurs(data),
    feuilleMois(tableau),
    feuilleObjectifs(tableau),
    feuilleDetails(data),
    feuillePyramide(tableau),
    feuilleCohortes(tableau),
    feuilleDurees(tableau),
    feuilleParcours(listes.parcours, options),
    ...listes.objets.map(({ objet, liste }) => feuilleObjets(objet, liste, options)),
    feuilleHeures(listes.heures),
    feuilleBeneficiaires(listes.beneficiaires, options),
  ].filter((feuille) => feuille !== null)
  return [lisezMoi(data, lectureListes(data)), ...feuilles]
}

function lectureListes({ listes, nominatif }: ClasseurBilan): Case[][] {
  const coupees = [listes.parcours, listes.heures, ...listes.objets.map(({ liste }) => liste)].some(
    ({ lignes }) => lignes.length > LIGNES_MAX,
  )
  return [
    [
      gras('Listes'),
      paragraphe(
        'Chaque ligne porte 1 dans la colonne de chaque chiffre qui la compte : la somme de la colonne est le chiffre. Pour un taux, la colonne compte son numérateur.',
      ),
    ],
    [
      gras('Confidentialité'),
      paragraphe(
        nominatif
          ? 'Ce classeur nomme des personnes : il ne se transmet qu’à ceux qui ont à en connaître, par un canal protégé.'
          : 'Aucun nom. Les identifiants permettent de retrouver un dossier dans l’application : le classeur reste à protéger.',
      ),
    ],
    ...(coupees
      ? [[gras('Listes longues'), paragraphe(`Chaque liste est coupée à ${LIGNES_MAX} lignes ; les chiffres comptent tout.`)]]
      : []),
  ]
}

function feuilleMois({ serie }: TableauDeBord): Feuille {
  return {
    nom: 'Mois',
    colonnes: [
      { titre: 'Fin de mois', largeur: 14 },
      { titre: 'Entrées', largeur: 12 },
      { titre: 'Sorties', largeur: 12 },
      { titre: 'File active', largeur: 14 },
    ],
    lignes: serie.map(({ fin, entrees, sorties, file_active }) => [jour(fin), nombre(entrees), nombre(sorties), nombre(file_active)]),
  }
}

function feuilleObjectifs({ objectifs }: TableauDeBord): Feuille | null {
  if (objectifs.length === 0) return null
  return {
    nom: 'Objectifs',
    colonnes: [
      { titre: 'Opération', largeur: 12 },
      { titre: 'Code', largeur: 8 },
      { titre: 'Objectif', largeur: 40 },
      { titre: 'Période', largeur: 14 },
      { titre: 'Mesuré du', largeur: 12 },
      { titre: 'Mesuré au', largeur: 12 },
      { titre: 'Réalisé', largeur: 11 },
      { titre: 'Cible', largeur: 11 },
      { titre: 'Attendu à cette date', largeur: 12 },
      { titre: 'Écart', largeur: 11 },
    ],
    lignes: objectifs.map(({ operation, indicateur, annee, mesure, valeur, cible, attendu, ecart }) => {
      const decimales = INDICATEURS[indicateur].unite === 'taux' ? 1 : 0
      return [
        texte(operation),
        texte(indicateur),
        texte(INDICATEURS[indicateur].libelle),
        texte(annee === null ? 'Protocole' : String(annee)),
        jour(mesure.du),
        jour(mesure.au),
        nombre(valeur, decimales),
        nombre(cible, decimales),
        nombre(attendu, decimales),
        nombre(ecart, decimales),
      ]
    }),
  }
}

function feuillePyramide({ pyramide }: TableauDeBord): Feuille {
  return {
    nom: 'Âge et sexe',
    colonnes: ['Âge à l’entrée', 'Femmes', 'Hommes', 'Non binaires', 'Sexe inconnu'].map((titre) => ({ titre, largeur: 16 })),
    lignes: pyramide.map((etage) => [
      texte(TRANCHE_AGE_LABELS[etage.tranche]),
      nombre(etage.F),
      nombre(etage.M),
      nombre(etage.X),
      nombre(etage[INCONNU]),
    ]),
  }
}

function feuilleCohortes({ cohortes }: TableauDeBord): Feuille | null {
  if (cohortes.length === 0) return null
  const titres = ['Année d’entrée', 'Mois après l’entrée', 'Entrées', 'Observées', 'En parcours', 'Positives', 'Neutres', 'Sans suite']
  return {
    nom: 'Cohortes',
    colonnes: titres.map((titre) => ({ titre, largeur: 13 })),
    lignes: cohortes.map((cohorte) => [
      { value: cohorte.annee, type: Number },
      nombre(cohorte.echeance),
      nombre(cohorte.entrees),
      nombre(cohorte.observes),
      nombre(cohorte.en_parcours),
      nombre(cohorte.positive),
      nombre(cohorte.neutre),
      nombre(cohorte.sans_suite),
    ]),
  }
}

function feuilleDurees({ indicateurs }: TableauDeBord): Feuille | null {
  const comptes = indicateurs.P13.complement ?? {}
  if (Object.keys(comptes).length === 0) return null
  return {
    nom: 'Durées',
    colonnes: [
      { titre: 'Durée du parcours terminé', largeur: 26 },
      { titre: 'Parcours', largeur: 12 },
    ],
    lignes: TRANCHES_DUREE.map((tranche) => [texte(TRANCHE_DUREE_LABELS[tranche]), nombre(Number(comptes[tranche] ?? 0))]),
  }
}

/** Title of the column of the other period: « 2024 » or its two days. */
export function titreComparaison({ du, au }: { du: string; au: string }): string {
  const annee = du.slice(0, 4)
  return du === `${annee}-01-01` && au === `${annee}-12-31` ? annee : `Du ${formatDate(du)} au ${formatDate(au)}`
}
