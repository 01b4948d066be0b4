import { expect, it } from 'vitest'
import type { OpenDatabase } from '../../src-main/database/open'
import { listPropositions } from '../../src-main/database/queries/commission-propositions.query'
import { preparePapier } from '../../src-main/ipc/handlers/papier-demande'
import { fillBase, openBase } from './support/base'
import { median, report, timeRuns } from './support/mesure'
import { contextOf } from './support/route'

const RUNS = 9
const PARTICIPANTS = 10_000
const CHOISIES = 500

it('proposition d’ordre du jour et papiers en nombre', async (context) => {
  const base = await openBase()
  const personnes = (await fillBase(base, PARTICIPANTS)).toLocaleString('fr-FR')
  const seance = await base.db.selectFrom('commission').selectAll().where('etat', '=', 'preparation').executeTakeFirstOrThrow()
  expect((await listPropositions(base.db, seance)).length).toBeGreaterThan(0)
  const parcours = base.sqlite.prepare('SELECT * FROM participation')
  const reference = { nom: 'lecture des parcours', mediane: median(await timeRuns(RUNS, () => parcours.all().length)) }
  report(
    context,
    {
      mesure: `proposition d’ordre du jour, ${personnes} personnes`,
      mediane: median(await timeRuns(RUNS, () => listPropositions(base.db, seance))),
      reference,
      cible: 'moins de 200 ms',
    },
    {
      mesure: `fiches de ${CHOISIES} personnes, lecture des dossiers`,
      mediane: median(await timeRuns(3, () => prepareFiches(base))),
      cible: 'moins de 2 s, sans bloquer la fenêtre',
    },
  )
})

async function prepareFiches(base: OpenDatabase): Promise<void> {
  const choisies = await base.db.selectFrom('participation').select('id').orderBy('id').limit(CHOISIES).execute()
  const { data } = await preparePapier(contextOf(base), {
    papier: 'fiche_participant',
    participations: choisies.map(({ id }) => id),
    modele: null,
    corps: null,
    date_rdv: null,
    heure_rdv: null,
    lieu_rdv: null,
    exclure_incomplets: false,
    avec_freins: false,
    titre_evenement: null,
    lignes_vides: 0,
  })
  expect(data.feuillets).toHaveLength(CHOISIES)
}
