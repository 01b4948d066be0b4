import type { Cellule, LigneLue, TableLue } from '../../domain/reprise/cellule'
import type { EtatLibre, ParticipationConnue } from '../../domain/reprise/coffre'
import { CHAMP_COMMUNE, type ColonneLiee, type Correspondance } from '../../domain/reprise/correspondance'
import { isNirColumn, titleKey } from '../../domain/reprise/entete'
import type { NomFichier } from '../../domain/reprise/fichier'
import { FICHIERS } from '../../domain/reprise/fichiers'
import { identityOf, matchParticipation } from '../../domain/reprise/identite'
import { parseDate } from '../../domain/reprise/valeur-date'
import type { Ids } from '../../use-cases/ports'
import { refuseFile } from '../refus'
import { convertCell } from './convert-cell'
import { cellText } from './preview'

type FichierLibre = 'participants' | 'participations'

/** INSEE code of a commune by its name and postal code, or null when none or several match. */
export type FindCommune = (nom: string, codePostal: string | null) => string | null

/** What a free spreadsheet is read with. */
export interface ConversionLibre {
  correspondance: Correspondance
  connus: EtatLibre
  ids: Ids
  findCommune?: FindCommune
}

/** The lines of the take-over format that a free spreadsheet amounts to, with its line numbers. */
export function convertTable(table: TableLue, conversion: ConversionLibre): Map<NomFichier, TableLue> {
  const { correspondance } = conversion
  const places = new Map(correspondance.colonnes.map((liee) => [liee, columnOf(table, liee)]))
  const withParticipation =
    correspondance.operation !== null || correspondance.colonnes.some(({ champ }) => champ.startsWith('participations.'))
  const lines: Record<FichierLibre, LigneLue[]> = { participants: [], participations: [] }
  const identify = identifier(conversion)
  const firsts = new Map<string, LigneLue>()
  for (const lue of table.lignes) {
    const fields = readFields(lue, places, conversion)
    identify(fields)
    const person = toLine('participants', lue, fields)
    const first = firsts.get(cellText(fields.get('participants.id') ?? null))
    if (!first) firsts.set(cellText(fields.get('participants.id') ?? null), person)
    // Someone who comes back has a line for each participation: the person is taken once, if both lines agree.
    const repeated = first !== undefined && withParticipation
    const rejet =
      repeated && !sameCells(first, person)
        ? `même personne qu’à la ligne ${first.ligne}, avec d’autres renseignements : les accorder.`
        : lue.rejet
    if (!repeated || rejet !== undefined) lines.participants.push({ ...person, rejet })
    if (withParticipation) lines.participations.push({ ...toLine('participations', lue, fields), rejet })
  }
  const titles = (nom: FichierLibre) => FICHIERS[nom].colonnes.map((colonne) => colonne.nom)
  const tables = new Map<NomFichier, TableLue>([['participants', { entetes: titles('participants'), lignes: lines.participants }]])
  if (withParticipation) tables.set('participations', { entetes: titles('participations'), lignes: lines.participations })
  return tables
}

function columnOf(table: TableLue, { entete, champ }: ColonneLiee): number {
  const index = table.entetes.indexOf(entete)
  if (index < 0) throw refuseFile(`La colonne « ${entete} » de la correspondance n’est pas dans ce fichier.`)
  if (champ !== CHAMP_COMMUNE && isNirColumn(table, index, titleKey(entete))) {
    throw refuseFile(`La colonne « ${entete} » contient des numéros de sécurité sociale (NIR) : elle ne peut pas être reprise.`)
  }
  return index
}

type Fields = Map<string, Cellule>

function readFields(lue: LigneLue, places: ReadonlyMap<ColonneLiee, number>, { correspondance, findCommune }: ConversionLibre): Fields {
  const fields: Fields = new Map()
  if (correspondance.operation !== null) fields.set('participations.operation', correspondance.operation)
  if (correspondance.referent !== null) fields.set('participations.referent', correspondance.referent)
  for (const [liee, index] of places) {
    const [fichier, nom] = liee.champ.split('.')
    const colonne = FICHIERS[fichier as FichierLibre]?.colonnes.find((one) => one.nom === nom)
    const cell = convertCell(lue.cellules[index] ?? null, liee, colonne)
    if (cell !== null) fields.set(liee.champ, cell)
  }
  const commune = cellText(fields.get(CHAMP_COMMUNE) ?? null)
  if (commune !== '' && !fields.has('participants.code_insee')) {
    const codePostal = cellText(fields.get('participants.code_postal') ?? null)
    const insee = findCommune?.(commune, codePostal === '' ? null : codePostal) ?? null
    fields.set(
      'participants.code_insee',
      insee ?? { illisible: `commune « ${commune} » inconnue, ou dont plusieurs portent le nom : préciser le code postal.` },
    )
  }
  return fields
}

/** Gives each line the identifiers of the person and of the participation: those of the file, those of the vault, else new ones. */
function identifier({ connus, ids }: ConversionLibre): (fields: Fields) => void {
  const participations = new Map<string, ParticipationConnue[]>()
  for (const one of connus.participations) participations.set(one.participant, [...(participations.get(one.participant) ?? []), one])
  const persons = new Map(connus.personnes.map((one) => [identityOf(one.nom, one.prenom, one.date_naissance), one.id]))
  return (fields) => {
    const text = (champ: string) => cellText(fields.get(champ) ?? null)
    if (!fields.has('participants.id')) {
      const birth = parseDate(text('participants.date_naissance'))
      const key = identityOf(text('participants.nom'), text('participants.prenom'), typeof birth === 'string' ? birth : null)
      const id = persons.get(key) ?? ids.next('P')
      persons.set(key, id)
      fields.set('participants.id', id)
    }
    const participant = text('participants.id')
    fields.set('participations.participant', participant)
    if (fields.has('participations.id')) return
    const entry = parseDate(text('participations.date_entree'))
    const operation = text('participations.operation')
    const known = matchParticipation(participations.get(participant) ?? [], operation, typeof entry === 'string' ? entry : null)
    fields.set('participations.id', known ?? ids.next('T'))
  }
}

function sameCells(first: LigneLue, second: LigneLue): boolean {
  return first.cellules.every((cell, index) => cellText(cell) === cellText(second.cellules[index] ?? null))
}

function toLine(nom: FichierLibre, { ligne }: LigneLue, fields: Fields): LigneLue {
  return { ligne, cellules: FICHIERS[nom].colonnes.map((colonne) => fields.get(`${nom}.${colonne.nom}`) ?? null) }
}
