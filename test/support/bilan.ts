import type { BilanData } from '../../src-main/documents/bilan/data'
import { INDICATEURS } from '../../src-main/domain/indicateur/catalogue/indicateurs'
import type { DonneesIndicateur } from '../../src-main/domain/indicateur/donnees'
import { computeTableauDeBord } from '../../src-main/domain/indicateur/tableau-de-bord'
import type { Objectif } from '../../src-main/domain/operation/operation'
import { DEFAULT_STRUCTURE } from '../../src-main/domain/parametre/settings'
import { REPRISE_EXEMPLE, readRepriseFixture } from './reprise-fixture'

const PLIE = { code: 'PLIE', intitule: 'Parcours PLIE', numero_fse: '202300001' }

interface Choix {
  du?: string
  au?: string
  donnees?: DonneesIndicateur
  objectifs?: readonly Objectif[]
}

/** What a bilan prints, counted on the example take-over unless other data is given. */
export function bilanOf({
  du = '2025-01-01',
  au = '2025-12-31',
  donnees = readRepriseFixture(REPRISE_EXEMPLE),
  objectifs = [],
}: Choix = {}) {
  const comparaison = { du: '2024-01-01', au: '2024-12-31' }
  const operation = { ...PLIE, type: 'plie' as const, date_debut: '2023-01-01', date_fin: '2026-12-31' }
  const data: BilanData = {
    structure: { ...DEFAULT_STRUCTURE, nom: 'PLIE du Pays de l’Orle', ville: 'Brévanne' },
    operation: PLIE,
    periode: { du, au },
    precedente: comparaison,
    auteur: 'Hélène Marchetti',
    date: '2026-01-15',
    regles: [{ operation: 'Parcours PLIE', phrases: ['Un CDI est un emploi durable à la fin de sa période d’essai.'] }],
    tableau: computeTableauDeBord(donnees, {
      parametres: { du, au, operation: 'PLIE', epciOf: () => '248000531' },
      comparaison,
      operations: [operation],
      objectifs,
    }),
    communes: { '80021': 'Amiens' },
    epci: { '248000531': 'CA Amiens Métropole' },
    referents: { R01: 'Françoise Fontaine' },
    criteres: {},
    fiches: INDICATEURS,
    mouvements: [],
  }
  return data
}
