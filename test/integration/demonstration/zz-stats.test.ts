import { it } from 'vitest'
import { makeCoffre } from '/work/main/test/support/coffre'
import { fillDemonstration } from '/work/main/src-main/demonstration/fill-demonstration'
import { buildDemonstration } from '/work/main/src-main/demonstration/build-demonstration'
import { initCoffre } from '/work/main/src-main/use-cases/init-coffre'
import { computeIndicateursFor } from '/work/main/src-main/database/queries/indicateurs.query'
import { accueilHandlers } from '/work/main/src-main/ipc/handlers/accueil'
it('x', async () => {
  const { coffre } = await makeCoffre()
  const clock = { today: () => '2026-09-17', now: () => '2026-09-17T08:00:00.000Z' }
  await coffre.db.transaction().execute((trx) => initCoffre(trx, { clock, structure: 'X', utilisateur: { id: 'u-helene', nom: 'Hélène' }, roles: ['administrateur', 'coordinateur', 'referent'] }))
  let t = performance.now()
  const jeu = buildDemonstration('2026-09-17', 'u')
  console.log('build', performance.now() - t)
  console.log(Object.fromEntries(Object.entries(jeu).map(([k, v]) => [k, v.length])))
  t = performance.now()
  await fillDemonstration(coffre.db, { today: '2026-09-17' })
  console.log('fill', performance.now() - t)
  for (const [op, du, au] of [['PLIE', '2026-01-01', '2026-09-17'], ['PLIE', '2025-01-01', '2025-12-31'], ['PLIE', '2024-01-01', '2024-12-31'], ['JEUNES', '2026-01-01', '2026-09-17']] as const) {
    const r = await computeIndicateursFor(coffre.db, { operation: op, du, au } as never) as any
    const g = r.resultats ?? r
    console.log(op, du, Object.entries(g).map(([k, v]: any) => `${k}=${v.valeur}`).join(' '))
    console.log(JSON.stringify(g.P06.detail), JSON.stringify(g.P19.detail), JSON.stringify(g.P22.detail))
  }
  const acc = await (accueilHandlers['accueil.get'] as any)({ db: coffre.db, user: { referent: 'BENHADDOU', roles: ['referent'] }, services: { clock } }, { portee: 'mes' })
  console.log(acc.alertes.map((a: any) => `${a.groupe} ${a.type} ${a.nom} ${a.cause} ${a.retard}`).join('\n'))
  console.log(acc.fileActive, acc.commission, acc.rendezVous)
  const eq = await (accueilHandlers['accueil.get'] as any)({ db: coffre.db, user: { referent: 'BENHADDOU', roles: ['coordinateur'] }, services: { clock } }, { portee: 'equipe' })
  const c: any = {}
  for (const a of eq.alertes) c[a.type + ' ' + a.groupe] = (c[a.type + ' ' + a.groupe] ?? 0) + 1
  console.log(c, eq.fileActive)
}, 60000)
