import type { IsoDate } from '../commun/date'
import { groupBy } from '../commun/groupes'
import { buildDossiers } from '../indicateur/dossier'
import { buildFichesFse } from '../indicateur/fse-fiche'
import { lazy } from '../indicateur/lazy'
import { findPaires } from '../participant/doublon-recherche'
import { eligibiliteOf } from '../participant/eligibilite'
import type { Participant } from '../participant/participant'
import type { Participation } from '../participant/participation'
import { isSuspenduOn } from '../participant/statut'
import type { PieceProbante } from '../piece/exigences'
import { preuvesOf } from '../piece/preuves'
import { retenirClasse } from '../sortie/derogation'
import { parseReglesByOperation } from '../sortie/regles'
import type { CasQualite, ContexteQualite } from './contexte'
import type { DonneesQualite } from './donnees'

type Index = ReturnType<typeof indexer>

/** Gathers the rows by participation; what costs is computed only when a control asks for it. */
export function preparerQualite(donnees: DonneesQualite): ContexteQualite {
  const index = indexer(donnees)
  const cas = donnees.participations.flatMap((participation) => {
    const personne = index.personnes.get(participation.participant)
    const operation = index.operations.get(participation.operation)
    return personne && operation ? [casOf(donnees, index, participation, personne, operation)] : []
  })
  const suivies = new Set(donnees.participations.map(({ participant }) => participant))
  const { tous } = buildDossiers(donnees, null)
  return {
    date: donnees.date,
    seuils: donnees.seuils,
    cas,
    parId: new Map(cas.map((un) => [un.participation.id, un])),
    personnes: donnees.participants,
    fiches: buildFichesFse(tous).filter(({ entree }) => entree <= donnees.date),
    referents: new Map(donnees.referents.map((referent) => [referent.code, referent])),
    premiere_seance: donnees.premiere_seance,
    sansParticipation: donnees.participants.filter(({ id }) => !suivies.has(id)),
    contratsClause: donnees.contrats_clause,
    paires: lazy(() => findPaires(donnees.participants, donnees.ecartees)),
  }
}

function indexer(donnees: DonneesQualite) {
  const deCas = <T extends { readonly participation: string }>(rows: readonly T[]) => {
    const groupes = groupBy(rows, ({ participation }) => participation)
    return (id: string): readonly T[] => groupes.get(id) ?? []
  }
  const seul = <T extends { readonly participation: string }>(rows: readonly T[]) => {
    const lignes = new Map(rows.map((row) => [row.participation, row]))
    return (id: string): T | null => lignes.get(id) ?? null
  }
  return {
    personnes: new Map(donnees.participants.map((personne) => [personne.id, personne])),
    operations: new Map(donnees.operations.map((operation) => [operation.code, operation])),
    sortie: seul(donnees.sorties),
    etapes: deCas(donnees.etapes),
    entretiens: deCas(donnees.entretiens),
    honore: seul(donnees.derniers_honores),
    suspensions: deCas(donnees.suspensions),
    suivis: deCas(donnees.suivis),
    contrats: deCas(donnees.contrats),
    prescription: seul(donnees.prescriptions),
    constats: deCas(donnees.constats),
    recueil: seul(donnees.recueils),
    passages: deCas(donnees.passages),
    pieces: piecesOf(donnees),
    reglesOf: parseReglesByOperation(donnees.regles),
  }
}

// A document of the person proves for every parcours; one of a parcours, for it alone.
function piecesOf({ pieces, preuves }: DonneesQualite) {
  const preuvesDe = groupBy(preuves, ({ piece }) => piece)
  const parPersonne = groupBy(pieces, ({ participant }) => participant)
  return ({ id, participant }: Participation): PieceProbante[] =>
    (parPersonne.get(participant) ?? [])
      .filter(({ participation }) => participation === null || participation === id)
      .map((piece) => ({ ...piece, preuves: preuvesDe.get(piece.id) ?? [] }))
}

function casOf(
  donnees: DonneesQualite,
  index: Index,
  participation: Participation,
  personne: Participant,
  operation: CasQualite['operation'],
): CasQualite {
  const { date } = donnees
  const { id } = participation
  const sortie = index.sortie(id)
  const etapes = index.etapes(id)
  const suspensions = index.suspensions(id)
  const residence = lazy(() => donnees.residenceOf(personne.code_insee))
  const pieces = lazy(() => index.pieces(participation))
  const classe = lazy(() =>
    sortie === null || participation.date_entree === null
      ? null
      : retenirClasse(sortie, participation, etapes, index.reglesOf(participation.operation)),
  )
  const prouvee = () => {
    const retenue = classe()
    return sortie === null || retenue === null ? null : { ...sortie, nature: retenue.nature, categorie: retenue.categorie }
  }
  return {
    participation,
    personne,
    operation,
    sortie,
    etapes,
    entretiens: index.entretiens(id),
    dernier_honore: index.honore(id)?.date ?? null,
    suspensions,
    contrats: index.contrats(id),
    prescription: index.prescription(id),
    constats: index.constats(id),
    passages: index.passages(id),
    date_recueil_entree: index.recueil(id)?.date_recueil ?? null,
    commune_connue: () => residence().commune !== null,
    suspendu: suspensions.some((suspension) => isSuspenduOn(suspension, date)),
    en_cours: isEnCours(participation.date_entree, sortie?.date_sortie ?? null, date),
    classe,
    preuves: lazy(() =>
      preuvesOf({ participation, etapes, sortie: prouvee(), suivis: index.suivis(id), pieces: pieces() }, donnees.regles_piece, date),
    ),
    eligibilite: lazy(() =>
      eligibiliteOf(
        {
          participant: personne,
          participation,
          residence: residence(),
          territoire: donnees.territoire,
          criteres: donnees.criteres,
          constats: index.constats(id),
          pieces: pieces().flatMap(({ preuves }) => preuves.flatMap(({ objet, objet_id }) => (objet === 'critere' ? [objet_id] : []))),
        },
        date,
      ),
    ),
  }
}

function isEnCours(entree: IsoDate | null, sortie: IsoDate | null, date: IsoDate): boolean {
  return entree !== null && entree <= date && (sortie === null || sortie > date)
}
