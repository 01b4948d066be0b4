import type { IsoDate } from '../commun/date'
import type { Contrat } from '../parcours/etape'
import type { Participation } from '../participant/participation'
import type { CategorieSortie } from './categorie'
import type { EtapeAClasser } from './etape-a-classer'
import { findEtapeJustificative } from './etape-justificative'
import { MOTIF_SORTIE_LABELS } from './labels'
import type { ReglesSortie } from './regles'
import type { NatureSortie, Sortie } from './sortie'
import { testCdi } from './test-cdi'
import { testCreation } from './test-creation'
import { testDuree } from './test-duree'
import { testFormation } from './test-formation'
import { testInterim } from './test-interim'
import type { ResultatTest } from './test-regle'
import { testSaisonnier } from './test-saisonnier'

/** How the rule set classes an exit, and the reasoning to show. */
export interface Classement {
  readonly nature: NatureSortie
  readonly categorie: CategorieSortie
  readonly raisons: readonly string[]
  /** The étape the class rests on, when there is one. */
  readonly etape: string | null
  /** True when the test of the motive is passed (always false for motives without a test). */
  readonly reussi: boolean
}

export type SortieAClasser = Pick<Sortie, 'date_sortie' | 'motif' | 'etape'>
export type ParticipationAClasser = Pick<Participation, 'id' | 'date_entree'>

/** The class of an exit by the rule set of its operation, from the étapes of its participation. */
export function classerSortie(
  sortie: SortieAClasser,
  participation: ParticipationAClasser,
  etapes: readonly EtapeAClasser[],
  regles: ReglesSortie,
): Classement {
  switch (sortie.motif) {
    case 'emploi':
      return classerEmploi(sortie, participation, etapes, regles)
    case 'formation': {
      const trouvee = findEtapeJustificative(sortie, participation, etapes, isFormationQualifiante)
      if (trouvee.etape === null) return sansSuite('formation_non_validee', trouvee.raison)
      const test = testFormation(trouvee.etape, sortie.date_sortie, regles)
      return fromTest(test, trouvee.etape, 'formation', 'formation_non_validee')
    }
    case 'creation': {
      const trouvee = findEtapeJustificative(sortie, participation, etapes, (etape) => etape.famille === 'creation')
      if (trouvee.etape === null) return sansSuite('creation_sans_preuve', trouvee.raison)
      return fromTest(testCreation(trouvee.etape, regles), trouvee.etape, 'creation', 'creation_sans_preuve')
    }
    case 'scolarite':
      return regles['emploi.tout_contrat']
        ? {
            nature: 'positive',
            categorie: 'scolarite',
            raisons: ['Retour en scolarité, compté par cette opération'],
            etape: null,
            reussi: true,
          }
        : sansSuite('scolarite', 'Retour en scolarité, non compté par cette opération')
    default: {
      const neutre = regles.neutres.includes(sortie.motif)
      const raison = `${MOTIF_SORTIE_LABELS[sortie.motif]}, ${neutre ? 'motif neutre' : 'motif sans suite'}`
      return { nature: neutre ? 'neutre' : 'sans_suite', categorie: sortie.motif, raisons: [raison], etape: null, reussi: false }
    }
  }
}

function classerEmploi(
  sortie: SortieAClasser,
  participation: ParticipationAClasser,
  etapes: readonly EtapeAClasser[],
  regles: ReglesSortie,
): Classement {
  const { etape, raison } = findEtapeJustificative(sortie, participation, etapes, (candidate) => candidate.contrat !== null)
  // Without a contract behind the exit there is nothing to count, even when any contract would do.
  if (etape === null || etape.contrat === null) return sansSuite('emploi_non_durable', raison ?? 'Étape sans contrat')
  const siennes = etapes.filter((candidate) => candidate.participation === participation.id)
  const test = testContrat(etape.contrat, etape, siennes, sortie.date_sortie, regles)
  if (test.reussi) return fromTest(test, etape, isAlternance(etape.contrat) ? 'alternance' : 'emploi_durable', 'emploi_non_durable')
  if (!regles['emploi.tout_contrat']) return fromTest(test, etape, 'emploi_durable', 'emploi_non_durable')
  const raisons = [test.raison, 'Tout contrat compte dans cette opération']
  return { nature: 'positive', categorie: 'emploi_autre', raisons, etape: etape.id, reussi: false }
}

function testContrat(
  contrat: Contrat,
  etape: EtapeAClasser,
  etapes: readonly EtapeAClasser[],
  sortie: IsoDate,
  regles: ReglesSortie,
): ResultatTest {
  switch (contrat) {
    case 'cdi':
      return testCdi(etape, sortie, regles)
    case 'cdd':
    case 'apprentissage':
    case 'professionnalisation':
      return testDuree(etape, regles)
    case 'interim':
      return testInterim(etapes, sortie, regles)
    case 'saisonnier':
      return testSaisonnier(etapes, sortie, regles)
    case 'cddi':
      return { reussi: false, raison: 'CDDI (SIAE), jamais un emploi durable' }
  }
}

function fromTest(test: ResultatTest, etape: EtapeAClasser, reussie: CategorieSortie, sinon: CategorieSortie): Classement {
  return {
    nature: test.reussi ? 'positive' : 'sans_suite',
    categorie: test.reussi ? reussie : sinon,
    raisons: [test.raison],
    etape: etape.id,
    reussi: test.reussi,
  }
}

function sansSuite(categorie: CategorieSortie, raison: string): Classement {
  return { nature: 'sans_suite', categorie, raisons: [raison], etape: null, reussi: false }
}

function isFormationQualifiante(etape: EtapeAClasser): boolean {
  return etape.famille === 'formation_qualifiante' || etape.famille === 'formation_diplomante'
}

function isAlternance(contrat: Contrat): boolean {
  return contrat === 'apprentissage' || contrat === 'professionnalisation'
}
