import { describe, expect, it } from 'vitest'
import { dossier as dossierSchema } from '../../../src-main/contract/dossier'
import { findDossier } from '../../../src-main/database/queries/dossier.query'
import { listHistorique } from '../../../src-main/database/queries/historique.query'
import { searchParticipants } from '../../../src-main/database/queries/participant.query'
import { listParticipants } from '../../../src-main/database/queries/participant-liste.query'
import type { Acteur } from '../../../src-main/domain/acces/dossier'
import { makeCoffre } from '../../support/coffre'
import { SEUILS, seedDossiers, TODAY } from '../../support/dossiers'

const OPTIONS = { date: TODAY, seuils: SEUILS, nomCommune: (code: string | null) => code && 'Amiens' }
const COORDINATION: Acteur = { roles: ['coordinateur'], referent: null }
const REFERENT: Acteur = { roles: ['referent'], referent: 'R1' }
const AUTRE: Acteur = { roles: ['referent'], referent: 'R2' }
const CRE: Acteur = { roles: ['cre'], referent: null }
const FACILITATEUR: Acteur = { roles: ['facilitateur'], referent: null }
const LECTURE: Acteur = { roles: ['lecture'], referent: null }

async function seeded() {
  const { coffre } = await makeCoffre()
  const { db } = coffre
  await db.transaction().execute(seedDossiers)
  const etape = { participation: 'T1', date_debut: '2026-08-01' }
  await db
    .insertInto('etape')
    .values([
      { ...etape, id: 'S1', famille: 'action_sociale', intitule: 'Suivi santé', commentaire: 'Confidence' },
      { ...etape, id: 'S2', famille: 'emploi_court', contrat: 'cdd', intitule: 'Agent de service', commentaire: 'Confidence' },
    ])
    .execute()
  await db
    .insertInto('entretien')
    .values([
      { id: 'N1', participation: 'T1', date: '2026-09-03', mode: 'individuel', statut: 'honore', note: 'Confidence' },
      { id: 'N2', participation: 'T1', date: '2026-09-29', mode: 'individuel', statut: 'prevu', heure: '14:00' },
    ])
    .execute()
  await db
    .insertInto('frein')
    .values({ id: 'F1', participation: 'T1', theme: 'sante', niveau: 2, date_ouverture: '2025-02-01', commentaire: 'Confidence' })
    .execute()
  return db
}

