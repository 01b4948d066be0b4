import type { Kysely } from 'kysely'
import { findDernierHonore } from '../database/queries/dernier-honore.query'
import { listReglesOf } from '../database/queries/dossier-lignes.query'
import { listEtapesOf } from '../database/repositories/etape.repository'
import type { Database } from '../database/schema/database'
import type { IsoDate } from '../domain/commun/date'
import type { Participation } from '../domain/participant/participation'
import { type Classement, classerSortie, type SortieAClasser } from '../domain/sortie/classement'
import { type AvertissementSortie, avertissementsSortie, contradictions, phraseClassement } from '../domain/sortie/conseil-sortie'
import { parseRegles } from '../domain/sortie/regles'

/** How the rule set of the operation would class this exit. */
export async function classSortiePrevue(db: Kysely<Database>, participation: Participation, sortie: SortieAClasser): Promise<Classement> {
  const etapes = await listEtapesOf(db, participation.id)
  const regles = parseRegles(await listReglesOf(db, [participation.operation]))
  return classerSortie(sortie, participation, etapes, regles)
}

/** An exit as it would be counted, with all there is to know before asking for it. */
export interface SortiePrevue {
  readonly classement: Classement
  readonly phrase: string
  readonly contradictions: readonly string[]
  readonly avertissements: readonly AvertissementSortie[]
}

/** The class of the exit asked for, what contradicts it and what deserves a second look. */
export async function previewSortie(
  db: Kysely<Database>,
  participation: Participation,
  sortie: SortieAClasser,
  today: IsoDate,
): Promise<SortiePrevue> {
  const etapes = await listEtapesOf(db, participation.id)
  const regles = parseRegles(await listReglesOf(db, [participation.operation]))
  const classement = classerSortie(sortie, participation, etapes, regles)
  const faits = { etapes, dernier_honore: await findDernierHonore(db, participation.id, today), etape: classement.etape }
  return {
    classement,
    phrase: phraseClassement(classement),
    contradictions: contradictions(sortie, participation, etapes, regles),
    avertissements: avertissementsSortie(sortie.date_sortie, faits, today),
  }
}
