import type { Content } from 'pdfmake/interfaces'
import { formatDate } from '../../domain/commun/date'
import { europeEmblem } from '../kit/emblem'
import { INK, MARGIN } from '../kit/theme'
import type { BilanData, GelBilan } from './data'

/** « Chiffres arrêtés, version 2, empreinte 3f2a9c… »: enough to tell two versions apart. */
export function mentionGel({ version, empreinte }: GelBilan): string {
  return `Chiffres arrêtés, version ${version}, empreinte ${empreinte.slice(0, 12)}.`
}

/** Foot of the first page: the emblem of the funder, the structure, who wrote it and when. */
export function coverFooter({ structure, date, auteur, gel }: BilanData): Content {
  const town = [structure.code_postal, structure.ville].filter(Boolean).join(' ')
  const address = [structure.nom, structure.adresse, town].filter(Boolean).join(', ')
  return {
    margin: [MARGIN, 0, MARGIN, 0],
    columns: [
      { width: 36, svg: europeEmblem(), fit: [36, 24] },
      { width: 90, margin: [8, 1, 0, 0], text: 'Cofinancé par\nl’Union européenne', fontSize: 8.5, bold: true, color: INK.europe },
      {
        width: '*',
        alignment: 'right',
        style: 'note',
        text: `${address}\nÉdité le ${formatDate(date)} par ${auteur}. ${gel ? mentionGel(gel) : 'Chiffres du jour, non figés.'}`,
      },
    ],
  }
}
