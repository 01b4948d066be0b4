import fc from 'fast-check'
import { type Kysely, sql, type Transaction } from 'kysely'
import { describe, expect, it } from 'vitest'
import { listDoublons } from '../../../src-main/database/queries/doublon.query'
import { compareDossiers } from '../../../src-main/database/queries/doublon-comparaison.query'
import { listFusionsFaites, listPairesEcartees } from '../../../src-main/database/queries/fusion.query'
import { listHistorique } from '../../../src-main/database/queries/historique.query'
import { COLONNES_PARTICIPANT, findGarde } from '../../../src-main/database/repositories/fusion.repository'
import type { Database } from '../../../src-main/database/schema/database'
import { cleRecherche } from '../../../src-main/domain/participant/cle-recherche'
import { CHAMPS_FUSION, type ChoixFusion, COTES_FUSION, type CoteFusion } from '../../../src-main/domain/participant/fusion'
import { mergeParticipants } from '../../../src-main/use-cases/merge-participants'
import { restoreDoublon, setDoublonAside } from '../../../src-main/use-cases/set-doublon-aside'
import { undoFusion } from '../../../src-main/use-cases/undo-fusion'
import { makeCoffre } from '../../support/coffre'
import { COORDINATION, contextOf, seedDossiers } from '../../support/dossiers'

const KARIM = contextOf(['referent'], 'R1')
const KARINE = contextOf(['referent'], 'R2')
const nomCommune = (code: string | null) => code && 'Amiens'

/** The seed, with P4: the same person as P1 under another identifier, in the same operation, with an attachment and a clause. */
async function seeded() {
  const { coffre } = await makeCoffre()
  const { db } = coffre
  await db.transaction().execute(async (trx) => {
    await seedDossiers(trx)
    await trx.insertInto('utilisateur').values({ id: 'u-autre', nom: 'Autre', actif: 1 }).execute()
    const identite = {
      id: 'P4',
      nom: 'LEFEVRE',
      prenom: 'Marie',
      nom_naissance: 'Carpentier',
      sexe: 'F',
      date_naissance: '1985-05-10',
      adresse: '4 rue des Tilleuls',
      code_postal: '80000',
      code_insee: '80021',
      qpv: 0,
      telephone: null,
      courriel: 'marie@exemple.fr',
      identifiant_ft: null,
      nationalite: 'france',
      parent_ne_etranger: null,
    } as const
    await trx
      .insertInto('participant')
      .values({ ...identite, cle_recherche: cleRecherche(identite) })
      .execute()
    await trx
      .insertInto('participation')
      .values({
        id: 'T4',
        participant: 'P4',
        operation: 'PLIE',
        referent: 'R1',
        date_prescription: '2026-01-05',
        date_entree: '2026-02-01',
      })
      .execute()
    await trx
      .insertInto('entretien')
      .values({ id: 'N4', participation: 'T4', date: '2026-03-01', mode: 'individuel', statut: 'honore' })
      .execute()
    await trx
      .insertInto('piece')
      .values({
        id: 'PI4',
        participant: 'P4',
        participation: null,
        type: 'autre',
        nom: 'carte.pdf',
        format: 'pdf',
        taille: 12,
        empreinte: 'e1',
        ajoute_le: '2026-03-01T08:00:00.000Z',
        ajoute_par: 'u-autre',
      })
      .execute()
    await trx.insertInto('marche').values({ id: 'M1' }).execute()
    await trx.insertInto('lot').values({ id: 'L1', marche: 'M1' }).execute()
    await trx.insertInto('contrat_clause').values({ id: 'K4', lot: 'L1', participant: 'P4' }).execute()
    for (const [premier, second] of [
      ['P2', 'P4'],
      ['P1', 'P3'],
      ['P3', 'P4'],
      ['P1', 'P4'],
    ] as const) {
      const horodatage = '2026-01-01T08:00:00.000Z'
      await trx.insertInto('doublon_ecarte').values({ premier, second, utilisateur: 'u-autre', horodatage }).execute()
    }
  })
  const write = <T>(work: (trx: Transaction<Database>) => Promise<T>) => db.transaction().execute(work)
  return { db, write }
}

