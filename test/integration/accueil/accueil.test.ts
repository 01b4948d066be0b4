import type { Kysely } from 'kysely'
import { describe, expect, it } from 'vitest'
import { reportSaisie } from '../../../src-main/contract/accueil'
import { listSuivisDus } from '../../../src-main/database/queries/suivi-du.query'
import type { Database } from '../../../src-main/database/schema/database'
import { definePaper } from '../../../src-main/documents/papers'
import { renderPdf } from '../../../src-main/documents/render'
import type { Role } from '../../../src-main/domain/acces/role'
import { DEFAULT_STRUCTURE } from '../../../src-main/domain/parametre/settings'
import { accueilHandlers } from '../../../src-main/ipc/handlers/accueil'
import type { AppServices } from '../../../src-main/ipc/services'
import { createDemande } from '../../../src-main/use-cases/create-demande'
import { createEtape } from '../../../src-main/use-cases/save-etape'
import { saveSuivi } from '../../../src-main/use-cases/save-sortie-fse'
import { snoozeAlerte, wakeAlerte } from '../../../src-main/use-cases/snooze-alerte'
import { withdrawDemande } from '../../../src-main/use-cases/withdraw-demande'
import { makeCoffre } from '../../support/coffre'
import { COORDINATION, contextOf, ETAPE, seedDossiers, TODAY } from '../../support/dossiers'
import { readPdfText } from '../../support/pdf-text'

const AUTRE = contextOf(['referent'], 'R2')
const NON_VU = { participation: 'T1', type: 'non_vu' as const, objet: null }
const REPORT = { jusqu_au: '2026-09-24', raison: 'Rendez-vous en cours de prise' }

async function seeded(): Promise<Kysely<Database>> {
  const { coffre } = await makeCoffre()
  await coffre.db.transaction().execute(seedDossiers)
  await coffre.db
    .insertInto('utilisateur')
    .values({ id: 'u-helene', nom: 'Hélène Marchetti', referent: null, actif: 1 })
    .onConflict((c) => c.doNothing())
    .execute()
  return coffre.db
}

function accueil(db: Kysely<Database>, today = TODAY, roles: Role[] = ['coordinateur'], referent: string | null = null) {
  const services = { clock: { today: () => today, now: () => `${today}T08:00:00.000Z` } } as AppServices
  return accueilHandlers['accueil.get']({ db, services, user: { id: 'u-helene', nom: 'Hélène', roles, referent } }, { portee: 'equipe' })
}
const write = <T>(db: Kysely<Database>, work: (trx: Parameters<typeof createEtape>[0]) => Promise<T>) => db.transaction().execute(work)
const typesOf = async (db: Kysely<Database>, participation = 'T1') =>
  (await accueil(db)).alertes.filter((alerte) => alerte.participation === participation).map(({ type }) => type)

describe('accueil : reporter une alerte', () => {
  it('la range jusqu’à son jour, puis elle revient d’elle-même', async () => {
    const db = await seeded()
    expect(await typesOf(db)).toContain('non_vu')
    await write(db, (trx) => snoozeAlerte(trx, COORDINATION, { ...NON_VU, report: REPORT }))
    const apres = await accueil(db)
    expect(await typesOf(db)).not.toContain('non_vu')
    expect(apres.reportees).toMatchObject([{ participation: 'T1', type: 'non_vu', ...REPORT }])
    const leJour = await accueil(db, REPORT.jusqu_au)
    expect(leJour.reportees).toEqual([])
    expect(leJour.alertes.some(({ participation, type }) => participation === 'T1' && type === 'non_vu')).toBe(true)
  })

  it('se reprend avant, et le journal garde l’un et l’autre sans la raison', async () => {
    const db = await seeded()
    await write(db, (trx) => snoozeAlerte(trx, COORDINATION, { ...NON_VU, report: REPORT }))
    await write(db, (trx) => wakeAlerte(trx, COORDINATION, NON_VU))
    expect(await typesOf(db)).toContain('non_vu')
    const journal = await db.selectFrom('journal').select(['action', 'detail']).where('action', 'like', '%Alerte').execute()
    expect(journal.map(({ action }) => action)).toEqual(['snoozeAlerte', 'wakeAlerte'])
    expect(JSON.stringify(journal)).not.toContain(REPORT.raison)
  })

  it('se refuse au-delà du plus long report, et sur le dossier d’un autre', async () => {
    const db = await seeded()
    const snooze = (context = COORDINATION, jusqu_au = REPORT.jusqu_au) =>
      write(db, (trx) => snoozeAlerte(trx, context, { ...NON_VU, report: { ...REPORT, jusqu_au } }))
    await expect(snooze(COORDINATION, '2027-09-24')).rejects.toMatchObject({ fields: { jusqu_au: expect.stringContaining('92') } })
    await expect(snooze(AUTRE)).rejects.toMatchObject({ code: 'droit' })
    expect(await db.selectFrom('report_alerte').selectAll().execute()).toEqual([])
  })

  it('refuse un numéro de sécurité sociale dans la raison', () => {
    expect(reportSaisie.safeParse({ ...REPORT, raison: 'Dossier 1 84 12 76 451 089 46' }).success).toBe(false)
    expect(reportSaisie.safeParse(REPORT).success).toBe(true)
  })
})

