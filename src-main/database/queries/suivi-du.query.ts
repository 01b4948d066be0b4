import type { Kysely } from 'kysely'
import type { Perimetre } from '../../domain/acces/dossier'
import { addMonths, type IsoDate } from '../../domain/commun/date'
import { groupBy } from '../../domain/commun/groupes'
import { CATEGORIES_EN_EMPLOI } from '../../domain/sortie/categorie'
import { retenirClasse } from '../../domain/sortie/derogation'
import { parseReglesByOperation } from '../../domain/sortie/regles'
import { ECHEANCES_SUIVI, type EcheanceSuivi, isSuiviClos } from '../../domain/sortie/suivi'
import { echeanceSuivi } from '../../domain/sortie/verification-fse'
import type { Database } from '../schema/database'
import { inPerimetre } from './perimetre'

/** A follow-up in the job that nobody has noted yet. */
export interface SuiviDu {
  readonly participation: string
  readonly echeance: EcheanceSuivi
  readonly date: IsoDate
}

// A follow-up at 6 months is still worth making some weeks late; beyond, it is a matter of quality.
const DERNIERE_SORTIE_MOIS = 9

/** Follow-ups at 3 and 6 months still to be made, for the positive exits in employment of the last months. */
export async function listSuivisDus(
  db: Kysely<Database>,
  perimetre: Perimetre,
  date: IsoDate,
  participant: string | null = null,
): Promise<SuiviDu[]> {
  if (perimetre === null) return []
  const depuis = addMonths(date, -DERNIERE_SORTIE_MOIS)
  let query = db
    .selectFrom('sortie')
    .innerJoin('participation', 'participation.id', 'sortie.participation')
    .selectAll('sortie')
    .select(['participation.operation', 'participation.date_entree'])
    .where('sortie.date_sortie', '>=', depuis)
    .where('sortie.date_sortie', '<=', date)
    .where('sortie.motif', 'in', ['emploi', 'creation'])
    .where(inPerimetre(perimetre))
  if (participant !== null) query = query.where('participation.participant', '=', participant)
  const sorties = await query.execute()
  if (sorties.length === 0) return []

  // One file reads its own rows; a list would ask for too many names, and reads them all.
  const ids = participant === null ? null : sorties.map(({ participation }) => participation)
  const etapes = await db
    .selectFrom('etape')
    .innerJoin('sortie', 'sortie.participation', 'etape.participation')
    .select(['etape.id', 'etape.participation', 'etape.famille', 'etape.date_debut', 'etape.date_fin_prevue', 'etape.date_fin'])
    .select(['etape.resultat', 'etape.contrat', 'etape.heures_hebdo', 'etape.fin_periode_essai', 'etape.justificatif'])
    .where('sortie.date_sortie', '>=', depuis)
    .where('sortie.motif', 'in', ['emploi', 'creation'])
    .$if(ids !== null, (un) => un.where('etape.participation', 'in', ids ?? []))
    .execute()
  const faits = await db
    .selectFrom('suivi')
    .innerJoin('sortie', 'sortie.participation', 'suivi.participation')
    .select(['suivi.participation', 'suivi.echeance', 'suivi.date', 'suivi.maintenu', 'suivi.tentatives'])
    .where('sortie.date_sortie', '>=', depuis)
    .where('suivi.date', 'is not', null)
    .$if(ids !== null, (un) => un.where('suivi.participation', 'in', ids ?? []))
    .execute()
  const faitsCles = new Set(faits.filter(isSuiviClos).map((fait) => `${fait.participation}|${fait.echeance}`))
  const etapesByParticipation = groupBy(etapes, (etape) => etape.participation)
  const reglesOf = parseReglesByOperation(await db.selectFrom('regle').selectAll().execute())

  return sorties.flatMap((sortie) => {
    const participation = { id: sortie.participation, date_entree: sortie.date_entree }
    const classe = retenirClasse(sortie, participation, etapesByParticipation.get(sortie.participation) ?? [], reglesOf(sortie.operation))
    if (classe.nature !== 'positive' || !CATEGORIES_EN_EMPLOI.has(classe.categorie)) return []
    return ECHEANCES_SUIVI.filter((echeance) => !faitsCles.has(`${sortie.participation}|${echeance}`)).map((echeance) => ({
      participation: sortie.participation,
      echeance,
      date: echeanceSuivi(sortie.date_sortie, echeance),
    }))
  })
}
