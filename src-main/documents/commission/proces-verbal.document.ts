import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { Decision, PresenceMembre } from '../../domain/commission/commission'
import { countDecisions } from '../../domain/commission/compteurs'
import { DECISION_LABELS, PRESENCE_LABELS } from '../../domain/commission/labels'
import { type LignePapier, titreType } from '../../domain/commission/papier'
import type { Quorum } from '../../domain/commission/quorum'
import { note, section, table } from '../kit/blocks'
import { type IconName, iconCell } from '../kit/icons'
import { buildPaper } from '../kit/paper'
import { INK } from '../kit/theme'
import { accorder, type MembrePapier, nomMembre, parType, phraseMembres, type SeancePapier, seanceFacts, seanceMeta } from './seance-papier'
import { seanceSignatures } from './seance-signatures'

const DECISION_ICONS: Readonly<Record<Decision, IconName>> = {
  favorable: 'check',
  defavorable: 'croix',
  ajourne: 'pause',
  sans_objet: 'moins',
}
const PRESENCE_ICONS: Readonly<Record<PresenceMembre, IconName>> = {
  present: 'present',
  excuse: 'excuse',
  remplace: 'remplace',
  absent: 'absent',
}

/** The minutes: members, decisions by type, then each dossier with its decision, motive and effect, and the signatures. */
export function procesVerbalDocument(seance: SeancePapier): TDocumentDefinitions {
  const groupes = parType(seance.lignes)
  const dossiers: Content[] = groupes.flatMap(({ type, lignes }, index) => [
    section(`${index + 3}. ${titreType(type, lignes.length, seance.anonyme)}`),
    decisions(lignes, seance.anonyme),
  ])
  return buildPaper(seanceMeta(seance, seance.cloturee ? 'Procès-verbal' : 'Projet de procès-verbal'), [
    seanceFacts(seance),
    section('1. Membres'),
    ...membres(seance.membres, seance.quorum),
    section('2. Décisions, par type'),
    compteurs(seance),
    ...dossiers,
    ...(seance.anonyme && groupes.length > 0 ? [note('Les motifs écrits figurent dans la seule version nominative.')] : []),
    ...observations(seance, groupes.length + 3),
    seanceSignatures(seance),
  ])
}

function membres(list: readonly MembrePapier[], quorum: Quorum | null): Content[] {
  if (list.length === 0) return [note(phraseMembres(list, quorum))]
  return [
    table(
      [
        { header: 'Nom', width: '*', bold: true },
        { header: 'Fonction', width: 140 },
        { header: 'Organisation', width: 100 },
        { header: 'Présence', width: 64 },
      ],
      list.map((membre) => [
        membre.presence === 'remplace' && membre.remplacant !== null ? `${nomMembre(membre)}, par ${membre.remplacant}` : nomMembre(membre),
        membre.fonction ?? '',
        membre.organisation ?? '',
        presence(membre),
      ]),
    ),
    note(phraseMembres(list, quorum)),
  ]
}

function presence({ presence, civilite }: MembrePapier): TableCell {
  if (presence === null) return { text: 'non pointée', style: 'note' }
  return iconCell(PRESENCE_ICONS[presence], accorder(PRESENCE_LABELS[presence], civilite))
}

function compteurs({ lignes, anonyme }: SeancePapier): Content {
  const rows = countDecisions(lignes)
  if (rows.length === 0) return note('Aucun dossier n’a été examiné.')
  const sum = (read: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + read(row), 0)
  const total = [
    'Ensemble',
    sum((r) => r.favorable),
    sum((r) => r.defavorable),
    sum((r) => r.ajourne),
    sum((r) => r.sans_objet),
    sum((r) => r.total),
  ]
  return table(
    [
      { header: 'Type de passage', width: '*' },
      { header: 'Favorables', width: 62, align: 'right' },
      { header: 'Défavorables', width: 62, align: 'right' },
      { header: 'Ajournés', width: 62, align: 'right' },
      { header: 'Sans objet', width: 62, align: 'right' },
      { header: 'Total', width: 44, align: 'right', bold: true },
    ],
    [
      ...rows.map((row) => [
        titreType(row.type, row.total, anonyme),
        ...[row.favorable, row.defavorable, row.ajourne, row.sans_objet].map(pale),
        row.total,
      ]),
      total.map(
        (value, index): TableCell => ({ text: String(value), style: 'cellule', bold: true, alignment: index === 0 ? 'left' : 'right' }),
      ),
    ],
  )
}

// A zero is a figure too, but it steps back behind those that say something.
function pale(value: number): TableCell {
  return { text: String(value), style: 'cellule', alignment: 'right', color: value === 0 ? INK.texte3 : INK.texte }
}

function decisions(lignes: readonly LignePapier[], anonyme: boolean): Content {
  return table(
    [
      { header: 'N°', width: 18 },
      { header: 'Dossier', width: 122, bold: true },
      { header: anonyme ? 'Âge' : 'Référent', width: 86 },
      { header: 'Décision', width: 76 },
      { header: anonyme ? 'Effet' : 'Motif et effet', width: '*' },
    ],
    lignes.map(({ numero, dossier, repere, decision, effet }) => [
      String(numero),
      dossier,
      { text: repere, style: 'cellule', color: INK.texte2 },
      decision === null ? { text: 'à décider', style: 'note' } : iconCell(DECISION_ICONS[decision], DECISION_LABELS[decision], true),
      effet,
    ]),
  )
}

// Free text may name people: only the nominative version prints it.
function observations({ observations: text, anonyme }: SeancePapier, numero: number): Content[] {
  return text === null || anonyme ? [] : [section(`${numero}. Observations`), { text }]
}
