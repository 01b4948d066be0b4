import { findProchaineCommission, listRendezVous, sumEtp } from '../../database/queries/accueil.query'
import { loadFaitsAccueil } from '../../database/queries/accueil-faits.query'
import { findNormeFile } from '../../database/queries/operation-detail.query'
import { loadSeuils } from '../../database/queries/settings.query'
import { listReports } from '../../database/repositories/report.repository'
import { compareAlertes } from '../../domain/accueil/alerte'
import { alertesOf } from '../../domain/accueil/alertes'
import { countFileActive } from '../../domain/accueil/file-active'
import { cleAlerte, reportEnCours } from '../../domain/accueil/report'
import { daysBetween } from '../../domain/commun/date'
import type { ActeurContext } from '../../use-cases/acteur'
import { snoozeAlerte, wakeAlerte } from '../../use-cases/snooze-alerte'
import { type HandlersOf, type SessionContext, toUseCaseContext } from '../context'

const acteur = (context: SessionContext): ActeurContext => ({ ...toUseCaseContext(context), user: context.user })

export const accueilHandlers: HandlersOf<'accueil'> = {
  'accueil.get': async ({ db, user, services }, { portee }) => {
    const today = services.clock.today()
    // Only the coordination sees the whole team; a référent without a code has no caseload of their own.
    const equipe = portee === 'equipe' && user.roles.includes('coordinateur')
    const referent = equipe ? null : (user.referent ?? '')
    const seuils = await loadSeuils(db)
    const faits = await loadFaitsAccueil(db, referent, today, seuils.horizon_jours)
    const byId = new Map(faits.map((fait) => [fait.participation, fait]))

    const reports = new Map((await listReports(db, today)).map((report) => [cleAlerte(report), report]))
    const alertes = faits
      .flatMap((fait) => alertesOf(fait, today, seuils))
      .sort(compareAlertes)
      .flatMap((alerte) => {
        const fait = byId.get(alerte.participation)
        if (!fait) return []
        const { participant, nom, prenom } = fait
        const row = { ...alerte, participant, nom, prenom, referent: fait.referent, age: daysBetween(alerte.depuis, today) }
        return [{ row, report: reportEnCours(reports, alerte, today) }]
      })
    const enCours = faits.flatMap((fait) =>
      fait.date_entree !== null && fait.date_entree <= today && (fait.date_sortie === null || fait.date_sortie > today)
        ? [{ ...fait, date_entree: fait.date_entree }]
        : [],
    )
    const etp = await sumEtp(db, referent, today)
    const norme = (await findNormeFile(db, referent)) ?? seuils.norme_file_active
    return {
      today,
      alertes: alertes.flatMap(({ row, report }) => (report === null ? [row] : [])),
      reportees: alertes.flatMap(({ row, report }) =>
        report === null ? [] : [{ ...row, jusqu_au: report.jusqu_au, raison: report.raison, utilisateur: report.utilisateur_nom ?? '' }],
      ),
      report_max_jours: seuils.report_max_jours,
      horizon_jours: seuils.horizon_jours,
      fileActive: {
        ...countFileActive(enCours, today, seuils.jours_non_vu),
        jours: seuils.jours_non_vu,
        norme: etp === null || etp === 0 ? null : Math.round(norme * etp),
      },
      commission: await findProchaineCommission(db, referent, today),
      rendezVous: await listRendezVous(db, referent, today),
    }
  },
  'accueil.snooze': async (context, input) => {
    await snoozeAlerte(context.trx, acteur(context), input)
    return null
  },
  'accueil.wake': async (context, input) => {
    await wakeAlerte(context.trx, acteur(context), input)
    return null
  },
}
