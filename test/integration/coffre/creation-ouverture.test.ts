import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { coffrePaths } from '../../../src-main/coffre/chemins'
import { createCoffre } from '../../../src-main/coffre/creer'
import { readCoffrePublic } from '../../../src-main/coffre/lire'
import { openCoffre, openWithRecovery } from '../../../src-main/coffre/ouvrir'
import { CHEAP, closedAfterTest, HELENE, makeCoffre, NEW_COFFRE, PASSWORD, temporaryFolder } from '../../support/coffre'

const NAME = 'Personne-Qui-N-Existe-Pas'
const addReferent = { code: 'R1', nom: NAME, prenom: 'Zoé', etp: null, date_debut: null, date_fin: null }

describe('création et ouverture du coffre', () => {
  it('rend ce qui a été écrit, avec le mot de passe comme avec la clé de récupération', async () => {
    const { dir, coffre, recoveryKey } = await makeCoffre()
    await coffre.db.insertInto('referent').values(addReferent).execute()
    await coffre.close()
    const reopened = await openCoffre(dir, HELENE.id, PASSWORD, CHEAP)
    expect(reopened.utilisateur).toEqual(HELENE)
    expect(reopened.structure).toBe(NEW_COFFRE.structure)
    expect(await reopened.db.selectFrom('referent').select('nom').execute()).toEqual([{ nom: NAME }])
    await reopened.close()
    const recovered = closedAfterTest(await openWithRecovery(dir, recoveryKey.toLowerCase().replaceAll('-', ' '), CHEAP))
    expect(recovered.utilisateur).toBeNull()
    expect(await recovered.db.selectFrom('referent').select('nom').execute()).toEqual([{ nom: NAME }])
  })

  it('n’écrit rien de lisible sur le disque, journal d’écriture compris', async () => {
    const { dir, coffre, recoveryKey } = await makeCoffre()
    await coffre.db.insertInto('referent').values(addReferent).execute()
    const check = () => {
      for (const name of readdirSync(dir).filter((name) => name.startsWith('jalon.db'))) {
        const bytes = readFileSync(join(dir, name))
        for (const text of ['SQLite format 3', NAME, 'CREATE TABLE', 'participant'])
          expect(bytes.includes(text), `${name}: ${text}`).toBe(false)
      }
    }
    expect(readdirSync(dir)).toContain('jalon.db-wal')
    check()
    await coffre.close()
    check()
    const header = readFileSync(coffrePaths(dir).entete, 'utf8')
    expect(header).not.toContain(PASSWORD)
    expect(header).not.toContain(recoveryKey)
  })

  it('montre la structure et les comptes avant l’ouverture', async () => {
    const { dir } = await makeCoffre()
    expect(await readCoffrePublic(dir)).toMatchObject({
      format: 1,
      structure: NEW_COFFRE.structure,
      utilisateurs: [{ ...HELENE, delai: 0 }],
    })
  })

  it('refuse un mauvais mot de passe et un compte inconnu', async () => {
    const { dir, coffre } = await makeCoffre()
    await coffre.close()
    await expect(openCoffre(dir, HELENE.id, `${PASSWORD}.`, CHEAP)).rejects.toMatchObject({ code: 'coffre_mot_de_passe' })
    await expect(openCoffre(dir, 'inconnu', PASSWORD, CHEAP)).rejects.toMatchObject({ code: 'introuvable' })
    closedAfterTest(await openCoffre(dir, HELENE.id, PASSWORD, CHEAP))
  })

  it('ne montre pas ses clés à qui l’imprime', async () => {
    const { coffre } = await makeCoffre()
    const printed = inspect(coffre, { depth: 10 }) + JSON.stringify(coffre)
    expect(printed).toContain(NEW_COFFRE.structure)
    for (const text of ['keys', 'maitre', inspect(coffre.keys.base).slice(8, 30)]) expect(printed).not.toContain(text)
  })

  it('efface les clés de la mémoire à la fermeture', async () => {
    const { coffre } = await makeCoffre()
    expect(Object.values(coffre.keys).every((key) => key.some((byte: number) => byte !== 0))).toBe(true)
    await coffre.close()
    expect(Object.values(coffre.keys).every((key) => key.every((byte: number) => byte === 0))).toBe(true)
  })

  it('refuse un mot de passe faible, sans rien écrire', async () => {
    const dir = join(temporaryFolder(), 'coffre')
    await expect(createCoffre(dir, { ...NEW_COFFRE, motDePasse: 'Bonjour2024' }, CHEAP)).rejects.toMatchObject({ code: 'saisie_invalide' })
    expect(() => readdirSync(dir)).toThrow('ENOENT')
  })

  it('refuse une dérivation de clé moins coûteuse que celle de production', async () => {
    const dir = join(temporaryFolder(), 'coffre')
    await expect(createCoffre(dir, NEW_COFFRE, { argon2: CHEAP.argon2 })).rejects.toThrow('production minimum')
  })

  it('dérive par défaut avec 64 Mio et 3 passes', async () => {
    const { dir, coffre } = await makeCoffre({}, {})
    const header = JSON.parse(readFileSync(coffrePaths(dir).entete, 'utf8'))
    expect(header.utilisateurs[0]).toMatchObject({ memoire: 65536, passes: 3, parallelisme: 1 })
    await coffre.close()
    closedAfterTest(await openCoffre(dir, HELENE.id, PASSWORD))
  })

  it('accepte un mot de passe tapé avec des accents composés ou décomposés', async () => {
    const motDePasse = 'Épée-Forgée-1954!'
    const { dir, coffre } = await makeCoffre({ motDePasse: motDePasse.normalize('NFC') })
    await coffre.close()
    closedAfterTest(await openCoffre(dir, HELENE.id, motDePasse.normalize('NFD'), CHEAP))
  })

  it('refuse un dossier déjà occupé et un fichier à la place du dossier', async () => {
    const { dir, coffre } = await makeCoffre()
    await coffre.close()
    await expect(createCoffre(dir, NEW_COFFRE, CHEAP)).rejects.toMatchObject({
      code: 'conflit',
      message: expect.stringContaining('déjà un coffre'),
    })
    const other = temporaryFolder()
    writeFileSync(join(other, 'notes.txt'), 'à moi')
    await expect(createCoffre(other, NEW_COFFRE, CHEAP)).rejects.toMatchObject({ code: 'conflit' })
    await expect(createCoffre(join(other, 'notes.txt'), NEW_COFFRE, CHEAP)).rejects.toMatchObject({ code: 'conflit' })
    expect(readdirSync(other)).toEqual(['notes.txt'])
  })

  it('reprend une création interrompue avant l’en-tête', async () => {
    const { dir, coffre } = await makeCoffre()
    await coffre.close()
    rmSync(coffrePaths(dir).entete)
    writeFileSync(coffrePaths(dir).creationEnCours, '')
    await expect(readCoffrePublic(dir)).rejects.toMatchObject({ code: 'coffre_absent' })
    const again = await createCoffre(dir, NEW_COFFRE, CHEAP)
    await again.coffre.close()
    expect(readdirSync(dir)).not.toContain('creation-en-cours')
    closedAfterTest(await openCoffre(dir, HELENE.id, PASSWORD, CHEAP))
  })

  it('ne laisse ni coffre ni verrou quand les premières lignes ne s’écrivent pas', async () => {
    const dir = join(temporaryFolder(), 'coffre')
    const initialize = () => Promise.reject(new Error('panne'))
    await expect(createCoffre(dir, { ...NEW_COFFRE, initialize }, CHEAP)).rejects.toThrow('panne')
    await expect(readCoffrePublic(dir)).rejects.toMatchObject({ code: 'coffre_absent' })
    closedAfterTest((await createCoffre(dir, NEW_COFFRE, CHEAP)).coffre)
  })

  it('dit qu’il n’y a pas de coffre, sans rien déposer dans le dossier', async () => {
    const dir = temporaryFolder()
    mkdirSync(join(dir, 'vide'))
    await expect(openCoffre(join(dir, 'vide'), HELENE.id, PASSWORD, CHEAP)).rejects.toMatchObject({ code: 'coffre_absent' })
    await expect(openCoffre(join(dir, 'ailleurs'), HELENE.id, PASSWORD, CHEAP)).rejects.toMatchObject({ code: 'coffre_absent' })
    expect(readdirSync(join(dir, 'vide'))).toEqual([])
  })
})