const tout = (cote: CoteFusion): ChoixFusion => Object.fromEntries(CHAMPS_FUSION.map((champ) => [champ, cote])) as ChoixFusion
const PAIRE = { premier: 'P1', second: 'P4', garde: 'premier', choix: tout('premier') } as const

/** Every row of every table, journal and merges aside: what must be the same after an undone merge. */
async function dump(db: Kysely<Database>) {
  const { rows: tables } = await sql<{
    name: string
  }>`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`.execute(db)
  const content: Record<string, string[]> = {}
  for (const { name } of tables.filter(({ name }) => name !== 'journal' && name !== 'fusion')) {
    const { rows } = await sql`SELECT * FROM ${sql.table(name)}`.execute(db)
    content[name] = rows.map((row) => JSON.stringify(row)).sort()
  }
  return content
}

describe('fusion de deux dossiers', () => {
  it('chaque colonne qui désigne une personne est traitée', async () => {
    const { db } = await seeded()
    const { rows } = await sql<{ colonne: string }>`
      SELECT m.name || '.' || f."from" AS colonne FROM sqlite_master m, pragma_foreign_key_list(m.name) f
      WHERE m.type = 'table' AND f."table" = 'participant' ORDER BY colonne`.execute(db)
    expect(rows.map(({ colonne }) => colonne)).toEqual([...COLONNES_PARTICIPANT].sort())
  })

  it('tout va au dossier gardé, avec les valeurs choisies, sa clé de recherche et sa trace', async () => {
    const { db, write } = await seeded()
    const choix: ChoixFusion = { ...tout('premier'), adresse: 'second', courriel: 'second', nom_naissance: 'second' }
    await write((trx) => mergeParticipants(trx, COORDINATION, { ...PAIRE, choix }))
    expect(await db.selectFrom('participant').select('id').where('id', '=', 'P4').execute()).toEqual([])
    expect(await db.selectFrom('participant').selectAll().where('id', '=', 'P1').executeTakeFirst()).toMatchObject({
      nom: 'Lefèvre',
      nom_naissance: 'Carpentier',
      adresse: '4 rue des Tilleuls',
      telephone: '0600000001',
      courriel: 'marie@exemple.fr',
      cle_recherche: 'lefevre marie carpentier 0600000001 p1',
    })
    for (const table of ['participation', 'piece', 'contrat_clause'] as const) {
      expect(await db.selectFrom(table).select('id').where('participant', '=', 'P4').execute()).toEqual([])
    }
    expect(await db.selectFrom('participation').select('id').where('participant', '=', 'P1').orderBy('id').execute()).toEqual([
      { id: 'T1' },
      { id: 'T4' },
    ])
    expect(await db.selectFrom('doublon_ecarte').select(['premier', 'second']).orderBy('premier').orderBy('second').execute()).toEqual([
      { premier: 'P1', second: 'P2' },
      { premier: 'P1', second: 'P3' },
    ])
    const [derniere] = await listHistorique(db, COORDINATION.user, 'P1')
    expect(derniere).toMatchObject({ action: 'mergeParticipants' })
    expect(derniere?.champs.sort()).toEqual(['adresse', 'code_postal', 'courriel', 'nom_naissance'])
    const { rows } = await sql<{ detail: string }>`SELECT detail FROM journal WHERE action = 'mergeParticipants'`.execute(db)
    expect(rows).toHaveLength(2)
    expect(JSON.stringify(rows)).not.toContain('Tilleuls')
  })

  it('l’ancien identifiant mène au dossier gardé, même après une seconde fusion', async () => {
    const { db, write } = await seeded()
    await write((trx) => mergeParticipants(trx, COORDINATION, PAIRE))
    expect(await findGarde(db, 'P4')).toBe('P1')
    await write((trx) => mergeParticipants(trx, COORDINATION, { ...PAIRE, premier: 'P1', second: 'P2', garde: 'second' }))
    expect(await findGarde(db, 'P4')).toBe('P2')
    expect(await findGarde(db, 'inconnu')).toBe('inconnu')
    expect((await listHistorique(db, COORDINATION.user, 'P2')).filter(({ action }) => action === 'mergeParticipants')).toHaveLength(1)
  })

  it('fusionner puis annuler rend la base telle qu’elle était, quels que soient les choix', async () => {
    const { db, write } = await seeded()
    const before = await dump(db)
    const cote = fc.constantFrom(...COTES_FUSION)
    const choixOf = fc.record(Object.fromEntries(CHAMPS_FUSION.map((champ) => [champ, cote]))) as fc.Arbitrary<ChoixFusion>
    const autre = fc.constantFrom('P2', 'P3', 'P4')
    await fc.assert(
      fc.asyncProperty(choixOf, cote, autre, async (choix, garde, second) => {
        const { fusion } = await write((trx) => mergeParticipants(trx, COORDINATION, { premier: 'P1', second, garde, choix }))
        expect(await dump(db)).not.toEqual(before)
        await write((trx) => undoFusion(trx, COORDINATION, fusion))
        expect(await dump(db)).toEqual(before)
      }),
      { numRuns: 25 },
    )
  })

  it('deux fusions de suite s’annulent dans l’ordre inverse, pas autrement', async () => {
    const { db, write } = await seeded()
    const before = await dump(db)
    const { fusion: une } = await write((trx) => mergeParticipants(trx, COORDINATION, PAIRE))
    const { fusion: deux } = await write((trx) => mergeParticipants(trx, COORDINATION, { ...PAIRE, second: 'P2', garde: 'second' }))
    await expect(write((trx) => undoFusion(trx, COORDINATION, une))).rejects.toThrow('annulez d’abord cette fusion plus récente')
    await write((trx) => undoFusion(trx, COORDINATION, deux))
    await write((trx) => undoFusion(trx, COORDINATION, une))
    expect(await dump(db)).toEqual(before)
    await expect(write((trx) => undoFusion(trx, COORDINATION, une))).rejects.toThrow('déjà annulée')
  })
})

