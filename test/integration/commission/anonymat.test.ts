import type { Transaction } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { loadSyntheses } from '../../../src-main/database/queries/commission-courriers.query'
import { loadSeancePapier } from '../../../src-main/database/queries/commission-papier.query'
import { loadSynthese } from '../../../src-main/database/queries/commission-synthese.query'
import { loadStructure } from '../../../src-main/database/queries/settings.query'
import type { Database } from '../../../src-main/database/schema/database'
import { fillDemonstration } from '../../../src-main/demonstration/fill-demonstration'
import { additifDocument } from '../../../src-main/documents/commission/additif.document'
import { ficheSynthese } from '../../../src-main/documents/commission/fiche-synthese'
import { ordreDuJourDocument } from '../../../src-main/documents/commission/ordre-du-jour.document'
import { procesVerbalDocument } from '../../../src-main/documents/commission/proces-verbal.document'
import { papiersDocument } from '../../../src-main/documents/papier/papiers.document'
import { renderPdf } from '../../../src-main/documents/render'
import { closeCommission } from '../../../src-main/use-cases/close-commission'
import { correctDecision } from '../../../src-main/use-cases/correct-decision'
import { decidePassage } from '../../../src-main/use-cases/decide-passage'
import { initCoffre } from '../../../src-main/use-cases/init-coffre'
import { setEtatCommission } from '../../../src-main/use-cases/prepare-commission'
import { saveSettings } from '../../../src-main/use-cases/save-settings'
import { HELENE, makeCoffre, NEW_COFFRE } from '../../support/coffre'
import { contextOf } from '../../support/dossiers'
import { readPdfText } from '../../support/pdf-text'

const TODAY = '2026-09-17'
const COORDINATRICE = { roles: ['coordinateur'] as const, referent: null }
const nomCommune = () => 'Brévanne'

type Base = Awaited<ReturnType<typeof makeCoffre>>['coffre']['db']
let db: Base
let seances: string[]

beforeEach(async () => {
  db = (await makeCoffre()).coffre.db
  const clock = { today: () => TODAY, now: () => `${TODAY}T07:00:00.000Z` }
  await db
    .transaction()
    .execute((trx) => initCoffre(trx, { clock, structure: NEW_COFFRE.structure, utilisateur: HELENE, roles: ['coordinateur'] }))
  await fillDemonstration(db, { today: TODAY, onProgress: () => {} })
  const closes = await db.selectFrom('commission').select(['id']).where('etat', '=', 'cloturee').orderBy('date', 'desc').limit(2).execute()
  const ouvertes = await db
    .selectFrom('passage')
    .innerJoin('commission', 'commission.id', 'passage.commission')
    .select('commission.id')
    .distinct()
    .where('commission.etat', '!=', 'cloturee')
    .limit(1)
    .execute()
  seances = [...closes, ...ouvertes].map(({ id }) => id)
  await tenir(seances.at(-1) ?? '')
}, 60_000)

/** Holds the session: favourable where the file allows it, postponed otherwise; closes it, then corrects a postponed one. */
async function tenir(commission: string): Promise<void> {
  const { date } = await db.selectFrom('commission').select('date').where('id', '=', commission).executeTakeFirstOrThrow()
  const contexte = contextOf(['coordinateur'], null, date)
  const write = <T>(work: (trx: Transaction<Database>) => Promise<T>) => db.transaction().execute(work)
  for (const etat of ['ordre_du_jour_arrete', 'en_seance'] as const) {
    await write((trx) => setEtatCommission(trx, contexte, { id: commission, etat, motif: null }))
  }
  const rien = { date_effet: null, derogation_nature: null, derogation_motif: null }
  const passages = await db.selectFrom('passage').select('id').where('commission', '=', commission).orderBy('ordre').execute()
  for (const [rang, { id: passage }] of passages.entries()) {
    const { favorable } = await loadSynthese(db, COORDINATRICE, passage, nomCommune)
    const decision = rang > 0 && favorable.probleme === null ? 'favorable' : 'ajourne'
    const ecrit = { motif: 'Mme Delannoy attend une réponse', suite: 'Rappeler Sandrine au 06 01 02 03 04' }
    await write((trx) => decidePassage(trx, contexte, { passage, decision, ...rien, ...ecrit }))
  }
  await write((trx) => closeCommission(trx, contexte, commission))
  const [premier] = passages
  const correction = { passage: premier?.id ?? '', decision: 'sans_objet', motif: null, raison: 'Mme Delannoy a écrit', ...rien } as const
  await write((trx) => correctDecision(trx, contexte, correction))
}

