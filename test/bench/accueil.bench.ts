import { expect, it } from 'vitest'
import { accueilHandlers } from '../../src-main/ipc/handlers/accueil'
import { participantHandlers } from '../../src-main/ipc/handlers/participant'
import { fillBase, openBase } from './support/base'
import { median, report, timeRuns } from './support/mesure'
import { contextOf } from './support/route'

const RUNS = 9
const PARTICIPANTS = 10_000
const SUIVIES = ['participation', 'sortie', 'etape', 'participant']

it('accueil et liste de toute l’équipe', async (context) => {
  const base = await openBase()
  const personnes = (await fillBase(base, PARTICIPANTS)).toLocaleString('fr-FR')
  const session = contextOf(base)
  const tables = SUIVIES.map((table) => base.sqlite.prepare(`SELECT * FROM "${table}"`))
  const lecture = median(await timeRuns(RUNS, () => tables.reduce((sum, table) => sum + table.all().length, 0)))
  const reference = { nom: 'lecture des parcours et des étapes', mediane: lecture }
  const accueil = await accueilHandlers['accueil.get'](session, { portee: 'equipe' })
  expect(accueil.alertes.length).toBeGreaterThan(0)
  report(
    context,
    {
      mesure: `alertes de l’accueil, toute l’équipe, ${personnes} personnes`,
      mediane: median(await timeRuns(RUNS, () => accueilHandlers['accueil.get'](session, { portee: 'equipe' }))),
      reference,
      cible: 'moins de 150 ms',
    },
    {
      mesure: `liste de ${personnes} personnes, alertes comprises`,
      mediane: median(await timeRuns(RUNS, () => participantHandlers['participant.list'](session, {}))),
      reference,
      cible: 'moins de 300 ms',
    },
  )
})
