import type { ResultatReprise } from '../domain/reprise/rapport'
import { type ImportContext, importReprise } from '../use-cases/import-reprise'
import { readSource } from './read-source'

/** A take-over of the documented format, by its path. */
export interface ImportSource {
  chemin: string
}

/** Reads a source and takes it over: the one function a worker or the command line calls. */
export async function runImport({ source, ...context }: ImportContext & { source: ImportSource }): Promise<ResultatReprise> {
  const { tables, avertissements } = await readSource(source.chemin)
  const result = await importReprise(tables, context)
  return { ...result, avertissements: [...avertissements, ...result.avertissements] }
}
