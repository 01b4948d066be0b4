import { DECISIONS } from '../../domain/commission/commission'
import { countDecisions } from '../../domain/commission/compteurs'
import { DECISION_LABELS, PRESENCE_LABELS } from '../../domain/commission/labels'
import { type LignePapier, titreType } from '../../domain/commission/papier'
import { capitalize, longDate } from '../kit/french'
import { type Bloc, type Feuillet, paragraphe, titre } from '../papier/contenu'
import { accorder, factsOf, type MembrePapier, nomMembre, parType, phraseMembres, type SeancePapier } from './seance-papier'

/** The minutes as text and tables, for the accessible page and the editable version: the same words and counts as the PDF. */
export function procesVerbalFeuillet(seance: SeancePapier): Feuillet {
  const { structure, date, lignes, membres, quorum, anonyme, observations, presidence, coordination, cloturee } = seance
  return {
    signet: 'Procès-verbal',
    genre: cloturee ? 'Procès-verbal' : 'Projet de procès-verbal',
    titre: structure.nom_commission,
    soustitre: capitalize(longDate(date)),
    operation: '',
    courrier: null,
    blocs: [
      { type: 'faits', paires: factsOf(seance) },
      titre('Membres'),
      ...presences(membres),
      paragraphe(phraseMembres(membres, quorum)),
      titre('Décisions, par type'),
      compteurs(seance),
      ...parType(lignes).flatMap(({ type, lignes: du }) => [titre(titreType(type, du.length, anonyme)), decisions(du, anonyme)]),
      ...(observations === null || anonyme ? [] : [titre('Observations'), paragraphe(observations)]),
      {
        type: 'signatures',
        cases: [
          { titre: 'La présidence de la commission', nom: presidence ?? '', mention: '' },
          { titre: 'La coordination', nom: anonyme ? '' : (coordination ?? ''), mention: '' },
        ],
      },
    ],
  }
}

function presences(membres: readonly MembrePapier[]): Bloc[] {
  if (membres.length === 0) return []
  return [
    {
      type: 'tableau',
      colonnes: ['Nom', 'Fonction', 'Organisation', 'Présence'].map((nom) => ({ titre: nom, largeur: '*' })),
      lignes: membres.map((membre) => [
        membre.presence === 'remplace' && membre.remplacant !== null ? `${nomMembre(membre)}, par ${membre.remplacant}` : nomMembre(membre),
        membre.fonction ?? '–',
        membre.organisation ?? '–',
        membre.presence === null ? 'non pointée' : accorder(PRESENCE_LABELS[membre.presence], membre.civilite),
      ]),
    },
  ]
}

function compteurs({ lignes, anonyme }: SeancePapier): Bloc {
  const rows = countDecisions(lignes)
  const cellules = (row: (typeof rows)[number]) => [...DECISIONS.map((decision) => String(row[decision])), String(row.total)]
  const totaux = [...DECISIONS, 'total' as const].map((cle) => String(rows.reduce((sum, row) => sum + row[cle], 0)))
  return {
    type: 'tableau',
    colonnes: ['Type de passage', 'Favorables', 'Défavorables', 'Ajournés', 'Sans objet', 'Total'].map((nom) => ({
      titre: nom,
      largeur: '*',
    })),
    lignes: [...rows.map((row) => [titreType(row.type, row.total, anonyme), ...cellules(row)]), ['Ensemble', ...totaux]],
  }
}

function decisions(lignes: readonly LignePapier[], anonyme: boolean): Bloc {
  return {
    type: 'tableau',
    colonnes: ['Dossier', anonyme ? 'Âge' : 'Référent', 'Décision', anonyme ? 'Effet' : 'Motif et effet'].map((nom) => ({
      titre: nom,
      largeur: '*',
    })),
    lignes: lignes.map(({ dossier, repere, decision, effet }) => [
      dossier,
      repere,
      decision === null ? 'à décider' : DECISION_LABELS[decision],
      effet === '' ? '–' : effet,
    ]),
  }
}
