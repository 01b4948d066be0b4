import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Kysely } from 'kysely'
import { listOperationsAvecRegles } from '../../database/queries/operation.query'
import { loadStructure } from '../../database/queries/settings.query'
import type { Database } from '../../database/schema/database'
import { toSearchKey } from '../../domain/commun/texte'
import { buildGraphiqueXlsx } from '../../exports/graphique-xlsx'
import { recordExport } from '../../use-cases/record-export'
import { type HandlersOf, type TaskContext, toUseCaseContext } from '../context'

type Demande = Parameters<HandlersOf<'indicateur'>['indicateur.exportGraphique']>[1]

const FILTRES = {
  png: { name: 'Image PNG', extensions: ['png'] },
  svg: { name: 'Dessin SVG', extensions: ['svg'] },
  xlsx: { name: 'Classeur Excel', extensions: ['xlsx'] },
} as const

/** One chart, where the person says: numbers and drawing only, nobody is named. */
export async function exportGraphique(context: TaskContext, { titre, demande, fichier }: Demande): Promise<{ fichier: string } | null> {
  const { db, services } = context
  const { format } = fichier
  const chemin = await services.dialogs.saveFile({
    defaultName: `${demande.au}_${toSearchKey(titre).replaceAll(' ', '-')}.${format}`,
    filters: [{ ...FILTRES[format], extensions: [...FILTRES[format].extensions] }],
  })
  if (chemin === null) return null
  await writeFile(chemin, fichier.format === 'xlsx' ? await buildTable(context, titre, demande, fichier) : fichier.contenu)
  await recordExport(db, toUseCaseContext(context), { action: 'exportGraphique', personnes: 0, detail: { titre, format, ...demande } })
  return { fichier: basename(chemin) }
}

async function buildTable(
  { db, services }: TaskContext,
  titre: string,
  demande: Demande['demande'],
  { entetes, lignes }: Extract<Demande['fichier'], { format: 'xlsx' }>,
): Promise<Uint8Array> {
  const { nom: structure } = await loadStructure(db)
  const regles = await loadReglesAppliquees(db, demande.operation)
  const { operation, du, au, vu_au = null } = demande
  return buildGraphiqueXlsx({ titre, structure, operation, du, au, vu_au, date: services.clock.today(), regles, entetes, lignes })
}

/** The rule sets behind the figures of one operation, or of all, in sentences. */
export async function loadReglesAppliquees(db: Kysely<Database>, operation: string | null): Promise<string[]> {
  const operations = await listOperationsAvecRegles(db)
  const concernees = operations.filter(({ code }) => operation === null || code === operation)
  return concernees.flatMap(({ code, regles }) => regles.map((phrase) => `${code} : ${phrase}`))
}
