import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { reglesRoutes } from '../../contract/operation-regles'
import { findOperationByCode } from '../../database/repositories/operation.repository'
import { loadReglesEnVigueur } from '../../database/repositories/operation-regles.repository'
import { DomainError } from '../../domain/commun/erreur'
import { diffRegles, normalizeRegles } from '../../domain/operation/jeu-regles'
import { buildSimulationXlsx } from '../../exports/simulation-xlsx'
import { restoreRegles, saveRegles } from '../../use-cases/adopt-regles'
import { recordExport } from '../../use-cases/record-export'
import { type Handler, toUseCaseContext } from '../context'

export const operationReglesHandlers: { [K in keyof typeof reglesRoutes]: Handler<K> } = {
  'operation.saveRegles': (context, input) => saveRegles(context.trx, toUseCaseContext(context), input),
  'operation.restoreRegles': (context, input) => restoreRegles(context.trx, toUseCaseContext(context), input),
  'operation.simulate': async ({ services }, { operation, regles }) => {
    const { changees, effets, ...simulation } = await services.jobs.run('simulationRegles', { operation, regles: normalizeRegles(regles) })
    return { ...simulation, changees: [...changees], effets: [...effets] }
  },
  'operation.exportSimulation': async (context, { operation, regles }) => {
    const { db, services } = context
    const connue = await findOperationByCode(db, operation)
    if (!connue) throw new DomainError('introuvable', 'Cette opération n’existe plus.')
    const today = services.clock.today()
    const essai = normalizeRegles(regles)
    const fichier = await services.dialogs.saveFile({
      defaultName: `${today}_simulation-regles_${operation}.xlsx`,
      filters: [{ name: 'Classeur Excel', extensions: ['xlsx'] }],
    })
    if (fichier === null) return null
    const simulation = await services.jobs.run('simulationRegles', { operation, regles: essai })
    const ecarts = diffRegles((await loadReglesEnVigueur(db)).get(operation) ?? {}, essai)
    await writeFile(fichier, await buildSimulationXlsx({ operation: connue.intitule, etabli_le: today, ecarts, simulation }))
    const { length: lignes } = simulation.changees
    await recordExport(db, toUseCaseContext(context), {
      action: 'exportSimulation',
      personnes: new Set(simulation.changees.map(({ participant }) => participant)).size,
      objet: 'operation',
      objet_id: operation,
      detail: { lignes },
    })
    return { fichier: basename(fichier), lignes }
  },
}
