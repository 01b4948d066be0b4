import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type CodeChampFse, champFse } from '../../../src-main/domain/fse/champ'
import { EXEMPLE } from './reprise'

type Csv = Record<string, string>

function readCsv(name: string): Csv[] {
  const [header = '', ...lines] = readFileSync(join(EXEMPLE, name), 'utf8').replace('\uFEFF', '').trim().split(/\r?\n/)
  const titres = header.split(';')
  return lines.map((line) => Object.fromEntries(line.split(';').map((cell, rang) => [titres[rang], cell])))
}

/** The code invented for the portal of one of ours. */
const codeOf = (code: string) => `P-${code}`

/** Types a code of the portal for each of our values of a column. */
export async function typeCodes(page: Page, colonne: string, champ: CodeChampFse): Promise<void> {
  for (const [code, libelle] of Object.entries(champFse(champ).valeurs ?? {}))
    await page.getByRole('textbox', { name: `Code du portail pour « ${libelle} », colonne ${colonne}`, exact: true }).fill(codeOf(code))
}

/** The rows the portal must receive for the entries of a year, worked out from the files of the example alone. */
export function expectedRows(annee: string): (string | null)[][] {
  const personnes = new Map(readCsv('participants.csv').map((personne) => [personne.id, personne]))
  const fiches = new Map<string, Csv>()
  const entrees = readCsv('participations.csv').filter(({ date_entree }) => date_entree !== '')
  for (const entree of entrees.sort((a, b) => ((a.date_entree ?? '') < (b.date_entree ?? '') ? -1 : 1))) {
    const cle = `${entree.participant} ${entree.operation}`
    if (!fiches.has(cle)) fiches.set(cle, entree)
  }
  return [...fiches.values()]
    .filter(({ date_entree }) => date_entree?.startsWith(annee))
    .map(({ participant, date_entree, niveau, rqth }) => {
      const personne = personnes.get(participant) ?? {}
      return [
        personne.nom ?? '',
        personne.prenom ?? '',
        codeOf(personne.sexe ?? ''),
        french(personne.date_naissance ?? ''),
        personne.code_postal || null,
        personne.telephone || null,
        french(date_entree ?? ''),
        'FSE+',
        niveau ? codeOf(niveau) : null,
        rqth ? codeOf(rqth) : null,
      ]
    })
}

/** The same rows in one order, whatever the alphabet of the file. */
export function inOrder(rows: readonly (readonly unknown[])[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort()
}

function french(day: string): string {
  return day.split('-').reverse().join('/')
}