describe('accueil : la sortie que les règles permettent', () => {
  const CDI = {
    ...ETAPE,
    famille: 'emploi_durable' as const,
    contrat: 'cdi' as const,
    heures_hebdo: 24,
    date_debut: '2026-06-10',
    date_fin_prevue: null,
  }
  const SORTIE = { nature: 'sortie' as const, date_effet: TODAY, date_fin: null, etape: null, referent: null, justification: null }

  it('se propose à la fin de l’essai, et se ferme par la demande', async () => {
    const db = await seeded()
    await write(db, (trx) => createEtape(trx, COORDINATION, { participation: 'T1', etape: { ...CDI, fin_periode_essai: '2026-09-10' } }))
    expect(await typesOf(db)).toContain('sortie_possible')
    const { id } = await write(db, (trx) =>
      createDemande(trx, COORDINATION, { participation: 'T1', demande: { ...SORTIE, motif_sortie: 'emploi' } }),
    )
    expect(await typesOf(db)).not.toContain('sortie_possible')
    expect(await db.selectFrom('demande').select('type').where('id', '=', id).executeTakeFirst()).toEqual({ type: 'sortie_positive' })
    await write(db, (trx) => withdrawDemande(trx, COORDINATION, id))
    expect(await typesOf(db)).toContain('sortie_possible')
  })

  it('une étape laissée ouverte se confirme avant la sortie ; rien n’est écrit sans cela', async () => {
    const db = await seeded()
    await write(db, (trx) => createEtape(trx, COORDINATION, { participation: 'T1', etape: ETAPE }))
    const ask = (confirme: boolean) =>
      write(db, (trx) =>
        createDemande(trx, COORDINATION, { participation: 'T1', demande: { ...SORTIE, motif_sortie: 'abandon', confirme } }),
      )
    await expect(ask(false)).rejects.toMatchObject({ code: 'saisie_invalide', fields: { confirme: expect.any(String) } })
    expect(await db.selectFrom('demande').selectAll().where('participation', '=', 'T1').execute()).toEqual([])
    await ask(true)
    expect(await typesOf(db)).not.toContain('demande_sortie')
  })
})

describe('accueil : le suivi dans l’emploi', () => {
  it('reste dû tant que la personne est injoignable, trois fois au plus', async () => {
    const db = await seeded()
    await db
      .insertInto('etape')
      .values({
        id: 'S9',
        participation: 'T1',
        famille: 'emploi_durable',
        contrat: 'cdd',
        date_debut: '2026-03-01',
        date_fin_prevue: '2027-02-28',
      })
      .execute()
    await db.insertInto('sortie').values({ participation: 'T1', date_sortie: '2026-06-01', motif: 'emploi', etape: 'S9' }).execute()
    const dus = async () => (await listSuivisDus(db, { referent: null }, TODAY)).map(({ echeance }) => echeance)
    const note = (date: string, maintenu: 'injoignable' | 'oui') =>
      write(db, (trx) => saveSuivi(trx, COORDINATION, { participation: 'T1', echeance: 3, date, maintenu }))
    for (const [date, attendus] of [
      ['2026-09-02', [3, 6]],
      ['2026-09-09', [3, 6]],
      ['2026-09-16', [6]],
    ] as const) {
      await note(date, 'injoignable')
      expect(await dus()).toEqual(attendus)
    }
    await note('2026-09-17', 'oui')
    expect(await dus()).toEqual([6])
  })
})

describe('la frise imprimée', () => {
  it('porte les étapes, les contrats et l’entrée, sans note', async () => {
    const bytes = await renderPdf(
      definePaper('frise', {
        structure: DEFAULT_STRUCTURE,
        personne: 'DELANNOY Sandrine',
        sousTitre: 'Parcours PLIE, entrée le 14/10/2024',
        auteur: 'Karim Benhaddou',
        date: TODAY,
        parcours: {
          date_prescription: null,
          date_entree: '2024-10-14',
          sortie: null,
          etapes: [
            {
              ...ETAPE,
              id: 'E1',
              employeur_nom: null,
              intitule: 'Remise à niveau',
              date_debut: '2025-02-01',
              date_fin: '2025-09-01',
              date_fin_prevue: null,
              resultat: 'validee',
            },
          ],
          entretiens: [{ id: 'N1', date: '2025-03-01', mode: 'individuel', statut: 'honore' }],
          suspensions: [{ id: 'P1', date_debut: '2025-10-01', date_fin: '2026-02-01' }],
          contrats: [{ id: 'C1', date_debut: '2024-11-01', date_fin: '2025-10-31', signe: true }],
          passages: [],
          demandes: [],
        },
      }),
    )
    const { text: texte } = await readPdfText(bytes)
    for (const mot of ['DELANNOY Sandrine', 'Remise à niveau', 'Contrat signé', 'Entrée', 'Reprise', 'Entretiens', 'Page 1 sur 1']) {
      expect(texte).toContain(mot)
    }
  })
})
