import { changePassword } from '../../src-main/coffre/comptes'
import { openCoffre } from '../../src-main/coffre/ouvrir'

/** Another process on a vault, to be killed. Arguments: what to do, folder, account, password, other password. */
const [action, dir = '', userId = '', motDePasse = '', autre = ''] = process.argv.slice(2)
const options = { argon2: { memoire: 64, passes: 1, parallelisme: 1 }, allowCheapArgon2: true }

try {
  const coffre = await openCoffre(dir, userId, motDePasse, options)
  await coffre.db
    .insertInto('parametre')
    .values({ cle: `processus-${process.pid}`, valeur: '1' })
    .execute()
  process.stdout.write('ouvert\n')
  // Kept alive until killed.
  setInterval(() => undefined, 1000)
  for (let [ancien, nouveau] = [motDePasse, autre]; action === 'changer'; [ancien, nouveau] = [nouveau, ancien]) {
    await changePassword(coffre, userId, { ancien, nouveau }, options)
  }
} catch (error) {
  process.stdout.write(`${error instanceof Error && 'code' in error ? String(error.code) : String(error)}\n`)
}
