import { describe, expect, it } from 'vitest'
import { loadFaitsAccueil } from '../../../src-main/database/queries/accueil-faits.query'
import { computeIndicateursFor } from '../../../src-main/database/queries/indicateurs.query'
import { loadSeuils } from '../../../src-main/database/queries/settings.query'
import { fillDemonstration } from '../../../src-main/demonstration/fill-demonstration'
import { TYPES_ALERTE } from '../../../src-main/domain/accueil/alerte'
import { alertesOf } from '../../../src-main/domain/accueil/alertes'
import { addDays, addMonths, type IsoDate } from '../../../src-main/domain/commun/date'
import { findSessionUser } from '../../../src-main/use-cases/find-session-user'
import { initCoffre } from '../../../src-main/use-cases/init-coffre'
import { HELENE, makeCoffre, NEW_COFFRE } from '../../support/coffre'

const TODAY = '2026-09-17'
const clock = { today: () => TODAY, now: () => `${TODAY}T07:00:00.000Z` }

async function openDemonstration(today: IsoDate = TODAY) {
  const { coffre } = await makeCoffre()
  const roles = ['administrateur', 'coordinateur', 'referent'] as const
  await coffre.db
    .transaction()
    .execute((trx) => initCoffre(trx, { clock, structure: NEW_COFFRE.structure, utilisateur: HELENE, roles: [...roles] }))
  const progress: number[] = []
  await fillDemonstration(coffre.db, { today, onProgress: (_label, done) => progress.push(done) })
  return { db: coffre.db, progress }
}

describe('le coffre de démonstration', () => {
  it('lie le compte ouvert à une file active de 86 personnes et signe au journal ce qu’elle a fait', async () => {
    const { db, progress } = await openDemonstration()
    const user = await findSessionUser(db, HELENE.id)
    expect(user).toMatchObject({ nom: HELENE.nom, roles: ['administrateur', 'coordinateur', 'referent'], referent: 'BENHADDOU' })
    const { P19 } = await computeIndicateursFor(db, { operation: 'PLIE', du: '2026-01-01', au: TODAY })
    expect(P19.detail?.BENHADDOU).toMatchObject({ file_active: 86, norme: 90 })
    const journal = await db.selectFrom('journal').select(['action', 'utilisateur']).execute()
    expect(journal).toEqual([
      { action: 'initCoffre', utilisateur: HELENE.id },
      { action: 'freezeBilan', utilisateur: HELENE.id },
      { action: 'createEntretien', utilisateur: HELENE.id },
      { action: 'createEntretien', utilisateur: HELENE.id },
      { action: 'fillDemonstration', utilisateur: HELENE.id },
    ])
    expect([...progress].sort((a, b) => a - b)).toEqual(progress)
  })

  it.each([
    ['PLIE', '2026-01-01', TODAY],
    ['PLIE', '2025-01-01', '2025-12-31'],
    ['PLIE', '2024-03-15', '2024-03-15'],
    ['JEUNES', '2025-06-01', '2026-05-31'],
    [null, '2025-01-01', '2025-06-30'],
  ])('tient les deux identités : %s du %s au %s', async (operation, du, au) => {
    const { db } = await openDemonstration()
    const figures = await computeIndicateursFor(db, { operation, du, au })
    const veille = addDays(du, -1)
    const avant = await computeIndicateursFor(db, { operation, du: veille, au: veille })
    expect(figures.P05.valeur).toBe((avant.P04.valeur ?? 0) + (figures.P03.valeur ?? 0))
    expect(figures.P04.valeur).toBe((figures.P05.valeur ?? 0) - (figures.P06.valeur ?? 0))
  })

  it('donne des chiffres plausibles sur trois ans', async () => {
    const { db } = await openDemonstration()
    for (const [du, au] of [
      ['2025-01-01', '2025-12-31'],
      ['2026-01-01', TODAY],
    ] as const) {
      const { P05, P10, P21_3, P14t } = await computeIndicateursFor(db, { operation: 'PLIE', du, au })
      expect(P05.valeur).toBeGreaterThan(330)
      expect(P05.valeur).toBeLessThan(500)
      expect(P10.valeur).toBeGreaterThan(42)
      expect(P10.valeur).toBeLessThan(53)
      expect(P21_3.valeur).toBeGreaterThan(70)
      expect(P14t.valeur).toBeLessThan(30)
    }
  })

  it('montre une alerte de chaque sorte', async () => {
    const { db } = await openDemonstration()
    const seuils = await loadSeuils(db)
    const faits = await loadFaitsAccueil(db, null, TODAY, seuils.horizon_jours)
    const alertes = faits.flatMap((fait) => alertesOf(fait, TODAY, seuils))
    // Attachments are added apart, with the key of the vault.
    const absentes = ['piece_perimee']
    const sortes = new Set(alertes.map(({ type }) => type))
    expect(TYPES_ALERTE.filter((type) => !sortes.has(type) && !absentes.includes(type))).toEqual([])
    const depuis60 = alertes.filter(({ type, echeance }) => type === 'non_vu' && echeance < addDays(TODAY, -30))
    expect(depuis60.length).toBeGreaterThan(0)
    const { FSE_INCOMPLETS } = await computeIndicateursFor(db, { operation: 'PLIE', du: addMonths(TODAY, -12), au: TODAY })
    expect(FSE_INCOMPLETS.valeur).toBeGreaterThan(0)
  })

  it('refuse un coffre qui contient déjà quelqu’un, sans rien y changer', async () => {
    const { db } = await openDemonstration()
    const count = () =>
      db
        .selectFrom('participant')
        .select(({ fn }) => fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    const before = await count()
    await expect(fillDemonstration(db, { today: TODAY })).rejects.toMatchObject({ code: 'conflit' })
    expect(await count()).toEqual(before)
  })
})
