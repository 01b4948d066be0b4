import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ExportSaisie } from '../../contract/participant-liste'
import { loadChoix } from '../../database/queries/participant-choix.query'
import { type ListeOptions, listParticipants } from '../../database/queries/participant-liste.query'
import { loadStructure } from '../../database/queries/settings.query'
import { DomainError } from '../../domain/commun/erreur'
import { critereLabel } from '../../domain/participant/labels'
import type { ColonneListe } from '../../domain/participant/liste'
import { buildParticipantsXlsx } from '../../exports/participants-xlsx'
import { recordExport } from '../../use-cases/record-export'
import { type TaskContext, toUseCaseContext } from '../context'

const COLONNES: readonly ColonneListe[] = [
  'participant',
  'date_naissance',
  'commune',
  'operation',
  'referent',
  'statut',
  'entree',
  'sortie',
  'etape',
  'vu',
  'echeance',
]

/** Writes the chosen lines to the file the user names, and records who left with how many people. */
export async function exportParticipants(context: TaskContext, input: ExportSaisie, options: ListeOptions) {
  const { db, user, services } = context
  const lignesOf = new Map((await listParticipants(db, user, options)).map((ligne) => [ligne[0], ligne] as const))
  const lignes = [...new Set(input.participations)].flatMap((participation) => {
    const ligne = lignesOf.get(participation)
    return ligne ? [ligne] : []
  })
  if (lignes.length === 0) throw new DomainError('regle', 'Aucun des dossiers choisis n’existe encore : rien n’est exporté.')
  const file = await services.dialogs.saveFile({
    title: 'Exporter les participants choisis',
    defaultName: `${options.date}_liste_participants.xlsx`,
    filters: [{ name: 'Classeur Excel', extensions: ['xlsx'] }],
  })
  if (file === null) return null
  const { operations, referents, criteres } = await loadChoix(db)
  const libelle = (choix: typeof operations) => (code: string) => choix.find((un) => un.code === code)?.libelle ?? code
  const bytes = await buildParticipantsXlsx(
    lignes,
    input.colonnes ?? COLONNES,
    {
      operation: libelle(operations),
      referent: libelle(referents),
      critere: (code) => criteres.find((un) => un.code === code)?.libelle ?? critereLabel(code),
    },
    {
      structure: (await loadStructure(db)).nom,
      auteur: user.nom,
      date: options.date,
      vue: input.vue ?? null,
      filtres: input.filtres ?? [],
    },
  )
  await writeFile(file, bytes)
  const personnes = new Set(lignes.map(([, participant]) => participant)).size
  await recordExport(db, toUseCaseContext(context), {
    action: 'exportParticipants',
    objet: 'participant',
    personnes,
    detail: { colonnes: input.colonnes ?? COLONNES },
  })
  return { fichier: basename(file), personnes }
}
