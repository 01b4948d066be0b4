import type { NiveauDiscretion } from '../../domain/commission/discretion'
import { titreType } from '../../domain/commission/papier'
import type { SyntheseSeance } from '../../domain/commission/synthese'
import { formatDate } from '../../domain/commun/date'
import { capitalize, hour, longDate } from '../kit/french'
import { type Bloc, type Feuillet, paragraphe, titre } from '../papier/contenu'
import type { SeancePapier } from './seance-papier'

/** What a sheet is drawn from: the line of the agenda, and what the room is shown. */
export interface DossierSynthese {
  readonly ligne: SeancePapier['lignes'][number]
  readonly synthese: SyntheseSeance
  readonly manques: readonly string[]
}

/** More would push the decision to a second page. */
const ETAPES_MAX = 4

/** One dossier on one page, as the room sees it: anonymous, it bears no name, birth date, place or word that somebody typed. */
export function ficheSynthese({ ligne, synthese, manques }: DossierSynthese, { structure, date, anonyme, niveau }: SeancePapier): Feuillet {
  return {
    signet: ligne.dossier,
    genre: titreType(ligne.type, 1, anonyme),
    titre: ligne.dossier,
    soustitre: `${structure.nom_commission}, ${longDate(date)}, ${hour(ligne.horaire)}`,
    operation: '',
    courrier: null,
    blocs: [
      paragraphe(anonyme ? synthese.question_anonyme : synthese.question),
      { type: 'faits', paires: faits(ligne.repere, synthese, niveau) },
      ...tests(synthese, manques, anonyme),
      ...etapes(synthese, niveau),
      ...(anonyme || synthese.justification === null ? [] : [titre('Avis du référent'), paragraphe(synthese.justification)]),
      titre('Décision'),
      { type: 'ecrire', lignes: 2 },
    ],
  }
}

function faits(
  repere: string,
  { tranche, commune, date_entree, mois, freins_leves }: SyntheseSeance,
  niveau: NiveauDiscretion,
): [string, string | null][] {
  const anonyme = niveau !== 'nominatif'
  const duree = mois === null ? 'Pas encore entré(e)' : niveau === 'strict' ? annees(mois) : mois < 1 ? 'Moins d’un mois' : `${mois} mois`
  return [
    ['Âge', tranche],
    ['Parcours', duree],
    ...(anonyme
      ? []
      : ([
          ['Référent', repere],
          ['Commune', commune ?? '–'],
          ['Entrée', date_entree === null ? '–' : formatDate(date_entree)],
        ] as [string, string][])),
    ['Freins levés', freins_leves.length === 0 ? 'Aucun' : freins_leves.join(', ')],
  ]
}

// Months back from the session would give the day of entry.
function annees(mois: number): string {
  if (mois < 12) return 'Moins d’un an'
  return mois < 24 ? 'Plus d’un an' : `Plus de ${Math.floor(mois / 12)} ans`
}

function tests({ tests: liste }: SyntheseSeance, manques: readonly string[], anonyme: boolean): Bloc[] {
  const lignes = liste.map(({ libelle, detail, reussi }) => [libelle, anonyme ? '' : (detail ?? ''), reussi ? 'Oui' : 'Non'])
  const pieces = anonyme || manques.length === 0 ? [] : [paragraphe(`Il manque : ${manques.join(', ').toLocaleLowerCase('fr')}.`)]
  if (lignes.length === 0) return pieces
  return [
    titre('Ce que dit la règle'),
    {
      type: 'tableau',
      colonnes: [
        { titre: 'Condition', largeur: 190 },
        { titre: anonyme ? ' ' : 'Constaté', largeur: '*' },
        { titre: 'Remplie', largeur: 60 },
      ],
      lignes: lignes.map((ligne) => ligne.map((cellule) => cellule || '–')),
    },
    ...pieces,
  ]
}

function etapes({ etapes: liste }: SyntheseSeance, niveau: NiveauDiscretion): Bloc[] {
  if (liste.length === 0) return []
  const anonyme = niveau !== 'nominatif'
  if (niveau === 'strict') {
    return [titre('Étapes du parcours'), paragraphe([...new Set(liste.map((etape) => capitalize(etape.libelle_anonyme)))].join(', '))]
  }
  return [
    titre(liste.length > ETAPES_MAX ? `Étapes du parcours, les ${ETAPES_MAX} dernières` : 'Étapes du parcours'),
    {
      type: 'tableau',
      colonnes: [
        { titre: 'Étape', largeur: '*' },
        { titre: anonyme ? 'Année' : 'Période', largeur: 150 },
      ],
      lignes: liste
        .slice(-ETAPES_MAX)
        .map((etape) => [
          capitalize(anonyme ? etape.libelle_anonyme : etape.libelle),
          anonyme ? etape.date_debut.slice(0, 4) : periode(etape),
        ]),
    },
  ]
}

function periode({ date_debut, date_fin, date_fin_prevue }: SyntheseSeance['etapes'][number]): string {
  const fin = date_fin ?? date_fin_prevue
  return fin === null ? `depuis le ${formatDate(date_debut)}` : `${formatDate(date_debut)} – ${formatDate(fin)}`
}
