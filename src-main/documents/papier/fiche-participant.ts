import type { OuiNon } from '../../domain/commun/oui-non'
import type { FaitsPersonne } from '../../domain/papier/faits'
import { FAMILLE_ETAPE_LABELS, NIVEAU_FREIN_LABELS, RESULTAT_ETAPE_LABELS, THEME_FREIN_LABELS } from '../../domain/parcours/labels'
import {
  critereLabel,
  NATIONALITE_LABELS,
  NIVEAU_FORMATION_LABELS,
  SEXE_LABELS,
  SITUATION_ENTREE_LABELS,
} from '../../domain/participant/labels'
import { categorieSortieLabel, NATURE_SORTIE_LABELS } from '../../domain/sortie/labels'
import { adresseComplete, honores, jour, libelleOperation, nomComplet, nomEtape, nomListe, periodeEtape, telephone } from './commun'
import { type Bloc, type Feuillet, paragraphe, titre } from './contenu'

type Paire = readonly [string, string | null]

/** Everything of one file on one or two pages, for the paper file. */
export function ficheParticipant(faits: FaitsPersonne): Feuillet {
  return {
    signet: nomListe(faits),
    genre: 'Fiche participant',
    titre: nomComplet(faits),
    soustitre: faits.referent_nom === null ? '' : `Référent\u00a0: ${faits.referent_nom}`,
    operation: libelleOperation(faits),
    courrier: null,
    blocs: [
      titre('Identité et coordonnées'),
      { type: 'faits', paires: identite(faits) },
      titre('Situation à l’entrée'),
      { type: 'faits', paires: situation(faits) },
      ...criteres(faits),
      titre('Parcours'),
      { type: 'faits', paires: parcours(faits) },
      ...etapes(faits),
      ...freins(faits),
    ],
  }
}

function identite(faits: FaitsPersonne): Paire[] {
  const { nom_naissance, sexe, date_naissance, courriel, identifiant_ft, nationalite } = faits.identite
  return [
    ['Nom de naissance', nom_naissance],
    ['Sexe', sexe && SEXE_LABELS[sexe]],
    ['Né(e) le', jour(date_naissance)],
    ['Nationalité', nationalite && NATIONALITE_LABELS[nationalite]],
    ['Adresse', adresseComplete(faits)],
    ['Téléphone', telephone(faits.identite.telephone)],
    ['Courriel', courriel],
    ['France Travail', identifiant_ft],
  ]
}

const reponse = (valeur: OuiNon): string | null => (valeur === null ? null : valeur === 1 ? 'Oui' : 'Non')

function situation(faits: FaitsPersonne): Paire[] {
  const { situation_entree, duree_recherche_mois, niveau, rsa, ass, are, aah, rqth, acces } = faits
  return [
    ['Situation', situation_entree && SITUATION_ENTREE_LABELS[situation_entree]],
    ['Recherche', duree_recherche_mois === null ? null : `${duree_recherche_mois} mois`],
    ['Formation', niveau === null ? null : (NIVEAU_FORMATION_LABELS[niveau] ?? null)],
    ['RSA', reponse(rsa)],
    ['ASS', reponse(ass)],
    ['ARE', reponse(are)],
    ...(acces.sensible
      ? ([
          ['AAH', reponse(aah)],
          ['RQTH', reponse(rqth)],
        ] as const)
      : []),
  ]
}

function criteres({ criteres: codes }: FaitsPersonne): Bloc[] {
  return codes.length === 0 ? [] : [{ type: 'faits', pleine: true, paires: [['Critères d’entrée', codes.map(critereLabel).join(', ')]] }]
}

function parcours(faits: FaitsPersonne): Paire[] {
  const { prescripteur, date_prescription, date_premier_accueil, date_entree, sortie } = faits
  const dates = honores(faits).sort()
  return [
    ['Prescripteur', prescripteur],
    ['Prescription', jour(date_prescription)],
    ['Premier accueil', jour(date_premier_accueil)],
    ['Entrée', jour(date_entree)],
    ['Entretiens', dates.length === 0 ? 'Aucun' : `${dates.length}, le dernier le ${jour(dates.at(-1) ?? null)}`],
    ['Sortie', sortie === null ? 'Parcours en cours' : `${jour(sortie.date_sortie)}, ${libelleSortie(sortie)}`],
  ]
}

function libelleSortie({ nature, categorie }: NonNullable<FaitsPersonne['sortie']>): string {
  return nature === 'positive'
    ? categorieSortieLabel(categorie).toLocaleLowerCase('fr')
    : NATURE_SORTIE_LABELS[nature].toLocaleLowerCase('fr')
}

function etapes({ etapes: liste }: FaitsPersonne): Bloc[] {
  if (liste.length === 0) return [titre('Étapes'), paragraphe('Aucune étape n’est notée.')]
  return [
    titre('Étapes'),
    {
      type: 'tableau',
      colonnes: [
        { titre: 'Période', largeur: 128 },
        { titre: 'Étape', largeur: '*' },
        { titre: 'Nature', largeur: 126 },
        { titre: 'Résultat', largeur: 62 },
      ],
      lignes: liste.map((etape) => [
        periodeEtape(etape),
        nomEtape(etape),
        FAMILLE_ETAPE_LABELS[etape.famille],
        etape.resultat === null ? '–' : RESULTAT_ETAPE_LABELS[etape.resultat],
      ]),
    },
  ]
}

function freins({ freins: liste }: FaitsPersonne): Bloc[] {
  if (liste.length === 0) return []
  return [
    titre('Freins'),
    {
      type: 'tableau',
      colonnes: [
        { titre: 'Thème', largeur: '*' },
        { titre: 'Niveau', largeur: 90 },
        { titre: 'Constaté le', largeur: 80 },
        { titre: 'Levé le', largeur: 80 },
      ],
      lignes: liste.map(({ theme, niveau, date_ouverture, date_levee }) => [
        THEME_FREIN_LABELS[theme],
        NIVEAU_FREIN_LABELS[niveau] ?? String(niveau),
        jour(date_ouverture) ?? '',
        jour(date_levee) ?? '–',
      ]),
    },
  ]
}
