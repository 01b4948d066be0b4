import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { coffrePaths } from '../../../src-main/coffre/chemins'
import { addUserSlot, changePassword, removeUserSlot, replacePassword, resetPasswordWithRecovery } from '../../../src-main/coffre/comptes'
import { readCoffrePublic } from '../../../src-main/coffre/lire'
import { openCoffre, openWithRecovery } from '../../../src-main/coffre/ouvrir'
import { writeHeaderVersion } from '../../../src-main/database/repositories/coffre.repository'
import { CHEAP, closedAfterTest, HELENE, makeCoffre, OTHER_PASSWORD, PASSWORD } from '../../support/coffre'

const KARIM = { id: 'u-karim', nom: 'Karim Belloumi', motDePasse: OTHER_PASSWORD }
const opens = async (dir: string, id: string, password: string) => {
  const coffre = await openCoffre(dir, id, password, CHEAP)
  await coffre.close()
}

describe('comptes du coffre', () => {
  it('change un mot de passe : l’ancien n’ouvre plus, le nouveau ouvre, la clé de récupération aussi', async () => {
    const { dir, coffre, recoveryKey } = await makeCoffre()
    await changePassword(coffre, HELENE.id, { ancien: PASSWORD, nouveau: OTHER_PASSWORD }, CHEAP)
    await coffre.close()
    await expect(openCoffre(dir, HELENE.id, PASSWORD, CHEAP)).rejects.toMatchObject({ code: 'coffre_mot_de_passe' })
    await opens(dir, HELENE.id, OTHER_PASSWORD)
    closedAfterTest(await openWithRecovery(dir, recoveryKey, CHEAP))
  })

  it('refuse de changer sans l’ancien mot de passe, ou pour un mot de passe faible, et ne change rien', async () => {
    const { dir, coffre } = await makeCoffre()
    const before = readFileSync(coffrePaths(dir).entete, 'utf8')
    const change = (ancien: string, nouveau: string) => changePassword(coffre, HELENE.id, { ancien, nouveau }, CHEAP)
    await expect(change('faux', OTHER_PASSWORD)).rejects.toMatchObject({ code: 'coffre_mot_de_passe' })
    await expect(change(PASSWORD, 'court')).rejects.toMatchObject({ code: 'saisie_invalide' })
    await expect(change(PASSWORD, 'Marchetti-gR7!tuKm2')).rejects.toMatchObject({ code: 'saisie_invalide' })
    expect(readFileSync(coffrePaths(dir).entete, 'utf8')).toBe(before)
  })

  it('ajoute un compte qui ouvre le même coffre, puis le retire', async () => {
    const { dir, coffre } = await makeCoffre()
    await addUserSlot(coffre, KARIM, CHEAP)
    expect((await readCoffrePublic(dir)).utilisateurs.map(({ nom }) => nom)).toEqual([HELENE.nom, KARIM.nom])
    await expect(addUserSlot(coffre, KARIM, CHEAP)).rejects.toMatchObject({ code: 'conflit' })
    await coffre.close()
    await opens(dir, HELENE.id, PASSWORD)
    const karims = closedAfterTest(await openCoffre(dir, KARIM.id, OTHER_PASSWORD, CHEAP))
    await removeUserSlot(karims, HELENE.id)
    await expect(removeUserSlot(karims, KARIM.id)).rejects.toMatchObject({ code: 'regle' })
    await karims.close()
    await expect(openCoffre(dir, HELENE.id, PASSWORD, CHEAP)).rejects.toMatchObject({ code: 'introuvable' })
    await opens(dir, KARIM.id, OTHER_PASSWORD)
  })

  it('n’égare aucun de deux changements demandés ensemble', async () => {
    const { dir, coffre } = await makeCoffre()
    await Promise.all([
      addUserSlot(coffre, KARIM, CHEAP),
      addUserSlot(coffre, { ...KARIM, id: 'u-3' }, CHEAP),
      replacePassword(coffre, HELENE.id, 'Ardoise-Verte-7261!', CHEAP),
    ])
    await coffre.close()
    await opens(dir, KARIM.id, OTHER_PASSWORD)
    await opens(dir, 'u-3', OTHER_PASSWORD)
    await opens(dir, HELENE.id, 'Ardoise-Verte-7261!')
  })

  it('mot de passe oublié : la clé de récupération en donne un nouveau et laisse le coffre ouvert', async () => {
    const { dir, coffre, recoveryKey } = await makeCoffre()
    await coffre.close()
    const reset = { id: HELENE.id, motDePasse: OTHER_PASSWORD }
    const reopened = closedAfterTest(await resetPasswordWithRecovery(dir, recoveryKey, reset, CHEAP))
    expect(reopened.utilisateur).toEqual(HELENE)
    await reopened.close()
    await opens(dir, HELENE.id, OTHER_PASSWORD)
  })

  it('une clé de récupération d’un autre coffre est refusée, et le coffre reste libre', async () => {
    const { dir, coffre } = await makeCoffre()
    await coffre.close()
    const other = await makeCoffre()
    await expect(openWithRecovery(dir, other.recoveryKey, CHEAP)).rejects.toMatchObject({ code: 'coffre_mot_de_passe' })
    const reset = { id: 'inconnu', motDePasse: OTHER_PASSWORD }
    await expect(resetPasswordWithRecovery(other.dir, other.recoveryKey, reset, CHEAP)).rejects.toMatchObject({ code: 'coffre_occupe' })
    await opens(dir, HELENE.id, PASSWORD)
  })

  it('coupé entre l’en-tête et la base, le changement tient et la base se remet à jour', async () => {
    const { dir, coffre } = await makeCoffre()
    await changePassword(coffre, HELENE.id, { ancien: PASSWORD, nouveau: OTHER_PASSWORD }, CHEAP)
    await writeHeaderVersion(coffre.db, 1)
    await coffre.close()
    const reopened = closedAfterTest(await openCoffre(dir, HELENE.id, OTHER_PASSWORD, CHEAP))
    expect(await reopened.db.selectFrom('coffre').selectAll().execute()).toEqual([{ cle: 'version_entete', valeur: '2' }])
  })

  it('coupé pendant l’écriture de l’en-tête, l’ancien mot de passe ouvre', async () => {
    const { dir, coffre } = await makeCoffre()
    await coffre.close()
    writeFileSync(`${coffrePaths(dir).entete}.nouveau`, '{ "format": 1, "id"')
    await opens(dir, HELENE.id, PASSWORD)
  })

  it('le délai entre les essais grandit et survit à la fermeture', async () => {
    const { dir, coffre } = await makeCoffre()
    await coffre.close()
    let clock = Date.UTC(2026, 2, 2)
    const at = { ...CHEAP, now: () => clock }
    for (let attempt = 0; attempt < 3; attempt++) {
      await expect(openCoffre(dir, HELENE.id, 'faux', at)).rejects.toMatchObject({ code: 'coffre_mot_de_passe' })
    }
    await expect(openCoffre(dir, HELENE.id, PASSWORD, at)).rejects.toMatchObject({ code: 'coffre_delai' })
    expect((await readCoffrePublic(dir, clock)).utilisateurs).toEqual([{ ...HELENE, delai: 5 }])
    clock += 5000
    await expect(openCoffre(dir, HELENE.id, 'faux', at)).rejects.toMatchObject({ code: 'coffre_mot_de_passe' })
    expect((await readCoffrePublic(dir, clock)).utilisateurs).toEqual([{ ...HELENE, delai: 15 }])
    clock += 15_000
    const reopened = await openCoffre(dir, HELENE.id, PASSWORD, at)
    await reopened.close()
    expect((await readCoffrePublic(dir, clock)).utilisateurs).toEqual([{ ...HELENE, delai: 0 }])
  })
})
