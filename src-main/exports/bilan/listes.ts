import { MODALITE_CLAUSE_LABELS } from '../../domain/clause/labels'
import { lastDayOfMonth } from '../../domain/commun/date'
import type { CodeIndicateur } from '../../domain/indicateur/codes'
import type { LigneHeures, LigneObjet, LigneParcours, ListeComptee, ObjetListe } from '../../domain/indicateur/listes'
import { TRANCHE_AGE_LABELS } from '../../domain/indicateur/tranche-age'
import { criteresLabel, SEXE_LABELS } from '../../domain/participant/labels'
import { NATURE_SORTIE_LABELS } from '../../domain/sortie/labels'
import { type Case, jour, nombre, texte } from '../xlsx/cellules'
import type { Colonne, Feuille } from '../xlsx/classeur'

/** Lines a list keeps: beyond, no spreadsheet of an office stays usable. The figures themselves are never cut. */
export const LIGNES_MAX = 20_000

/** Whether the lists name people, and the labels of what they hold. */
export interface OptionsListes {
  readonly nominatif: boolean
  readonly communes: Readonly<Record<string, string>>
  readonly referents: Readonly<Record<string, string>>
  /** Entry criteria in the words of the structure. */
  readonly criteres: Readonly<Record<string, string>>
}

/** Names of the sheets, and whether their lines are about people. */
const OBJETS: Record<Exclude<ObjetListe, 'participation' | 'heure_clause'>, { feuille: string; quoi: string; personne: boolean }> = {
  etape: { feuille: 'Étapes', quoi: 'Étape', personne: true },
  entretien: { feuille: 'Entretiens', quoi: 'Mode', personne: true },
  frein: { feuille: 'Freins', quoi: 'Thème', personne: true },
  employeur: { feuille: 'Employeurs', quoi: 'SIRET', personne: false },
  offre: { feuille: 'Offres', quoi: 'Employeur', personne: false },
  mise_en_relation: { feuille: 'Mises en relation', quoi: 'Offre', personne: true },
  evenement: { feuille: 'Événements', quoi: 'Type', personne: false },
  marche: { feuille: 'Marchés', quoi: 'Donneur d’ordre', personne: false },
  lot: { feuille: 'Lots', quoi: 'Titulaire', personne: false },
  contrat_clause: { feuille: 'Contrats de clause', quoi: 'Modalité', personne: true },
}

const OUI_NON = ['Non', 'Oui'] as const

/** The parcours counted, a column of 1 for each figure: the sum of the column is the figure. */
export function feuilleParcours({ codes, lignes, codesOf }: ListeComptee<LigneParcours>, options: OptionsListes): Feuille {
  const { nominatif, communes, referents } = options
  return {
    nom: 'Parcours',
    colonnesFigees: nominatif ? 3 : 1,
    colonnes: [
      { titre: 'Parcours', largeur: 14 },
      ...nomColonnes(nominatif),
      ...PARCOURS_COLONNES,
      ...codes.map((code) => ({ titre: code, largeur: 7 })),
    ],
    lignes: lignes
      .slice(0, LIGNES_MAX)
      .map((ligne) => [
        texte(ligne.id),
        ...nomCases(ligne, nominatif),
        texte(ligne.operation),
        texte(ligne.referent === null ? null : (referents[ligne.referent] ?? ligne.referent)),
        jour(ligne.date_premier_accueil),
        jour(ligne.date_entree),
        jour(ligne.date_sortie),
        texte(ligne.sexe && SEXE_LABELS[ligne.sexe]),
        texte(TRANCHE_AGE_LABELS[ligne.tranche]),
        texte(ligne.code_insee === null ? null : (communes[ligne.code_insee] ?? ligne.code_insee)),
        texte(ligne.qpv === null ? null : OUI_NON[ligne.qpv]),
        nombre(ligne.niveau),
        texte(criteresLabel(ligne.criteres, options.criteres)),
        texte(ligne.nature && NATURE_SORTIE_LABELS[ligne.nature]),
        texte(ligne.precision),
        texte(ligne.derogatoire ? 'Décision dérogatoire de la commission' : ligne.raison),
        ...marques(codes, codesOf.get(ligne.id)),
      ]),
  }
}

