import { describe, expect, it } from 'vitest'
import type { Database } from '../../../src-main/database/schema/database'
import type { CommandContext } from '../../../src-main/ipc/context'
import { brouillonHandlers } from '../../../src-main/ipc/handlers/brouillon'
import { saveCorrespondance } from '../../../src-main/use-cases/save-correspondance'
import { makeCoffre } from '../../support/coffre'
import { COORDINATION } from '../../support/dossiers'

const NIR = '1 84 12 76 451 089 46'

async function saveDraft(note: string) {
  const { coffre } = await makeCoffre()
  await coffre.db.insertInto('utilisateur').values({ id: 'u-essai', nom: 'Essai', actif: 1 }).execute()
  const user = { ...COORDINATION.user, id: 'u-essai' }
  const draft = { cle: 'entretien:T1', contenu: JSON.stringify({ note, suite: { objectifs: 'aucun' } }) }
  const result = coffre.db.transaction().execute(async (trx) => {
    const context = { trx, user, services: { clock: COORDINATION.clock } } as unknown as CommandContext
    return brouillonHandlers['brouillon.save'](context, draft)
  })
  return { result, rows: () => coffre.db.selectFrom('brouillon').selectAll().execute() }
}

describe('un NIR n’entre par aucun détour', () => {
  it.each([
    ['au milieu d’une note', `Vu ce jour ${NIR}, suite à donner`],
    ['au début d’une ligne', `Vu ce jour.\n${NIR}`],
    ['après une tabulation', `Sécu\t${NIR}`],
    ['dans une longue note', `${'Rien à signaler. '.repeat(900)}${NIR}`],
  ])('le brouillon le refuse %s', async (_cas, note) => {
    const { result, rows } = await saveDraft(note)
    await expect(result).rejects.toMatchObject({ code: 'saisie_invalide', message: expect.stringContaining('numéro de sécurité sociale') })
    expect(await rows()).toEqual([])
  })

  it('un brouillon ordinaire est gardé', async () => {
    const { result, rows } = await saveDraft('Tél. 06 39 98 41 27, code postal 80000\nRevu le 12/03/2026')
    await result
    expect(await rows()).toHaveLength(1)
  })

  it.each([
    ['dans un titre de colonne', { entete: `N° ${NIR}`, champ: 'participants.nom', valeurs: {} }],
    ['dans une valeur du tableur', { entete: 'Sexe', champ: 'participants.sexe', valeurs: { [NIR]: 'F' } }],
  ])('la correspondance gardée d’un import libre le refuse %s', async (_cas, colonne) => {
    const { coffre } = await makeCoffre()
    const correspondance = { colonnes: [colonne], operation: null, referent: null } as never
    const save = coffre.db.transaction().execute((trx) => saveCorrespondance(trx, COORDINATION, { nom: 'Essai', correspondance }))
    await expect(save).rejects.toMatchObject({ code: 'saisie_invalide', fields: { nom: expect.stringContaining('sécurité sociale') } })
    expect(
      await coffre.db
        .selectFrom('correspondance' satisfies keyof Database)
        .select('id')
        .execute(),
    ).toEqual([])
  })
})
