import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runImport } from '../../../src-main/imports/run-import'
import { CLOCK, type CoffreTest, createCoffreTest, OPTIONS, rowsOf } from './coffre-test'
import { BASE, type Fichiers, withLines, writeDossier } from './dossier-test'

let coffre: CoffreTest
beforeEach(async () => {
  coffre = await createCoffreTest()
})
afterEach(() => coffre.remove())

const importer = (fichiers: Fichiers, options = {}) =>
  runImport({ db: coffre.db, source: { chemin: writeDossier(fichiers) }, options: { ...OPTIONS, ...options }, clock: CLOCK })

/** Lines added to the base, then what must be refused: file, line, column, and words of the message. */
type Cas = [titre: string, lignes: Fichiers, ...refus: [fichier: string, ligne: number, colonne: string, message: RegExp][]]

const CAS: Cas[] = [
  [
    'référence inconnue à un participant',
    { participations: ['T9;P9;PLIE;;2024-01-01;;;'] },
    ['participations', 4, 'participant', /« P9 » n’existe/],
  ],
  [
    'référence inconnue à une opération',
    { participations: ['T9;P1;AUTRE;;2025-01-01;;;'] },
    ['participations', 4, 'operation', /« AUTRE »/],
  ],
  ['référence inconnue à un référent', { participations: ['T9;P1;PLIE;R9;2025-01-01;;;'] }, ['participations', 4, 'referent', /« R9 »/]],
  ['référence inconnue à une participation', { etapes: ['S9;T9;siae;2024-01-01;;'] }, ['etapes', 3, 'participation', /« T9 »/]],
  ['employeur inconnu d’une étape', { etapes: ['S9;T1;siae;2024-01-01;;E9'] }, ['etapes', 3, 'employeur', /« E9 »/]],
  ['employeur inconnu d’un contact', { contacts: ['employeur;date;type', 'E9;2024-01-01;visite'] }, ['contacts', 2, 'employeur', /« E9 »/]],
  ['employeur inconnu d’une offre', { offres: ['O9;E9;2024-01-01'] }, ['offres', 3, 'employeur', /« E9 »/]],
  ['employeur inconnu d’un contrat de clause', { contrats_clause: ['C9;L1;E9'] }, ['contrats_clause', 3, 'employeur', /« E9 »/]],
  [
    'offre inconnue',
    { mises_en_relation: ['id;offre;participation;date;statut', 'X1;O9;T1;2024-01-01;proposee'] },
    ['mises_en_relation', 2, 'offre', /« O9 »/],
  ],
  ['événement inconnu', { presences: ['evenement;participation;present', 'V9;T1;oui'] }, ['presences', 2, 'evenement', /« V9 »/]],
  ['marché inconnu', { lots: ['L9;M9;'] }, ['lots', 3, 'marche', /« M9 »/]],
  ['lot inconnu', { contrats_clause: ['C9;L9;'] }, ['contrats_clause', 3, 'lot', /« L9 »/]],
  ['contrat inconnu', { heures_clause: ['contrat;mois;heures_travail', 'C9;2024-01;3'] }, ['heures_clause', 2, 'contrat', /« C9 »/]],
  ['code hors liste', { participants: ['P3;A;B;Z;;'] }, ['participants', 4, 'sexe', /« Z » n’est pas une valeur admise \(F, M, X\)/]],
  ['niveau hors bornes', { participations: ['T9;P1;PLIE;;2025-01-01;9;;'] }, ['participations', 4, 'niveau', /au plus 8/]],
  ['oui ou non mal écrit', { participations: ['T9;P1;PLIE;;2025-01-01;;peut-être;'] }, ['participations', 4, 'rsa', /oui, non/]],
  ['échéance de suivi hors liste', { suivis: ['participation;echeance;date', 'T1;4;2024-09-01'] }, ['suivis', 2, 'echeance', /3, 6/]],
  ['jour qui n’existe pas', { participants: ['P3;A;B;F;31/02/1990;'] }, ['participants', 4, 'date_naissance', /31\/02\/1990/]],
  ['année invraisemblable', { participants: ['P3;A;B;F;0090-02-01;'] }, ['participants', 4, 'date_naissance', /invraisemblable/]],
  ['date à l’américaine', { participants: ['P3;A;B;F;12/31/1990;'] }, ['participants', 4, 'date_naissance', /n’est pas un jour/]],
  [
    'sortie d’une participation sans entrée',
    { participations: ['T9;P1;PLIE;;;;;'], sorties: ['T9;2025-01-01;autre'] },
    ['sorties', 3, 'date_sortie', /pas de date d’entrée/],
  ],
  ['sortie avant l’entrée', { sorties: ['T2;2024-01-31;autre'] }, ['sorties', 3, 'date_sortie', /avant l’entrée/]],
  ['sortie sans date', { sorties: ['T2;;autre'] }, ['sorties', 3, 'date_sortie', /à remplir/]],
  [
    'deux participations qui se recouvrent',
    { participations: ['T9;P2;PLIE;;2024-08-01;;;'] },
    ['participations', 4, 'date_entree', /déjà dans cette opération depuis le 2024-02-01/],
  ],
  [
    'retour la veille de la sortie',
    { participations: ['T9;P1;PLIE;;2024-06-29;;;'] },
    ['participations', 4, 'date_entree', /du 2024-01-10 au 2024-06-30/],
  ],
  ['étape sans date', { etapes: ['S9;T1;siae;;;'] }, ['etapes', 3, 'date_debut', /à remplir/]],
  ['suspension sans date', { suspensions: ['participation;date_debut;motif', 'T1;;cure'] }, ['suspensions', 2, 'date_debut', /à remplir/]],
  ['entretien sans date', { entretiens: ['participation;date;mode;statut', 'T1;;visio;honore'] }, ['entretiens', 2, 'date', /à remplir/]],
  ['contact sans date', { contacts: ['employeur;date;type', 'E1;;visite'] }, ['contacts', 2, 'date', /à remplir/]],
  [
    'mise en relation sans date',
    { mises_en_relation: ['id;offre;participation;date;statut', 'X1;O1;T1;;proposee'] },
    ['mises_en_relation', 2, 'date', /à remplir/],
  ],
  ['événement sans date', { evenements: ['V9;forum;'] }, ['evenements', 3, 'date', /à remplir/]],
  [
    'frein sans date d’ouverture',
    { freins: ['participation;theme;niveau;date_ouverture', 'T1;sante;2;'] },
    ['freins', 2, 'date_ouverture', /à remplir/],
  ],
  [
    'étape finie avant d’avoir commencé',
    { etapes: ['S9;T1;siae;2024-05-02;2024-05-01;'] },
    ['etapes', 3, 'date_fin', /vient avant date_debut/],
  ],
  [
    'suspension finie avant son début',
    { suspensions: ['participation;date_debut;date_fin', 'T1;2024-05-02;2024-05-01'] },
    ['suspensions', 2, 'date_fin', /vient avant/],
  ],
  [
    'frein levé avant son ouverture',
    { freins: ['participation;theme;niveau;date_ouverture;date_levee', 'T1;sante;2;2024-05-02;2024-05-01'] },
    ['freins', 2, 'date_levee', /vient avant/],
  ],
  [
    'opération finie avant son début',
    { operations: ['JEUNES;Gagnant;jeunes;2024-01-02;2024-01-01'] },
    ['operations', 3, 'date_fin', /vient avant/],
  ],
  [
    'heures négatives',
    { heures_clause: ['contrat;mois;heures_travail;heures_formation', 'C1;2024-01;-1;0'] },
    ['heures_clause', 2, 'heures_travail', /négatif/],
  ],
  ['mois mal écrit', { heures_clause: ['contrat;mois;heures_travail', 'C1;2024-13;1'] }, ['heures_clause', 2, 'mois', /AAAA-MM/]],
  ['même identifiant deux fois', { participants: ['P1;Autre;Personne;F;;'] }, ['participants', 4, 'id', /ligne 2/]],
  [
    'même clé à plusieurs parties deux fois',
    { entretiens: ['participation;date;mode;statut', 'T1;2024-02-01;visio;honore', 'T1;01/02/2024;visio;absent'] },
    ['entretiens', 3, 'participation', /ligne 2/],
  ],
  [
    'même objectif de période entière deux fois',
    { objectifs: ['operation;annee;indicateur;cible', 'PLIE;;P01;5', 'PLIE;;P01;6'] },
    ['objectifs', 3, 'operation', /ligne 2/],
  ],
  ['clé de règle inconnue', { regles: ['operation;cle;valeur', 'PLIE;emploi.inconnu;oui'] }, ['regles', 2, 'cle', /emploi.inconnu/]],
  ['valeur de règle inconnue', { regles: ['operation;cle;valeur', 'PLIE;emploi.strict;parfois'] }, ['regles', 2, 'valeur', /parfois/]],
  ['nom manquant', { participants: ['P3;;B;F;;'] }, ['participants', 4, 'nom', /à remplir/]],
  ['NIR dans un texte libre', { participants: ['P3;A;B;F;;n° 1 84 12 76 451 089 46'] }, ['participants', 4, 'adresse', /sécurité sociale/]],
  ['barre dans un identifiant', { participants: ['P|3;A;B;F;;'] }, ['participants', 4, 'id', /\|/]],
  ['guillemet isolé', { participants: ['P3;"A;B;F;;', 'P4;C;D;F;;'] }, ['participants', 4, '', /guillemet isolé/]],
  ['guillemet au milieu d’un texte', { participants: ['P3;A"x;B;F;;'] }, ['participants', 4, '', /guillemet isolé/]],
  ['ligne coupée', { participants: ['P3;A'] }, ['participants', 4, '', /2 cellules/]],
  ['séparateur de trop', { participants: ['P3;A;B;F;;4 rue; Amiens'] }, ['participants', 4, '', /7 cellules/]],
  [
    'parent refusé, enfants refusés avec lui et qui disent pourquoi',
    {
      participants: ['P3;A;B;Z;;'],
      participations: ['T3;P3;PLIE;;2024-01-01;;;'],
      etapes: ['S3;T3;siae;2024-02-01;;'],
      sorties: ['T3;2024-03-01;autre'],
    },
    ['participants', 4, 'sexe', /« Z »/],
    ['participations', 4, 'participant', /« P3 » est refusé à la ligne 4 de participants/],
    ['sorties', 3, 'participation', /« T3 » est refusé à la ligne 4 de participations/],
    ['etapes', 3, 'participation', /« T3 » est refusé à la ligne 4 de participations/],
  ],
  [
    'participation refusée pour recouvrement, sa sortie et ses étapes avec elle',
    { participations: ['T9;P2;PLIE;;2024-08-01;;;'], sorties: ['T9;2024-09-01;autre'], etapes: ['S9;T9;siae;2024-08-02;;'] },
    ['participations', 4, 'date_entree', /déjà dans cette opération/],
    ['sorties', 3, 'participation', /« T9 » est refusé/],
    ['etapes', 3, 'participation', /« T9 » est refusé/],
  ],
]

