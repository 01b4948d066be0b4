import { formatDate, type IsoDate } from '../domain/commun/date'
import { INDICATEURS } from '../domain/indicateur/catalogue/indicateurs'
import { libelleValeur } from '../domain/operation/fiches-regles'
import type { EcartRegle } from '../domain/operation/jeu-regles'
import type { Simulation } from '../domain/operation/simulation'
import { categorieSortieLabel, MOTIF_SORTIE_LABELS, NATURE_SORTIE_LABELS } from '../domain/sortie/labels'
import { REGLES_CATALOGUE } from '../domain/sortie/regles'
import { gras, jour, nombre, paragraphe, texte } from './xlsx/cellules'
import { buildClasseur, type Feuille } from './xlsx/classeur'

/** What was tried, on which operation, and on which day. */
export interface SimulationExportee {
  readonly operation: string
  readonly etabli_le: IsoDate
  readonly ecarts: readonly EcartRegle[]
  readonly simulation: Simulation
}

/** The sheets: the rules tried, the exits that would change class, the figures that would move. */
export function simulationSheets({ operation, etabli_le, ecarts, simulation }: SimulationExportee): Feuille[] {
  const { sorties, changees, effets } = simulation
  return [
    {
      nom: 'Lisez-moi',
      largeurs: [34, 44, 44],
      lignes: [
        [gras('Simulation de règles'), texte(operation)],
        [gras('Établie le'), texte(formatDate(etabli_le))],
        [gras('Sorties examinées'), nombre(sorties)],
        [gras('Sorties qui changeraient'), nombre(changees.filter(({ derogatoire }) => !derogatoire).length)],
        [gras('Règle'), gras('En vigueur'), gras('À l’essai')],
        ...ecarts.map(({ cle, avant, apres }) => [
          texte(REGLES_CATALOGUE[cle].libelle),
          texte(libelleValeur(cle, avant)),
          texte(libelleValeur(cle, apres)),
        ]),
        [
          gras('Confidentialité'),
          paragraphe('Liste nominative\u00a0: à ne transmettre qu’aux personnes habilitées, et à détruire après usage.'),
        ],
      ],
    },
    {
      nom: 'Sorties',
      colonnes: [
        { titre: 'Nom', largeur: 22 },
        { titre: 'Prénom', largeur: 16 },
        { titre: 'Parcours', largeur: 14 },
        { titre: 'Sortie le', largeur: 12 },
        { titre: 'Motif', largeur: 20 },
        { titre: 'Étape', largeur: 34 },
        { titre: 'Classe en vigueur', largeur: 26 },
        { titre: 'Classe à l’essai', largeur: 26 },
        { titre: 'Pourquoi aujourd’hui', largeur: 50 },
        { titre: 'Pourquoi à l’essai', largeur: 50 },
        { titre: 'Décision dérogatoire', largeur: 20 },
      ],
      colonnesFigees: 2,
      lignes: changees.map((sortie) => [
        texte(sortie.nom),
        texte(sortie.prenom),
        texte(sortie.participation),
        jour(sortie.date_sortie),
        texte(MOTIF_SORTIE_LABELS[sortie.motif]),
        texte(sortie.etape),
        texte(`${NATURE_SORTIE_LABELS[sortie.avant.nature]}, ${categorieSortieLabel(sortie.avant.categorie)}`),
        texte(`${NATURE_SORTIE_LABELS[sortie.apres.nature]}, ${categorieSortieLabel(sortie.apres.categorie)}`),
        texte(sortie.avant.raison),
        texte(sortie.apres.raison),
        texte(sortie.derogatoire ? 'oui, sa classe ne change pas' : 'non'),
      ]),
    },
    {
      nom: 'Effets',
      colonnes: [
        { titre: 'Période', largeur: 16 },
        { titre: 'Code', largeur: 8 },
        { titre: 'Indicateur', largeur: 40 },
        { titre: 'En vigueur', largeur: 12 },
        { titre: 'À l’essai', largeur: 12 },
      ],
      lignes: effets.map(({ annee, code, avant, apres }) => {
        const decimales = INDICATEURS[code].unite === 'taux' ? 1 : 0
        return [
          texte(annee === null ? 'Ensemble' : String(annee)),
          texte(code),
          texte(INDICATEURS[code].libelle),
          nombre(avant, decimales),
          nombre(apres, decimales),
        ]
      }),
    },
  ]
}

/** The workbook as bytes. */
export function buildSimulationXlsx(donnees: SimulationExportee): Promise<Uint8Array> {
  return buildClasseur(simulationSheets(donnees))
}
