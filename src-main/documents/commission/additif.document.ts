import type { TableCell, TDocumentDefinitions } from 'pdfmake/interfaces'
import { DECISION_LABELS } from '../../domain/commission/labels'
import { type LignePapier, titreType } from '../../domain/commission/papier'
import { formatDate } from '../../domain/commun/date'
import { note, section, table } from '../kit/blocks'
import { buildPaper } from '../kit/paper'
import { type SeancePapier, seanceFacts, seanceMeta } from './seance-papier'
import { seanceSignatures } from './seance-signatures'

/** The addendum to the minutes: each decision corrected since the closing, what it was and what it is. */
export function additifDocument(seance: SeancePapier): TDocumentDefinitions {
  const { corrections, anonyme } = seance
  return buildPaper(seanceMeta(seance, 'Additif au procès-verbal'), [
    seanceFacts(seance),
    section('1. Décisions corrigées'),
    corrections.length === 0
      ? note('Aucune décision n’a été corrigée depuis la clôture.')
      : table(
          [
            { header: 'Corrigée le', width: 58 },
            { header: 'N°', width: 18 },
            { header: 'Dossier', width: 110, bold: true },
            { header: 'Au procès-verbal', width: 110 },
            { header: 'Décision corrigée', width: 110 },
            { header: anonyme ? 'Passage' : 'Raison', width: '*' },
          ],
          corrections.map(({ date, raison, avant, apres }) => [
            formatDate(date),
            String(avant.numero),
            avant.dossier,
            decisionCell(avant),
            decisionCell(apres),
            raison ?? titreType(avant.type, 1, anonyme),
          ]),
        ),
    note('Les autres décisions du procès-verbal sont inchangées. Les dossiers portent la décision corrigée.'),
    seanceSignatures(seance),
  ])
}

function decisionCell({ decision, effet }: LignePapier): TableCell {
  return {
    stack: [
      { text: decision === null ? 'Sans décision' : DECISION_LABELS[decision], style: 'cellule', bold: true },
      ...(effet === '' ? [] : [{ text: effet, style: 'note' }]),
    ],
  }
}
