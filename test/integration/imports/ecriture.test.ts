import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runImport } from '../../../src-main/imports/run-import'
import { newFolder } from '../../support/dossier-temporaire'
import { REPRISE_EXEMPLE } from '../../support/reprise-fixture'
import { CLOCK, type CoffreTest, createCoffreTest, OPTIONS, rowsOf } from './coffre-test'
import { BASE, type Fichiers, withLines, writeDossier } from './dossier-test'

let coffre: CoffreTest
beforeEach(async () => {
  coffre = await createCoffreTest()
})
afterEach(() => coffre.remove())

const importer = (chemin: string, options = {}, more = {}) =>
  runImport({ db: coffre.db, source: { chemin }, options: { ...OPTIONS, ...options }, clock: CLOCK, ...more })
const importerFichiers = (fichiers: Fichiers, options = {}) => importer(writeDossier(fichiers), options)

const TABLES = [
  'operation',
  'participant',
  'participation',
  'sortie',
  'etape',
  'entretien',
  'frein',
  'contact',
  'objectif',
  'regle',
  'heure_clause',
]
const contents = (cible = coffre) => TABLES.map((table) => rowsOf(cible, table))
const REJET = { participants: ['P3;A;B;Z;;'] }

describe('ce qui est écrit', () => {
  test('une ligne de journal, sans donnée personnelle', async () => {
    await importerFichiers(BASE)
    const [row, ...others] = rowsOf(coffre, 'journal')
    expect(others).toEqual([])
    expect(row).toMatchObject({ horodatage: CLOCK.now(), utilisateur: 'U1', action: 'importReprise' })
    expect(JSON.parse(String(row?.detail)).participants).toEqual({ lues: 2, creees: 2, modifiees: 0, inchangees: 0, rejetees: 0 })
    expect(String(row?.detail)).not.toMatch(/Kaya|Samira/)
  })

  test('la simulation dit ce qui se ferait et n’écrit rien', async () => {
    const result = await importerFichiers(BASE, { simulation: true })
    expect(result.ecrit).toBe(false)
    expect(result.fichiers.participants?.creees).toBe(2)
    expect(contents().flat()).toEqual([])
    expect(rowsOf(coffre, 'journal')).toEqual([])
  })

  test('les rejets acceptés laissent entrer les autres lignes', async () => {
    const result = await importerFichiers(withLines(REJET), { accepterRejets: true })
    expect(result.ecrit).toBe(true)
    expect(result.fichiers.participants).toEqual({ lues: 3, creees: 2, modifiees: 0, inchangees: 0, rejetees: 1 })
    expect(rowsOf(coffre, 'participant')).toHaveLength(2)
  })

  test('une part de rejets admise d’avance suffit, une part dépassée non', async () => {
    const lues = Object.values(BASE).reduce((sum, lines) => sum + lines.length - 1, 1)
    expect((await importerFichiers(withLines(REJET), { partRejetsMax: 1 / (lues + 1) })).ecrit).toBe(false)
    expect((await importerFichiers(withLines(REJET), { partRejetsMax: 1 / lues })).ecrit).toBe(true)
  })

  test('une cellule vide n’efface rien, une cellule remplie remplace, la clé de recherche suit', async () => {
    await importerFichiers(BASE)
    const result = await importerFichiers({ participants: ['id;nom;telephone;adresse', 'P1;Noël-Roux;06 11 22 33 44;'] })
    expect(result.fichiers.participants).toEqual({ lues: 1, creees: 0, modifiees: 1, inchangees: 0, rejetees: 0 })
    expect(rowsOf(coffre, 'participant')[0]).toMatchObject({
      nom: 'Noël-Roux',
      prenom: 'Thierry',
      adresse: '4 rue de la Tour',
      telephone: '06 11 22 33 44',
      cle_recherche: 'noel roux thierry noelroux 0611223344 p1',
    })
  })

  test('une fiche créée à l’écran est reconnue par sa clé et garde son identifiant et sa note', async () => {
    await importerFichiers(BASE)
    coffre.sqlite.exec(
      "INSERT INTO entretien (id, participation, date, mode, statut, note) VALUES ('u-1', 'T1', '2024-03-01', 'visio', 'prevu', 'à garder')",
    )
    const entretiens = ['participation;date;mode;statut;referent', 'T1;01/03/2024;visio;honore;R1']
    const result = await importerFichiers({ participants: ['id'], entretiens })
    expect(result.fichiers.entretiens).toMatchObject({ creees: 0, modifiees: 1 })
    expect(rowsOf(coffre, 'entretien')).toMatchObject([{ id: 'u-1', statut: 'honore', referent: 'R1', note: 'à garder' }])
    expect((await importerFichiers({ participants: ['id'], entretiens })).fichiers.entretiens?.inchangees).toBe(1)
  })

  test('un entretien repris a pour identifiant ses parties de clé, et se met à jour', async () => {
    await importerFichiers(withLines({ entretiens: ['participation;date;mode;statut', 'T1;01/03/2024;visio;honore'] }))
    expect(rowsOf(coffre, 'entretien')[0]?.id).toBe('T1|2024-03-01|visio')
    const result = await importerFichiers(withLines({ entretiens: ['participation;date;mode;statut', 'T1;2024-03-01;visio;absent'] }))
    expect(result.fichiers.entretiens?.modifiees).toBe(1)
    expect(rowsOf(coffre, 'entretien')).toMatchObject([{ id: 'T1|2024-03-01|visio', statut: 'absent' }])
  })

  test('un objectif de période entière est mis à jour, jamais doublé', async () => {
    const objectifs = (cible: string) =>
      withLines({ objectifs: ['operation;annee;indicateur;cible', `PLIE;;P10;${cible}`, `PLIE;2025;P10;${cible}`] })
    await importerFichiers(objectifs('50'))
    expect((await importerFichiers(objectifs('52,5'))).fichiers.objectifs?.modifiees).toBe(2)
    expect(rowsOf(coffre, 'objectif').map(({ annee, cible }) => [annee, cible])).toEqual([
      [null, 52.5],
      [2025, 52.5],
    ])
  })
})