describe('annulation devenue impossible', () => {
  const merged = async (choix: ChoixFusion = tout('premier')) => {
    const base = await seeded()
    const { fusion } = await base.write((trx) => mergeParticipants(trx, COORDINATION, { ...PAIRE, choix }))
    return { ...base, undo: () => base.write((trx) => undoFusion(trx, COORDINATION, fusion)) }
  }

  it('une pièce réunie n’existe plus', async () => {
    const { db, undo } = await merged()
    await db.deleteFrom('piece').where('id', '=', 'PI4').execute()
    const before = await dump(db)
    await expect(undo()).rejects.toMatchObject({ code: 'regle', message: expect.stringContaining('Une pièce réunie n’existe plus') })
    expect(await dump(db)).toEqual(before)
    expect((await listFusionsFaites(db, COORDINATION.user, null))[0]?.refus).toContain('Une pièce réunie')
  })

  it('l’identifiant absorbé est revenu par une reprise', async () => {
    const { db, undo } = await merged()
    await db.insertInto('participant').values({ id: 'P4', nom: 'X', prenom: 'Y', cle_recherche: 'x y p4' }).execute()
    await expect(undo()).rejects.toThrow('Un dossier porte de nouveau l’identifiant P4')
  })

  it('une valeur choisie a été corrigée depuis', async () => {
    const { db, undo } = await merged(tout('second'))
    await db.updateTable('participant').set({ telephone: '0611111111' }).where('id', '=', 'P1').execute()
    await expect(undo()).rejects.toThrow('on ne saurait plus à qui c’est : téléphone')
  })

  it('ce que la fusion n’avait pas touché garde sa correction', async () => {
    const { db, undo } = await merged()
    await db.updateTable('participant').set({ telephone: '0611111111' }).where('id', '=', 'P1').execute()
    await undo()
    expect(await db.selectFrom('participant').select(['telephone', 'cle_recherche']).where('id', '=', 'P1').executeTakeFirst()).toEqual({
      telephone: '0611111111',
      cle_recherche: 'lefevre marie 0611111111 p1',
    })
  })
})

