import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from '../../../src-main/cli/run'
import { readCoffrePublic } from '../../../src-main/coffre/lire'
import { openCoffre } from '../../../src-main/coffre/ouvrir'
import { loadTerritoires } from '../../../src-main/referentiels/territoires'
import { freezeBilan } from '../../../src-main/use-cases/freeze-bilan'
import { createBilan } from '../../../src-main/use-cases/manage-bilan'
import { temporaryFolder } from '../../support/coffre'
import { readPdfText } from '../../support/pdf-text'

const PASSPHRASE = 'Grue-Cendree-1954!'
let dir: string

/** One command in this process: what it prints, what it says, how it ends. */
async function jalon(args: string[], passphrase: string | null = PASSPHRASE) {
  delete process.env.JALON_PASSPHRASE
  if (passphrase !== null) process.env.JALON_PASSPHRASE = passphrase
  const out: string[] = []
  const err: string[] = []
  const code = await runCli(args, { stdout: (text) => out.push(text), stderr: (text) => err.push(text) })
  return { code, value: out.length === 0 ? null : JSON.parse(out.join('')), stderr: err.join('') }
}

beforeEach(() => {
  dir = join(temporaryFolder(), 'coffre')
})
afterEach(() => {
  delete process.env.JALON_PASSPHRASE
})

describe('la ligne de commande mal écrite répond 2, dit comment s’en servir et ne touche à rien', () => {
  it.each([
    { cas: 'sans commande', args: [] },
    { cas: 'commande inconnue', args: ['effacer', '--coffre', 'X'] },
    { cas: 'nom hérité d’un objet', args: ['constructor'] },
    { cas: 'option inconnue', args: ['creer', '--coffre', 'X', '--force'] },
    { cas: 'argument manquant', args: ['creer'] },
    { cas: 'valeur manquante', args: ['creer', '--coffre'] },
    { cas: 'mot de trop', args: ['verifier', '--coffre', 'X', 'maintenant'] },
    { cas: 'reprise sans dossier', args: ['importer', '--coffre', 'X'] },
    { cas: 'jour qui n’existe pas', args: ['indicateurs', '--coffre', 'X', '--du', '2024-02-30', '--au', '2024-12-31'] },
    { cas: 'sauvegarde sans fichier', args: ['sauvegarder', '--coffre', 'X'] },
    { cas: 'restauration sans source', args: ['restaurer', '--coffre', 'X'] },
    { cas: 'bilan d’une année mal écrite', args: ['bilan', '--coffre', 'X', '--annee', '25', '--pdf', 'a.pdf', '--xlsx', 'a.xlsx'] },
    { cas: 'bilan sans année', args: ['bilan', '--coffre', 'X', '--pdf', 'a.pdf', '--xlsx', 'a.xlsx'] },
  ])('$cas', async ({ args }) => {
    const { code, value, stderr } = await jalon(args.map((arg) => (arg === 'X' ? dir : arg)))
    expect(code).toBe(2)
    expect(value).toBeNull()
    expect(stderr).toContain('Utilisation :')
    expect(existsSync(dir)).toBe(false)
  })

  it('sans mot de passe dans l’environnement', async () => {
    const { code, stderr } = await jalon(['creer', '--coffre', dir], null)
    expect(code).toBe(2)
    expect(stderr).toContain('JALON_PASSPHRASE')
    expect(existsSync(dir)).toBe(false)
  })
})

