import type { IsoDate } from '../commun/date'
import type { OuiNon } from '../commun/oui-non'
import type { Sexe } from '../participant/participant'
import { describeSortie } from '../sortie/libelle-sortie'
import { parseReglesByOperation } from '../sortie/regles'
import type { NatureSortie } from '../sortie/sortie'
import { INDICATEURS } from './catalogue/indicateurs'
import { CODES_INDICATEUR, type CodeIndicateur } from './codes'
import type { DonneesIndicateur } from './donnees'
import { buildDossiers } from './dossier'
import { type ObjetCompte, objetOf } from './objet-compte'
import type { Resultat } from './resultat'
import { classerDossiers } from './sorties-classees'
import { type TrancheAge, trancheAgeAt } from './tranche-age'

/** Kinds of lists: a participation and its exit are one line. */
export type ObjetListe = Exclude<ObjetCompte, 'sortie' | 'libelle'>

/** A parcours counted in at least one figure. */
export interface LigneParcours {
  readonly id: string
  readonly nom: string | null
  readonly prenom: string | null
  readonly operation: string
  readonly referent: string | null
  readonly date_premier_accueil: IsoDate | null
  readonly date_entree: IsoDate | null
  readonly date_sortie: IsoDate | null
  readonly sexe: Sexe | null
  readonly tranche: TrancheAge
  readonly code_insee: string | null
  readonly qpv: OuiNon
  readonly niveau: number | null
  readonly criteres: string | null
  /** Class of the exit and the test of the rule set behind it, once gone. */
  readonly nature: NatureSortie | null
  readonly precision: string | null
  readonly raison: string | null
  readonly derogatoire: boolean
}

/** The hours of one contract in one month. */
export interface LigneHeures {
  readonly id: string
  readonly contrat: string
  readonly mois: string
  readonly modalite: string | null
  readonly heures_travail: number | null
  readonly heures_formation: number | null
}

/** Another record counted: an étape, an employer, an event. */
export interface LigneObjet {
  readonly id: string
  readonly participation: string | null
  readonly nom: string
  readonly prenom: string | null
  readonly date: IsoDate | null
  readonly precision: string | null
}

/** The records of one kind behind the figures, and which figures count each. */
export interface ListeComptee<L> {
  readonly codes: readonly CodeIndicateur[]
  readonly lignes: readonly L[]
  readonly codesOf: ReadonlyMap<string, readonly CodeIndicateur[]>
}

// Rates whose numerator is no other figure; the other rates only repeat the column of their numerator.
const TAUX_LISTES: ReadonlySet<CodeIndicateur> = new Set(['P11', 'P21_3', 'P21_6', 'E07', 'K01', 'K07', 'P22'])
// They repeat the file and the people accompanied.
const SANS_LISTE: ReadonlySet<CodeIndicateur> = new Set(['P19', 'P20', 'K02', 'K09', 'K10'])

/** Figures that have a column of their own in the lists of their kind. */
export function codesListes(objet: ObjetListe): CodeIndicateur[] {
  return CODES_INDICATEUR.filter((code) => {
    const ligne = objetOf(code) === 'sortie' ? 'participation' : objetOf(code)
    return ligne === objet && !SANS_LISTE.has(code) && (INDICATEURS[code].unite === 'nombre' || TAUX_LISTES.has(code))
  })
}

/** The identifiers of one kind, each with the figures that count it. */
export function groupComptes(resultats: Readonly<Record<CodeIndicateur, Resultat>>, codes: readonly CodeIndicateur[]) {
  const codesOf = new Map<string, CodeIndicateur[]>()
  for (const code of codes) {
    for (const id of resultats[code].ids) {
      const connus = codesOf.get(id)
      if (connus) connus.push(code)
      else codesOf.set(id, [code])
    }
  }
  return codesOf
}

/** The parcours behind the figures, in the order of their entry. */
export function listParcours(
  donnees: DonneesIndicateur,
  resultats: Readonly<Record<CodeIndicateur, Resultat>>,
): ListeComptee<LigneParcours> {
  const codes = codesListes('participation')
  const codesOf = groupComptes(resultats, codes)
  const { tous, parId } = buildDossiers(donnees, null)
  const retenus = tous.filter(({ id }) => codesOf.has(id))
  const etapes = new Map(donnees.etapes.map((etape) => [etape.id, etape]))
  const classees = classerDossiers(retenus, parId, donnees.etapes, parseReglesByOperation(donnees.regles))
  const classes = new Map(classees.map(({ dossier, classe }) => [dossier.id, classe]))
  const lignes = retenus.map(({ id, participation, participant, entree, sortie }): LigneParcours => {
    const classe = classes.get(id)
    const preuve = classe && !classe.derogatoire && classe.classement.reussi ? etapes.get(classe.classement.etape ?? '') : undefined
    return {
      id,
      nom: participant?.nom ?? null,
      prenom: participant?.prenom ?? null,
      operation: participation.operation,
      referent: participation.referent,
      date_premier_accueil: participation.date_premier_accueil,
      date_entree: entree,
      date_sortie: sortie?.date_sortie ?? null,
      sexe: participant?.sexe ?? null,
      tranche: trancheAgeAt(participant?.date_naissance, entree),
      code_insee: participant?.code_insee ?? null,
      qpv: participant?.qpv ?? null,
      niveau: participation.niveau,
      criteres: participation.criteres,
      nature: classe?.nature ?? null,
      precision: classe ? describeSortie(classe.categorie, preuve) : null,
      raison: classe ? classe.classement.raisons.join(' ') : null,
      derogatoire: classe?.derogatoire ?? false,
    }
  })
  const ordre = (ligne: LigneParcours) => `${ligne.date_entree ?? ligne.date_premier_accueil ?? ''}|${ligne.id}`
  return { codes, codesOf, lignes: lignes.sort((a, b) => (ordre(a) < ordre(b) ? -1 : 1)) }
}

/** The hours of clauses behind the figures, month by month. */
export function listHeures(donnees: DonneesIndicateur, resultats: Readonly<Record<CodeIndicateur, Resultat>>): ListeComptee<LigneHeures> {
  const codes = codesListes('heure_clause')
  const codesOf = groupComptes(resultats, codes)
  const modalites = new Map(donnees.contrats_clause.map(({ id, modalite }) => [id, modalite]))
  const lignes = donnees.heures_clause
    .map(({ contrat, mois, heures_travail, heures_formation }): LigneHeures => {
      const modalite = modalites.get(contrat) ?? null
      return { id: `${contrat}|${mois}`, contrat, mois, modalite, heures_travail, heures_formation }
    })
    .filter(({ id }) => codesOf.has(id))
  return { codes, codesOf, lignes }
}
