import type { Kysely } from 'kysely'
import { type Acteur, perimetreOf } from '../../domain/acces/dossier'
import type { TypeAlerte } from '../../domain/accueil/alerte'
import type { IsoDate } from '../../domain/commun/date'
import { groupBy } from '../../domain/commun/groupes'
import { etapeActuelle, isNonVu } from '../../domain/parcours/actualite'
import { contratCourant, dernierContrat, etatContrat } from '../../domain/parcours/contrat-engagement'
import { libelleEtape } from '../../domain/parcours/libelle-etape'
import type { SeuilsParcours } from '../../domain/parcours/seuils'
import { cleNoms } from '../../domain/participant/cle-recherche'
import { isCritereSensible } from '../../domain/participant/critere-sensible'
import { prochaineEcheance } from '../../domain/participant/echeance'
import { faitsEcheance, type LignesEcheance } from '../../domain/participant/faits-echeance'
import type { LigneParticipant } from '../../domain/participant/ligne'
import type { EtatContratListe } from '../../domain/participant/liste'
import { criteresOf } from '../../domain/participant/participation'
import { isEnCours, type StatutParticipation, statutAt } from '../../domain/participant/statut'
import type { Database } from '../schema/database'
import {
  countFreinsOuverts,
  listCles,
  listContratsEngagement,
  listDerniersHonores,
  listEligibilites,
  listEtapesEnCours,
  listIdentites,
  listMotifsSortie,
  listPassagesAVenir,
  listPrevus,
  listQpv,
  listSensibles,
  listStatuts,
  listSuspensions,
} from './participant-liste-faits.query'
import { listSuivisDus } from './suivi-du.query'

export interface ListeOptions {
  readonly date: IsoDate
  readonly seuils: SeuilsParcours
  readonly nomCommune: (code: string | null) => string | null
  readonly nomEpci?: (codeInsee: string | null) => string | null
  /** What is to be done for each participation, as far as this reader may know. */
  readonly alertes?: ReadonlyMap<string, readonly TypeAlerte[]>
}

/** The lines of the list for this person: identity and référent of everybody, the rest where the role opens it. */
export async function listParticipants(db: Kysely<Database>, acteur: Acteur, options: ListeOptions): Promise<LigneParticipant[]> {
  const faits = await loadFaits(db, acteur, options.date)
  const { identites } = faits
  const derniere = latestByPersonAndOperation(identites, faits.statuts)
  return identites.filter((row) => derniere.has(row.id)).map((row) => buildLigne(row, faits, options))
}

type Faits = Awaited<ReturnType<typeof loadFaits>>

async function loadFaits(db: Kysely<Database>, acteur: Acteur, date: IsoDate) {
  const statut = perimetreOf(acteur, 'statut')
  const parcours = perimetreOf(acteur, 'parcours')
  const emploi = perimetreOf(acteur, 'emploi')
  // A référent who is also a CRE sees the étapes of employment of all, and every étape of their own.
  const etapesEmploi = parcours?.referent === null ? [] : await listEtapesEnCours(db, emploi, date, true)
  const etapes = [...(await listEtapesEnCours(db, parcours, date, false)), ...etapesEmploi]
  const prevus = await listPrevus(db, parcours)
  return {
    identites: await listIdentites(db),
    cles: new Map((await listCles(db, perimetreOf(acteur, 'coordonnees'))).map((row) => [row.id, row])),
    eligibilites: new Map((await listEligibilites(db, perimetreOf(acteur, 'eligibilite'))).map((row) => [row.id, row])),
    sensibles: new Set((await listSensibles(db, perimetreOf(acteur, 'sensible'))).map((row) => row.id)),
    freins: new Map((await countFreinsOuverts(db, parcours, date)).map((row) => [row.participation, row.nombre])),
    contrats: groupBy(await listContratsEngagement(db, parcours), (row) => row.participation),
    qpv: new Map((await listQpv(db, perimetreOf(acteur, 'eligibilite'))).map((row) => [row.id, row.qpv])),
    statuts: new Map((await listStatuts(db, statut)).map((row) => [row.id, row])),
    suivies: parcours,
    suspensions: groupBy(await listSuspensions(db, parcours, date), (row) => row.participation),
    etapes: groupBy(etapes, (row) => row.participation),
    honores: new Map((await listDerniersHonores(db, parcours, date)).map((row) => [row.participation, row.date])),
    prevus: groupBy(prevus, (row) => row.participation),
    passages: new Map((await listPassagesAVenir(db, parcours, date)).map((row) => [row.participation, row])),
    motifs: new Map((await listMotifsSortie(db, parcours)).map((row) => [row.participation, row])),
    suivis: groupBy(await listSuivisDus(db, parcours, date), (row) => row.participation),
  }
}

