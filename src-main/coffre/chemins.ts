import { join } from 'node:path'

/** Where things are in the folder of a vault. */
export const coffrePaths = (dir: string) => ({
  entete: join(dir, 'coffre.json'),
  base: join(dir, 'jalon.db'),
  pieces: join(dir, 'pieces'),
  sauvegardes: join(dir, 'sauvegardes'),
  tentatives: join(dir, 'tentatives.json'),
  verrou: join(dir, 'coffre.verrou'),
  creationEnCours: join(dir, 'creation-en-cours'),
})