const PARCOURS_COLONNES: readonly Colonne[] = [
  { titre: 'Opération', largeur: 12 },
  { titre: 'Référent', largeur: 22 },
  { titre: 'Premier accueil', largeur: 12 },
  { titre: 'Entrée', largeur: 12 },
  { titre: 'Sortie', largeur: 12 },
  { titre: 'Sexe', largeur: 10 },
  { titre: 'Âge à l’entrée', largeur: 16 },
  { titre: 'Commune', largeur: 22 },
  { titre: 'QPV', largeur: 7 },
  { titre: 'Niveau', largeur: 8 },
  { titre: 'Critères d’entrée', largeur: 34 },
  { titre: 'Nature de la sortie', largeur: 16 },
  { titre: 'Catégorie', largeur: 24 },
  { titre: 'Règle appliquée', largeur: 40 },
]

/** Étapes, employers, events… counted. */
export function feuilleObjets(objet: ObjetListe, liste: ListeComptee<LigneObjet>, { nominatif }: OptionsListes): Feuille | null {
  if (objet === 'participation' || objet === 'heure_clause' || liste.lignes.length === 0) return null
  const { feuille, quoi, personne } = OBJETS[objet]
  const nomme = !personne || nominatif
  return {
    nom: feuille,
    colonnesFigees: 1,
    colonnes: [
      { titre: 'Identifiant', largeur: 18 },
      ...(personne ? [{ titre: 'Parcours', largeur: 14 }] : []),
      ...(personne ? nomColonnes(nominatif) : [{ titre: 'Intitulé', largeur: 44 }]),
      { titre: 'Date', largeur: 12 },
      { titre: quoi, largeur: 36 },
      ...liste.codes.map((code) => ({ titre: code, largeur: 7 })),
    ],
    lignes: liste.lignes
      .slice(0, LIGNES_MAX)
      .map((ligne) => [
        texte(ligne.id),
        ...(personne ? [texte(ligne.participation), ...nomCases(ligne, nominatif)] : [texte(nomme ? ligne.nom : null)]),
        jour(ligne.date),
        texte(ligne.precision),
        ...marques(liste.codes, liste.codesOf.get(ligne.id)),
      ]),
  }
}

/** The hours of clauses, contract by contract and month by month. */
export function feuilleHeures({ codes, lignes, codesOf }: ListeComptee<LigneHeures>): Feuille | null {
  if (lignes.length === 0) return null
  const modalites: Readonly<Record<string, string>> = MODALITE_CLAUSE_LABELS
  return {
    nom: 'Heures de clause',
    colonnesFigees: 1,
    colonnes: [
      { titre: 'Contrat', largeur: 16 },
      { titre: 'Fin du mois', largeur: 12 },
      { titre: 'Modalité', largeur: 30 },
      { titre: 'Heures de travail', largeur: 12 },
      { titre: 'Heures de formation', largeur: 12 },
      ...codes.map((code) => ({ titre: code, largeur: 7 })),
    ],
    lignes: lignes
      .slice(0, LIGNES_MAX)
      .map(({ id, contrat, mois, modalite, heures_travail, heures_formation }) => [
        texte(contrat),
        jour(lastDayOfMonth(mois)),
        texte(modalite && (modalites[modalite] ?? modalite)),
        nombre(heures_travail, 2),
        nombre(heures_formation, 2),
        ...marques(codes, codesOf.get(id)),
      ]),
  }
}

/** Beneficiaries of the clauses: their list is their names, so it is only in a nominative workbook. */
export function feuilleBeneficiaires(lignes: readonly LigneObjet[], { nominatif }: OptionsListes): Feuille | null {
  if (!nominatif || lignes.length === 0) return null
  return {
    nom: 'Bénéficiaires des clauses',
    colonnes: nomColonnes(true),
    lignes: lignes.slice(0, LIGNES_MAX).map((ligne) => nomCases(ligne, true)),
  }
}

function nomColonnes(nominatif: boolean): Colonne[] {
  return nominatif
    ? [
        { titre: 'Nom', largeur: 22 },
        { titre: 'Prénom', largeur: 18 },
      ]
    : []
}

function nomCases({ nom, prenom }: Pick<LigneObjet, 'prenom'> & { nom: string | null }, nominatif: boolean): Case[] {
  return nominatif ? [texte(nom), texte(prenom)] : []
}

function marques(codes: readonly CodeIndicateur[], comptes: readonly CodeIndicateur[] = []): Case[] {
  return codes.map((code) => (comptes.includes(code) ? nombre(1) : null))
}
