import { capitalize, hour, longDate } from '../kit/french'
import type { Feuillet } from '../papier/contenu'
import { nomMembre, type SeancePapier } from './seance-papier'

const LIGNES_VIDES = 4

/** The sheet the members sign as they come in, with lines for those who replace somebody. */
export function emargementSeance({ structure, date, heure_debut, lieu, presidence, membres }: SeancePapier): Feuillet {
  const attendus = membres.map((membre) => [
    membre.reponse === 'remplace' && membre.remplacant !== null ? `${nomMembre(membre)}, par ${membre.remplacant}` : nomMembre(membre),
    [membre.fonction, membre.organisation].filter(Boolean).join(', '),
    '',
  ])
  const vides = Array.from({ length: LIGNES_VIDES }, () => ['', '', ''])
  return {
    signet: 'Feuille d’émargement',
    genre: 'Feuille d’émargement',
    titre: structure.nom_commission,
    soustitre: [capitalize(longDate(date)), heure_debut === null ? '' : hour(heure_debut)].filter(Boolean).join(', '),
    operation: '',
    courrier: null,
    blocs: [
      {
        type: 'faits',
        paires: [
          ['Lieu', lieu],
          ['Présidence', presidence],
        ],
      },
      {
        type: 'tableau',
        hauteur: 27,
        colonnes: [
          { titre: 'Nom', largeur: 150 },
          { titre: 'Fonction, organisation', largeur: 170 },
          { titre: 'Signature', largeur: '*' },
        ],
        lignes: [...attendus, ...vides],
      },
      { type: 'signatures', cases: [{ titre: 'La présidence de la commission', nom: presidence ?? '', mention: '' }] },
    ],
  }
}
