import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CHAMPS_FUSION, type ChoixFusion } from '../../../src-main/domain/participant/fusion'
import { runImport } from '../../../src-main/imports/run-import'
import { mergeParticipants } from '../../../src-main/use-cases/merge-participants'
import { undoFusion } from '../../../src-main/use-cases/undo-fusion'
import { COORDINATION } from '../../support/dossiers'
import { CLOCK, type CoffreTest, createCoffreTest, OPTIONS, rowsOf } from './coffre-test'
import { BASE, writeDossier } from './dossier-test'

let coffre: CoffreTest
beforeEach(async () => {
  coffre = await createCoffreTest()
})
afterEach(() => coffre.remove())

const importer = () => runImport({ db: coffre.db, source: { chemin: writeDossier(BASE) }, options: OPTIONS, clock: CLOCK })
const choix = Object.fromEntries(CHAMPS_FUSION.map((champ) => [champ, 'premier'])) as ChoixFusion
const merge = () =>
  coffre.db.transaction().execute((trx) => mergeParticipants(trx, COORDINATION, { premier: 'P1', second: 'P2', garde: 'premier', choix }))

describe('reprise après une fusion', () => {
  test('l’autre outil ne connaît pas la fusion : elle tient, et le dit', async () => {
    await importer()
    await merge()
    const before = [rowsOf(coffre, 'participant'), rowsOf(coffre, 'participation')]
    const result = await importer()
    expect(result.avertissements).toEqual([
      'participants : une personne a été réunie à une autre dans Jalon ; ce qui la concerne va au dossier gardé.',
    ])
    expect(result.rejets).toEqual([])
    expect(result.fichiers.participants).toEqual({ lues: 1, creees: 0, modifiees: 0, inchangees: 1, rejetees: 0 })
    expect(result.fichiers.participations).toMatchObject({ lues: 2, creees: 0, modifiees: 0 })
    expect([rowsOf(coffre, 'participant'), rowsOf(coffre, 'participation')]).toEqual(before)
  })

  test('une fusion annulée ne détourne plus rien', async () => {
    await importer()
    const { fusion } = await merge()
    await coffre.db.transaction().execute((trx) => undoFusion(trx, COORDINATION, fusion))
    const result = await importer()
    expect(result.avertissements).toEqual([])
    expect(result.fichiers.participants).toMatchObject({ lues: 2, inchangees: 2 })
  })
})