describe('dossier : chaque rôle ne lit que ses colonnes', () => {
  const read = async (acteur: Acteur) => {
    const dossier = await findDossier(await seeded(), acteur, 'P1', OPTIONS)
    const parsed = dossierSchema.parse(dossier)
    const [participation] = parsed.participations
    if (!participation) throw new Error('no participation')
    return { identite: parsed.identite, participation, texte: JSON.stringify(parsed) }
  }

  it('la coordination et le référent du parcours lisent tout', async () => {
    for (const acteur of [COORDINATION, REFERENT]) {
      const { identite, participation } = await read(acteur)
      expect(identite).toMatchObject({ nom: 'Lefèvre', commune: 'Amiens', telephone: '0600000001' })
      expect(participation).toMatchObject({ statut: 'en_parcours', rqth: 1, referent_nom: 'Karim Benhaddou' })
      expect(participation.entretiens.map((entretien) => entretien.note)).toEqual([null, 'Confidence'])
      expect(participation.etapes.map((etape) => etape.commentaire)).toEqual(['Confidence', 'Confidence'])
      expect(participation.freins).toMatchObject([{ theme: 'sante', commentaire: 'Confidence' }])
      expect(participation.echeance).toEqual({ type: 'entretien', date: '2026-09-29', heure: '14:00' })
    }
  })

  it('un autre référent ne lit que l’identité et le référent', async () => {
    const { identite, participation, texte } = await read(AUTRE)
    expect(identite).toMatchObject({ nom: 'Lefèvre', telephone: null })
    expect(participation).toMatchObject({ referent: 'R1', statut: null, date_entree: null, rqth: null, criteres: [], manques: [] })
    expect([participation.etapes, participation.entretiens, participation.freins]).toEqual([[], [], []])
    expect(texte).not.toContain('Confidence')
  })

  it('la relation entreprises ne lit que l’identité et les étapes d’emploi', async () => {
    const { identite, participation, texte } = await read(CRE)
    expect(identite.telephone).toBe('0600000001')
    expect(participation.etapes.map((etape) => etape.id)).toEqual(['S2'])
    expect(participation).toMatchObject({ statut: 'en_parcours', rqth: null, criteres: [] })
    expect([participation.entretiens, participation.freins]).toEqual([[], []])
    expect(texte).not.toMatch(/Confidence|sante|rqth":1/)
  })

  it('le facilitateur lit l’éligibilité sans la santé', async () => {
    const { identite, participation } = await read(FACILITATEUR)
    expect(identite.telephone).toBeNull()
    expect(participation).toMatchObject({ niveau: 3, criteres: ['demandeur_emploi'], rqth: null, etapes: [], entretiens: [] })
  })

  it('l’auditeur lit les réponses FSE+ et les étapes, jamais une note', async () => {
    const { participation, texte } = await read(LECTURE)
    expect(participation).toMatchObject({ rqth: 1, criteres: ['demandeur_emploi', 'rqth'] })
    expect(participation.etapes).toHaveLength(2)
    expect(texte).not.toContain('Confidence')
  })

  it('ce qui manque est dit avec sa règle', async () => {
    const { participation } = await read(REFERENT)
    expect(participation.manques.map((manque) => manque.code)).toEqual([
      'contrat_engagement',
      'fse_entree',
      'constats',
      'pieces_entree',
      'justificatif',
    ])
    expect(participation.manques[1]?.raison).toContain('sexe, situation sur le marché du travail')
  })
})

describe('liste : une ligne par personne et opération', () => {
  const list = async (acteur: Acteur) => listParticipants(await seeded(), acteur, OPTIONS)

  it('la coordination voit statut, étape, dernier entretien et échéance', async () => {
    const [marie, gaelle] = await list(COORDINATION)
    expect(marie?.slice(10, 20)).toEqual([
      'en_parcours',
      '2025-01-20',
      null,
      null,
      null,
      'CDD, Agent de service',
      false,
      '2026-09-03',
      false,
      'entretien',
    ])
    expect(gaelle?.slice(15, 20)).toEqual([null, true, null, true, 'entretien_a_fixer'])
  })

  it('le référent ne reçoit des autres que l’identité, sans téléphone dans la clé de recherche', async () => {
    const lignes = await list(AUTRE)
    const marie = lignes.find(([, participant]) => participant === 'P1')
    expect(marie?.[4]).toBe('lefevre marie')
    expect(marie?.slice(10, 22)).toEqual([null, null, null, null, null, null, false, null, false, null, null, null])
    expect(marie?.slice(22)).toEqual([null, null, null, null, null, null, null, [], null, [], null, []])
    const olena = lignes.find(([, participant]) => participant === 'P3')
    expect(olena?.[4]).toContain('0600000003')
    expect(olena?.[10]).toBe('en_parcours')
  })

  it('la relation entreprises ne reçoit que les étapes d’emploi', async () => {
    const [marie] = await list(CRE)
    expect(marie?.[15]).toBe('CDD, Agent de service')
    expect(marie?.slice(16, 22)).toEqual([false, null, false, null, null, null])
    expect(marie?.slice(30)).toEqual([null, [], null, []])
  })

  it('un parcours rouvert remplace l’ancien dans la même opération', async () => {
    const db = await seeded()
    await db.insertInto('sortie').values({ participation: 'T2', date_sortie: '2025-06-01', motif: 'abandon' }).execute()
    await db
      .insertInto('participation')
      .values({ id: 'T9', participant: 'P2', operation: 'PLIE', referent: 'R1', date_entree: '2026-02-01' })
      .execute()
    const ids = (await listParticipants(db, COORDINATION, OPTIONS)).map(([participation]) => participation)
    expect(ids.sort()).toEqual(['T1', 'T3', 'T9'])
  })
})

describe('recherche et historique', () => {
  it('sans accents et dans n’importe quel ordre', async () => {
    const db = await seeded()
    const find = async (texte: string, acteur = COORDINATION) =>
      (await searchParticipants(db, acteur, texte, OPTIONS.nomCommune)).map(({ id, referent }) => [id, referent])
    expect(await find('lefevre marie')).toEqual([['P1', 'Karim Benhaddou']])
    expect(await find('0600000003')).toEqual([['P3', 'Karine Nguyen']])
    expect(await find('0600000003', AUTRE)).toEqual([])
  })

  it('l’historique d’un dossier suivi par un autre reste fermé', async () => {
    const db = await seeded()
    await db
      .insertInto('journal')
      .values({
        horodatage: '2026-09-01T08:00:00.000Z',
        utilisateur: 'u-helene',
        action: 'updateEtape',
        objet: 'participation',
        objet_id: 'T1',
        detail: '{"champs":["date_fin"]}',
      })
      .execute()
    expect(await listHistorique(db, REFERENT, 'P1')).toMatchObject([{ action: 'updateEtape', champs: ['date_fin'] }])
    expect(await listHistorique(db, AUTRE, 'P1')).toEqual([])
    expect(await listHistorique(db, CRE, 'P1')).toEqual([])
  })
})
