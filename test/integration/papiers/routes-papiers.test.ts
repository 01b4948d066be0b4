import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CoffreOuvert } from '../../../src-main/coffre/session'
import type { DemandePapier } from '../../../src-main/contract/papier'
import { LOGO_DEMONSTRATION } from '../../../src-main/demonstration/logo'
import { definePaper } from '../../../src-main/documents/papers'
import { renderPdf } from '../../../src-main/documents/render'
import type { Acteur } from '../../../src-main/domain/acces/dossier'
import { MODELES_ORIGINE } from '../../../src-main/domain/papier/modeles'
import type { PdfPayload } from '../../../src-main/workers/jobs/pdf.job'
import { makeCoffre, temporaryFolder } from '../../support/coffre'
import { seedDossiers } from '../../support/dossiers'
import { readPdfText } from '../../support/pdf-text'
import { callerOf } from '../../support/route'

const COORDINATION: Acteur = { roles: ['coordinateur'], referent: null }
const REFERENT: Acteur = { roles: ['referent'], referent: 'R1' }
const CRE: Acteur = { roles: ['cre'], referent: null }
const LECTURE: Acteur = { roles: ['lecture'], referent: null }

const DEMANDE: DemandePapier = {
  participations: ['T1', 'T2', 'T3'],
  papier: 'courrier',
  modele: 'convocation',
  corps: null,
  date_rdv: null,
  heure_rdv: null,
  lieu_rdv: null,
  titre_evenement: null,
  lignes_vides: 2,
  avec_freins: true,
  exclure_incomplets: false,
}

let coffre: CoffreOuvert
let dossier: string
let dialogues: string[]
beforeEach(async () => {
  coffre = (await makeCoffre()).coffre
  dossier = temporaryFolder()
  dialogues = []
  await coffre.db.transaction().execute(seedDossiers)
  await coffre.db.updateTable('participant').set({ adresse: '4 rue des Tilleuls', code_postal: '80000' }).where('id', '!=', 'P3').execute()
  await coffre.db
    .insertInto('entretien')
    .values([
      { id: 'N1', participation: 'T1', date: '2026-10-06', heure: '09:30', mode: 'individuel', statut: 'prevu' },
      {
        id: 'N2',
        participation: 'T1',
        date: '2026-09-01',
        mode: 'individuel',
        statut: 'honore',
        note: 'Confidence',
        objectifs: 'Confidence',
      },
    ])
    .execute()
})

/** The window, with a dialog that answers in the folder of the test and a worker that draws at once. */
function as(acteur: Acteur, choisi: string | null = null) {
  return callerOf(coffre, acteur, {
    dialogs: {
      saveFile: async ({ defaultName }: { defaultName: string }) => {
        dialogues.push(defaultName)
        return join(dossier, defaultName)
      },
      openFile: async () => choisi,
    },
    jobs: { run: (_kind: string, { paper, data }: PdfPayload) => renderPdf(definePaper(paper, data as never)) },
  } as never)
}

const journal = () => coffre.db.selectFrom('journal').selectAll().where('action', '=', 'exportPapier').execute()

