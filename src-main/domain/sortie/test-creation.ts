import type { EtapeAClasser } from './etape-a-classer'
import type { ReglesSortie } from './regles'
import type { ResultatTest } from './test-regle'

/** A business created: its proof in the file, when the rule set asks for it. */
export function testCreation(etape: EtapeAClasser, regles: ReglesSortie): ResultatTest {
  if (!regles['creation.justificatif']) return { reussi: true, raison: 'Création d’activité, justificatif non exigé' }
  const reussi = etape.justificatif === 1
  return { reussi, raison: reussi ? 'Création d’activité, justificatif au dossier' : 'Création d’activité sans justificatif' }
}
