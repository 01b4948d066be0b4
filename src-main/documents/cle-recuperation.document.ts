import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import type { IsoDate } from '../domain/commun/date'
import type { StructureSettings } from '../domain/parametre/settings'
import { note, section } from './kit/blocks'
import { buildPaper } from './kit/paper'
import { INK } from './kit/theme'

export interface CleRecuperationData {
  structure: StructureSettings
  cle: string
  auteur: string
  date: IsoDate
}

/** The recovery key, to print and put away: it is shown once and kept nowhere. */
export function cleRecuperationDocument({ structure, cle, auteur, date }: CleRecuperationData): TDocumentDefinitions {
  const meta = {
    structure,
    genre: 'Clé de récupération',
    titre: 'Coffre Jalon',
    soustitre: structure.nom,
    mention: 'Document confidentiel, à ranger sous clé',
    auteur,
    date,
  }
  return buildPaper(meta, [
    section('La clé'),
    {
      table: {
        widths: ['*'],
        body: [[{ text: cle, fontSize: 15, bold: true, alignment: 'center', margin: [0, 12, 0, 12], characterSpacing: 0.6 }]],
      },
      layout: { hLineColor: () => INK.petrole, vLineColor: () => INK.petrole, hLineWidth: () => 1, vLineWidth: () => 1 },
    },
    section('À quoi elle sert'),
    {
      text: 'Si un mot de passe est oublié, cette clé permet d’en choisir un nouveau sur l’écran d’ouverture, par « Mot de passe oublié ? ».',
    },
    note(
      'Elle ouvre tout le coffre : gardez-la dans une enveloppe fermée, hors du poste. Les tirets, les espaces et la casse ne comptent pas.',
    ),
    note('Sans mot de passe et sans cette clé, personne ne peut rouvrir le coffre, pas même l’éditeur.'),
  ])
}