describe('documents d’une sélection', () => {
  it('dit quels documents sont possibles, pour qui non et pourquoi', async () => {
    const choix = await as(REFERENT)('papier.choices', { participations: ['T1', 'T3'] })
    const lire = (cle: string) => choix.find(({ papier, modele }) => (modele ?? papier) === cle)
    expect(lire('bilan_parcours')).toMatchObject({ possibles: 1, refus: [{ participation: 'T3', nom: 'KOVALENKO Olena' }] })
    expect(lire('convocation')).toMatchObject({ possibles: 1, intitule: 'Convocation', remis: true })
    expect(lire('emargement')).toMatchObject({ possibles: 2, refus: [], remis: false })
    const cre = await as(CRE)('papier.choices', { participations: ['T1'] })
    expect(cre.filter(({ possibles }) => possibles > 0).map(({ papier, modele }) => modele ?? papier)).toEqual([
      'convocation',
      'relance',
      'attestation',
      'emargement',
    ])
  })

  it('nomme avant d’imprimer ceux à qui il manque un rendez-vous ou une adresse', async () => {
    const manques = await as(COORDINATION)('papier.missing', DEMANDE)
    const lire = (champ: string) => manques.find((manque) => manque.champ === champ)?.personnes
    expect(lire('adresse')).toEqual(['KOVALENKO Olena'])
    expect(lire('date_rdv')).toEqual(['KOVALENKO Olena', 'LE BIHAN Gaëlle'])
    const donne = await as(COORDINATION)('papier.missing', { ...DEMANDE, date_rdv: '2026-10-08', heure_rdv: '10:00' })
    expect(donne.map(({ champ }) => champ)).not.toContain('date_rdv')
  })

  it('enregistre un seul PDF, avec ou sans les incomplets, et l’inscrit au journal', async () => {
    expect(await as(COORDINATION)('papier.savePdf', DEMANDE)).toEqual({ fichier: '2026-09-17_convocation_3-personnes.pdf', personnes: 3 })
    const trois = await readPdfText(readFileSync(join(dossier, dialogues[0] ?? '')))
    expect(trois.outline).toEqual(['KOVALENKO Olena', 'LE BIHAN Gaëlle', 'LEFÈVRE Marie'])
    expect(trois.pages).toHaveLength(3)

    // Olena has no address: she is left out once the text and the appointment lack nothing else.
    const complete = { ...DEMANDE, corps: 'Venez le {date_rdv}.', date_rdv: '2026-10-08', exclure_incomplets: true }
    expect(await as(COORDINATION)('papier.savePdf', complete)).toMatchObject({ personnes: 2 })
    const deux = await readPdfText(readFileSync(join(dossier, dialogues[1] ?? '')))
    expect(deux.outline).toEqual(['LE BIHAN Gaëlle', 'LEFÈVRE Marie'])
    // The structure of the test has no telephone: nobody is complete for a letter that asks for it.
    const relance = as(COORDINATION)('papier.savePdf', { ...DEMANDE, modele: 'relance', exclure_incomplets: true })
    await expect(relance).rejects.toMatchObject({ code: 'regle' })
    expect((await journal()).map(({ detail }) => JSON.parse(detail ?? '').personnes)).toEqual([3, 2])
  })

  it('une personne : le fichier porte son nom, l’export paraît dans l’historique de son dossier', async () => {
    await as(REFERENT)('papier.savePdf', { ...DEMANDE, papier: 'fiche_participant', modele: null, participations: ['T1'] })
    expect(dialogues).toEqual(['2026-09-17_fiche-participant_lefevre-marie.pdf'])
    expect(await journal()).toMatchObject([{ objet: 'participation', objet_id: 'T1', utilisateur: 'u-helene' }])
    expect((await journal())[0]?.detail).not.toContain('Lefèvre')
    const historique = await as(REFERENT)('participant.history', { id: 'P1' })
    expect(historique.map(({ action }) => action)).toContain('exportPapier')
  })

  it('aucun papier ne porte une note, ni ce que le rôle ne voit pas', async () => {
    for (const papier of ['fiche_participant', 'fiche_prescription', 'bilan_parcours', 'contrat_engagement'] as const) {
      await as(COORDINATION)('papier.savePdf', { ...DEMANDE, papier, modele: null })
    }
    for (const nom of dialogues) expect((await readPdfText(readFileSync(join(dossier, nom)))).text).not.toContain('Confidence')
    const refus = (acteur: Acteur, papier: DemandePapier['papier']) =>
      as(acteur)('papier.savePdf', { ...DEMANDE, papier, modele: null, participations: ['T3'] })
    await expect(refus(REFERENT, 'fiche_participant')).rejects.toMatchObject({ code: 'droit' })
    await expect(refus(CRE, 'bilan_parcours')).rejects.toMatchObject({ code: 'droit' })
    await expect(refus(LECTURE, 'contrat_engagement')).rejects.toMatchObject({ code: 'droit' })
    expect(await journal()).toHaveLength(4)
  })

  it('la version accessible existe pour ce qui est remis, et pour cela seulement', async () => {
    await as(COORDINATION)('papier.saveHtml', DEMANDE)
    const html = readFileSync(join(dossier, dialogues[0] ?? ''), 'utf8')
    expect(html).toContain('<html lang="fr">')
    expect(html.match(/<section>/g)).toHaveLength(3)
    await expect(as(COORDINATION)('papier.saveHtml', { ...DEMANDE, papier: 'fiche_participant', modele: null })).rejects.toMatchObject({
      code: 'regle',
    })
  })

  it('l’aperçu ne quitte pas le coffre : ni fichier, ni ligne au journal', async () => {
    const { contenu, personnes } = await as(COORDINATION)('papier.preview', { ...DEMANDE, papier: 'emargement', modele: null })
    expect(personnes).toBe(3)
    expect((await readPdfText(contenu)).text).toMatch(/KOVALENKO Olena.*LE BIHAN Gaëlle.*LEFÈVRE Marie/)
    expect([dialogues, await journal()]).toEqual([[], []])
  })

  it('refuse un champ inconnu dans le texte d’une fois, au bon endroit', async () => {
    await expect(as(COORDINATION)('papier.savePdf', { ...DEMANDE, corps: 'Bonjour {prenon}' })).rejects.toMatchObject({
      fields: { corps: expect.stringContaining('{prenom}') },
    })
  })
})

