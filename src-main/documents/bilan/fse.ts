import type { Content } from 'pdfmake/interfaces'
import { formatFigure } from '../../domain/commun/nombre'
import { formatIndicateur } from '../../domain/indicateur/affichage'
import { PLAFOND_INCOMPLETS_FSE } from '../../domain/indicateur/catalogue/fse'
import { CODES_INDICATEUR, type CodeIndicateur } from '../../domain/indicateur/codes'
import { note, subsection, table } from '../kit/blocks'
import { INK } from '../kit/theme'
import { bloc, figuresTable, type Partie, part, sideBySide } from './blocs'
import { type BilanData, detailOf, ficheOf, valeurOf } from './data'

/** Common indicators of the FSE+. */
export function fsePartie(data: BilanData): Partie {
  const commencant = (debut: string) => CODES_INDICATEUR.filter((code) => code.startsWith(debut))
  return {
    titre: 'Indicateurs communs du FSE+',
    contenu: [
      figuresTable(data, ['FSE_TOTAL', 'FSE_INCOMPLETS', 'FSE_TAUX_INCOMPLETS']),
      note(
        'Une fiche par personne et par opération : première entrée, dernière sortie. Les situations à la sortie ne comptent que recueillies sous 28 jours.',
      ),
      bloc('À l’entrée', parSexe(data, commencant('EECO'))),
      bloc('À la sortie et six mois après', parSexe(data, commencant('EECR'))),
    ],
  }
}

function parSexe(data: BilanData, codes: readonly CodeIndicateur[]): Content {
  return table(
    [
      { header: 'Indicateur', width: '*' },
      { header: 'Code', width: 46 },
      { header: 'Femmes', width: 48, align: 'right' },
      { header: 'Hommes', width: 48, align: 'right' },
      { header: 'Autres', width: 44, align: 'right' },
      { header: 'Ensemble', width: 54, align: 'right', bold: true },
    ],
    codes.map((code) => {
      const { F = 0, M = 0, X = 0, inconnu = 0 } = detailOf(data, code)
      return [
        ficheOf(data, code).libelle,
        { text: code, style: 'cellule', color: INK.texte3 },
        formatFigure(F),
        formatFigure(M),
        formatFigure(X + inconnu),
        formatFigure(valeurOf(data, code)),
      ]
    }),
  )
}

const AXES_QUALITE: readonly [string, string][] = [
  ['sexe', 'Sexe'],
  ['age', 'Date de naissance'],
  ['commune', 'Commune'],
  ['niveau', 'Niveau de formation'],
  ['qpv', 'Quartier prioritaire'],
  ['criteres', 'Critère d’entrée'],
]

/** What is missing behind the figures: said before somebody finds it. */
export function qualitePartie(data: BilanData): Partie {
  const total = valeurOf(data, 'P05') ?? 0
  const { valeur: incomplets } = data.tableau.indicateurs.FSE_TAUX_INCOMPLETS
  const suivis = (code: 'P21_3' | 'P21_6') => detailOf(data, code)['non_suivis'] ?? 0
  return {
    titre: 'Qualité des données',
    contenu: [
      sideBySide(
        [
          subsection('Non renseigné, parmi les personnes accompagnées'),
          table(
            [
              { header: 'Donnée', width: '*' },
              { header: 'Parcours', width: 48, align: 'right', bold: true },
              { header: 'Part', width: 44, align: 'right' },
            ],
            AXES_QUALITE.map(([axe, libelle]) => {
              const manquants = detailOf(data, 'P20', 'accompagnes', axe)['inconnu'] ?? 0
              return [libelle, formatFigure(manquants), part(manquants, total)]
            }),
          ),
        ],
        [
          subsection('Suivi et preuves'),
          table(
            [
              { header: 'Point de contrôle', width: '*' },
              { header: 'Nombre', width: 48, align: 'right', bold: true },
            ],
            [
              ['Fiches FSE+ incomplètes', formatFigure(valeurOf(data, 'FSE_INCOMPLETS'))],
              ['Sorties en emploi non suivies à 3 mois', formatFigure(suivis('P21_3'))],
              ['Sorties en emploi non suivies à 6 mois', formatFigure(suivis('P21_6'))],
              ['Décisions dérogatoires de la commission', formatFigure(data.tableau.indicateurs.P06.derogatoires ?? 0)],
              ['Parcours au-delà de la durée prévue', formatFigure(valeurOf(data, 'P23'))],
              ['Parcours sans étape en cours', formatFigure(valeurOf(data, 'P14'))],
            ],
          ),
        ],
      ),
      note(
        incomplets === null
          ? 'Aucune fiche FSE+ n’entre dans la période.'
          : `Fiches FSE+ incomplètes : ${formatIndicateur('FSE_TAUX_INCOMPLETS', incomplets)}. Au-delà de ${PLAFOND_INCOMPLETS_FSE}\u202F%, une correction financière s’applique.`,
      ),
    ],
  }
}
