import { expect, it } from 'vitest'
import { jourFerie } from '../../../../src-main/domain/commun/jours-feries'

it.each([
  ['2026-01-01', 'jour de l’An'],
  ['2026-04-06', 'lundi de Pâques'],
  ['2026-05-14', 'Ascension'],
  ['2026-05-25', 'lundi de Pentecôte'],
  ['2024-04-01', 'lundi de Pâques'],
  ['2024-05-09', 'Ascension'],
  ['2027-03-29', 'lundi de Pâques'],
  ['2038-04-26', 'lundi de Pâques'],
  ['2026-07-14', 'fête nationale'],
  ['2026-12-25', 'Noël'],
])('%s : %s (Code du travail, L3133-1)', (date, nom) => {
  expect(jourFerie(date)).toBe(nom)
})

it.each(['2026-04-05', '2026-05-13', '2026-07-15', '2026-12-26'])('%s n’est pas férié', (date) => {
  expect(jourFerie(date)).toBeNull()
})
