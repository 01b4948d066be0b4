import { expect, it } from 'vitest'
import { etatQualiteDocument } from '../../../src-main/documents/qualite/etat-qualite.document'
import { renderPdf } from '../../../src-main/documents/render'
import { DEFAULT_STRUCTURE } from '../../../src-main/domain/parametre/settings'
import { CONTROLES_QUALITE } from '../../../src-main/domain/qualite/controles'
import { etatQualite } from '../../../src-main/domain/qualite/etat'
import { preparerQualite } from '../../../src-main/domain/qualite/preparer'
import { readPdfText } from '../../support/pdf-text'
import { coffreSain, personneOf } from '../../support/qualite'

const TOUT = { operation: null, du: null, au: null, referent: null }

it('l’état de la qualité dit chaque nombre, chaque contrôle, et ne nomme personne', async () => {
  const etat = etatQualite(preparerQualite(coffreSain({ participants: [personneOf({ sexe: null })] })), TOUT, new Set())
  const structure = { ...DEFAULT_STRUCTURE, nom: 'PLIE du Pays de l’Orle' }
  const papier = etatQualiteDocument({ structure, etat, perimetre: 'Toutes les opérations, toutes périodes.', auteur: 'Hélène Marchetti' })
  const { text, title } = await readPdfText(await renderPdf(papier))
  expect(title).toContain('État de la qualité')
  expect(text).toMatch(/Prêt pour un contrôle à 96\s%/)
  expect(text).toMatch(/PLIE 2023-2026 1 1 100,0\s%/)
  for (const { titre } of CONTROLES_QUALITE) expect(text).toContain(titre)
  expect(text).not.toMatch(/martin|odile/i)
})
