import { loadTerritoire } from '../../database/queries/eligibilite-reglages.query'
import { type DemandeControle, listLignesQualite, loadEtatQualite } from '../../database/queries/qualite.query'
import type { Referentiels } from '../../database/queries/qualite-donnees.query'
import { loadStructure } from '../../database/queries/settings.query'
import { CONTROLES_QUALITE, findControle } from '../../domain/qualite/controles'
import type { EtatQualite } from '../../domain/qualite/etat'
import type { LigneQualite } from '../../domain/qualite/ligne'
import { buildQualiteXlsx, type PageQualite } from '../../exports/qualite-xlsx'
import { loadResidenceOf } from '../../referentiels/residences'
import { defineJob, type JobContext } from '../job'

async function referentielsOf(db: JobContext<'read'>['db']): Promise<Referentiels> {
  const { residenceOf, epciOf } = await loadResidenceOf()
  return { residenceOf, territoire: (await loadTerritoire(db)).map((code) => ({ code, nom: epciOf(code) ?? code })) }
}

/** Every control over the files asked for, away from the window. */
export const qualiteJob = defineJob<DemandeControle, EtatQualite, 'read'>('read', async (demande, { db, onProgress }) =>
  loadEtatQualite(db, demande, await referentielsOf(db), onProgress),
)

/** The lines of one control. */
export const qualiteListeJob = defineJob<DemandeControle & { readonly controle: string }, LigneQualite[], 'read'>(
  'read',
  async ({ controle: code, ...demande }, { db }) => {
    const controle = findControle(code)
    return controle === undefined ? [] : listLignesQualite(db, { ...demande, controles: [controle] }, await referentielsOf(db))
  },
)

export interface QualiteClasseurPayload extends DemandeControle {
  readonly page: Omit<PageQualite, 'structure'>
}

/** The workbook of every line, and how many people it names. */
export const qualiteClasseurJob = defineJob<QualiteClasseurPayload, { contenu: Uint8Array; personnes: number; lignes: number }, 'read'>(
  'read',
  async ({ page, ...demande }, { db, onProgress }) => {
    const referentiels = await referentielsOf(db)
    const etat = await loadEtatQualite(db, demande, referentiels, onProgress)
    const lignes = await listLignesQualite(db, { ...demande, controles: CONTROLES_QUALITE }, referentiels)
    const structure = (await loadStructure(db)).nom
    const contenu = await buildQualiteXlsx(etat, lignes, { ...page, structure })
    return { contenu, lignes: lignes.length, personnes: new Set(lignes.map(({ participant }) => participant)).size }
  },
)
