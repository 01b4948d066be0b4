import fc from 'fast-check'
import { normalizeRegles } from '../../src-main/domain/operation/jeu-regles'
import type { CleRegle } from '../../src-main/domain/sortie/regles'

const OUI_NON = fc.constantFrom('oui', 'non')
const entier = (min: number, max: number) => fc.integer({ min, max }).map(String)
const VALEURS: Record<CleRegle, fc.Arbitrary<string>> = {
  'emploi.seuil_mois': entier(0, 120),
  'emploi.strict': OUI_NON,
  'emploi.tout_contrat': OUI_NON,
  'cdi.fin_essai': OUI_NON,
  'cdi.quotite_min': fc.constantFrom('0', '0,5', '0.5', '0,75', '1'),
  'interim.fenetre_mois': entier(1, 120),
  'interim.jours': entier(1, 3660),
  'interim.sans_interruption': OUI_NON,
  'saisonnier.jours': fc.oneof(fc.constant(''), entier(1, 3660)),
  'formation.mode': fc.oneof(
    fc.constantFrom('validee', 'entree'),
    entier(1, 120).map((mois) => `mois:${mois}`),
  ),
  'creation.justificatif': OUI_NON,
  neutres: fc.subarray(['demenagement', 'retraite', 'deces', 'abandon']).map((motifs) => motifs.join('|')),
  'taux.denominateur': fc.constantFrom('toutes', 'hors_neutres'),
}
/** Any rule set, some settings left out. */
export const JEU_REGLES: fc.Arbitrary<Partial<Record<CleRegle, string>>> = fc
  .record(VALEURS, { requiredKeys: [] })
  .map((regles) => normalizeRegles(regles))
