import type { Content } from 'pdfmake/interfaces'
import { formatIndicateur } from '../../domain/indicateur/affichage'
import { FAMILLE_INDICATEUR_LABELS, FAMILLES_INDICATEUR } from '../../domain/indicateur/catalogue/fiche'
import { INDICATEURS } from '../../domain/indicateur/catalogue/indicateurs'
import { CODES_INDICATEUR } from '../../domain/indicateur/codes'
import { section, subsection, table } from '../kit/blocks'
import { INK } from '../kit/theme'
import type { BilanData } from './data'

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
export function definitionsAnnexe({ tableau }: BilanData): Content[] {
  const lignes = FAMILLES_INDICATEUR.flatMap((famille): Content[] => {
    const codes = CODES_INDICATEUR.filter((code) => INDICATEURS[code].famille === famille)
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
              { text: INDICATEURS[code].libelle, bold: true },
              { text: `  ${INDICATEURS[code].formule}`, color: INK.texte2, fontSize: 8.5 },
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
