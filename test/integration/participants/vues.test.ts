import { describe, expect, it } from 'vitest'
import type { SessionUser } from '../../../src-main/contract/coffre'
import type { VueSaisie } from '../../../src-main/contract/vue'
import { saveUtilisateur } from '../../../src-main/database/repositories/utilisateur.repository'
import { listVuesFor } from '../../../src-main/database/repositories/vue.repository'
import { vueHandlers } from '../../../src-main/ipc/handlers/vue'
import type { AppServices } from '../../../src-main/ipc/services'
import { createVue, deleteVue, reorderVues, updateVue } from '../../../src-main/use-cases/manage-vue'
import { makeCoffre } from '../../support/coffre'
import { contextOf } from '../../support/dossiers'

const HELENE = contextOf(['coordinateur'])
const KARIM = {
  ...contextOf(['referent'], 'R1'),
  user: { id: 'u-karim', nom: 'Karim Benhaddou', roles: ['referent'] as const, referent: 'R1' },
}
const SAISIE: VueSaisie = {
  nom: 'Suspendus',
  partagee: false,
  contenu: { onglet: 'mes', filtres: { statut: ['suspendu'] }, colonnes: ['participant', 'age'], sort: { column: 'vu', desc: true } },
}

async function seeded() {
  const { coffre } = await makeCoffre()
  const { db } = coffre
  const known = await db.selectFrom('utilisateur').select('id').execute()
  for (const [id, nom] of [
    ['u-helene', 'Hélène Marchetti'],
    ['u-karim', 'Karim Benhaddou'],
  ] as const) {
    if (!known.some((row) => row.id === id)) await saveUtilisateur(db, { id, nom, referent: null, actif: 1, roles: ['referent'] })
  }
  return { db, write: <T>(work: (trx: Parameters<typeof createVue>[0]) => Promise<T>) => db.transaction().execute(work) }
}

describe('vues enregistrées', () => {
  it('se créent, se retrouvent telles quelles, se renomment et s’ordonnent', async () => {
    const { db, write } = await seeded()
    const { id: premiere } = await write((trx) => createVue(trx, KARIM, SAISIE))
    const { id: seconde } = await write((trx) => createVue(trx, KARIM, { ...SAISIE, nom: 'RSA' }))
    await write((trx) => reorderVues(trx, KARIM, [seconde, premiere]))
    await write((trx) => updateVue(trx, KARIM, { id: premiere, ...SAISIE, nom: 'En pause' }))
    const list = vueHandlers['vue.list']
    const vues = await list({ db, user: KARIM.user as unknown as SessionUser, services: {} as AppServices }, {})
    expect(vues.map(({ nom, auteur, modifiable }) => [nom, auteur, modifiable])).toEqual([
      ['RSA', null, true],
      ['En pause', null, true],
    ])
    expect(vues[0]?.contenu).toEqual(SAISIE.contenu)
  })

  it('deux vues d’une même personne ne portent pas le même nom', async () => {
    const { write } = await seeded()
    await write((trx) => createVue(trx, KARIM, SAISIE))
    await expect(write((trx) => createVue(trx, KARIM, SAISIE))).rejects.toMatchObject({
      code: 'conflit',
      fields: { nom: expect.any(String) },
    })
    await expect(write((trx) => createVue(trx, HELENE, SAISIE))).resolves.toMatchObject({ id: expect.any(String) })
  })

  it('une vue privée n’existe que pour son auteur', async () => {
    const { db, write } = await seeded()
    const { id } = await write((trx) => createVue(trx, KARIM, SAISIE))
    expect(await listVuesFor(db, 'u-helene')).toEqual([])
    await expect(write((trx) => deleteVue(trx, HELENE, id))).rejects.toMatchObject({ code: 'introuvable' })
    await write((trx) => deleteVue(trx, KARIM, id))
    expect(await listVuesFor(db, 'u-karim')).toEqual([])
  })

  it('une vue partagée est lue de tous, changée par son auteur ou la coordination', async () => {
    const { db, write } = await seeded()
    const { id } = await write((trx) => createVue(trx, HELENE, { ...SAISIE, partagee: true }))
    expect(await listVuesFor(db, 'u-karim')).toMatchObject([{ id, auteur: 'Hélène Marchetti' }])
    await expect(write((trx) => updateVue(trx, KARIM, { id, ...SAISIE, nom: 'À moi' }))).rejects.toMatchObject({ code: 'droit' })
    await expect(write((trx) => reorderVues(trx, KARIM, [id]))).rejects.toMatchObject({ code: 'droit' })
    const { id: sienne } = await write((trx) => createVue(trx, KARIM, { ...SAISIE, partagee: true }))
    await write((trx) => updateVue(trx, HELENE, { id: sienne, ...SAISIE, partagee: false }))
    expect(await listVuesFor(db, 'u-helene')).toMatchObject([{ id }])
  })
})
