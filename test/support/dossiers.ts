import type { Transaction } from 'kysely'
import type { ComplementSortieFse } from '../../src-main/contract/fse-saisie'
import type { EntretienSaisie, EtapeSaisie } from '../../src-main/contract/parcours'
import type { IdentiteSaisie, ParticipationSaisie } from '../../src-main/contract/participant'
import type { Database } from '../../src-main/database/schema/database'
import type { Role } from '../../src-main/domain/acces/role'
import type { ActeurContext } from '../../src-main/use-cases/acteur'

export const TODAY = '2026-09-17'
export const SEUILS = { jours_non_vu: 30, duree_max_mois: 36, contrat_jours: 30 }

/** Somebody acting on the files on a known day; identifiers follow one another. */
export function contextOf(roles: readonly Role[], referent: string | null = null, today = TODAY): ActeurContext {
  let last = 100
  return {
    clock: { today: () => today, now: () => `${today}T08:00:00.000Z` },
    ids: {
      next(prefix = '') {
        last += 1
        return `${prefix}${last}`
      },
    },
    user: { id: 'u-helene', nom: 'Hélène Marchetti', roles, referent },
  }
}

export const COORDINATION = contextOf(['coordinateur'])

export const IDENTITE: IdentiteSaisie = {
  nom: 'Delannoy',
  prenom: 'Sandrine',
  nom_naissance: null,
  sexe: 'F',
  date_naissance: '1980-03-02',
  adresse: '4 rue des Tilleuls',
  code_postal: '80000',
  code_insee: '80021',
  qpv: 1,
  telephone: '06 39 98 41 27',
  courriel: null,
  identifiant_ft: '1234567A',
  nationalite: 'france',
  parent_ne_etranger: 0,
}

export const PARTICIPATION: ParticipationSaisie = {
  operation: 'PLIE',
  referent: 'R1',
  prescripteur: 'France Travail',
  date_prescription: '2024-09-20',
  situation_entree: 'recherche',
  duree_recherche_mois: 14,
  niveau: 3,
  rsa: 1,
  ass: 0,
  are: 0,
  aah: 0,
  rqth: 1,
  sdf: 0,
  exclusion_logement: 0,
  criteres: ['demandeur_emploi', 'rqth'],
}

export const ETAPE: EtapeSaisie = {
  famille: 'formation_qualifiante',
  intitule: 'CléA',
  operateur: 'Afpa',
  date_debut: '2026-08-01',
  date_fin_prevue: '2026-12-01',
  date_fin: null,
  resultat: 'en_cours',
  contrat: null,
  heures_hebdo: null,
  fin_periode_essai: null,
  employeur: null,
  justificatif: null,
  motif_arret: null,
  commentaire: null,
}

export const ENTRETIEN: EntretienSaisie = {
  date: '2026-09-03',
  heure: '10:30',
  mode: 'individuel',
  statut: 'honore',
  duree_minutes: 35,
  note: 'Garde du mercredi encore fragile.',
  objectifs: null,
  prochain_rdv: '2026-09-29',
  prochain_rdv_heure: '14:00',
  prochain_rdv_mode: null,
  objectifs_atteints: [],
}

/** An exit questionnaire that says nothing more than the situation. */
export const COMPLEMENT_FSE: ComplementSortieFse = {
  situations: [],
  formation_intitule: null,
  formation_organisme: null,
  formation_ville: null,
  formation_duree_heures: null,
  qualification_intitule: null,
  date_recueil_6mois: null,
}

/** One operation, two référents, and three people entered: two of R1, one of R2. */
export async function seedDossiers(trx: Transaction<Database>): Promise<void> {
  await trx.insertInto('operation').values({ code: 'PLIE', intitule: 'Parcours PLIE', type: 'plie' }).execute()
  await trx
    .insertInto('referent')
    .values([
      { code: 'R1', nom: 'Benhaddou', prenom: 'Karim' },
      { code: 'R2', nom: 'Nguyen', prenom: 'Karine' },
    ])
    .execute()
  for (const [id, nom, prenom, referent] of [
    ['P1', 'Lefèvre', 'Marie', 'R1'],
    ['P2', 'Le Bihan', 'Gaëlle', 'R1'],
    ['P3', 'Kovalenko', 'Olena', 'R2'],
  ] as const) {
    const cle = `${nom} ${prenom}`.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
    await trx
      .insertInto('participant')
      .values({
        id,
        nom,
        prenom,
        code_insee: '80021',
        telephone: `060000000${id.slice(1)}`,
        date_naissance: '1985-05-10',
        cle_recherche: `${cle} 060000000${id.slice(1)} ${id.toLowerCase()}`,
      })
      .execute()
    await trx
      .insertInto('participation')
      .values({
        id: `T${id.slice(1)}`,
        participant: id,
        operation: 'PLIE',
        referent,
        date_prescription: '2025-01-02',
        date_premier_accueil: '2025-01-10',
        issue_accueil: 'entree',
        date_entree: '2025-01-20',
        rqth: 1,
        criteres: 'demandeur_emploi|rqth',
        niveau: 3,
      })
      .execute()
  }
}
