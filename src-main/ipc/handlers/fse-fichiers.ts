import { basename } from 'node:path'
import type { FichierVierge } from '../../contract/fse'
import { type ContenuModele, contenuModele } from '../../contract/fse-saisie'
import type { ModeleFseTable } from '../../database/schema/outils.table'
import { DomainError } from '../../domain/commun/erreur'
import { devinerEntete } from '../../domain/fse/modele'
import { LIMITES_MODELE, readModele } from '../../exports/fse/read-modele'
import { readLimited } from '../../imports/read-limited'
import { refuseFile } from '../../imports/refus'
import type { AppServices } from '../services'

interface FichierChoisi {
  readonly fichier_nom: string
  readonly format: 'xlsx' | 'csv'
  readonly fichier: Buffer
}

/** Blank files opened in this run and not saved yet: the window only knows their reference. */
const choisis = new Map<string, FichierChoisi>()
const MAX_CHOISIS = 8

/** Asks for a blank file and reads it within its limits; null when the dialog was closed. */
export async function chooseFichier({ dialogs }: AppServices): Promise<FichierChoisi | null> {
  const chemin = await dialogs.openFile({
    title: 'Fichier vierge du portail',
    filters: [{ name: 'Classeur Excel ou CSV', extensions: ['xlsx', 'csv'] }],
  })
  if (chemin === null) return null
  const fichier_nom = basename(chemin)
  const format = /\.xlsx$/i.test(fichier_nom) ? 'xlsx' : /\.csv$/i.test(fichier_nom) ? 'csv' : null
  if (format === null) throw refuseFile('Choisissez le fichier vierge du portail au format Excel (.xlsx) ou CSV.')
  const limite = format === 'xlsx' ? LIMITES_MODELE.octetsClasseur : LIMITES_MODELE.octetsCsv
  return { fichier_nom, format, fichier: Buffer.from(await readLimited(chemin, fichier_nom, limite)) }
}

/** Keeps a chosen file until its mapping is saved. */
export function keepFichier(services: AppServices, choisi: FichierChoisi): string {
  const ref = services.ids.next('f')
  choisis.set(ref, choisi)
  const [oldest] = choisis.keys()
  if (choisis.size > MAX_CHOISIS && oldest !== undefined) choisis.delete(oldest)
  return ref
}

export function fichierOf(ref: string): FichierChoisi {
  const choisi = choisis.get(ref)
  if (!choisi) throw new DomainError('introuvable', 'Ouvrez à nouveau le fichier vierge du portail.')
  return choisi
}

/** What the mapping screen needs of a blank file: the first rows of each sheet, and the row that looks like titles. */
export async function describeFichier({ fichier_nom, format, fichier }: FichierChoisi, ref: string): Promise<FichierVierge> {
  const feuilles = (await readModele(format, fichier)).filter(({ lignes }) =>
    lignes.some((ligne) => ligne.some((cell) => cell.trim() !== '')),
  )
  if (feuilles.length === 0) throw refuseFile('Ce fichier est vide : aucune ligne de titres n’y est écrite.')
  return { ref, fichier_nom, format, feuilles: feuilles.map((feuille) => ({ ...feuille, ligne_entete: devinerEntete(feuille.lignes) })) }
}

/** The mapping as stored; one written by another version that cannot be read is said, not guessed. */
export function contenuOf({ contenu, nom }: Pick<ModeleFseTable, 'contenu' | 'nom'>): ContenuModele {
  const lu = contenuModele.safeParse(JSON.parse(contenu))
  if (!lu.success) throw new DomainError('fichier', `La correspondance du modèle « ${nom} » est illisible : refaites-la.`)
  return lu.data
}
