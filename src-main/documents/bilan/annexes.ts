import type { Content } from 'pdfmake/interfaces'
import { formatDate } from '../../domain/commun/date'
import { formatIndicateur } from '../../domain/indicateur/affichage'
import { FAMILLE_INDICATEUR_LABELS, FAMILLES_INDICATEUR } from '../../domain/indicateur/catalogue/fiche'
import { CODES_INDICATEUR } from '../../domain/indicateur/codes'
import { facts, note, section, subsection, table } from '../kit/blocks'
import { INK } from '../kit/theme'
import { type BilanData, ficheOf } from './data'

/** The rules that classed the exits. */
export function reglesAnnexe({ regles }: BilanData): Content[] {
  return [
    section('Annexe A. Règles de sortie appliquées'),
    ...regles.map(
      ({ operation, phrases }): Content => ({
        unbreakable: true,
        stack: [subsection(operation), { ul: phrases.map((text) => ({ text, style: 'cellule', margin: [0, 0, 0, 1.5] })) }],
      }),
    ),
  ]
}

/** Every figure with its definition, family by family. */
export function definitionsAnnexe(data: BilanData): Content[] {
  const { tableau } = data
  // A version of the software that knows more figures prints those the bilan holds.
  const connus = CODES_INDICATEUR.filter((code) => tableau.indicateurs[code] !== undefined)
  const lignes = FAMILLES_INDICATEUR.flatMap((famille): Content[] => {
    const codes = connus.filter((code) => ficheOf(data, code).famille === famille)
    return [
      subsection(FAMILLE_INDICATEUR_LABELS[famille]),
      table(
        [
          // The codes of the FSE+ are long, and a code is never cut.
          { header: 'Code', width: famille === 'fse_entree' ? 92 : 46 },
          { header: 'Indicateur et définition', width: '*' },
          { header: 'Valeur', width: 60, align: 'right', bold: true },
        ],
        codes.map((code) => [
          { text: code, style: 'cellule', color: INK.texte3 },
          {
            text: [
              { text: ficheOf(data, code).libelle, bold: true },
              { text: `  ${ficheOf(data, code).formule}`, color: INK.texte2, fontSize: 8.5 },
            ],
            style: 'cellule',
          },
          formatIndicateur(code, tableau.indicateurs[code].valeur),
        ]),
      ),
    ]
  })
  return [section('Annexe B. Tous les indicateurs et leurs définitions'), ...lignes]
}

/** Who froze these figures, when, and the mark by which they are recognised. */
export function gelAnnexe({ gel }: BilanData): Content[] {
  if (!gel) return []
  return [
    section('Annexe C. Chiffres arrêtés'),
    facts([
      ['Version', String(gel.version)],
      ['Figée le', formatDate(gel.fige_le)],
      ['Par', gel.fige_par],
    ]),
    { text: `Empreinte SHA-256 des données : ${gel.empreinte}`, style: 'cellule', margin: [0, 4, 0, 0] },
    note(
      'Ces chiffres ne changent plus, quoi qu’on saisisse ensuite. Le même document se refait depuis les données gardées avec cette version ; une autre empreinte dit que ce ne sont pas les mêmes données.',
    ),
  ]
}
