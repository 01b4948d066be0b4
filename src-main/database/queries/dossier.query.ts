import type { Kysely } from 'kysely'
import { type Acteur, accesDossier } from '../../domain/acces/dossier'
import type { IsoDate } from '../../domain/commun/date'
import type { Epci } from '../../domain/participant/eligibilite'
import type { Residence } from '../../domain/participant/eligibilite-motifs'
import type { SeuilsManques } from '../../domain/participant/manques'
import { parseReglesByOperation } from '../../domain/sortie/regles'
import type { Database } from '../schema/database'
import { assembleParticipation } from './dossier-assemblage'
import {
  type Acces,
  findCoordonnees,
  findIdentite,
  findOrigine,
  findQpv,
  idsWith,
  listConstatsOf,
  listContratsOf,
  listDemandesOf,
  listEligibilites,
  listEntretiensOf,
  listEtapesEmploiOf,
  listEtapesOf,
  listFreinsOf,
  listParticipations,
  listPassagesOf,
  listPiecesProbantes,
  listPrescriptionsOf,
  listReglesOf,
  listSensibles,
  listSortiesOf,
  listStatutsOf,
  listSuivisOf,
  listSuspensionsOf,
  loadNotes,
} from './dossier-lignes.query'
import { loadCriteres } from './eligibilite-reglages.query'
import { loadReglesPiece } from './settings.query'
import { listSuivisDus } from './suivi-du.query'

export interface DossierOptions {
  readonly date: IsoDate
  readonly seuils: SeuilsManques
  readonly nomCommune: (code: string | null) => string | null
  /** Where a commune lies, and the territory of the structure; unknown when the official list is not at hand. */
  readonly territoire?: { readonly residenceOf: (code: string | null) => Promise<Residence>; readonly epci: readonly Epci[] }
}

const COORDONNEES_MASQUEES = { adresse: null, code_postal: null, telephone: null, courriel: null, identifiant_ft: null }
const ORIGINE_MASQUEE = { nationalite: null, parent_ne_etranger: null }

/** One whole file as this person may see it, on a day; undefined when there is nobody under this id. */
export async function findDossier(db: Kysely<Database>, acteur: Acteur, id: string, options: DossierOptions) {
  const identite = await findIdentite(db, id)
  if (!identite) return undefined
  const rows = await listParticipations(db, id)
  const acces: Acces = new Map(rows.map((row) => [row.id, accesDossier(acteur, row)]))
  const personne = {
    ...identite,
    commune: options.nomCommune(identite.code_insee),
    ...((idsWith(acces, 'coordonnees').length > 0 && (await findCoordonnees(db, id))) || COORDONNEES_MASQUEES),
    ...((idsWith(acces, 'sensible').length > 0 && (await findOrigine(db, id))) || ORIGINE_MASQUEE),
    ...((idsWith(acces, 'eligibilite').length > 0 && (await findQpv(db, id))) || { qpv: null }),
  }
  const lignes = await loadLignes(db, id, acces, options.date)
  const residence = (await options.territoire?.residenceOf(identite.code_insee)) ?? { code_insee: null, commune: null, epci: null }
  const commun = {
    date: options.date,
    seuils: options.seuils,
    personne,
    eligibilite: { residence, territoire: options.territoire?.epci ?? [], criteres: await loadCriteres(db) },
    reglesPiece: await loadReglesPiece(db),
  }
  const reglesOf = parseReglesByOperation(
    await listReglesOf(
      db,
      rows.map((row) => row.operation),
    ),
  )
  return {
    date: options.date,
    duree_max_mois: options.seuils.duree_max_mois,
    jours_non_vu: options.seuils.jours_non_vu,
    identite: personne,
    participations: rows.map((row) => assembleParticipation(row, lignes, { ...commun, regles: reglesOf(row.operation) })),
  }
}

/** Every row of the file that the accesses open: what is closed is not read. */
export type LignesDossier = Awaited<ReturnType<typeof loadLignes>>

async function loadLignes(db: Kysely<Database>, participant: string, acces: Acces, date: IsoDate) {
  const parcours = idsWith(acces, 'parcours')
  const emploiSeul = idsWith(acces, 'emploi').filter((id) => !parcours.includes(id))
  return {
    acces,
    statuts: await listStatutsOf(db, idsWith(acces, 'statut')),
    eligibilites: await listEligibilites(db, idsWith(acces, 'eligibilite')),
    sensibles: await listSensibles(db, idsWith(acces, 'sensible')),
    etapes: [...(await listEtapesOf(db, parcours)), ...(await listEtapesEmploiOf(db, emploiSeul))],
    entretiens: await listEntretiensOf(db, parcours),
    freins: await listFreinsOf(db, parcours),
    notes: await loadNotes(db, idsWith(acces, 'notes')),
    suspensions: await listSuspensionsOf(db, parcours),
    sorties: await listSortiesOf(db, parcours),
    suivis: await listSuivisOf(db, parcours),
    demandes: await listDemandesOf(db, parcours),
    passages: await listPassagesOf(db, parcours),
    contrats: await listContratsOf(db, parcours),
    prescriptions: await listPrescriptionsOf(db, parcours),
    constats: await listConstatsOf(db, parcours),
    pieces: parcours.length === 0 ? [] : await listPiecesProbantes(db, participant),
    suivisDus: parcours.length === 0 ? [] : await listSuivisDus(db, { referent: null }, date, participant),
  }
}