describe('modèles de courrier', () => {
  const SAISIE = { intitule: 'Invitation', objet: 'Objet : notre forum', corps: 'Bonjour {prenom}, venez.' }

  it('se récrivent, se rétablissent, et la structure ajoute les siens', async () => {
    const { code } = await as(COORDINATION)('papier.saveModele', { code: null, modele: SAISIE })
    await as(COORDINATION)('papier.saveModele', { code: 'relance', modele: { ...SAISIE, intitule: 'Rappel' } })
    const liste = await as(REFERENT)('papier.modeles', {})
    expect(liste.map(({ intitule, livre, modifie }) => [intitule, livre, modifie])).toEqual([
      ['Convocation', true, false],
      ['Rappel', true, true],
      ['Attestation d’accompagnement', true, false],
      ['Invitation', false, false],
    ])
    await as(COORDINATION)('papier.savePdf', { ...DEMANDE, modele: code, participations: ['T1'] })
    expect((await readPdfText(readFileSync(join(dossier, dialogues[0] ?? '')))).text).toContain('Bonjour Marie, venez.')
    await as(COORDINATION)('papier.resetModele', { code: 'relance' })
    await as(COORDINATION)('papier.deleteModele', { code })
    expect((await as(REFERENT)('papier.modeles', {})).map(({ corps }) => corps)).toEqual(
      Object.values(MODELES_ORIGINE).map(({ corps }) => corps),
    )
  })

  it('refuse un champ inconnu, un nom déjà pris, un objet qui en dit trop : rien n’est écrit', async () => {
    const save = (changes: Partial<typeof SAISIE>) =>
      as(COORDINATION)('papier.saveModele', { code: null, modele: { ...SAISIE, ...changes } })
    await expect(save({ corps: 'Bonjour {prénom}' })).rejects.toMatchObject({ code: 'saisie_invalide' })
    await expect(save({ intitule: 'CONVOCATION' })).rejects.toMatchObject({ fields: { intitule: expect.stringContaining('déjà ce nom') } })
    await expect(save({ objet: 'Votre RSA' })).rejects.toMatchObject({ code: 'saisie_invalide' })
    await expect(save({ corps: 'NIR 1 84 12 76 451 089 46' })).rejects.toMatchObject({ code: 'saisie_invalide' })
    await expect(as(COORDINATION)('papier.deleteModele', { code: 'relance' })).rejects.toMatchObject({ code: 'regle' })
    await expect(as(REFERENT)('papier.saveModele', { code: null, modele: SAISIE })).rejects.toMatchObject({ code: 'droit' })
    expect(await coffre.db.selectFrom('modele_courrier').selectAll().execute()).toEqual([])
  })
})

describe('logo de la structure', () => {
  const fichier = (nom: string, octets: Uint8Array) => {
    const chemin = join(dossier, nom)
    writeFileSync(chemin, octets)
    return chemin
  }
  const PNG = Buffer.from(LOGO_DEMONSTRATION.split(',')[1] ?? '', 'base64')

  it('une image PNG est gardée, montrée, imprimée, puis retirée', async () => {
    expect(await as(COORDINATION, fichier('logo.png', PNG))('papier.chooseLogo', {})).toEqual({ choisi: true })
    expect((await as(COORDINATION)('papier.logo', {})).logo).toBe(LOGO_DEMONSTRATION)
    // The settings of the structure do not carry the image with them, nor does the journal.
    expect(JSON.stringify(await as(COORDINATION)('parametre.get', {}))).not.toContain('base64')
    expect(JSON.stringify(await coffre.db.selectFrom('journal').selectAll().execute())).not.toContain('base64')
    await as(COORDINATION)('papier.savePdf', { ...DEMANDE, papier: 'emargement', modele: null })
    expect(readFileSync(join(dossier, dialogues[0] ?? '')).includes('/Subtype /Image')).toBe(true)
    await as(COORDINATION)('papier.removeLogo', {})
    expect((await as(COORDINATION)('papier.logo', {})).logo).toBeNull()
  })

  it.each([
    ['un SVG renommé', Buffer.from('<svg onload="alert(1)"></svg>'.repeat(5))],
    ['une image coupée', PNG.subarray(0, 60)],
    ['un fichier trop lourd', Buffer.concat([PNG, Buffer.alloc(500_000)])],
  ])('%s est refusé et rien ne change', async (_titre, octets) => {
    await expect(as(COORDINATION, fichier('logo.png', octets))('papier.chooseLogo', {})).rejects.toMatchObject({ code: 'fichier' })
    expect((await as(COORDINATION)('papier.logo', {})).logo).toBeNull()
  })

  it('renoncer au dialogue ne change rien', async () => {
    expect(await as(COORDINATION, null)('papier.chooseLogo', {})).toEqual({ choisi: false })
    expect(existsSync(join(dossier, 'logo.png'))).toBe(false)
  })
})
