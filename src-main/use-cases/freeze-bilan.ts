import type { Kysely } from 'kysely'
import type { IdsIndicateurs } from '../database/queries/bilan-listes.query'
import { findBilanFige, insertBilanFige, lastVersionOf } from '../database/repositories/bilan.repository'
import { appendJournal } from '../database/repositories/journal.repository'
import type { Database } from '../database/schema/database'
import { bilanDocument } from '../documents/bilan/bilan.document'
import { chiffresClesDocument } from '../documents/bilan/chiffres-cles.document'
import type { BilanData } from '../documents/bilan/data'
import { renderPdf } from '../documents/render'
import { lireRedaction } from '../domain/bilan/redaction'
import { DomainError } from '../domain/commun/erreur'
import { empreinteOf, type FeuilleFigee, figerFeuilles, lireFeuilles } from '../exports/bilan/fige'
import { gras, jour, nombre, texte } from '../exports/xlsx/cellules'
import { buildClasseur, type Feuille } from '../exports/xlsx/classeur'
import { loadBilan, type Referentiel } from './load-bilan'
import { loadBilanEnregistre } from './manage-bilan'
import type { UseCaseContext } from './ports'
import { countNommees, type FichierBilan, type FichierProduit, feuillesOf } from './produce-bilan'

/** What a frozen version holds: enough to draw the same papers and the same workbook without the rest of the vault. */
export interface DonneesFigees {
  readonly format: 1
  readonly data: BilanData
  readonly classeur: readonly FeuilleFigee[]
  readonly ids: IdsIndicateurs
  readonly personnes: number
}

/** Computes a bilan and keeps it for good under the next version. */
export async function freezeBilan(
  db: Kysely<Database>,
  { clock, user }: Pick<UseCaseContext, 'clock' | 'user'>,
  id: string,
  territoires: Referentiel,
): Promise<{ version: number; empreinte: string }> {
  if (!db.isTransaction) return db.transaction().execute((trx) => freezeBilan(trx, { clock, user }, id, territoires))
  const bilan = await loadBilanEnregistre(db, id)
  const redaction = lireRedaction(bilan)
  const { nominatif } = redaction
  const demande = { du: bilan.du, au: bilan.au, operation: bilan.operation, auteur: user.nom, date: clock.today() }
  const matiere = await loadBilan(db, demande, territoires, { nominatif, redaction: { ...redaction, nom: bilan.nom } })
  const personnes = nominatif ? matiere.listes.parcours.lignes.length : 0
  const figees: DonneesFigees = {
    format: 1,
    data: matiere.data,
    classeur: figerFeuilles(feuillesOf(matiere, nominatif)),
    ids: matiere.ids,
    personnes,
  }
  const donnees = JSON.stringify(figees)
  const empreinte = empreinteOf(donnees)
  const version = (await lastVersionOf(db, id)) + 1
  const fige_le = clock.now()
  await insertBilanFige(db, { bilan: id, version, fige_le, fige_par: user.id, donnees, empreinte })
  await appendJournal(db, {
    horodatage: fige_le,
    utilisateur: user.id,
    action: 'freezeBilan',
    objet: 'bilan',
    objet_id: id,
    detail: { version, empreinte, personnes },
  })
  return { version, empreinte }
}

/** What a version holds; refused when it is no longer what was frozen. */
export async function loadBilanFige(db: Kysely<Database>, id: string, version: number) {
  const fige = await findBilanFige(db, id, version)
  if (!fige) throw new DomainError('introuvable', 'Cette version figée n’existe pas.')
  if (empreinteOf(fige.donnees) !== fige.empreinte) {
    throw new DomainError('coffre_endommage', 'Cette version ne répond plus à son empreinte : restaurez une sauvegarde d’avant.')
  }
  const figees = JSON.parse(fige.donnees) as DonneesFigees
  // The name of the day: an account may be renamed since.
  const gel = { version, fige_le: figees.data.date, fige_par: figees.data.auteur, empreinte: fige.empreinte }
  return { fige, figees, gel }
}

/** The same file as on the day it was frozen, from what was stored alone. */
export async function reproduceBilanFige(
  db: Kysely<Database>,
  id: string,
  version: number,
  fichier: FichierBilan,
): Promise<FichierProduit> {
  const { figees, gel } = await loadBilanFige(db, id, version)
  const data: BilanData = { ...figees.data, gel }
  if (fichier === 'classeur') {
    return { contenu: await buildClasseur(withGel(lireFeuilles(figees.classeur), data)), personnes: figees.personnes }
  }
  const definition = fichier === 'bilan' ? bilanDocument(data) : chiffresClesDocument(data)
  return { contenu: await renderPdf(definition), personnes: fichier === 'bilan' ? countNommees({ data }) : 0 }
}

/** The first sheet says which version it is, before all else. */
function withGel([lisezMoi, ...autres]: readonly Feuille[], { gel }: BilanData): Feuille[] {
  if (!lisezMoi || !gel) return []
  const lignes = [
    [gras('Version figée'), nombre(gel.version)],
    [gras('Figée le'), jour(gel.fige_le)],
    [gras('Figée par'), texte(gel.fige_par)],
    [gras('Empreinte SHA-256'), texte(gel.empreinte)],
    ...lisezMoi.lignes,
  ]
  return [{ ...lisezMoi, lignes }, ...autres]
}
