import { describe, it } from 'vitest'
import type { OpenDatabase } from '../../src-main/database/open'
import { listDoublons } from '../../src-main/database/queries/doublon.query'
import { findDoublons } from '../../src-main/database/queries/participant.query'
import { buildDemonstration } from '../../src-main/demonstration/build-demonstration'
import { cleRecherche } from '../../src-main/domain/participant/cle-recherche'
import type { Participant } from '../../src-main/domain/participant/participant'
import { openBase, TODAY } from './support/base'
import { median, report, timeRuns } from './support/mesure'

const PERSONNES = 10_000
const LETTRES = 'abcdefghijklmnopqrstuvwxyz'
const COORDINATION = { roles: ['coordinateur'], referent: null } as const

/** Distinct people, as many as asked, with the names of the demonstration lengthened: as many pairs of namesakes as in a real file. */
async function fillPersonnes({ db }: OpenDatabase): Promise<void> {
  const modeles = buildDemonstration(TODAY, 'u-1').participant
  const rows = Array.from({ length: PERSONNES }, (_, rang) => {
    const copie = Math.floor(rang / modeles.length)
    const modele = modeles[rang % modeles.length]
    if (!modele) throw new RangeError('no people')
    const suffixe = copie === 0 ? '' : `${LETTRES[(copie * 7) % 26]}${LETTRES[(copie * 11) % 26]}${LETTRES[(copie * 17) % 26]}`
    const jour = new Date(Date.UTC(1960, 0, 1 + ((rang * 7919) % 16_000))).toISOString().slice(0, 10)
    const personne: Participant & { cle_recherche: string } = {
      ...modele,
      id: `P${String(rang).padStart(6, '0')}`,
      nom: `${modele.nom}${suffixe}`,
      date_naissance: jour,
      telephone: `06${String(rang).padStart(8, '0')}`,
      courriel: `p${rang}@exemple.fr`,
      identifiant_ft: String(3_000_000 + rang),
    }
    return { ...personne, cle_recherche: cleRecherche(personne) }
  })
  await db.transaction().execute(async (trx) => {
    for (let start = 0; start < rows.length; start += 500)
      await trx
        .insertInto('participant')
        .values(rows.slice(start, start + 500))
        .execute()
  })
}

describe('doublons', () => {
  it(`dans ${PERSONNES} dossiers`, async (context) => {
    const base = await openBase()
    await fillPersonnes(base)
    const reference = median(await timeRuns(9, () => base.sqlite.prepare('SELECT * FROM participant').all().length))
    const liste = median(await timeRuns(9, () => listDoublons(base.db, COORDINATION, () => null)))
    const saisie = { nom: 'Lefevre', prenom: 'Marie', nom_naissance: null, sexe: null, date_naissance: '1980-05-10' } as const
    const contacts = { telephone: '0612345678', courriel: null, identifiant_ft: null }
    const frappe = median(await timeRuns(9, () => findDoublons(base.db, { ...saisie, ...contacts }, () => null)))
    const lecture = { nom: 'lecture de la table', mediane: reference }
    report(
      context,
      {
        mesure: 'toutes les paires de 10 000 dossiers',
        mediane: liste,
        reference: lecture,
        cible: 'moins d’une seconde, hors de la fenêtre',
      },
      { mesure: 'personne en cours de saisie, parmi 10 000', mediane: frappe, reference: lecture, cible: 'moins de 100 ms' },
    )
  })
})
