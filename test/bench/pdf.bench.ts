import { expect, it } from 'vitest'
import { loadSeancePapier } from '../../src-main/database/queries/commission-papier.query'
import { definePaper } from '../../src-main/documents/papers'
import { renderPdf } from '../../src-main/documents/render'
import { fillBase, openBase, TODAY } from './support/base'
import { median, report, timeRuns } from './support/mesure'

const RUNS = 5
const DOSSIERS = 60
const COORDINATION = { id: 'u-1', nom: 'Hélène Marchetti', roles: ['coordinateur' as const], referent: null }

it(`procès-verbal de ${DOSSIERS} dossiers`, async (context) => {
  const base = await openBase()
  await fillBase(base, 1)
  const { id } = await base.db
    .selectFrom('commission')
    .select('id')
    .where('etat', '=', 'cloturee')
    .orderBy('date', 'desc')
    .executeTakeFirstOrThrow()
  const { seance } = await loadSeancePapier(base.db, COORDINATION, id, false)
  const lignes = Array.from({ length: DOSSIERS }, (_, rang) => ({ ...seance.lignes[rang % seance.lignes.length], numero: rang + 1 }))
  const paper = (dossiers: typeof seance.lignes) =>
    renderPdf(
      definePaper('procesVerbal', {
        ...seance,
        lignes: dossiers,
        auteur: COORDINATION.nom,
        coordination: COORDINATION.nom,
        etabli_le: TODAY,
      }),
    )
  expect(seance.lignes.length).toBeGreaterThan(0)
  const vide = median(await timeRuns(RUNS, () => paper([])))
  const mediane = median(await timeRuns(RUNS, () => paper(lignes as typeof seance.lignes)))
  report(context, {
    mesure: `procès-verbal de ${DOSSIERS} dossiers en PDF`,
    mediane,
    reference: { nom: 'le même sans dossier', mediane: vide },
    cible: 'moins d’une seconde, hors de la fenêtre',
  })
})
