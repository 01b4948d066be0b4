import { findDossier } from '../../database/queries/dossier.query'
import { loadSeuils, loadStructure } from '../../database/queries/settings.query'
import { findParticipationById } from '../../database/repositories/participation.repository'
import { formatDate } from '../../domain/commun/date'
import { DomainError } from '../../domain/commun/erreur'
import type { TaskContext } from '../context'
import { savePaper } from '../save-paper'

/** Prints the timeline of a parcours this person may read whole. */
export async function printFrise({ db, user, services }: TaskContext, id: string): Promise<{ fichier: string | null }> {
  const date = services.clock.today()
  const row = await findParticipationById(db, id)
  const options = { date, seuils: await loadSeuils(db), nomCommune: (code: string | null) => code }
  const dossier = row && (await findDossier(db, user, row.participant, options))
  const parcours = dossier?.participations.find((une) => une.id === id)
  if (!dossier || !parcours) throw new DomainError('introuvable', 'Ce parcours n’existe plus : revenez à la liste des participants.')
  if (!parcours.acces.parcours) throw new DomainError('droit', 'Ce parcours est ouvert à son référent et à la coordination.')
  const { nom, prenom } = dossier.identite
  const entree = parcours.date_entree === null ? null : `entrée le ${formatDate(parcours.date_entree)}`
  const fichier = await savePaper(services, `Frise ${nom} ${prenom} ${date}.pdf`, {
    paper: 'frise',
    data: {
      structure: await loadStructure(db),
      personne: `${nom.toLocaleUpperCase('fr')} ${prenom}`,
      sousTitre: [parcours.operation_intitule, entree, parcours.referent_nom && `référent : ${parcours.referent_nom}`]
        .filter(Boolean)
        .join(', '),
      // Only what is drawn crosses to the worker: no note, no comment.
      parcours: {
        date_prescription: parcours.date_prescription,
        date_entree: parcours.date_entree,
        sortie: parcours.sortie && { date_sortie: parcours.sortie.date_sortie, nature: parcours.sortie.nature },
        etapes: parcours.etapes.map(({ motif_arret: _motif, commentaire: _commentaire, ...etape }) => etape),
        entretiens: parcours.entretiens.map(({ id: entretien, date: jour, mode, statut }) => ({ id: entretien, date: jour, mode, statut })),
        suspensions: parcours.suspensions.map(({ motif: _motif, ...pause }) => pause),
        contrats: parcours.contrats,
        passages: parcours.passages.map(({ motif: _motif, ...passage }) => passage),
        demandes: parcours.demandes.map(({ justification: _justification, ...demande }) => demande),
      },
      auteur: user.nom,
      date,
    },
  })
  return { fichier }
}
