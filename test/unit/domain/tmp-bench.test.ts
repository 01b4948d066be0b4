import { it } from 'vitest'
import { computeIndicateurs, CALCULS } from '../../../src-main/domain/indicateur/indicateurs'
import { buildContexte } from '../../../src-main/domain/indicateur/contexte'
import { CODES_INDICATEUR } from '../../../src-main/domain/indicateur/codes'
import { REPRISE_EXEMPLE, readRepriseFixture } from '../../support/reprise-fixture'
it('bench', () => {
  const d = readRepriseFixture(REPRISE_EXEMPLE)
  const N = 410
  const out: any = { ...d }
  const rep = (t: keyof typeof d, keys: string[]) => {
    const rows: any[] = []
    for (let i = 0; i < N; i++) for (const r of d[t] as any[]) { const c = { ...r }; for (const k of keys) if (c[k]) c[k] = `${c[k]}_${i}`; rows.push(c) }
    out[t] = rows
  }
  rep('participants', ['id']); rep('participations', ['id', 'participant']); rep('sorties', ['participation', 'etape']); rep('etapes', ['id', 'participation'])
  rep('entretiens', ['participation']); rep('freins', ['participation']); rep('suspensions', ['participation']); rep('suivis', ['participation']); rep('mises_en_relation', ['id', 'participation'])
  const p = { du: '2025-01-01', au: '2025-12-31', operation: null }
  computeIndicateurs(out, p)
  let t = performance.now(); const c = buildContexte(out, p); console.log('ctx', performance.now() - t)
  for (const [n, f] of Object.entries({ sorties: c.sorties, etapes: c.etapes, entretiens: c.entretiens, fiches: c.fiches, clauses: c.clauses, suspendus: c.suspendus })) { t = performance.now(); f(); console.log(n, performance.now() - t) }
  for (const code of CODES_INDICATEUR) { t = performance.now(); CALCULS[code](c); const e = performance.now() - t; if (e > 15) console.log(code, e) }
})