/** Every anonymous paper of a session, as one text. */
async function papiersAnonymes(id: string): Promise<string> {
  const { seance: lue } = await loadSeancePapier(db, COORDINATRICE, id, true)
  const seance = { ...lue, auteur: HELENE.nom, coordination: HELENE.nom, etabli_le: TODAY }
  const syntheses = await loadSyntheses(db, COORDINATRICE, id, nomCommune)
  const feuillets = seance.lignes.flatMap((ligne, index) => {
    const synthese = syntheses[index]
    return synthese ? [ficheSynthese({ ligne, synthese, manques: synthese.manques }, seance)] : []
  })
  const entete = { structure: seance.structure, titre: 'Fiches', mention: '', auteur: seance.structure.nom, date: TODAY }
  const documents = [
    ordreDuJourDocument(seance),
    procesVerbalDocument(seance),
    papiersDocument({ ...entete, feuillets }),
    ...(seance.corrections.length > 0 ? [additifDocument(seance)] : []),
  ]
  const textes = []
  for (const document of documents) textes.push((await readPdfText(await renderPdf(document))).text)
  return textes.join('\n').replace(/[\s\u00a0\u202f]+/g, ' ')
}

/** Whole words of a text, folded. */
const motsOf = (texte: string) => new Set(fold(texte).split(/[^\p{L}\d@.+-]+/u))
const fold = (texte: string) => texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** What identifies somebody and is found in the text, in a few words for the message. */
async function reconnus(entier: string): Promise<string[]> {
  // The structure writes its own address at the head.
  const { adresse: siege } = await loadStructure(db)
  const texte = siege === null ? entier : entier.replaceAll(siege.replace(/[\s\u00a0\u202f]+/g, ' '), ' ')
  const mots = motsOf(texte)
  const plie = fold(texte)
  // Who sits is named on the agenda; the structure and the place too.
  const membres = await db.selectFrom('membre').select(['nom', 'prenom', 'organisation', 'fonction']).execute()
  const { presidence, lieu } = await db.selectFrom('commission').select(['presidence', 'lieu']).executeTakeFirstOrThrow()
  const dits = motsOf([...membres.flatMap((membre) => Object.values(membre)), presidence, lieu].join(' '))
  const personnes = await db.selectFrom('participant').selectAll().execute()
  expect(personnes.length).toBeGreaterThan(500)
  return personnes.flatMap((personne) => {
    const { id, nom, prenom, date_naissance, adresse, telephone, courriel, identifiant_ft } = personne
    const noms = [nom, prenom].filter((mot) => !dits.has(fold(mot)) && mots.has(fold(mot)))
    const complet = plie.includes(fold(`${nom} ${prenom}`)) || plie.includes(fold(`${prenom} ${nom}`)) ? [`${prenom} ${nom}`] : []
    const naissance = date_naissance === null ? null : date_naissance.split('-').reverse().join('/')
    const suites = [id, naissance, adresse, telephone, telephone?.replace(/(..)(?=.)/g, '$1 '), courriel, identifiant_ft]
    return [...noms, ...complet, ...suites.filter((suite): suite is string => !!suite && plie.includes(fold(suite)))]
  })
}

describe('papiers anonymes d’une séance, lus en entier', () => {
  it('ordre du jour, fiches, procès-verbal et additif ne disent rien d’aucune des personnes du coffre', async () => {
    for (const id of seances) {
      const texte = await papiersAnonymes(id)
      expect(texte).toContain('Dossier n° 1')
      expect([id, await reconnus(texte)]).toEqual([id, []])
    }
  }, 120_000)

  it('le relevé voit bien un nom, une naissance ou un téléphone quand il y en a un', async () => {
    const quelquun = await db
      .selectFrom('participant')
      .selectAll()
      .where('telephone', 'is not', null)
      .where('date_naissance', 'is not', null)
      .executeTakeFirstOrThrow()
    const naissance = quelquun.date_naissance?.split('-').reverse().join('/') ?? ''
    for (const fuite of [`${quelquun.nom} ${quelquun.prenom}`, naissance, quelquun.telephone ?? '', quelquun.id]) {
      expect((await reconnus(`Dossier n° 1 ${fuite} favorable`)).length).toBeGreaterThan(0)
    }
  })

  it('au niveau strict, aucune date hors celle de la séance et du document', async () => {
    const id = seances.at(-1) ?? ''
    const contexte = contextOf(['coordinateur'], null, TODAY)
    await db.transaction().execute((trx) => saveSettings(trx, contexte, 'discretion', { projection_stricte: 1, critere_pv: 0 }))
    const texte = await papiersAnonymes(id)
    const { date } = await db.selectFrom('commission').select('date').where('id', '=', id).executeTakeFirstOrThrow()
    const suivantes = await db.selectFrom('commission').select('date').where('date', '>', date).execute()
    const permises = new Set([date, TODAY, ...suivantes.map((une) => une.date)].map((jour) => jour.split('-').reverse().join('/')))
    expect((texte.match(/\d{2}\/\d{2}\/\d{4}/g) ?? []).filter((jour) => !permises.has(jour))).toEqual([])
    expect(await reconnus(texte)).toEqual([])
  }, 60_000)
})