describe('ce que le coffre contient déjà compte dans le contrôle', () => {
  beforeEach(() => importerFichiers(BASE))
  const avec = (fichiers: Fichiers) => importerFichiers({ participants: ['id'], ...fichiers })

  test('une référence au coffre est connue', async () => {
    const result = await avec({ etapes: ['id;participation;famille;date_debut', 'S8;T2;siae;2024-03-01'] })
    expect(result.rejets).toEqual([])
    expect(result.fichiers.etapes?.creees).toBe(1)
  })

  test('une participation nouvelle ne recouvre pas celle du coffre', async () => {
    const result = await avec({ participations: ['id;participant;operation;date_entree', 'T9;P2;PLIE;2024-03-01'] })
    expect(result.rejets).toMatchObject([{ fichier: 'participations', ligne: 2, colonne: 'date_entree' }])
  })

  test('une entrée déplacée après la sortie du coffre est refusée', async () => {
    const result = await avec({ participations: ['id;date_entree', 'T1;2024-07-01'] })
    expect(result.rejets).toMatchObject([{ fichier: 'participations', ligne: 2, colonne: 'date_entree' }])
  })

  test('une sortie repoussée sur un retour est refusée, et le retour reste', async () => {
    await avec({ participations: ['id;participant;operation;date_entree', 'T9;P1;PLIE;2024-07-15'] })
    const result = await avec({
      participations: ['id;participant;operation;date_entree', 'T9;P1;PLIE;2024-07-15'],
      sorties: ['participation;date_sortie', 'T1;2024-08-01'],
    })
    expect(result.rejets).toMatchObject([{ fichier: 'sorties', ligne: 2, colonne: 'date_sortie' }])
    expect(result.fichiers.participations?.inchangees).toBe(1)
  })

  test('une sortie avancée libère les jours d’un retour du même import', async () => {
    const result = await avec({
      participations: ['id;participant;operation;date_entree', 'T9;P1;PLIE;2024-06-01'],
      sorties: ['participation;date_sortie', 'T1;2024-05-31'],
    })
    expect(result.rejets).toEqual([])
  })

  test('une sortie repoussée et un retour qu’elle recouvre, tous deux nouveaux : le retour est refusé', async () => {
    const result = await avec({
      participations: ['id;participant;operation;date_entree', 'T9;P1;PLIE;2024-07-15'],
      sorties: ['participation;date_sortie', '', '', 'T1;2024-08-01'],
    })
    expect(result.rejets).toMatchObject([{ fichier: 'participations', ligne: 2, colonne: 'date_entree' }])
    expect(result.fichiers.sorties?.modifiees).toBe(1)
  })

  test('une ligne refusée dont la fiche est au coffre laisse ses enfants entrer', async () => {
    const result = await importerFichiers(
      { participants: ['id;sexe', 'P1;Z'], contrats_clause: ['id;lot;participant', 'C8;L1;P1'] },
      { accepterRejets: true },
    )
    expect(result.rejets).toMatchObject([{ fichier: 'participants' }])
    expect(result.fichiers.contrats_clause?.creees).toBe(1)
  })
})

