import { mkdirSync, writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { loadSeanceDetail } from '../../../src-main/database/queries/commission-detail.query'
import { listSeances } from '../../../src-main/database/queries/commission.query'
import { loadSeancePapier } from '../../../src-main/database/queries/commission-papier.query'
import { loadSynthese } from '../../../src-main/database/queries/commission-synthese.query'
import { fillDemonstration } from '../../../src-main/demonstration/fill-demonstration'
import { definePaper } from '../../../src-main/documents/papers'
import { renderPdf } from '../../../src-main/documents/render'
import { initCoffre } from '../../../src-main/use-cases/init-coffre'
import { HELENE, NEW_COFFRE, makeCoffre } from '../../support/coffre'

it('scratch', async () => {
  const { coffre } = await makeCoffre()
  const clock = { today: () => '2026-11-22', now: () => '2026-11-22T07:00:00.000Z' }
  await coffre.db.transaction().execute((trx) => initCoffre(trx, { clock, structure: NEW_COFFRE.structure, utilisateur: HELENE, roles: ['coordinateur'] as any }))
  await fillDemonstration(coffre.db, { today: '2026-11-22' })
  const user = { id: 'u-helene', roles: ['coordinateur'] as any, referent: null }
  const list = await listSeances(coffre.db)
  console.log(list.length, list.slice(0, 3))
  const t = performance.now()
  const d = await loadSeanceDetail(coffre.db, user, list[0]!.id)
  console.log('detail ms', performance.now() - t)
  console.log(JSON.stringify({ ...d, membres: d.membres.length }, null, 1))
  for (const p of d.passagesListe.slice(0, 20)) {
    const s = await loadSynthese(coffre.db, user, p.id, () => 'Amiens')
    console.log(p.type, p.nom, JSON.stringify({ ...s, etapes: s.etapes.length }))
  }
  mkdirSync('/tmp/cm', { recursive: true })
  for (const [i, s] of list.slice(0, 3).entries())
    for (const paper of ['ordreDuJour', 'procesVerbal'] as const)
      for (const anonyme of [false, true]) {
        const { seance } = await loadSeancePapier(coffre.db, user, s.id, anonyme)
        writeFileSync(`/tmp/cm/${i}-${paper}-${anonyme ? 'anonyme' : 'nominatif'}.pdf`, await renderPdf(definePaper(paper, { ...seance, auteur: 'Hélène Marchetti', etabli_le: '2026-11-22' })))
      }
})
