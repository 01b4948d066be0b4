import { describe, expect, it } from 'vitest'
import { simulationSheets } from '../../../src-main/exports/simulation-xlsx'

const SHEETS = simulationSheets({
  operation: 'PLIE',
  etabli_le: '2026-03-02',
  ecarts: [{ cle: 'emploi.seuil_mois', avant: '6', apres: '8' }],
  simulation: {
    sorties: 12,
    derogations: 1,
    changees: [
      {
        participation: 'T1',
        participant: 'P1',
        nom: '=HYPERLINK("x")',
        prenom: 'Odile',
        date_sortie: '2025-03-12',
        motif: 'emploi',
        etape: 'CDD, Greta',
        avant: { nature: 'positive', categorie: 'emploi_durable', raison: 'CDD de 6 mois ou plus' },
        apres: { nature: 'sans_suite', categorie: 'emploi_non_durable', raison: 'CDD trop court' },
        sens: 'perdue',
        derogatoire: true,
      },
    ],
    effets: [
      { annee: 2025, code: 'P10', avant: 50, apres: 47.3 },
      { annee: null, code: 'P21_6', avant: null, apres: null },
    ],
  },
})
const valeurs = (nom: string) =>
  SHEETS.find((sheet) => sheet.nom === nom)?.lignes.map((ligne) => ligne.map((cellule) => cellule?.value ?? null))

describe('Classeur d’une simulation de règles', () => {
  it('dit les règles à l’essai et combien de sorties changeraient, les dérogatoires à part', () => {
    const lignes = valeurs('Lisez-moi')
    expect(lignes).toContainEqual(['Durée minimale du contrat (mois)', '6\u00a0mois', '8\u00a0mois'])
    expect(lignes).toContainEqual(['Sorties examinées', 12])
    expect(lignes).toContainEqual(['Sorties qui changeraient', 0])
  })

  it('nomme chaque sortie avec une vraie date et les deux phrases, sans formule', () => {
    expect(valeurs('Sorties')).toEqual([
      [
        `'=HYPERLINK("x")`,
        'Odile',
        'T1',
        new Date('2025-03-12T12:00:00Z'),
        'Emploi',
        'CDD, Greta',
        'Sortie positive, Emploi durable',
        'Sans suite, Emploi non durable',
        'CDD de 6 mois ou plus',
        'CDD trop court',
        'oui, sa classe ne change pas',
      ],
    ])
  })

  it('donne les effets en nombres, une case vide quand il n’y a rien à diviser', () => {
    expect(valeurs('Effets')).toEqual([
      ['2025', 'P10', 'Taux de sorties positives', 50, 47.3],
      ['Ensemble', 'P21_6', expect.any(String), null, null],
    ])
  })
})
