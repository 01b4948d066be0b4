import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openCoffre } from '../../../src-main/coffre/ouvrir'
import { restoreBackup } from '../../../src-main/coffre/restauration'
import { createBackup } from '../../../src-main/coffre/sauvegarde'
import type { CoffreOuvert } from '../../../src-main/coffre/session'
import { verifyCoffre } from '../../../src-main/coffre/verification'
import { insertPiece } from '../../../src-main/database/repositories/piece.repository'
import { CHEAP, closedAfterTest, HELENE, makeCoffre, PASSWORD, temporaryFolder } from '../../support/coffre'
import { seedDossiers } from '../../support/dossiers'

const CONTENU = Buffer.concat([Buffer.from('%PDF-1.4 Sandrine, allocataire du RSA '), randomBytes(40_000)])

async function withPiece() {
  const made = await makeCoffre()
  await made.coffre.db.transaction().execute(seedDossiers)
  const empreinte = await made.coffre.pieces.add(CONTENU)
  await row(made.coffre, empreinte)
  return { ...made, empreinte, fichier: join(made.dir, 'pieces', empreinte.slice(0, 2), empreinte) }
}

function row({ db }: CoffreOuvert, empreinte: string, id = 'D1') {
  const dates = {
    date_piece: null,
    date_fin_validite: null,
    commentaire: null,
    ajoute_le: '2026-09-17T08:00:00.000Z',
    ajoute_par: HELENE.id,
  }
  const piece = {
    id,
    participant: 'P1',
    participation: 'T1',
    type: 'attestation_rsa',
    nom: 'CAF.pdf',
    format: 'pdf',
    taille: CONTENU.length,
  }
  return insertPiece(db, { piece: { ...piece, ...dates, empreinte }, preuves: [{ objet: 'critere', objet_id: 'rsa' }] })
}

const filesOf = (dir: string) =>
  readdirSync(join(dir, 'pieces'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
const reopen = async (dir: string) => closedAfterTest(await openCoffre(dir, HELENE.id, PASSWORD, CHEAP))

describe('les pièces dans le coffre', () => {
  it('sont chiffrées : ni le contenu, ni le nom, ni une empreinte calculable sans la clé', async () => {
    const { dir, empreinte, fichier, coffre } = await withPiece()
    const bytes = readFileSync(fichier)
    for (const clair of ['%PDF', 'Sandrine', 'RSA', 'CAF']) expect(bytes.includes(clair)).toBe(false)
    expect(bytes.includes(CONTENU.subarray(1000, 1032))).toBe(false)
    expect(await coffre.pieces.read(empreinte)).toEqual(CONTENU)
    const autre = await makeCoffre()
    expect(await autre.coffre.pieces.add(CONTENU)).not.toBe(empreinte)
    expect(filesOf(dir)).toEqual([empreinte])
  })

  it('le même contenu n’est écrit qu’une fois, et chiffré autrement à chaque fois', async () => {
    const { coffre, dir, empreinte, fichier } = await withPiece()
    const avant = readFileSync(fichier)
    expect(await coffre.pieces.add(CONTENU)).toBe(empreinte)
    expect([filesOf(dir), readFileSync(fichier).equals(avant)]).toEqual([[empreinte], true])
    rmSync(fichier)
    await coffre.pieces.add(CONTENU)
    expect(readFileSync(fichier).equals(avant)).toBe(false)
  })

  it.each([
    ['le format', 0],
    ['le nonce', 5],
    ['le contenu', 2000],
    ['le sceau', -1],
  ])('un octet changé dans %s : la pièce est dite abîmée, le coffre s’ouvre', async (_ou, place) => {
    const { dir, coffre, empreinte, fichier } = await withPiece()
    const bytes = readFileSync(fichier)
    const at = place < 0 ? bytes.length + place : place
    bytes[at] = (bytes[at] ?? 0) ^ 1
    writeFileSync(fichier, bytes)
    await expect(coffre.pieces.read(empreinte)).rejects.toMatchObject({
      code: 'fichier',
      message: expect.stringMatching(/abîmé.*joignez/s),
    })
    expect(await verifyCoffre(coffre)).toMatchObject({ sain: false, pieces_abimees: 1, defauts: [] })
    await coffre.close()
    const rouvert = await reopen(dir)
    // Attached again, it is mended.
    await rouvert.pieces.add(CONTENU)
    expect(await verifyCoffre(rouvert)).toMatchObject({ sain: true, pieces_abimees: 0, pieces: 1 })
  })

  it('une pièce mise à la place d’une autre est refusée', async () => {
    const { dir, coffre, empreinte, fichier } = await withPiece()
    const autre = await coffre.pieces.add(Buffer.from('%PDF-1.4 autre'))
    writeFileSync(fichier, readFileSync(join(dir, 'pieces', autre.slice(0, 2), autre)))
    await expect(coffre.pieces.read(empreinte)).rejects.toMatchObject({ code: 'fichier' })
  })

  it('un fichier disparu ou tronqué se dit sur cette pièce seulement', async () => {
    const { coffre, empreinte, fichier } = await withPiece()
    const autre = await coffre.pieces.add(Buffer.from('%PDF-1.4 autre'))
    writeFileSync(fichier, readFileSync(fichier).subarray(0, 10))
    await expect(coffre.pieces.read(empreinte)).rejects.toMatchObject({ code: 'fichier' })
    rmSync(fichier)
    await expect(coffre.pieces.read(empreinte)).rejects.toMatchObject({ message: expect.stringMatching(/n’est plus dans le coffre/) })
    expect((await coffre.pieces.read(autre)).toString()).toContain('autre')
    for (const nom of ['../coffre.json', '', 'x'.repeat(64)])
      await expect(coffre.pieces.read(nom)).rejects.toMatchObject({ code: 'fichier' })
  })

  it('l’ouverture ramasse ce qu’aucune ligne ne nomme et les écritures coupées, rien d’autre', async () => {
    const { dir, coffre, empreinte, fichier } = await withPiece()
    const orpheline = await coffre.pieces.add(Buffer.from('%PDF-1.4 coupée avant la ligne'))
    writeFileSync(`${fichier}.0a1b2c3d.nouveau`, 'moitié')
    writeFileSync(join(dir, 'pieces', 'Thumbs.db'), 'système')
    expect(filesOf(dir)).toContain(orpheline)
    await coffre.close()
    const rouvert = await reopen(dir)
    expect(filesOf(dir).sort()).toEqual(['Thumbs.db', empreinte].sort())
    expect(await rouvert.pieces.read(empreinte)).toEqual(CONTENU)
  })

  it('la sauvegarde les emporte et la restauration les rend lisibles', async () => {
    const { coffre, empreinte } = await withPiece()
    const file = join(temporaryFolder(), 'coffre.sauvegarde')
    expect(await createBackup(coffre, file)).toMatchObject({ pieces: 1 })
    expect(readFileSync(file).includes('Sandrine')).toBe(false)
    await coffre.close()
    const dir = join(temporaryFolder(), 'restaure')
    await restoreBackup(file, dir, { userId: HELENE.id, motDePasse: PASSWORD }, CHEAP)
    const restaure = await reopen(dir)
    expect(await restaure.pieces.read(empreinte)).toEqual(CONTENU)
    expect(await verifyCoffre(restaure)).toMatchObject({ sain: true, pieces: 1, pieces_abimees: 0 })
  })
})
