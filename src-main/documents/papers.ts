import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { bilanDocument } from './bilan/bilan.document'
import { chiffresClesDocument } from './bilan/chiffres-cles.document'
import { cleRecuperationDocument } from './cle-recuperation.document'
import { additifDocument } from './commission/additif.document'
import { ordreDuJourDocument } from './commission/ordre-du-jour.document'
import { procesVerbalDocument } from './commission/proces-verbal.document'
import { friseDocument } from './frise.document'
import { papiersDocument } from './papier/papiers.document'
import { etatQualiteDocument } from './qualite/etat-qualite.document'

/** Every paper the application draws, by name: a definition holds functions and cannot cross a thread, its data can. */
export const PAPERS = {
  additif: additifDocument,
  bilan: bilanDocument,
  chiffresCles: chiffresClesDocument,
  cleRecuperation: cleRecuperationDocument,
  etatQualite: etatQualiteDocument,
  frise: friseDocument,
  ordreDuJour: ordreDuJourDocument,
  papiers: papiersDocument,
  procesVerbal: procesVerbalDocument,
}

export type PaperName = keyof typeof PAPERS
export type PaperData<K extends PaperName> = Parameters<(typeof PAPERS)[K]>[0]

/** The definition of a paper. */
export function definePaper<K extends PaperName>(name: K, data: PaperData<K>): TDocumentDefinitions {
  return (PAPERS[name] as (data: PaperData<K>) => TDocumentDefinitions)(data)
}
