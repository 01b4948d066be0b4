import type { CoffreOuvert } from '../../src-main/coffre/session'
import type { EntreeFseSaisie } from '../../src-main/contract/fse-saisie'
import type { Acteur } from '../../src-main/domain/acces/dossier'

export const COORDINATION: Acteur = { roles: ['coordinateur'], referent: null }
export const REFERENT: Acteur = { roles: ['referent'], referent: 'R1' }
export const AUTRE: Acteur = { roles: ['referent'], referent: 'R2' }
export const LECTURE: Acteur = { roles: ['lecture'], referent: null }

/** An entry questionnaire that leaves three questions without yes nor no, each for its own reason. */
export const ENTREE_FSE: EntreeFseSaisie = {
  sexe: 'F',
  date_naissance: '1985-05-10',
  adresse: '4, rue des Tilleuls',
  code_postal: '80000',
  code_insee: '80021',
  qpv: null,
  telephone: '06 00 00 00 01',
  courriel: null,
  nationalite: null,
  parent_ne_etranger: null,
  situation_entree: 'recherche',
  duree_recherche_mois: 14,
  niveau: 3,
  rsa: 1,
  ass: 0,
  are: 0,
  aah: 0,
  rqth: null,
  sdf: 0,
  exclusion_logement: 0,
  date_recueil: '2025-01-18',
  ressources: ['asi'],
  zone_rurale: null,
  reponses: { rqth: 'ne_souhaite_pas_repondre', parent_ne_etranger: 'ne_sait_pas', nationalite: 'non_demande' },
}

/** P1 leaves, then comes back to the same operation: T1 is the first stay, T9 the second. */
export async function seedRetour({ db }: CoffreOuvert): Promise<void> {
  await db
    .insertInto('sortie')
    .values({ participation: 'T1', date_sortie: '2025-06-30', motif: 'abandon', situation_fse: 'recherche', date_recueil: '2025-07-02' })
    .execute()
  await db
    .insertInto('participation')
    .values({
      id: 'T9',
      participant: 'P1',
      operation: 'PLIE',
      referent: 'R1',
      date_entree: '2026-01-12',
      issue_accueil: 'entree',
      niveau: 5,
      situation_entree: 'inactif',
    })
    .execute()
}
