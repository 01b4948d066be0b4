import type { Controle } from './controle'
import { clauseNonReliee, jamaisCompte, nonEntreeSansMotif, referentParti, sansParcours, sansReferent } from './controles/comptage'
import { contratAbsent, contratNonSigne, contratTermine } from './controles/contrat'
import { critereAbsent, critereApresEntree, critereContredit, critereSansPreuve } from './controles/criteres'
import { entreeAvantPrescription, horsOperation, sortieAvantEntree, suspensionHorsParcours } from './controles/dates-parcours'
import { entretienHorsParcours } from './controles/entretien-hors-parcours'
import { etapeDates, etapeHorsParcours } from './controles/etape-hors-parcours'
import { faitFutur } from './controles/fait-futur'
import { fseIncomplete } from './controles/fse-incomplete'
import { fseRecueilEntree } from './controles/fse-recueil-entree'
import { fseSituation } from './controles/fse-situation'
import { fseSixMois, fseSortieHorsDelai, fseSortieManquante } from './controles/fse-sortie'
import { naissanceImpossible } from './controles/naissance'
import { doublonProbable, identiteIncomplete } from './controles/personnes'
import { prescriptionNonSignee } from './controles/prescription'
import { preuveAVerifier, preuveEntree, preuveParcours, preuvePerimee } from './controles/preuves'
import { communeInconnue, horsTerritoire } from './controles/residence'
import { sejoursRecouvrants } from './controles/sejours'
import { derogationMotivee, derogationSansMotif, sortieAutreNature, sortieSansCommission } from './controles/sortie-commission'
import { etapeSansResultat, nonVu, nonVuLong, sansEtape } from './controles/suivi'

/** Every control, family by family, the gravest first. */
export const CONTROLES_QUALITE: readonly Controle[] = [
  fseIncomplete,
  fseSituation,
  fseSortieManquante,
  fseSortieHorsDelai,
  fseSixMois,
  fseRecueilEntree,
  preuveEntree,
  preuvePerimee,
  preuveParcours,
  preuveAVerifier,
  critereAbsent,
  critereSansPreuve,
  critereContredit,
  horsTerritoire,
  communeInconnue,
  critereApresEntree,
  prescriptionNonSignee,
  contratAbsent,
  contratNonSigne,
  contratTermine,
  sortieAvantEntree,
  entreeAvantPrescription,
  sejoursRecouvrants,
  horsOperation,
  naissanceImpossible,
  etapeDates,
  faitFutur,
  etapeHorsParcours,
  entretienHorsParcours,
  suspensionHorsParcours,
  nonVuLong,
  nonVu,
  sansEtape,
  etapeSansResultat,
  sortieSansCommission,
  sortieAutreNature,
  derogationSansMotif,
  derogationMotivee,
  sansReferent,
  referentParti,
  jamaisCompte,
  sansParcours,
  nonEntreeSansMotif,
  clauseNonReliee,
  doublonProbable,
  identiteIncomplete,
]

/** The control of a code; undefined for one of another version. */
export function findControle(code: string): Controle | undefined {
  return CONTROLES_QUALITE.find((controle) => controle.code === code)
}
