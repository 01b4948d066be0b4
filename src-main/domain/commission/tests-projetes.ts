import type { Etape } from '../parcours/etape'
import { fseEntreeManquants } from '../participant/completude-fse'
import { criteresOf } from '../participant/participation'
import type { ReglesSortie } from '../sortie/regles'
import { testsCdi } from '../sortie/test-cdi'
import { type FaitsPassage, manquesPassage } from './manques-passage'

/** One condition of a decision, as the room reads it. */
export interface TestProjete {
  libelle: string
  detail: string | null
  reussi: boolean
}

/** The conditions behind a decision: those of the rule set for an exit, those of the entry, and the proofs. */
export function testsProjetes(faits: FaitsPassage & { readonly etape: Etape | null; readonly regles: ReglesSortie }): TestProjete[] {
  if (faits.passage.type === 'entree') return testsEntree(faits)
  const { classement, etape, demande, passage, seance, regles } = faits
  if (classement === null) return []
  const preuve = testPreuve(faits)
  if (etape?.contrat !== 'cdi' || demande?.motif_sortie !== 'emploi') {
    // A neutral or unsuccessful exit has no test to pass: the motive alone decides, and it is not projected.
    return preuve === null
      ? []
      : [{ libelle: 'Règle de l’opération', detail: classement.raisons.join(', '), reussi: classement.reussi }, preuve]
  }
  const { moment, quotite } = testsCdi(etape, passage.date_effet ?? demande.date_effet ?? seance, regles)
  return [
    { libelle: 'CDI', detail: 'pas de terme', reussi: true },
    { libelle: regles['cdi.fin_essai'] ? 'Période d’essai' : 'Contrat', detail: moment.raison, reussi: moment.reussi },
    { libelle: 'Temps de travail', detail: quotite.raison, reussi: quotite.reussi },
    ...(preuve === null ? [] : [preuve]),
  ]
}

function testPreuve(faits: FaitsPassage & { readonly etape: Etape | null }): TestProjete | null {
  const motif = faits.demande?.motif_sortie
  if (motif !== 'emploi' && motif !== 'formation' && motif !== 'creation') return null
  const manque = manquesPassage(faits).find(({ genre }) => genre === 'piece')
  return {
    libelle: 'Preuve',
    detail: manque === undefined ? 'jointe' : `${manque.libelle.toLowerCase()} : à joindre`,
    reussi: manque === undefined,
  }
}

// The criterion itself is not named: it may be a minimum social or a handicap.
function testsEntree({ participation, participant }: FaitsPassage): TestProjete[] {
  const criteres = criteresOf(participation).length
  const champs = fseEntreeManquants({ ...participant, ...participation })
  return [
    {
      libelle: 'Éligibilité',
      detail: criteres === 0 ? 'aucun critère connu' : `${criteres} ${criteres === 1 ? 'critère' : 'critères'}`,
      reussi: criteres > 0,
    },
    {
      libelle: 'Premier accueil',
      detail: participation.date_premier_accueil === null ? 'à noter' : 'fait',
      reussi: participation.date_premier_accueil !== null,
    },
    { libelle: 'Dossier FSE+', detail: champs.length === 0 ? 'complet' : 'à compléter', reussi: champs.length === 0 },
  ]
}
