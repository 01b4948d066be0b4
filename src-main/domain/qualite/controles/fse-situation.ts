import { CRITERES_EECO } from '../../indicateur/calculs/fse-entrees'
import { controleCoffre, duCas } from '../controle'
import { dansDossier } from '../geste'

const SITUATIONS = ['EECO02', 'EECO04', 'EECO05'] as const

/** Records that are not in exactly one of the three situations at entry. */
export const fseSituation = controleCoffre(
  {
    code: 'fse_situation',
    famille: 'fse',
    gravite: 'bloquant',
    sur: 'entrees',
    titre: 'Ni en recherche, ni inactif, ni en emploi à l’entrée',
    pourquoi:
      'Chaque personne est dans une, et une seule, des situations EECO02, 04 et 05\u00a0: leur somme est le nombre de participants (EECO01).',
    source: 'FSE+, indicateurs de réalisation',
    remede: 'Donner la situation sur le marché du travail dans le questionnaire d’entrée.',
  },
  ({ fiches, parId }) =>
    fiches.flatMap((fiche) => {
      const cas = parId.get(fiche.id)
      const codes = SITUATIONS.filter((code) => CRITERES_EECO[code](fiche))
      if (!cas || codes.length === 1) return []
      const raison =
        codes.length === 0 ? 'Situation sur le marché du travail inconnue à l’entrée.' : `Comptée dans ${codes.join(' et ')} à la fois.`
      return [duCas(cas, { raison, depuis: fiche.entree, geste: dansDossier('completer', 'fse', 'entree_fse') })]
    }),
)
