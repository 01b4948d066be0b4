import type { Kysely } from 'kysely'
import { MODALITE_CLAUSE_LABELS } from '../../domain/clause/labels'
import { lastDayOfMonth } from '../../domain/commun/date'
import { TYPE_EVENEMENT_LABELS } from '../../domain/employeur/labels'
import type { ObjetCompte } from '../../domain/indicateur/objet-compte'
import type { Database } from '../schema/database'
import type { LigneListe } from './indicateur-liste.query'

const VIDE: Omit<LigneListe, 'id' | 'nom'> = {
  participant: null,
  participation: null,
  prenom: null,
  date: null,
  precision: null,
  categorie: null,
  nature: null,
  raison: null,
}

/** Names of what was counted outside of the parcours: employers, offers, events, markets, hours. */
export async function listNomsActivite(db: Kysely<Database>, objet: ObjetCompte, ids: readonly string[]): Promise<LigneListe[]> {
  const known = new Map((await loadNoms(db, objet)).map((ligne) => [ligne.id, ligne]))
  return ids
    .map((id) => known.get(objet === 'heure_clause' ? (id.split('|')[0] ?? id) : id) ?? { ...VIDE, id, nom: id })
    .map((ligne, index) => {
      const id = ids[index] ?? ligne.id
      const mois = objet === 'heure_clause' ? id.split('|')[1] : undefined
      return mois === undefined ? { ...ligne, id } : { ...ligne, id, date: lastDayOfMonth(mois) }
    })
}

async function loadNoms(db: Kysely<Database>, objet: ObjetCompte): Promise<LigneListe[]> {
  switch (objet) {
    case 'employeur': {
      const rows = await db.selectFrom('employeur').select(['id', 'nom', 'siret']).execute()
      return rows.map(({ id, nom, siret }) => ({ ...VIDE, id, nom, precision: siret }))
    }
    case 'offre': {
      const rows = await db
        .selectFrom('offre')
        .leftJoin('employeur', 'employeur.id', 'offre.employeur')
        .select(['offre.id', 'offre.intitule', 'offre.date', 'employeur.nom'])
        .execute()
      return rows.map(({ id, intitule, date, nom }) => ({ ...VIDE, id, nom: intitule ?? id, date, precision: nom }))
    }
    case 'mise_en_relation': {
      const rows = await db
        .selectFrom('mise_en_relation as m')
        .leftJoin('participation as p', 'p.id', 'm.participation')
        .leftJoin('participant as personne', 'personne.id', 'p.participant')
        .leftJoin('offre', 'offre.id', 'm.offre')
        .select(['m.id', 'm.date', 'p.id as participation', 'p.participant', 'personne.nom', 'personne.prenom', 'offre.intitule'])
        .execute()
      return rows.map(({ intitule, nom, ...row }) => ({ ...VIDE, ...row, nom: nom ?? row.id, precision: intitule }))
    }
    case 'evenement': {
      const rows = await db.selectFrom('evenement').select(['id', 'intitule', 'type', 'date']).execute()
      return rows.map(({ id, intitule, type, date }) => {
        const libelle = TYPE_EVENEMENT_LABELS[type]
        return { ...VIDE, id, nom: intitule ?? libelle, date, precision: intitule === null ? null : libelle }
      })
    }
    case 'marche': {
      const rows = await db.selectFrom('marche').select(['id', 'intitule', 'donneur_ordre', 'date_debut']).execute()
      return rows.map(({ id, intitule, donneur_ordre, date_debut }) => ({
        ...VIDE,
        id,
        nom: intitule ?? id,
        date: date_debut,
        precision: donneur_ordre,
      }))
    }
    case 'lot': {
      const rows = await db.selectFrom('lot').select(['id', 'intitule', 'titulaire']).execute()
      return rows.map(({ id, intitule, titulaire }) => ({ ...VIDE, id, nom: intitule ?? id, precision: titulaire }))
    }
    case 'contrat_clause':
    case 'heure_clause': {
      const rows = await db
        .selectFrom('contrat_clause as c')
        .leftJoin('participant as personne', 'personne.id', 'c.participant')
        .select([
          'c.id',
          'c.nom as nomContrat',
          'c.prenom as prenomContrat',
          'c.date_debut',
          'c.modalite',
          'personne.nom',
          'personne.prenom',
        ])
        .execute()
      return rows.map((row) => ({
        ...VIDE,
        id: row.id,
        nom: row.nom ?? row.nomContrat ?? row.id,
        prenom: row.prenom ?? row.prenomContrat,
        date: row.date_debut,
        precision: row.modalite && MODALITE_CLAUSE_LABELS[row.modalite],
      }))
    }
    default:
      return []
  }
}
