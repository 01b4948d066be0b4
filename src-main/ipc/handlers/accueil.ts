import { findProchaineCommission, listRendezVous, loadFaitsAccueil, sumEtp } from '../../database/queries/accueil.query'
import { loadSeuils } from '../../database/queries/settings.query'
import { alertesOf, compareAlertes } from '../../domain/accueil/alerte'
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
        return fait
          ? [{ ...alerte, participant: fait.participant, nom: fait.nom, prenom: fait.prenom, retard: daysBetween(alerte.echeance, today) }]
          : []
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
