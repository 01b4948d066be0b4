import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { REPONSE_LABELS } from '../../domain/commission/labels'
import { titreType } from '../../domain/commission/papier'
import { note, section, table } from '../kit/blocks'
import { hour } from '../kit/french'
import { buildPaper } from '../kit/paper'
import { nomMembre, parType, type SeancePapier, seanceFacts, seanceMeta } from './seance-papier'

/** The agenda: who passes at what time, by type, and who is expected. */
export function ordreDuJourDocument(seance: SeancePapier): TDocumentDefinitions {
  const groupes = parType(seance.lignes)
  const dossiers: Content[] = groupes.flatMap(({ type, lignes }, index) => [
    section(`${index + 1}. ${titreType(type, lignes.length, seance.anonyme)}`),
    table(
      [
        { header: 'Heure', width: 48 },
        { header: 'N°', width: 22 },
        { header: 'Dossier', width: '*', bold: true },
        { header: seance.anonyme ? 'Âge' : 'Référent', width: 170 },
      ],
      lignes.map(({ horaire, numero, dossier, repere }) => [hour(horaire), String(numero), dossier, repere]),
    ),
  ])
  return buildPaper(seanceMeta(seance, 'Ordre du jour'), [
    seanceFacts(seance),
    ...(dossiers.length === 0 ? [note('Aucun dossier n’est inscrit.')] : dossiers),
    section(`${groupes.length + 1}. Membres attendus`),
    membres(seance),
  ])
}

function membres({ membres }: SeancePapier): Content {
  if (membres.length === 0) return note('Aucun membre n’est inscrit à cette séance.')
  return table(
    [
      { header: 'Nom', width: '*', bold: true },
      { header: 'Fonction', width: 150 },
      { header: 'Organisation', width: 110 },
      { header: 'Réponse', width: 74 },
    ],
    membres.map((membre) => [
      membre.remplacant === null ? nomMembre(membre) : `${nomMembre(membre)}, par ${membre.remplacant}`,
      membre.fonction ?? '',
      membre.organisation ?? '',
      REPONSE_LABELS[membre.reponse],
    ]),
  )
}