describe('la ligne de commande refusée répond 1, avec la raison, et ne change rien', () => {
  it('un mot de passe faible à la création', async () => {
    const { code, stderr } = await jalon(['creer', '--coffre', dir], 'Bonjour2024')
    expect(code).toBe(1)
    expect(stderr).toMatch(/mot de passe|manque/i)
    expect(existsSync(join(dir, 'coffre.json'))).toBe(false)
  })

  it('un dossier sans coffre, un mauvais mot de passe, un compte inconnu', async () => {
    mkdirSync(dir)
    expect(await jalon(['verifier', '--coffre', dir])).toMatchObject({ code: 1, value: null })
    expect(readdirSync(dir)).toEqual([])
    expect((await jalon(['creer', '--coffre', dir])).code).toBe(0)
    expect(await jalon(['verifier', '--coffre', dir], 'Balise-Orange-3078?')).toMatchObject({ code: 1, value: null })
    const unknown = await jalon(['verifier', '--coffre', dir, '--utilisateur', 'Odile'])
    expect(unknown.code).toBe(1)
    expect(unknown.stderr).toContain('Odile')
  })

  it('une période à l’envers, une opération inconnue', async () => {
    await jalon(['creer', '--coffre', dir])
    const envers = await jalon(['indicateurs', '--coffre', dir, '--du', '2025-01-01', '--au', '2024-12-31'])
    expect(envers).toMatchObject({ code: 1, value: null })
    expect(envers.stderr).toContain('période')
    const inconnue = await jalon(['indicateurs', '--coffre', dir, '--du', '2024-01-01', '--au', '2024-12-31', '--operation', 'RIEN'])
    expect(inconnue).toMatchObject({ code: 1, value: null })
    expect(inconnue.stderr).toContain('RIEN')
  })

  it('une reprise avec un rejet n’écrit rien, sauf si on accepte les rejets', async () => {
    await jalon(['creer', '--coffre', dir])
    const reprise = join(temporaryFolder(), 'reprise')
    mkdirSync(reprise)
    writeFileSync(join(reprise, 'participants.csv'), 'id;nom;prenom\nP1;Martin;Odile\nP2;;Sans nom\n')
    const refused = await jalon(['importer', '--coffre', dir, '--reprise', reprise])
    expect(refused.code).toBe(1)
    expect(refused.value.rejets).toEqual([{ fichier: 'participants', ligne: 3, colonne: 'nom', message: expect.any(String) }])
    const simulated = await jalon(['importer', '--coffre', dir, '--reprise', reprise, '--simulation', '--accepter-rejets'])
    expect(simulated).toMatchObject({ code: 0, value: { fichiers: { participants: { lues: 2, creees: 1, rejetees: 1 } } } })
    const accepted = await jalon(['importer', '--coffre', dir, '--reprise', reprise, '--accepter-rejets'])
    expect(accepted).toMatchObject({ code: 0, value: { fichiers: { participants: { creees: 1, inchangees: 0 } } } })
    const again = await jalon(['importer', '--coffre', dir, '--reprise', reprise, '--accepter-rejets'])
    expect(again.value.fichiers.participants).toEqual({ lues: 2, creees: 0, modifiees: 0, inchangees: 1, rejetees: 1 })
    expect(Object.keys(again.value).sort()).toEqual(['fichiers', 'rejets'])
  })

  it('un bilan d’une opération inconnue, ou là où on ne peut pas écrire', async () => {
    await jalon(['creer', '--coffre', dir])
    const folder = temporaryFolder()
    const bilan = ['bilan', '--coffre', dir, '--annee', '2024', '--xlsx', join(folder, 'bilan.xlsx')]
    expect(await jalon([...bilan, '--pdf', join(folder, 'bilan.pdf'), '--operation', 'RIEN'])).toMatchObject({ code: 1, value: null })
    const nowhere = await jalon([...bilan, '--pdf', join(folder, 'absent/bilan.pdf')])
    expect(nowhere).toMatchObject({ code: 1, value: null, stderr: expect.stringContaining('dossier') })
    expect(readdirSync(folder)).toEqual([])
  })

  it('une sauvegarde qui n’en est pas une', async () => {
    const file = join(temporaryFolder(), 'faux.sauvegarde')
    writeFileSync(file, 'rien')
    expect(await jalon(['restaurer', '--depuis', file, '--coffre', dir])).toMatchObject({ code: 1, value: null })
    expect(existsSync(dir)).toBe(false)
  })
})

