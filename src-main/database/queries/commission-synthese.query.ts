import type { Kysely } from 'kysely'
import { type Acteur, accesDossier } from '../../domain/acces/dossier'
import { apercuEffet } from '../../domain/commission/apercu-effet'
import { niveauOf } from '../../domain/commission/discretion'
import { manquesPassage } from '../../domain/commission/manques-passage'
import { phraseCourte } from '../../domain/commission/papier'
import { etapeAnonyme, etapeProjetee, isAvisProjetable, isFreinProjetable, questionProjetee } from '../../domain/commission/projection'
import { testsProjetes } from '../../domain/commission/tests-projetes'
import { isModifiable } from '../../domain/commission/transitions'
import { daysBetween } from '../../domain/commun/date'
import { DomainError } from '../../domain/commun/erreur'
import { TRANCHE_AGE_LABELS, trancheAgeAt } from '../../domain/indicateur/tranche-age'
import { THEME_FREIN_LABELS } from '../../domain/parcours/labels'
import { loadCommission, loadPassage } from '../repositories/commission.repository'
import type { Database } from '../schema/database'
import { type FaitsSeance, loadFaitsSeance, situationOf } from './commission-faits.query'
import { listFreinsOf, listSuspensionsOf } from './dossier-lignes.query'
import { loadDiscretion } from './settings.query'

const JOURS_PAR_MOIS = 30.4375

/** One dossier as the room sees it. Throws `introuvable`, and `droit` for the dossier of somebody else’s participant. */
export async function loadSynthese(db: Kysely<Database>, acteur: Acteur, id: string, nomCommune: (code: string | null) => string | null) {
  const passage = await loadPassage(db, id)
  const { date, etat } = await loadCommission(db, passage.commission)
  const [faits] = await loadFaitsSeance(db, [passage], date)
  if (!faits) throw new DomainError('introuvable', 'Ce dossier n’existe plus.')
  const acces = accesDossier(acteur, faits.participation)
  if (!acces.parcours) throw new DomainError('droit', 'Ce dossier est suivi par un autre référent.')
  const { participant, participation, demande, classement } = faits
  const decide = { ...passage, decision: 'favorable' as const, derogation_nature: null }
  return {
    sexe: participant.sexe,
    tranche: TRANCHE_AGE_LABELS[trancheAgeAt(participant.date_naissance, date)],
    commune: nomCommune(participant.code_insee),
    date_entree: participation.date_entree,
    mois:
      participation.date_entree === null ? null : Math.max(0, Math.floor(daysBetween(participation.date_entree, date) / JOURS_PAR_MOIS)),
    question: questionProjetee(faits, 'nominatif'),
    question_anonyme: questionProjetee(faits, niveauOf(true, await loadDiscretion(db))),
    justification: acces.notes && isAvisProjetable(passage.type) ? (demande?.justification ?? null) : null,
    auteur: await findNom(db, demande?.auteur ?? null),
    tests: testsProjetes(faits),
    manques: manquesPassage(faits).map(({ libelle }) => libelle),
    nature: classement?.nature ?? null,
    favorable: apercuEffet(
      { passage: decide, demande, classement, seance: date },
      faits.nouveauReferent,
      isModifiable(etat) ? situationOf(faits) : null,
      (effet) => (effet === null ? 'Sans effet sur le dossier' : phraseCourte(effet, null, 'anonyme')),
    ),
    date_effet: passage.date_effet ?? (passage.type === 'prolongation' ? demande?.date_fin : demande?.date_effet) ?? null,
    freins_leves: await listFreinsLeves(db, passage.participation),
    etapes: etapesOf(faits),
    suspensions: (await listSuspensionsOf(db, [passage.participation])).map(({ date_debut, date_fin }) => ({ date_debut, date_fin })),
  }
}

function etapesOf({ etapes }: FaitsSeance) {
  return etapes.map((etape) => ({
    famille: etape.famille,
    libelle: etapeProjetee(etape),
    libelle_anonyme: etapeAnonyme(etape),
    date_debut: etape.date_debut,
    date_fin: etape.date_fin,
    date_fin_prevue: etape.date_fin_prevue,
    resultat: etape.resultat,
  }))
}

async function listFreinsLeves(db: Kysely<Database>, participation: string): Promise<string[]> {
  const freins = await listFreinsOf(db, [participation])
  const themes = freins
    .filter(({ date_levee, theme }) => date_levee !== null && isFreinProjetable(theme))
    .map(({ theme }) => THEME_FREIN_LABELS[theme])
  return [...new Set(themes)]
}

async function findNom(db: Kysely<Database>, id: string | null): Promise<string | null> {
  if (id === null) return null
  const user = await db.selectFrom('utilisateur').select('nom').where('id', '=', id).executeTakeFirst()
  return user?.nom ?? null
}
