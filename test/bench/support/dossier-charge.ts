import type { OpenDatabase } from '../../../src-main/database/open'
import { addDays } from '../../../src-main/domain/commun/date'
import { FAMILLES_ETAPE } from '../../../src-main/domain/parcours/etape'
import { cleRecherche } from '../../../src-main/domain/participant/cle-recherche'

export const CHARGE = { etapes: 40, entretiens: 60, pieces: 20 }

const ENTREE = '2023-10-02'
const NOTE = 'Point sur les démarches de la semaine, les candidatures envoyées et les prochains rendez-vous. '.repeat(6)

/** Adds the fullest file a référent may meet: three years of parcours, under the name given. */
export async function addDossierCharge({ db }: OpenDatabase, nom: string): Promise<void> {
  const id = 'charge'
  const operation = await db.selectFrom('operation').select('code').orderBy('code').executeTakeFirstOrThrow()
  await db.transaction().execute(async (trx) => {
    const { id: _model, ...personne } = await trx.selectFrom('participant').selectAll().limit(1).executeTakeFirstOrThrow()
    const identite = { ...personne, id, nom, prenom: 'Odile' }
    await trx
      .insertInto('participant')
      .values({ ...identite, cle_recherche: cleRecherche(identite) })
      .execute()
    const { id: _same, ...parcours } = await trx.selectFrom('participation').selectAll().limit(1).executeTakeFirstOrThrow()
    await trx
      .insertInto('participation')
      .values({ ...parcours, id, participant: id, operation: operation.code, date_entree: ENTREE, issue_accueil: 'entree' })
      .execute()
    await trx
      .insertInto('etape')
      .values(range(CHARGE.etapes).map((rang) => etape(id, rang)))
      .execute()
    await trx
      .insertInto('entretien')
      .values(range(CHARGE.entretiens).map((rang) => entretien(id, rang)))
      .execute()
    await trx
      .insertInto('piece')
      .values(range(CHARGE.pieces).map((rang) => piece(id, rang)))
      .execute()
  })
}

const range = (length: number) => Array.from({ length }, (_, rang) => rang)

function etape(participation: string, rang: number) {
  const date_debut = addDays(ENTREE, rang * 26)
  return {
    id: `charge-E${rang}`,
    participation,
    famille: FAMILLES_ETAPE[rang % FAMILLES_ETAPE.length] ?? 'autre',
    intitule: `Étape numéro ${rang + 1}`,
    operateur: 'Atelier de l’Orle',
    date_debut,
    date_fin_prevue: addDays(date_debut, 60),
    date_fin: addDays(date_debut, 45),
    resultat: 'validee' as const,
    contrat: null,
    heures_hebdo: null,
    fin_periode_essai: null,
    employeur: null,
    justificatif: 1 as const,
    motif_arret: null,
    commentaire: NOTE,
  }
}

function entretien(participation: string, rang: number) {
  return {
    id: `charge-T${rang}`,
    participation,
    date: addDays(ENTREE, rang * 17),
    mode: 'individuel' as const,
    statut: 'honore' as const,
    referent: null,
    heure: '10:00',
    duree_minutes: 45,
    note: NOTE,
    prochain_rdv: null,
    objectifs: 'Refaire le CV, appeler deux employeurs.',
  }
}

function piece(participant: string, rang: number) {
  return {
    id: `charge-J${rang}`,
    participant,
    participation: null,
    type: 'autre',
    nom: `document ${rang + 1}.pdf`,
    format: 'pdf',
    taille: 120_000,
    empreinte: `charge${rang}`,
    date_piece: addDays(ENTREE, rang * 30),
    date_fin_validite: null,
    commentaire: null,
    ajoute_le: `${addDays(ENTREE, rang * 30)}T10:00:00.000Z`,
    ajoute_par: 'u-1',
  }
}
