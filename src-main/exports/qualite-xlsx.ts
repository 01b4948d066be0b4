import { formatDate } from '../domain/commun/date'
import { findControle } from '../domain/qualite/controles'
import type { EtatQualite } from '../domain/qualite/etat'
import { FAMILLE_QUALITE_LABELS, GRAVITE_QUALITE_LABELS } from '../domain/qualite/famille'
import type { LigneQualite } from '../domain/qualite/ligne'
import { gras, jour, nombre, paragraphe, texte } from './xlsx/cellules'
import { buildClasseur, type Feuille } from './xlsx/classeur'

/** What the « Lisez-moi » sheet says of the file. */
export interface PageQualite {
  readonly structure: string
  readonly auteur: string
  /** Which files were looked at, in words. */
  readonly perimetre: string
}

/** The workbook of a control: what it is, the counts, then every line with its person. */
export function buildQualiteXlsx(etat: EtatQualite, lignes: readonly LigneQualite[], page: PageQualite): Promise<Uint8Array> {
  const restent = lignes.filter(({ accepte }) => accepte === null)
  const acceptees = lignes.filter(({ accepte }) => accepte !== null)
  return buildClasseur([lisezMoi(etat, page), synthese(etat), aCorriger(restent), acceptes(acceptees)])
}

function lisezMoi({ date, personnes, sans_bloquant, score, bloquants }: EtatQualite, page: PageQualite): Feuille {
  return {
    nom: 'Lisez-moi',
    largeurs: [26, 100],
    lignes: [
      [gras('Qualité des dossiers'), texte(page.structure)],
      [gras('Contrôlée le'), texte(formatDate(date))],
      [gras('Par'), texte(page.auteur)],
      [gras('Dossiers'), paragraphe(page.perimetre)],
      [gras('Personnes'), texte(`${personnes}, dont ${sans_bloquant} sans aucun point bloquant`)],
      [gras('Prêt pour un contrôle'), texte(score === null ? '–' : `${score} %`)],
      [
        gras('Calcul'),
        paragraphe(
          `Part des vérifications bloquantes réussies\u00a0: ${bloquants} points bloquants pour chacune des ${personnes} personnes. Arrondi vers le bas\u00a0: 100\u202f% veut dire que rien ne bloque. Les points acceptés avec une raison ne comptent pas.`,
        ),
      ],
      [],
      [gras('Synthèse'), texte('Chaque contrôle, ses constats, les personnes concernées.')],
      [gras('À corriger'), texte('Un constat par ligne, avec la personne, la raison et ce qui le corrige.')],
      [gras('Acceptés'), texte('Les constats mis de côté, avec la raison, la date et l’auteur.')],
      [],
      [
        gras('Confidentialité'),
        paragraphe(
          'Liste nominative, qui peut contenir des données de santé\u00a0: à ne transmettre qu’aux personnes habilitées, et à détruire après usage. L’export est inscrit au journal du coffre.',
        ),
      ],
    ],
  }
}

function synthese({ controles }: EtatQualite): Feuille {
  return {
    nom: 'Synthèse',
    colonnes: [
      { titre: 'Famille', largeur: 26 },
      { titre: 'Contrôle', largeur: 46 },
      { titre: 'Gravité', largeur: 11 },
      { titre: 'Constats', largeur: 10 },
      { titre: 'Personnes', largeur: 10 },
      { titre: 'Acceptés', largeur: 10 },
      { titre: 'Pourquoi', largeur: 70 },
      { titre: 'Source', largeur: 44 },
      { titre: 'Remède', largeur: 60 },
    ],
    lignes: controles.map((controle) => [
      texte(FAMILLE_QUALITE_LABELS[controle.famille]),
      texte(controle.titre),
      texte(GRAVITE_QUALITE_LABELS[controle.gravite]),
      nombre(controle.constats),
      nombre(controle.personnes),
      nombre(controle.acceptes),
      paragraphe(controle.pourquoi),
      paragraphe(controle.source),
      paragraphe(controle.remede),
    ]),
    colonnesFigees: 2,
  }
}

const COMMUNES = [
  { titre: 'Nom', largeur: 20 },
  { titre: 'Prénom', largeur: 16 },
  { titre: 'Opération', largeur: 12 },
  { titre: 'Référent', largeur: 22 },
  { titre: 'Famille', largeur: 26 },
  { titre: 'Contrôle', largeur: 40 },
  { titre: 'Gravité', largeur: 11 },
  { titre: 'Constat', largeur: 70 },
  { titre: 'Depuis', largeur: 12 },
]

function cellules(ligne: LigneQualite) {
  const controle = findControle(ligne.controle)
  return [
    texte(ligne.nom),
    texte(ligne.prenom),
    texte(ligne.operation),
    texte(ligne.referent),
    texte(controle && FAMILLE_QUALITE_LABELS[controle.famille]),
    texte(controle?.titre),
    texte(controle && GRAVITE_QUALITE_LABELS[controle.gravite]),
    paragraphe(ligne.raison),
    jour(ligne.depuis),
  ]
}

function aCorriger(lignes: readonly LigneQualite[]): Feuille {
  return {
    nom: 'À corriger',
    colonnes: [...COMMUNES, { titre: 'Remède', largeur: 60 }],
    lignes: lignes.map((ligne) => [...cellules(ligne), paragraphe(findControle(ligne.controle)?.remede ?? '')]),
    colonnesFigees: 2,
  }
}

function acceptes(lignes: readonly LigneQualite[]): Feuille {
  return {
    nom: 'Acceptés',
    colonnes: [...COMMUNES, { titre: 'Raison', largeur: 60 }, { titre: 'Accepté le', largeur: 12 }, { titre: 'Par', largeur: 22 }],
    lignes: lignes.map((ligne) => [
      ...cellules(ligne),
      paragraphe(ligne.accepte?.raison ?? ''),
      jour(ligne.accepte?.horodatage.slice(0, 10)),
      texte(ligne.accepte?.utilisateur),
    ]),
    colonnesFigees: 2,
  }
}