describe('qui peut fusionner', () => {
  it('le référent de tous les parcours des deux personnes', async () => {
    const { db, write } = await seeded()
    const { fusion } = await write((trx) => mergeParticipants(trx, KARIM, PAIRE))
    expect(await listFusionsFaites(db, KARIM.user, 'P1')).toMatchObject([
      { id: fusion, refus: null, deplaces: { participation: 1, piece: 1 } },
    ])
    expect(await listFusionsFaites(db, KARINE.user, null)).toEqual([])
    await expect(write((trx) => undoFusion(trx, KARINE, fusion))).rejects.toMatchObject({ code: 'droit' })
    await write((trx) => undoFusion(trx, KARIM, fusion))
  })

  it('pas celui d’un seul des deux : rien n’est écrit', async () => {
    const { db, write } = await seeded()
    const before = await dump(db)
    for (const acteur of [KARIM, KARINE]) {
      await expect(write((trx) => mergeParticipants(trx, acteur, { ...PAIRE, premier: 'P1', second: 'P3' }))).rejects.toMatchObject({
        code: 'droit',
      })
    }
    await expect(write((trx) => mergeParticipants(trx, COORDINATION, { ...PAIRE, second: 'P1' }))).rejects.toMatchObject({
      code: 'saisie_invalide',
    })
    await expect(write((trx) => mergeParticipants(trx, COORDINATION, { ...PAIRE, second: 'absent' }))).rejects.toMatchObject({
      code: 'introuvable',
    })
    expect(await dump(db)).toEqual(before)
  })
})

describe('liste et comparaison', () => {
  it('une paire écartée ne revient pas, une paire remise revient', async () => {
    const { db, write } = await seeded()
    const cles = async (acteur = COORDINATION) =>
      (await listDoublons(db, acteur.user, nomCommune)).paires.map(({ premier, second, niveau }) => `${premier.id} ${second.id} ${niveau}`)
    expect(await cles()).toEqual([])
    await write((trx) => restoreDoublon(trx, KARIM, { premier: 'P4', second: 'P1' }))
    expect(await cles()).toEqual(['P1 P4 certain'])
    expect(await cles(KARIM)).toEqual(['P1 P4 certain'])
    expect(await cles(KARINE)).toEqual([])
    await expect(write((trx) => setDoublonAside(trx, KARINE, { premier: 'P4', second: 'P1' }))).rejects.toMatchObject({ code: 'droit' })
    await write((trx) => setDoublonAside(trx, KARIM, { premier: 'P4', second: 'P1' }))
    expect(await cles()).toEqual([])
    expect((await listPairesEcartees(db))[0]).toMatchObject({
      premier: { id: 'P1' },
      second: { id: 'P4' },
      utilisateur: 'u-helene',
    })
  })

  it('dit ce qui sera réuni, ce qui se recouvre et ce qui est proposé', async () => {
    const { db } = await seeded()
    const comparaison = await compareDossiers(db, COORDINATION.user, { premier: 'P1', second: 'P4' }, nomCommune)
    expect(comparaison).toMatchObject({
      garde: 'second',
      refus: null,
      ecartee: true,
      rapprochement: { niveau: 'certain' },
      second: { contenu: { participations: 1, entretiens: 1, pieces: 1, contrats_clause: 1 } },
      choix: {
        nom: { cote: 'premier', raison: 'mieux_ecrit' },
        telephone: { cote: 'premier', raison: 'seul_rempli' },
        adresse: { cote: 'second', raison: 'plus_complet' },
        date_naissance: { raison: 'identiques' },
      },
    })
    expect(comparaison?.conflits).toEqual([
      {
        type: 'recouvrement',
        operation: 'PLIE',
        phrase:
          '« Parcours PLIE » : deux parcours en même temps à partir du 01/02/2026. Ils restent tels quels. La fiche FSE+ gardera l’entrée du 20/01/2025 avec ses réponses et restera sans sortie.',
      },
    ])
  })

  it('cache à un référent les coordonnées de la personne d’un autre', async () => {
    const { db } = await seeded()
    const comparaison = await compareDossiers(db, KARIM.user, { premier: 'P1', second: 'P3' }, nomCommune)
    expect(comparaison?.premier.identite.telephone).toBe('0600000001')
    expect(comparaison?.second.identite.telephone).toBeNull()
    expect(comparaison?.refus).toContain('se demande à la coordination')
    expect(await compareDossiers(db, KARIM.user, { premier: 'P1', second: 'absent' }, nomCommune)).toBeUndefined()
  })
})
