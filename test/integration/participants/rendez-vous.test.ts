import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findDossier } from '../../../src-main/database/queries/dossier.query'
import type { TaskContext } from '../../../src-main/ipc/context'
import { exportRendezVous } from '../../../src-main/ipc/handlers/rendez-vous-export'
import { createEntretien } from '../../../src-main/use-cases/save-entretien'
import { makeCoffre } from '../../support/coffre'
import { COORDINATION, contextOf, ENTRETIEN, SEUILS, seedDossiers, TODAY } from '../../support/dossiers'

async function seeded() {
  const { coffre, dir } = await makeCoffre()
  await coffre.db.transaction().execute(seedDossiers)
  const entretien = { ...ENTRETIEN, objectifs: 'Appeler la crèche.' }
  await coffre.db.transaction().execute((trx) => createEntretien(trx, COORDINATION, { participation: 'T1', entretien }))
  const prevu = await coffre.db.selectFrom('entretien').select('id').where('statut', '=', 'prevu').executeTakeFirstOrThrow()
  const honore = await coffre.db.selectFrom('entretien').select('id').where('statut', '=', 'honore').executeTakeFirstOrThrow()
  return { db: coffre.db, file: join(dir, '..', 'rdv.ics'), prevu: prevu.id, honore: honore.id }
}

function context(db: TaskContext['db'], file: string | null, acteur = COORDINATION): TaskContext {
  const services = { clock: acteur.clock, ids: acteur.ids, dialogs: { saveFile: async () => file } }
  return { db, user: acteur.user, services } as unknown as TaskContext
}

describe('le rendez-vous pour l’agenda', () => {
  it('écrit des initiales, un lieu, une heure, et note la sortie sans le nom', async () => {
    const { db, file, prevu } = await seeded()
    expect(await exportRendezVous(context(db, file), prevu)).toEqual({ fichier: 'rdv.ics' })
    const ics = await readFile(file, 'utf8')
    expect(ics).toContain('SUMMARY:Rendez-vous PLIE (M. L.)')
    expect(ics).not.toMatch(/Marie|Lef|crèche/i)
    const { detail, objet_id } = await db
      .selectFrom('journal')
      .select(['detail', 'objet_id'])
      .where('action', '=', 'exportRendezVous')
      .executeTakeFirstOrThrow()
    expect(objet_id).toBe('T1')
    expect(JSON.parse(detail ?? '')).toEqual({ personnes: 1, entretien: prevu })
  })

  it('refuse un entretien passé, un autre référent ; ne note rien quand la fenêtre est fermée', async () => {
    const { db, file, prevu, honore } = await seeded()
    await expect(exportRendezVous(context(db, file), honore)).rejects.toMatchObject({ code: 'regle' })
    await expect(exportRendezVous(context(db, file, contextOf(['referent'], 'R2')), prevu)).rejects.toMatchObject({ code: 'droit' })
    expect(await exportRendezVous(context(db, null), prevu)).toBeNull()
    expect(await db.selectFrom('journal').select('id').where('action', '=', 'exportRendezVous').execute()).toEqual([])
  })
})

describe('ce qui est convenu en entretien', () => {
  it('se lit comme une note : la coordination oui, l’auditeur non', async () => {
    const { db } = await seeded()
    const lire = async (acteur: typeof COORDINATION) => {
      const dossier = await findDossier(db, acteur.user, 'P1', { date: TODAY, seuils: SEUILS, nomCommune: () => null })
      return dossier?.participations[0]?.entretiens.map(({ objectifs }) => objectifs)
    }
    expect(await lire(COORDINATION)).toEqual([null, 'Appeler la crèche.'])
    expect(await lire(contextOf(['lecture']))).toEqual([null, null])
  })
})