describe('la ligne de commande qui aboutit', () => {
  it('retire le mot de passe de l’environnement', async () => {
    await jalon(['creer', '--coffre', dir])
    expect(process.env.JALON_PASSPHRASE).toBeUndefined()
  })

  it('crée le compte nommé, qui ouvre ensuite sans être redit', async () => {
    const created = await jalon(['creer', '--coffre', dir, '--utilisateur', 'Hélène', '--structure', 'PLIE du Pays de l’Orle'])
    expect(created.value).toMatchObject({ coffre: dir, utilisateur: 'Hélène', structure: 'PLIE du Pays de l’Orle' })
    expect(created.value.cle_recuperation).toMatch(/\w/)
    expect(await jalon(['verifier', '--coffre', dir])).toMatchObject({ code: 0, value: { sain: true } })
    expect((await jalon(['verifier', '--coffre', dir, '--utilisateur', 'hélène'])).code).toBe(0)
  })

  it('écrit le bilan en PDF et en classeur, et le note au journal', async () => {
    await jalon(['creer', '--coffre', dir])
    const folder = temporaryFolder()
    const [pdf, xlsx] = [join(folder, 'bilan.pdf'), join(folder, 'bilan.xlsx')]
    const produced = await jalon(['bilan', '--coffre', dir, '--annee', '2024', '--pdf', pdf, '--xlsx', xlsx])
    expect(produced).toMatchObject({ code: 0, value: { annee: 2024, operation: null, pdf, xlsx } })
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-')
    expect(readFileSync(xlsx).subarray(0, 2).toString()).toBe('PK')
    expect(readdirSync(folder).sort()).toEqual(['bilan.pdf', 'bilan.xlsx'])
    expect((await jalon(['verifier', '--coffre', dir])).value.lignes.journal).toBe(2)
  })

  it('liste les bilans gardés et refait celui qui est figé, le même au même moment', async () => {
    await jalon(['creer', '--coffre', dir])
    expect((await jalon(['bilan', '--coffre', dir, '--liste'])).value).toEqual([])
    const { utilisateurs } = await readCoffrePublic(dir)
    const coffre = await openCoffre(dir, utilisateurs[0]?.id ?? '', PASSPHRASE)
    const user = { id: utilisateurs[0]?.id ?? '', nom: 'admin' }
    const context = { clock: { now: () => '2025-01-15T10:00:00.000Z', today: () => '2025-01-15' }, ids: { next: () => 'B1' }, user }
    const periode = { operation: null, du: '2024-01-01', au: '2024-12-31' }
    await coffre.db.transaction().execute((trx) => createBilan(trx, context, periode))
    const { empreinte } = await freezeBilan(coffre.db, context, 'B1', await loadTerritoires())
    await coffre.close()
    const { value } = await jalon(['bilan', '--coffre', dir, '--liste'])
    expect(value).toMatchObject([{ id: 'B1', ...periode, versions: [{ version: 1, empreinte }] }])
    const folder = temporaryFolder()
    const files = ['--pdf', join(folder, 'bilan.pdf'), '--xlsx', join(folder, 'bilan.xlsx')]
    expect(await jalon(['bilan', '--coffre', dir, '--fige', 'B1', ...files])).toMatchObject({ code: 0, value: { bilan: 'B1', version: 1 } })
    const { text } = await readPdfText(readFileSync(join(folder, 'bilan.pdf')))
    expect(text).toContain(empreinte.slice(0, 12))
    expect(await jalon(['bilan', '--coffre', dir, '--fige', 'B1:2', ...files])).toMatchObject({ code: 1, value: null })
    expect((await jalon(['bilan', '--coffre', dir, '--fige', 'B1:un', ...files])).code).toBe(2)
  })

  it('ne donne les listes que si on les demande, et le profil en six clés', async () => {
    await jalon(['creer', '--coffre', dir])
    const periode = ['indicateurs', '--coffre', dir, '--du', '2024-01-01', '--au', '2024-12-31']
    const { value } = await jalon(periode)
    expect(value).toMatchObject({ du: '2024-01-01', au: '2024-12-31', operation: null })
    expect(value.indicateurs.P01).toEqual({ valeur: 0 })
    expect(value.indicateurs.P10.valeur).toBeNull()
    const profil = ['age', 'commune', 'criteres', 'niveau', 'qpv', 'sexe']
    expect(Object.keys(value.indicateurs.P20.detail).sort()).toEqual(['accompagnes', 'entrees'])
    expect(Object.keys(value.indicateurs.P20.detail.entrees).sort()).toEqual(profil)
    const listes = (await jalon([...periode, '--listes'])).value
    expect(listes.indicateurs.P01).toEqual({ valeur: 0, ids: [] })
  })
})
