import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { paperBase } from '../kit/paper'
import { chiffresClesContent } from './chiffres-cles'
import type { BilanData } from './data'
import { nomPeriode } from './periode'
import { coverFooter } from './pied'

/** The one-page paper of key figures. */
export function chiffresClesDocument(data: BilanData): TDocumentDefinitions {
  const titre = 'Chiffres clés'
  return {
    ...paperBase({
      titre: `${titre}, ${nomPeriode(data.periode)}`,
      auteur: data.auteur,
      sujet: data.operation?.intitule ?? 'Toutes les opérations',
    }),
    content: chiffresClesContent(data, titre),
    footer: () => coverFooter(data),
  }
}
