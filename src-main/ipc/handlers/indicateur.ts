import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Kysely } from 'kysely'
import { listCodesInsee } from '../../database/queries/commune-participant.query'
import { loadCriteres } from '../../database/queries/eligibilite-reglages.query'
import { listOperationsAvecRegles } from '../../database/queries/operation.query'
import { loadStructure } from '../../database/queries/settings.query'
import type { Database } from '../../database/schema/database'
import type { NomsDetail } from '../../domain/indicateur/libelle-detail'
import { buildIndicateurListeXlsx } from '../../exports/indicateur-liste-xlsx'
import { buildIndicateursXlsx } from '../../exports/indicateurs-xlsx'
import { nameTerritoires } from '../../referentiels/communes'
import { recordExport } from '../../use-cases/record-export'
import { type HandlersOf, toUseCaseContext } from '../context'
import { exportGraphique, loadReglesAppliquees } from './indicateur-graphique'

async function loadTerritoiresNommes(db: Kysely<Database>) {
  const criteres = Object.fromEntries((await loadCriteres(db)).map(({ code, libelle }) => [code, libelle]))
  return { ...(await nameTerritoires(await listCodesInsee(db))), criteres }
}

// The names the sheet of details is read by; a référent is designated by their code alone.
async function loadNoms(db: Kysely<Database>): Promise<NomsDetail> {
  const { communes, criteres } = await loadTerritoiresNommes(db)
  return { communes, criteres, referents: {} }
}

export const indicateurHandlers: HandlersOf<'indicateur'> = {
  'indicateur.operations': ({ db }) => listOperationsAvecRegles(db),
  'indicateur.dashboard': ({ services }, demande) => services.jobs.run('indicateurs', demande),
  'indicateur.get': ({ services }, cible) => services.jobs.run('indicateurChiffre', cible),
  'indicateur.territoires': ({ db }) => loadTerritoiresNommes(db),
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
  'indicateur.exportGraphique': exportGraphique,
  'indicateur.export': async (context, demande) => {
    const { db, services } = context
    const fichier = await services.dialogs.saveFile({
      defaultName: `${demande.au}_indicateurs_${demande.operation ?? 'toutes-operations'}.xlsx`,
      filters: [{ name: 'Classeur Excel', extensions: ['xlsx'] }],
    })
    if (fichier === null) return false
    const { indicateurs } = await services.jobs.run('indicateurs', { ...demande, comparaison: null })
    const { nom } = await loadStructure(db)
    const regles = await loadReglesAppliquees(db, demande.operation)
    await writeFile(fichier, await buildIndicateursXlsx({ ...demande, structure: nom, regles, indicateurs, noms: await loadNoms(db) }))
    await recordExport(db, toUseCaseContext(context), { action: 'exportIndicateurs', personnes: 0, detail: demande })
    return true
  },
}