describe('tout ou rien', () => {
  test('un échec au milieu de l’écriture ne laisse rien, ni donnée ni journal', async () => {
    coffre.sqlite.exec("CREATE TRIGGER panne BEFORE INSERT ON suspension BEGIN SELECT RAISE(ABORT, 'disque plein'); END")
    await expect(importer(REPRISE_EXEMPLE)).rejects.toThrow(/disque plein/)
    expect(contents().flat()).toEqual([])
    expect(rowsOf(coffre, 'journal')).toEqual([])
  })

  test('annuler en cours de route ne laisse rien', async () => {
    const controller = new AbortController()
    const seen: string[] = []
    const run = importer(
      REPRISE_EXEMPLE,
      {},
      {
        signal: controller.signal,
        onProgress: (fichier: string, done: number) => {
          if (done > 0) seen.push(fichier)
          if (fichier === 'etapes' && done > 0) controller.abort()
        },
      },
    )
    await expect(run).rejects.toMatchObject({ code: 'annule' })
    expect(seen.at(-1)).toBe('etapes')
    expect(contents().flat()).toEqual([])
  })

  test('l’avancement est dit fichier par fichier jusqu’au bout', async () => {
    const last = new Map<string, [number, number]>()
    await importer(REPRISE_EXEMPLE, {}, { onProgress: (fichier: string, done: number, total: number) => last.set(fichier, [done, total]) })
    expect(last.size).toBe(readdirSync(REPRISE_EXEMPLE).length)
    for (const [done, total] of last.values()) expect(done).toBe(total)
  })
})

describe('propriétés', () => {
  function shuffled(seed: number): string {
    const dossier = newFolder()
    cpSync(REPRISE_EXEMPLE, dossier, { recursive: true })
    let state = seed
    const random = () => {
      state = (state * 48271) % 2147483647
      return state / 2147483647
    }
    for (const fichier of readdirSync(dossier)) {
      const [header, ...lignes] = readFileSync(join(dossier, fichier), 'utf8').trimEnd().split('\n')
      const keyed = lignes.map((ligne) => ({ ligne, rank: random() })).sort((a, b) => a.rank - b.rank)
      writeFileSync(join(dossier, fichier), [header, ...keyed.map(({ ligne }) => ligne)].join('\n'))
    }
    return dossier
  }

  test('l’ordre des lignes ne change pas ce qui est enregistré', async () => {
    await importer(REPRISE_EXEMPLE)
    const expected = contents()
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 2147483646 }), async (seed) => {
        const other = await createCoffreTest()
        const result = await runImport({ db: other.db, source: { chemin: shuffled(seed) }, options: OPTIONS, clock: CLOCK })
        expect(result.rejets).toEqual([])
        expect(contents(other)).toEqual(expected)
        await other.remove()
      }),
      { numRuns: 4 },
    )
  })
})
