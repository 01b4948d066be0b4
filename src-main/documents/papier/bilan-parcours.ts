import { formatDate, type IsoDate } from '../../domain/commun/date'
import { evolutionFreins } from '../../domain/papier/evolution-freins'
import type { FaitsPersonne } from '../../domain/papier/faits'
import { RESULTAT_ETAPE_LABELS, THEME_FREIN_LABELS } from '../../domain/parcours/labels'
import { categorieSortieLabel } from '../../domain/sortie/labels'
import { honores, jour, libelleOperation, nomComplet, nomEtape, nomListe, periodeEtape } from './commun'
import { type Bloc, type Feuillet, paragraphe, titre } from './contenu'

export interface OptionsBilanParcours {
  readonly date: IsoDate
  /** The evolution of the freins says something of health or family: left out of a paper to be shown to others. */
  readonly avec_freins: boolean
}

/** What the person did and what changed, for them to keep: no motive, no note, nothing that judges. */
export function bilanParcours(faits: FaitsPersonne, { date, avec_freins }: OptionsBilanParcours): Feuillet {
  const fin = faits.sortie?.date_sortie ?? null
  return {
    signet: nomListe(faits),
    genre: 'Bilan de parcours',
    titre: nomComplet(faits),
    soustitre: fin === null ? `Depuis le ${jour(faits.date_entree)}` : `Du ${jour(faits.date_entree)} au ${formatDate(fin)}`,
    operation: libelleOperation(faits),
    courrier: null,
    blocs: [
      titre('Votre accompagnement'),
      { type: 'faits', paires: accompagnement(faits, fin ?? date) },
      titre('Ce que vous avez fait'),
      ...etapes(faits),
      ...(avec_freins ? freins(faits) : []),
      ...suite(faits),
      {
        type: 'ensemble',
        blocs: [
          titre('Ce que je retiens'),
          { type: 'ecrire', lignes: 3 },
          {
            type: 'signatures',
            cases: [
              { titre: 'La personne', nom: nomComplet(faits), mention: '' },
              { titre: 'Le référent', nom: faits.referent_nom ?? '', mention: '' },
            ],
          },
        ],
      },
    ],
  }
}

function accompagnement(faits: FaitsPersonne, fin: IsoDate): [string, string | null][] {
  const nombre = honores(faits).length
  return [
    ['Référent', faits.referent_nom],
    ['Durée', faits.date_entree === null ? null : dureeEnMois(faits.date_entree, fin)],
    ['Entretiens', nombre === 1 ? '1 entretien' : `${nombre} entretiens`],
    ['Étapes', faits.etapes.length === 1 ? '1 étape' : `${faits.etapes.length} étapes`],
  ]
}

function dureeEnMois(debut: IsoDate, fin: IsoDate): string {
  const rang = (date: IsoDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  const mois = rang(fin) - rang(debut) - (fin.slice(8) < debut.slice(8) ? 1 : 0)
  return mois < 1 ? 'moins d’un mois' : `${mois} mois`
}

function etapes({ etapes: liste }: FaitsPersonne): Bloc[] {
  if (liste.length === 0) return [paragraphe('Les entretiens avec votre référent ont préparé la suite de vos démarches.')]
  return [
    {
      type: 'tableau',
      colonnes: [
        { titre: 'Période', largeur: 150 },
        { titre: 'Étape', largeur: '*' },
        { titre: 'Où elle en est', largeur: 90 },
      ],
      lignes: liste.map((etape) => [
        periodeEtape(etape),
        nomEtape(etape),
        etape.resultat === null ? '–' : RESULTAT_ETAPE_LABELS[etape.resultat],
      ]),
    },
  ]
}

function freins(faits: FaitsPersonne): Bloc[] {
  const lignes = evolutionFreins(faits)
  if (lignes.length === 0) return []
  const leves = lignes.filter(({ avant, apres }) => avant > 0 && apres === 0).length
  const phrase =
    leves === 0
      ? 'Les difficultés que vous avez dites au départ, et où elles en sont.'
      : `${leves === 1 ? 'Une difficulté du départ est levée' : `${leves} difficultés du départ sont levées`}.`
  return [
    titre('Ce qui a bougé'),
    paragraphe(phrase),
    {
      type: 'niveaux',
      titres: ['Au départ', faits.sortie === null ? 'Aujourd’hui' : 'À la fin'],
      lignes: lignes.map(({ theme, avant, apres }) => ({ theme: THEME_FREIN_LABELS[theme], avant, apres })),
    },
  ]
}

function suite({ sortie }: FaitsPersonne): Bloc[] {
  if (sortie === null) return []
  const vers =
    sortie.nature === 'positive' ? ` Vous le terminez avec\u00a0: ${categorieSortieLabel(sortie.categorie).toLocaleLowerCase('fr')}.` : ''
  return [
    titre('La suite'),
    paragraphe(`L’accompagnement a pris fin le ${formatDate(sortie.date_sortie)}.${vers} Nous restons à votre écoute.`),
  ]
}
