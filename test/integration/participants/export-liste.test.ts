import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import type { SessionUser } from '../../../src-main/contract/coffre'
import { exportSaisie } from '../../../src-main/contract/participant-liste'
import { exportParticipants } from '../../../src-main/ipc/handlers/participant-export'
import type { AppServices } from '../../../src-main/ipc/services'
import { makeCoffre, temporaryFolder } from '../../support/coffre'
import { COORDINATION, contextOf, SEUILS, seedDossiers, TODAY } from '../../support/dossiers'

const OPTIONS = { date: TODAY, seuils: SEUILS, nomCommune: (code: string | null) => code && 'Amiens' }
const COLONNES = ['participant', 'date_naissance', 'telephone', 'statut', 'entree', 'mois', 'freins', 'criteres'] as const

async function exported(acteur = COORDINATION) {
  const { coffre } = await makeCoffre()
  const { db } = coffre
  await db.transaction().execute(seedDossiers)
  await db.updateTable('participant').set({ nom: '=1+1' }).where('id', '=', 'P2').execute()
  const file = join(temporaryFolder(), 'liste.xlsx')
  const services = { ...acteur, dialogs: { saveFile: async () => file } } as unknown as AppServices
  const input = exportSaisie.parse({
    participations: ['T3', 'T1', 'T2'],
    colonnes: [...COLONNES],
    vue: 'Mes suspendus',
    filtres: [{ libelle: 'Statut', valeur: 'En parcours' }],
  })
  const resultat = await exportParticipants({ db, user: acteur.user as unknown as SessionUser, services }, input, OPTIONS)
  const bytes = await readFile(file)
  return { db, resultat, liste: await readSheet(bytes, 'Participants'), page: await readSheet(bytes, 'Lisez-moi'), bytes }
}

describe('export de la liste', () => {
  it('les personnes dans l’ordre de l’écran, les colonnes montrées, de vraies dates et de vrais nombres', async () => {
    const { liste, resultat } = await exported()
    expect(resultat).toEqual({ fichier: 'liste.xlsx', personnes: 3 })
    expect(liste[0]).toEqual([
      'Nom',
      'Prénom',
      'Date de naissance',
      'Téléphone',
      'Statut',
      'Entrée',
      'Parcours, en mois',
      'Freins ouverts',
      'Critères d’entrée',
    ])
    expect(liste.slice(1).map((row) => row[0])).toEqual(['Kovalenko', 'Lefèvre', "'=1+1"])
    const [, kovalenko] = liste
    expect(kovalenko?.[2]).toEqual(new Date('1985-05-10T12:00:00Z'))
    expect(kovalenko?.[5]).toEqual(new Date('2025-01-20T12:00:00Z'))
    expect(kovalenko?.[6]).toBeCloseTo(19.9, 1)
    expect(kovalenko?.[7]).toBe(0)
    expect(kovalenko?.[8]).toContain('RQTH')
  })

  it('la page Lisez-moi dit la vue, les filtres, l’auteur et ce que tient chaque colonne', async () => {
    const { page } = await exported()
    const texte = page.flat().join('\n')
    for (const attendu of [
      'Mes suspendus',
      'En parcours',
      'Hélène Marchetti',
      '17/09/2026',
      'Nombre de freins ouverts et non levés.',
      '3 personnes',
    ]) {
      expect(texte).toContain(attendu)
    }
  })

  it('un référent n’exporte des autres que l’identité, jamais un critère ni un téléphone', async () => {
    const { liste } = await exported(contextOf(['referent'], 'R2'))
    const lefevre = liste.find((row) => row[0] === 'Lefèvre')
    expect(lefevre?.slice(3)).toEqual([null, null, null, null, null, null])
    expect(liste.find((row) => row[0] === 'Kovalenko')?.[8]).toContain('RQTH')
  })

  it('le facilitateur exporte l’éligibilité sans la santé', async () => {
    const { liste } = await exported(contextOf(['facilitateur']))
    expect(liste[1]?.[8]).toBe('Demandeur d’emploi')
  })

  it('l’export est au journal avec le nombre de personnes et les colonnes, sans un nom', async () => {
    const { db } = await exported()
    const journal = await db.selectFrom('journal').select('detail').where('action', '=', 'exportParticipants').executeTakeFirstOrThrow()
    expect(JSON.parse(journal.detail ?? '')).toEqual({ personnes: 3, colonnes: [...COLONNES] })
  })
})
