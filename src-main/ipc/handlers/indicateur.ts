import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { listCodesInsee } from '../../database/queries/commune-participant.query'
import { listOperationsAvecRegles } from '../../database/queries/operation.query'
import { loadStructure } from '../../database/queries/settings.query'
import { buildIndicateurListeXlsx } from '../../exports/indicateur-liste-xlsx'
import { buildIndicateursXlsx } from '../../exports/indicateurs-xlsx'
import { nameTerritoires } from '../../referentiels/communes'
import { recordExport } from '../../use-cases/record-export'
import { type HandlersOf, toUseCaseContext } from '../context'

export const indicateurHandlers: HandlersOf<'indicateur'> = {
  'indicateur.operations': ({ db }) => listOperationsAvecRegles(db),
  'indicateur.dashboard': ({ services }, demande) => services.jobs.run('indicateurs', demande),
  'indicateur.get': ({ services }, cible) => services.jobs.run('indicateurChiffre', cible),
  'indicateur.territoires': async ({ db }) => nameTerritoires(await listCodesInsee(db)),
  'indicateur.list': ({ services }, demande) => services.jobs.run('indicateurListe', demande),
  'indicateur.exportList': async (context, cible) => {
    const { db, services } = context
    const fichier = await services.dialogs.saveFile({
      defaultName: `${cible.au}_liste_${cible.code}.xlsx`,
      filters: [{ name: 'Classeur Excel', extensions: ['xlsx'] }],
    })
    if (fichier === null) return null
    const lignes = await services.jobs.run('indicateurListe', cible)
    await writeFile(fichier, await buildIndicateurListeXlsx(cible, lignes))
    const personnes = new Set(lignes.flatMap(({ participant }) => participant ?? [])).size
    await recordExport(db, toUseCaseContext(context), { action: 'exportListeIndicateur', personnes, detail: cible })
    return { fichier: basename(fichier), lignes: lignes.length }
  },
  'indicateur.export': async (context, demande) => {
    const { db, services } = context
    const fichier = await services.dialogs.saveFile({
      defaultName: `${demande.au}_indicateurs_${demande.operation ?? 'toutes-operations'}.xlsx`,
      filters: [{ name: 'Classeur Excel', extensions: ['xlsx'] }],
    })
    if (fichier === null) return false
    const { indicateurs } = await services.jobs.run('indicateurs', { ...demande, comparaison: null })
    const { nom } = await loadStructure(db)
    const operations = await listOperationsAvecRegles(db)
    const concernees = operations.filter(({ code }) => demande.operation === null || code === demande.operation)
    const regles = concernees.flatMap(({ code, regles: phrases }) => phrases.map((phrase) => `${code} : ${phrase}`))
    await writeFile(fichier, await buildIndicateursXlsx({ ...demande, structure: nom, regles, indicateurs }))
    await recordExport(db, toUseCaseContext(context), { action: 'exportIndicateurs', personnes: 0, detail: demande })
    return true
  },
}