describe('lignes refusées', () => {
  test.each(CAS)('%s', async (_titre, lignes, ...refus) => {
    const result = await importer(withLines(lignes))
    expect(result.rejets.map(({ fichier, ligne, colonne }) => [fichier, ligne, colonne])).toEqual(refus.map(([f, l, c]) => [f, l, c]))
    for (const [index, [, , , message]] of refus.entries()) expect(result.rejets[index]?.message.replaceAll('\u00a0', ' ')).toMatch(message)
    expect(result.ecrit).toBe(false)
    expect(rowsOf(coffre, 'participant')).toEqual([])
    expect(rowsOf(coffre, 'journal')).toEqual([])
  })

  test('la base des cas entre sans rejet', async () => {
    expect((await importer(BASE)).rejets).toEqual([])
  })
})

const ADMIS: [titre: string, lignes: Fichiers][] = [
  ['sortie le jour de l’entrée', { sorties: ['T2;2024-02-01;autre'] }],
  ['retour le jour de la sortie', { participations: ['T9;P1;PLIE;;2024-06-30;;;'] }],
  [
    'même personne dans deux opérations en même temps',
    { operations: ['JEUNES;Gagnant;jeunes;;'], participations: ['T9;P1;JEUNES;;2024-02-01;;;'] },
  ],
  ['étape inconnue nommée par une sortie', { sorties: ['T2;2024-09-01;emploi'] }],
  ['titulaire de lot en texte libre', { lots: ['L2;M1;E999'] }],
  ['règle de valeur vide', { regles: ['operation;cle;valeur', 'PLIE;saisonnier.jours;'] }],
  ['étape d’un seul jour', { etapes: ['S9;T1;pmsmp;2024-05-01;2024-05-01;'] }],
  ['cellule sur deux lignes entre guillemets', { participants: ['P3;A;B;F;;"4 rue ""haute""\nBâtiment B"'] }],
  ['cellules qui commencent par = + - @', { participants: ['P3;=1+1;+33;F;;@rue', 'P4;-A;"=HYPERLINK(""x"")";F;;'] }],
  ['ligne vide et ligne de séparateurs', { participants: ['', ';;;;;', 'P3;A;B;F;;'] }],
]

describe('lignes admises', () => {
  test.each(ADMIS)('%s', async (_titre, lignes) => {
    const result = await importer(withLines(lignes))
    expect(result.rejets).toEqual([])
    expect(result.ecrit).toBe(true)
  })

  test('les textes qui ressemblent à des formules sont gardés tels quels', async () => {
    await importer(withLines({ participants: ['P3;=1+1;+33;F;;@rue', 'P4;-A;"=HYPERLINK(""x"")";F;;'] }))
    const textes = rowsOf(coffre, 'participant').map(({ nom, prenom, adresse }) => [nom, prenom, adresse])
    expect(textes.slice(2)).toEqual([
      ['=1+1', '+33', '@rue'],
      ['-A', '=HYPERLINK("x")', null],
    ])
  })
})
