import { findProchaineCommission, listRendezVous, sumEtp } from '../../database/queries/accueil.query'
import { loadFaitsAccueil } from '../../database/queries/accueil-faits.query'
import { loadSeuils } from '../../database/queries/settings.query'
import { compareAlertes } from '../../domain/accueil/alerte'
import { alertesOf } from '../../domain/accueil/alertes'
import { countFileActive } from '../../domain/accueil/file-active'
import { daysBetween } from '../../domain/commun/date'
import type { HandlersOf } from '../context'

export const accueilHandlers: HandlersOf<'accueil'> = {
  'accueil.get': async ({ db, user, services }, { portee }) => {
    const today = services.clock.today()
    // Only the coordination sees the whole team; a référent without a code has no caseload of their own.
    const equipe = portee === 'equipe' && user.roles.includes('coordinateur')
    const referent = equipe ? null : (user.referent ?? '')
    const seuils = await loadSeuils(db)
    const faits = await loadFaitsAccueil(db, referent, today)
    const byId = new Map(faits.map((fait) => [fait.participation, fait]))

    const alertes = faits
      .flatMap((fait) => alertesOf(fait, today, seuils))
      .sort(compareAlertes)
      .flatMap((alerte) => {
        const fait = byId.get(alerte.participation)
        if (!fait) return []
        const { participant, nom, prenom } = fait
        return [{ ...alerte, participant, nom, prenom, age: daysBetween(alerte.depuis, today) }]
      })
    const enCours = faits.flatMap((fait) =>
      fait.date_entree !== null && fait.date_entree <= today && (fait.date_sortie === null || fait.date_sortie > today)
        ? [{ ...fait, date_entree: fait.date_entree }]
        : [],
    )
    const etp = await sumEtp(db, referent, today)
    return {
      today,
      alertes,
      fileActive: {
        ...countFileActive(enCours, today, seuils.jours_non_vu),
        jours: seuils.jours_non_vu,
        norme: etp === null || etp === 0 ? null : Math.round(seuils.norme_file_active * etp),
      },
      commission: await findProchaineCommission(db, referent, today),
      rendezVous: await listRendezVous(db, referent, today),
    }
  },
}
