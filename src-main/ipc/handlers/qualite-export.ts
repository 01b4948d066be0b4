import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { DemandeControle } from '../../database/queries/qualite.query'
import { listChoixQualite } from '../../database/queries/qualite-choix.query'
import { loadStructure } from '../../database/queries/settings.query'
import { formatDate } from '../../domain/commun/date'
import { DomainError } from '../../domain/commun/erreur'
import { recordExport } from '../../use-cases/record-export'
import { type TaskContext, toUseCaseContext } from '../context'
import { savePaper } from '../save-paper'

/** Writes every line to a workbook, and records who left with how many people. */
export async function exportClasseur(context: TaskContext, demande: DemandeControle) {
  const { services, user, db } = context
  const fichier = await services.dialogs.saveFile({
    title: 'Exporter les constats de qualité',
    defaultName: `${demande.date}_qualite_${sujet(demande)}.xlsx`,
    filters: [{ name: 'Classeur Excel', extensions: ['xlsx'] }],
  })
  if (fichier === null) return null
  const page = { auteur: user.nom, perimetre: await phrasePerimetre(context, demande) }
  const { contenu, personnes, lignes } = await services.jobs.run('qualiteClasseur', { ...demande, page }, { onProgress: progress(context) })
  if (lignes === 0) throw new DomainError('regle', 'Aucun constat dans ces dossiers\u00a0: rien n’est exporté.')
  await writeFile(fichier, contenu)
  await recordExport(db, toUseCaseContext(context), { action: 'exportQualite', personnes, detail: { ...demande, lignes } })
  return { fichier: basename(fichier), personnes }
}

/** Writes the counts alone to a paper for the file of the control. */
export async function exportEtat(context: TaskContext, demande: DemandeControle) {
  const { services, user, db } = context
  const etat = await services.jobs.run('qualite', demande, { onProgress: progress(context) })
  const fichier = await savePaper(services, `${demande.date}_etat-qualite_${sujet(demande)}.pdf`, {
    paper: 'etatQualite',
    data: { etat, structure: await loadStructure(db), perimetre: await phrasePerimetre(context, demande), auteur: user.nom },
  })
  if (fichier === null) return null
  await recordExport(db, toUseCaseContext(context), { action: 'exportEtatQualite', personnes: 0, detail: { ...demande } })
  return { fichier }
}

/** Tells the window how far the controls are. */
export function progress({ services }: Pick<TaskContext, 'services'>) {
  return (label: string, done: number, total: number) => services.events.emit({ type: 'progress', task: 'qualite', label, done, total })
}

const sujet = ({ operation }: DemandeControle) => (operation ?? 'toutes-operations').replace(/[^\p{L}\p{N}_-]+/gu, '-')

async function phrasePerimetre({ db }: TaskContext, { operation, du, au, referent }: DemandeControle): Promise<string> {
  const { operations, referents } = await listChoixQualite(db, { referent: null })
  const lue = operations.find(({ code }) => code === operation)
  const suivi = referents.find(({ code }) => code === referent)
  const periode =
    du !== null && au !== null
      ? `du ${formatDate(du)} au ${formatDate(au)}`
      : du !== null
        ? `depuis le ${formatDate(du)}`
        : au !== null
          ? `jusqu’au ${formatDate(au)}`
          : 'toutes périodes'
  const dossiers = suivi ? `, dossiers de ${suivi.nom}` : ''
  return `${lue?.intitule ?? operation ?? 'Toutes les opérations'}, ${periode}${dossiers}.`
}
