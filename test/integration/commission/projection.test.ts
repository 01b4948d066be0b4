import { describe, expect, it } from 'vitest'
import { commissionRoutes } from '../../../src-main/contract/commission'
import { loadSeancePapier } from '../../../src-main/database/queries/commission-papier.query'
import { loadSynthese } from '../../../src-main/database/queries/commission-synthese.query'
import { procesVerbalDocument } from '../../../src-main/documents/commission/proces-verbal.document'
import { renderPdf } from '../../../src-main/documents/render'
import type { Acteur } from '../../../src-main/domain/acces/dossier'
import { openCommission } from '../../support/commission-seance'
import { readPdfText } from '../../support/pdf-text'

const COORDINATRICE: Acteur = { roles: ['coordinateur'], referent: null }
const AUDITEUR: Acteur = { roles: ['lecture'], referent: null }
const schema = commissionRoutes['commission.synthese'].output
const nomCommune = (code: string | null) => (code === null ? null : 'Amiens')

/** A session where T1 leaves for a CDI, with everything a room must not read in the file. */
async function seance() {
  const kit = await openCommission()
  const { db } = kit
  const id = await kit.plan()
  await db
    .insertInto('etape')
    .values({ id: 'E2', participation: 'T1', famille: 'action_sociale', intitule: 'Cure au CSAPA', date_debut: '2025-06-01' })
    .execute()
  await db
    .insertInto('suspension')
    .values({ id: 'U1', participation: 'T1', date_debut: '2025-08-01', date_fin: '2025-09-30', motif: 'Détention' })
    .execute()
  await db
    .insertInto('frein')
    .values([
      { id: 'F1', participation: 'T1', theme: 'sante', niveau: 2, date_ouverture: '2025-02-01', date_levee: '2025-10-01' },
      { id: 'F2', participation: 'T1', theme: 'mobilite', niveau: 2, date_ouverture: '2025-02-01', date_levee: '2025-10-01' },
      { id: 'F3', participation: 'T1', theme: 'logement', niveau: 2, date_ouverture: '2025-02-01' },
    ])
    .execute()
  await db.updateTable('participation').set({ rsa: 1, aah: 1, criteres: 'rsa|rqth|detention' }).where('id', '=', 'T1').execute()
  const justification = 'Marie sort de cure et touche encore le RSA.'
  const passage = await kit.inscribe(id, 'sortie_positive', 'T1', { motif_sortie: 'emploi', etape: 'E1', justification })
  return { ...kit, id, passage }
}

describe('synthèse d’un dossier', () => {
  it('la question, les tests de la règle, les freins levés que l’on peut dire, l’effet d’un avis favorable', async () => {
    const { db, passage } = await seance()
    const lu = schema.parse(await loadSynthese(db, COORDINATRICE, passage.id, nomCommune))
    expect(lu).toMatchObject({ tranche: '30 à 44 ans', commune: 'Amiens', mois: 20, nature: 'positive', freins_leves: ['Mobilité'] })
    expect(lu.tests.map(({ libelle, reussi }) => [libelle, reussi])).toEqual([
      ['CDI', true],
      ['Période d’essai', true],
      ['Temps de travail', true],
      ['Preuve', false],
    ])
    expect(lu.favorable.probleme).toBeNull()
    expect(lu.favorable.phrase).toContain('Sortie au 24/09/2026')
  })

  it('ne dit ni minima sociaux, ni santé, ni justice, hors du mot écrit par le référent', async () => {
    const { db, passage } = await seance()
    const { justification, ...projete } = schema.parse(await loadSynthese(db, COORDINATRICE, passage.id, nomCommune))
    expect(justification).toContain('RSA')
    expect(JSON.stringify(projete)).not.toMatch(/rsa|aah|rqth|cure|csapa|détention|detention|santé|suspension"/i)
    expect(projete.suspensions).toEqual([{ date_debut: '2025-08-01', date_fin: '2025-09-30' }])
  })

  it('l’auditeur ne lit pas le mot du référent ; un autre référent ne lit rien', async () => {
    const { db, passage } = await seance()
    expect(schema.parse(await loadSynthese(db, AUDITEUR, passage.id, nomCommune)).justification).toBeNull()
    await expect(loadSynthese(db, { roles: ['referent'], referent: 'R2' }, passage.id, nomCommune)).rejects.toThrow('autre référent')
  })

  it('un essai non terminé fait échouer son test, et dit ce qu’il classerait', async () => {
    const { db, passage } = await seance()
    await db.updateTable('etape').set({ fin_periode_essai: '2026-12-01' }).where('id', '=', 'E1').execute()
    const lu = schema.parse(await loadSynthese(db, COORDINATRICE, passage.id, nomCommune))
    expect(lu.tests.find(({ libelle }) => libelle === 'Période d’essai')).toMatchObject({ reussi: false })
    expect(lu.nature).toBe('sans_suite')
  })
})

describe('papiers d’une séance', () => {
  const print = async (acteur: Acteur, anonyme: boolean) => {
    const { db, id, passage, open, decide } = await seance()
    await open(id)
    await decide(passage.id, 'favorable', { motif: 'Marie est embauchée aux Tilleuls' })
    const { seance: papier, personnes } = await loadSeancePapier(db, acteur, id, anonyme)
    const data = { ...papier, auteur: 'Karim Benhaddou', coordination: null, etabli_le: '2026-09-24' }
    const pdf = await readPdfText(await renderPdf(procesVerbalDocument(data)))
    return { personnes, text: pdf.text }
  }

  it('nominatif : nomme la personne, compte une personne au journal', async () => {
    const { text, personnes } = await print(COORDINATRICE, false)
    expect(text).toContain('LEFÈVRE Marie')
    expect(text).toContain('Marie est embauchée aux Tilleuls')
    expect(personnes).toBe(1)
  })

  it('anonyme : ni nom, ni prénom, ni naissance, ni téléphone, ni identifiant, ni référent, ni texte tapé', async () => {
    const { text, personnes } = await print(COORDINATRICE, true)
    expect(text).toContain('30 à 44 ans')
    expect(text).not.toMatch(/Lefèvre|Marie|1985|10\/05|0600000001|\bP1\b|\bT1\b|Benhaddou|Tilleuls|Amiens|80021/i)
    expect(text).toContain('Isabelle Tanguy')
    expect(personnes).toBe(0)
  })

  it('un référent n’imprime pas le nominatif d’une séance où passent d’autres dossiers', async () => {
    const { db, id, inscribe } = await seance()
    await inscribe(id, 'reprise', 'T3')
    const referent: Acteur = { roles: ['referent'], referent: 'R1' }
    await expect(loadSeancePapier(db, referent, id, false)).rejects.toThrow('seule la version anonyme')
    await expect(loadSeancePapier(db, referent, id, true)).resolves.toMatchObject({ personnes: 0 })
  })
})
