import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { FormatPapier, PapierSeance } from '../../contract/commission'
import { loadSeancePapier } from '../../database/queries/commission-papier.query'
import type { SeancePapier } from '../../documents/commission/seance-papier'
import { papiersDocx } from '../../documents/papier/papiers-docx'
import { papiersHtml } from '../../documents/papier/papiers-html'
import { DomainError } from '../../domain/commun/erreur'
import { recordExport } from '../../use-cases/record-export'
import type { PdfPayload } from '../../workers/jobs/pdf.job'
import { type Handler, type TaskContext, toUseCaseContext } from '../context'
import { feuilletsOf } from './commission-feuillets'

interface Description {
  readonly fichier: string
  readonly action: string
  readonly formats: readonly FormatPapier[]
}

const PAPIERS: Record<PapierSeance, Description> = {
  convocations: { fichier: 'convocations', action: 'exportConvocations', formats: ['pdf', 'html', 'docx'] },
  ordreDuJour: { fichier: 'ordre-du-jour', action: 'exportOrdreDuJour', formats: ['pdf'] },
  fichesSynthese: { fichier: 'fiches-synthese', action: 'exportFichesSynthese', formats: ['pdf'] },
  emargement: { fichier: 'emargement', action: 'exportEmargement', formats: ['pdf'] },
  procesVerbal: { fichier: 'proces-verbal', action: 'exportProcesVerbal', formats: ['pdf', 'html', 'docx'] },
  additif: { fichier: 'additif', action: 'exportAdditif', formats: ['pdf'] },
  courriers: { fichier: 'courriers-de-decision', action: 'exportCourriersDecision', formats: ['pdf', 'html', 'docx'] },
}

const FILTRES: Record<FormatPapier, string> = { pdf: 'Document PDF', html: 'Page accessible', docx: 'Document Word' }

/** Draws a paper of the session where the user says, and records how many people it names. */
export const saveCommissionPaper: Handler<'commission.savePaper'> = async (context, { id, paper, anonyme, format }) => {
  const { db, user, services } = context
  const { fichier, action, formats } = PAPIERS[paper]
  if (!formats.includes(format)) throw new DomainError('regle', 'Ce document s’imprime en PDF : choisissez ce format.')
  const { seance: lue, personnes } = await loadSeancePapier(db, user, id, anonyme)
  const coordination = user.roles.includes('coordinateur') ? user.nom : null
  const seance = { ...lue, auteur: user.nom, coordination, etabli_le: services.clock.today() }
  const contenu = await draw(context, id, paper, format, seance)
  const file = await services.dialogs.saveFile({
    defaultName: `${seance.date}_${fichier}_commission${anonyme ? '-anonyme' : ''}.${format}`,
    filters: [{ name: FILTRES[format], extensions: [format] }],
  })
  if (file === null) return null
  await writeFile(file, await contenu())
  await recordExport(db, toUseCaseContext(context), { action, personnes, objet: 'commission', objet_id: id, detail: { anonyme, format } })
  return { fichier: basename(file) }
}

/** What to write: prepared, and refused, before anybody is asked where. */
async function draw(
  context: TaskContext,
  id: string,
  paper: PapierSeance,
  format: FormatPapier,
  seance: SeancePapier,
): Promise<() => Promise<Uint8Array | string>> {
  const pdf = (payload: PdfPayload) => () => context.services.jobs.run('pdf', payload)
  if (format === 'pdf' && (paper === 'ordreDuJour' || paper === 'procesVerbal' || paper === 'additif')) return pdf({ paper, data: seance })
  const data = await feuilletsOf(context, id, paper, seance)
  if (format === 'pdf') return pdf({ paper: 'papiers', data })
  return async () => (format === 'html' ? papiersHtml(data) : papiersDocx(data))
}
