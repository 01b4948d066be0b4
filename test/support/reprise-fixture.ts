import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { DonneesIndicateur } from '../../src-main/domain/indicateur/donnees'

type Cellule = string | number | null

const NOMBRES = new Set([
  'annee',
  'cible',
  'duree_recherche_mois',
  'echeance',
  'effectif',
  'entreprises',
  'etp',
  'heures_formation',
  'heures_hebdo',
  'heures_prevues',
  'heures_travail',
  'niveau',
  'postes',
  'visiteurs',
])

const OUI_NON = new Set([
  'aah',
  'amelioration',
  'are',
  'ass',
  'exclusion_logement',
  'justificatif',
  'parent_ne_etranger',
  'partenaires',
  'present',
  'qpv',
  'qualification',
  'rqth',
  'rsa',
  'sdf',
])

/** Codes of participants and employers look like numbers to nobody: only the columns above are converted. */
function readCellule(colonne: string, texte: string): Cellule {
  if (texte === '') return null
  if (NOMBRES.has(colonne)) return Number(texte.replace(',', '.'))
  if (OUI_NON.has(colonne)) return texte === 'oui' ? 1 : 0
  return texte
}

function readTable(fichier: string): Record<string, Cellule>[] {
  const texte = readFileSync(fichier, 'utf8')
  const { data, errors } = Papa.parse<Record<string, string>>(texte, { header: true, delimiter: ';', skipEmptyLines: true })
  if (errors.length > 0) throw new Error(`${fichier}: ${errors[0]?.message}`)
  return data.map((ligne) => Object.fromEntries(Object.entries(ligne).map(([colonne, valeur]) => [colonne, readCellule(colonne, valeur)])))
}

/** A take-over folder as the entities of the domain, read without the import code: the two check each other. */
export function readRepriseFixture(dossier: string): DonneesIndicateur {
  const tables: Record<string, Record<string, Cellule>[]> = {}
  for (const fichier of readdirSync(dossier)) tables[fichier.replace(/\.csv$/, '')] = readTable(join(dossier, fichier))
  const sansDerogation = { derogation_nature: null, derogation_categorie: null }
  tables.sorties = (tables.sorties ?? []).map((sortie) => ({ ...sortie, ...sansDerogation }))
  // The CSV carries text: its shape is asserted here once, and proved by the figures of the answers.
  return tables as unknown as DonneesIndicateur
}

export const REPRISE_EXEMPLE = join(import.meta.dirname, '../fixtures/reprise-exemple')
export const REPONSES = join(import.meta.dirname, '../fixtures/reponses')
