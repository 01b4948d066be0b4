import { MODALITE_CLAUSE_LABELS } from '../../domain/clause/labels'
import { formatFigure } from '../../domain/commun/nombre'
import { CONTRAT_LABELS } from '../../domain/parcours/labels'
import { note, subsection, table } from '../kit/blocks'
import { figuresTable, HALF, type Partie, part, repartitionTable, sideBySide } from './blocs'
import { inlineBar } from './charts/barres'
import { place } from './charts/svg'
import { type BilanData, detailOf, valeurOf } from './data'

/** Employers, access to work and coordination. */
export function employeursPartie(data: BilanData): Partie {
  const contrats: Readonly<Record<string, string>> = CONTRAT_LABELS
  return {
    titre: 'Employeurs et coordination',
    contenu: [
      sideBySide(
        [subsection('Relation avec les employeurs'), figuresTable(data, ['E01', 'E02', 'E03', 'E07', 'E04', 'E05', 'E06'], HALF)],
        [
          subsection('Accès à l’emploi, par contrat'),
          repartitionTable({
            titre: 'Contrat',
            sansBarres: data.sansGraphiques,
            counts: detailOf(data, 'E04'),
            labelOf: (key) => contrats[key] ?? key,
            total: valeurOf(data, 'E04') ?? 0,
            width: HALF,
          }),
        ],
      ),
      sideBySide(
        [subsection('Commissions et coordination'), figuresTable(data, ['C01', 'C02', 'C03', 'C04'], HALF)],
        [{ text: '\u00a0', style: 'soussection' }, figuresTable(data, ['C05', 'C06', 'C07', 'J01'], HALF)],
      ),
      ...(data.operation === null
        ? []
        : [
            note(
              'Employeurs contactés, job datings, ateliers, commissions et coordination comptent toute la structure, sans filtre d’opération.',
            ),
          ]),
    ],
  }
}

/** Hours of insertion in public contracts. */
export function clausesPartie(data: BilanData): Partie {
  const modalites: Readonly<Record<string, string>> = MODALITE_CLAUSE_LABELS
  const heures = detailOf(data, 'K10')
  if ((valeurOf(data, 'K01') ?? 0) === 0 && (valeurOf(data, 'K04') ?? 0) === 0) return { titre: 'Clauses sociales', contenu: [] }
  const keys = Object.keys(heures).sort((a, b) => (heures[b] ?? 0) - (heures[a] ?? 0))
  const highest = Math.max(0, ...Object.values(heures))
  return {
    titre: 'Clauses sociales',
    contenu: [
      sideBySide(
        [figuresTable(data, ['K01', 'K08', 'K02', 'K03', 'K05', 'K04', 'K09', 'K06', 'K07'], HALF)],
        [
          table(
            [
              { header: 'Heures par modalité', width: '*' },
              ...(data.sansGraphiques ? [] : [{ header: '', width: 40 }]),
              { header: 'Heures', width: 34, align: 'right', bold: true },
              { header: 'Part', width: 36, align: 'right' },
            ],
            keys.map((key) => [
              modalites[key] ?? (key === 'inconnu' ? 'Non renseignée' : key),
              ...(data.sansGraphiques
                ? []
                : [{ ...place(inlineBar(heures[key] ?? 0, highest, 40)), margin: [0, 1.5, 0, 0] as [number, number, number, number] }]),
              formatFigure(heures[key], 0),
              part(heures[key] ?? 0, valeurOf(data, 'K01') ?? 0),
            ]),
          ),
        ],
      ),
      note('Équivalent temps plein : 1\u202F600 heures par an. Les clauses comptent toute la structure, sans filtre d’opération.'),
    ],
  }
}