type Identite = Faits['identites'][number]

function latestByPersonAndOperation(identites: readonly Identite[], statuts: Faits['statuts']): Set<string> {
  const dernieres = new Map<string, { id: string; rang: string }>()
  for (const { id, participant, operation } of identites) {
    const dates = statuts.get(id)
    const rang = `${dates?.date_entree ?? dates?.date_prescription ?? ''}|${id}`
    const cle = `${participant}|${operation}`
    const connue = dernieres.get(cle)
    if (!connue || rang > connue.rang) dernieres.set(cle, { id, rang })
  }
  return new Set([...dernieres.values()].map((derniere) => derniere.id))
}

function buildLigne(row: Identite, faits: Faits, options: ListeOptions): LigneParticipant {
  const { date, seuils } = options
  const dates = faits.statuts.get(row.id)
  const suspensions = faits.suspensions.get(row.id) ?? []
  const statut = dates ? statutAt({ ...dates, suspensions }, date) : null
  const suivie = faits.suivies !== null && (faits.suivies.referent === null || faits.suivies.referent === row.referent)
  const actuelle = etapeActuelle(faits.etapes.get(row.id) ?? [], date)
  const honore = faits.honores.get(row.id) ?? null
  const entree = dates?.date_entree ?? null
  const enCours = suivie && statut !== null && isEnCours(statut)
  const echeance =
    suivie && statut !== null ? prochaineEcheance(faitsEcheance(lignesEcheance(row.id, faits, statut), date), date, seuils) : null
  const coordonnees = faits.cles.get(row.id)
  const eligibilite = faits.eligibilites.get(row.id)
  const etapes = faits.etapes.get(row.id) ?? []
  return [
    row.id,
    row.participant,
    row.nom,
    row.prenom,
    coordonnees?.cle_recherche ?? cleNoms(row),
    row.date_naissance,
    options.nomCommune(row.code_insee),
    faits.qpv.get(row.id) ?? null,
    row.operation,
    row.referent,
    statut,
    entree,
    dates?.date_sortie ?? null,
    faits.motifs.get(row.id)?.motif ?? null,
    suspensions[0]?.date_fin ?? null,
    actuelle === null || statut === null || !isEnCours(statut) ? null : libelleEtape(actuelle, actuelle.employeur),
    enCours && actuelle === null,
    honore,
    suivie && statut === 'en_parcours' && entree !== null && isNonVu(entree, honore, date, seuils.jours_non_vu),
    echeance?.type ?? null,
    echeance?.date ?? null,
    echeance?.heure ?? null,
    row.nom_naissance,
    row.sexe,
    options.nomEpci?.(row.code_insee) ?? null,
    coordonnees?.telephone ?? null,
    coordonnees?.identifiant_ft ?? null,
    dates?.prescripteur ?? null,
    dates?.date_prescription ?? null,
    statut === null || !isEnCours(statut) ? [] : [...new Set(etapes.map(({ famille }) => famille))],
    suivie ? (faits.freins.get(row.id) ?? 0) : null,
    options.alertes?.get(row.id) ?? [],
    suivie ? etatContratOf(faits.contrats.get(row.id) ?? [], date) : null,
    criteresOf({ criteres: eligibilite?.criteres ?? null }).filter((code) => faits.sensibles.has(row.id) || !isCritereSensible(code)),
  ]
}

function etatContratOf(contrats: Awaited<ReturnType<typeof listContratsEngagement>>, date: IsoDate): EtatContratListe {
  const contrat = contratCourant(contrats, date) ?? dernierContrat(contrats)
  return contrat === null ? 'sans' : etatContrat(contrat, date, contrats)
}

function lignesEcheance(id: string, faits: Faits, statut: StatutParticipation): LignesEcheance {
  return {
    statut,
    date_entree: faits.statuts.get(id)?.date_entree ?? null,
    dernier_honore: faits.honores.get(id) ?? null,
    prevus: faits.prevus.get(id) ?? [],
    commission: faits.passages.get(id) ?? null,
    etapes: faits.etapes.get(id) ?? [],
    fin_suspension: faits.suspensions.get(id)?.[0]?.date_fin ?? null,
    sortie: faits.motifs.get(id) ?? null,
    suivis_dus: faits.suivis.get(id) ?? [],
  }
}
