import { type Kysely, sql } from 'kysely'
import { type Acteur, type AttributDossier, accesDossier } from '../../domain/acces/dossier'
import { comparePersonnes } from '../../domain/participant/doublon'
import { empreinteOf } from '../../domain/participant/doublon-empreinte'
import { clePaire } from '../../domain/participant/doublon-recherche'
import { type CoteFusion, plusRecent, proposeChoix, refusFusion } from '../../domain/participant/fusion'
import { findConflits } from '../../domain/participant/fusion-conflit'
import type { Participant } from '../../domain/participant/participant'
import { listEcartes } from '../repositories/fusion.repository'
import { findParticipantById } from '../repositories/participant.repository'
import type { Database } from '../schema/database'

type NomCommune = (code: string | null) => string | null

/** Two files side by side as this person may see them, and what making one of them would do; undefined when one is missing. */
export async function compareDossiers(
  db: Kysely<Database>,
  acteur: Acteur,
  ids: Readonly<Record<CoteFusion, string>>,
  nomCommune: NomCommune,
) {
  const [premier, second] = [await loadSide(db, acteur, ids.premier), await loadSide(db, acteur, ids.second)]
  if (!premier || !second || ids.premier === ids.second) return undefined
  const rapprochement = comparePersonnes(empreinteOf(premier.personne), empreinteOf(second.personne))
  const ecartees = (await listEcartes(db, ids.premier)).map((paire) => clePaire(paire.premier, paire.second))
  const toDossier = ({ visible, parcours, contenu }: Side) => ({
    identite: { ...visible, commune: nomCommune(visible.code_insee) },
    parcours: parcours.map(({ id, operation_intitule, referent_nom, date_prescription, date_entree, date_sortie }) => ({
      id,
      operation_intitule,
      referent_nom,
      date_prescription,
      date_entree,
      date_sortie,
    })),
    contenu,
  })
  return {
    premier: toDossier(premier),
    second: toDossier(second),
    rapprochement: rapprochement && { niveau: rapprochement.niveau, raisons: [...rapprochement.raisons] },
    garde: mostFilled(premier, second),
    choix: proposeChoix(premier.visible, second.visible, plusRecent(premier.parcours, second.parcours)),
    conflits: findConflits(premier.parcours, second.parcours),
    refus: refusFusion(acteur, [...premier.parcours, ...second.parcours]),
    ecartee: ecartees.includes(clePaire(ids.premier, ids.second)),
  }
}

type Side = NonNullable<Awaited<ReturnType<typeof loadSide>>>

// The identifier people know is that of the file where the work was done.
function mostFilled(premier: Side, second: Side): CoteFusion {
  const poids = ({ contenu }: Side) => contenu.etapes + contenu.entretiens + contenu.participations
  return poids(second) > poids(premier) ? 'second' : 'premier'
}

async function loadSide(db: Kysely<Database>, acteur: Acteur, id: string) {
  const row = await findParticipantById(db, id)
  if (!row) return undefined
  const { cle_recherche: _cle, ...personne } = row
  const parcours = (await listParcours(db, id)).map(({ nom, prenom, ...un }) => ({
    ...un,
    referent_nom: [prenom, nom].filter(Boolean).join(' ') || null,
  }))
  const sees = (attribut: AttributDossier) =>
    acteur.roles.includes('coordinateur') || parcours.some((un) => accesDossier(acteur, un)[attribut])
  return { personne, visible: mask(personne, sees), parcours, contenu: await countContenu(db, id) }
}

// The same columns as in the file itself.
function mask(personne: Participant, sees: (attribut: AttributDossier) => boolean): Participant {
  return {
    ...personne,
    ...(sees('coordonnees') ? {} : { adresse: null, code_postal: null, telephone: null, courriel: null, identifiant_ft: null }),
    ...(sees('sensible') ? {} : { nationalite: null, parent_ne_etranger: null }),
    ...(sees('eligibilite') ? {} : { qpv: null }),
  }
}

function listParcours(db: Kysely<Database>, participant: string) {
  return db
    .selectFrom('participation')
    .innerJoin('operation', 'operation.code', 'participation.operation')
    .leftJoin('referent', 'referent.code', 'participation.referent')
    .leftJoin('sortie', 'sortie.participation', 'participation.id')
    .select([
      'participation.id',
      'participation.operation',
      'participation.referent',
      'operation.intitule as operation_intitule',
      'referent.nom',
      'referent.prenom',
      'date_prescription',
      'date_entree',
      'date_sortie',
    ])
    .where('participation.participant', '=', participant)
    .orderBy('date_prescription')
    .orderBy('participation.id')
    .execute()
}

async function countContenu(db: Kysely<Database>, participant: string) {
  const parcours = sql`(SELECT id FROM participation WHERE participant = ${participant})`
  const { rows } = await sql<Contenu>`SELECT
    (SELECT count(*) FROM participation WHERE participant = ${participant}) AS participations,
    (SELECT count(*) FROM etape WHERE participation IN ${parcours}) AS etapes,
    (SELECT count(*) FROM entretien WHERE participation IN ${parcours}) AS entretiens,
    (SELECT count(*) FROM frein WHERE participation IN ${parcours}) AS freins,
    (SELECT count(*) FROM demande WHERE participation IN ${parcours}) AS demandes,
    (SELECT count(*) FROM piece WHERE participant = ${participant}) AS pieces,
    (SELECT count(*) FROM contrat_clause WHERE participant = ${participant}) AS contrats_clause`.execute(db)
  return rows[0] ?? { participations: 0, etapes: 0, entretiens: 0, freins: 0, demandes: 0, pieces: 0, contrats_clause: 0 }
}

type Contenu = Record<'participations' | 'etapes' | 'entretiens' | 'freins' | 'demandes' | 'pieces' | 'contrats_clause', number>
