import { describe, expect, it } from 'vitest'
import { verifyCoffre } from '../../../src-main/coffre/verification'
import { attachDemonstrationPieces } from '../../../src-main/demonstration/attach-pieces'
import { fillDemonstration } from '../../../src-main/demonstration/fill-demonstration'
import { lireContenu } from '../../../src-main/domain/piece/contenu'
import { devinerType } from '../../../src-main/domain/piece/type-devine'
import { initCoffre } from '../../../src-main/use-cases/init-coffre'
import { HELENE, makeCoffre, NEW_COFFRE } from '../../support/coffre'
import { callerOf } from '../../support/route'

const TODAY = '2026-09-17'
const clock = { today: () => TODAY, now: () => `${TODAY}T07:00:00.000Z` }

describe('les pièces de la démonstration', () => {
  it('montrent des dossiers complets, justifiés, des preuves périmées et manquantes, sur de vrais fichiers', async () => {
    const { coffre } = await makeCoffre()
    await coffre.db
      .transaction()
      .execute((trx) =>
        initCoffre(trx, { clock, structure: NEW_COFFRE.structure, utilisateur: HELENE, roles: ['administrateur', 'coordinateur'] }),
      )
    await fillDemonstration(coffre.db, { today: TODAY })
    await attachDemonstrationPieces(coffre.db, coffre.pieces, TODAY, HELENE.id)

    const rows = await coffre.db.selectFrom('piece').select(['participant', 'empreinte', 'format', 'nom', 'type']).execute()
    for (const { empreinte, format } of rows) expect(lireContenu(await coffre.pieces.read(empreinte))).toEqual({ format })
    const devines = rows.filter(({ nom, type }) => devinerType(nom) === type)
    expect(devines.length / rows.length).toBeGreaterThan(0.8)

    const call = callerOf(coffre, { roles: ['coordinateur'], referent: null })
    const participants = [...new Set(rows.map(({ participant }) => participant))]
    expect(participants).toHaveLength(15)
    const lus = await Promise.all(participants.map(async (participant) => (await call('piece.list', { participant })).participations))
    const parcours = lus.flat()
    const etats = new Set(parcours.flatMap(({ preuves }) => preuves.map(({ etat }) => etat)))
    for (const etat of ['jointe', 'perimee', 'manquante'] as const) expect(etats).toContain(etat)
    expect(new Set(parcours.map(({ completude }) => completude))).toContain('justifie')
    expect(await verifyCoffre(coffre)).toMatchObject({ sain: true, pieces_abimees: 0 })
  })
})
