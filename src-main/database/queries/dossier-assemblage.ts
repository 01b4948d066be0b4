import type { IsoDate } from '../../domain/commun/date'
import { signaturesManquantes } from '../../domain/parcours/contrat-engagement'
import { isCritereSensible } from '../../domain/participant/critere-sensible'
import { prochaineEcheance } from '../../domain/participant/echeance'
import { faitsEcheance, type LignesEcheance } from '../../domain/participant/faits-echeance'
import { manquesOf, type SeuilsManques } from '../../domain/participant/manques'
import type { Participant } from '../../domain/participant/participant'
import { criteresOf, type Participation } from '../../domain/participant/participation'
import { isSuspenduOn, type StatutParticipation, statutAt } from '../../domain/participant/statut'
import { CATEGORIES_EN_EMPLOI } from '../../domain/sortie/categorie'
import { retenirClasse } from '../../domain/sortie/derogation'
import type { LignesDossier } from './dossier.query'
import { exigencesDossier, type ReglesDossier, sortiesPossiblesDossier } from './dossier-regles'

interface AssemblageOptions extends ReglesDossier {
  readonly seuils: SeuilsManques
  readonly personne: Participant
}

interface LigneParticipation {
  readonly id: string
  readonly operation: string
  readonly operation_intitule: string
  readonly referent: string | null
  readonly referent_nom: string | null
  readonly referent_prenom: string | null
}

interface Situation {
  readonly statut: StatutParticipation
  readonly dernier_honore: IsoDate | null
}

/** One participation as the screen shows it, from the rows its accesses opened. */
export function assembleParticipation(row: LigneParticipation, lignes: LignesDossier, options: AssemblageOptions) {
  const { date, seuils, personne } = options
  const sien = <T extends { participation: string }>(rows: readonly T[]) => rows.filter((ligne) => ligne.participation === row.id)
  const acces = lignes.acces.get(row.id)
  if (!acces) throw new Error('participation without its accesses')

  const reponses = answersOf(row, lignes)
  const suspensions = sien(lignes.suspensions)
  const dates = lignes.statuts.find((ligne) => ligne.id === row.id)
  const statut = dates ? statutAt({ ...dates, suspensions }, date) : null
  const etapes = sien(lignes.etapes)
  const entretiens = sien(lignes.entretiens)
  const sortie = sien(lignes.sorties)[0]
  const participation: Participation = { ...reponses, participant: personne.id, criteres: reponses.criteres.join('|') }
  const classe = sortie && retenirClasse(sortie, participation, etapes, options.regles)
  const demandes = sien(lignes.demandes)
  const passages = sien(lignes.passages)
  const honores = entretiens.filter((entretien) => entretien.statut === 'honore' && entretien.date <= date)
  const suivisDus = sien(lignes.suivisDus)
  const situation: Situation = { statut: statut ?? 'prescription', dernier_honore: honores[0]?.date ?? null }
  const suivi = acces.parcours && statut !== null
  const sortieProuvee = sortie && classe ? { ...sortie, nature: classe.nature, categorie: classe.categorie } : null
  const cas = { personne, participation, etapes, sortie: sortieProuvee }

  return {
    ...reponses,
    operation_intitule: row.operation_intitule,
    referent_nom: [row.referent_prenom, row.referent_nom].filter(Boolean).join(' ') || null,
    acces,
    statut,
    etapes: etapes.map((etape) => ({
      ...etape,
      motif_arret: lignes.notes.etapes.get(etape.id)?.motif_arret ?? null,
      commentaire: lignes.notes.etapes.get(etape.id)?.commentaire ?? null,
    })),
    entretiens: entretiens.map((entretien) => ({
      ...entretien,
      note: lignes.notes.entretiens.get(entretien.id)?.note ?? null,
      objectifs: lignes.notes.entretiens.get(entretien.id)?.objectifs ?? null,
    })),
    freins: sien(lignes.freins).map((frein) => ({ ...frein, commentaire: lignes.notes.freins.get(frein.id) ?? null })),
    suspensions,
    sortie:
      sortie && classe
        ? {
            ...sortie,
            nature: classe.nature,
            categorie: classe.categorie,
            derogatoire: classe.derogatoire,
            raisons: [...classe.classement.raisons],
            suivie: classe.nature === 'positive' && CATEGORIES_EN_EMPLOI.has(classe.categorie),
          }
        : null,
    suivis: sien(lignes.suivis),
    demandes,
    passages,
    echeance: suivi ? prochaineEcheance(faitsEcheance(lignesEcheance(row.id, lignes, situation, date), date), date, seuils) : null,
    manques: suivi
      ? manquesOf(
          {
            participant: personne,
            participation,
            ...situation,
            etapes,
            sortie: sortie ?? null,
            suivis_dus: suivisDus,
            demande_ouverte: demandes.some((demande) => demande.statut === 'ouverte'),
            ...exigencesDossier(cas, lignes, options),
          },
          date,
          seuils,
        )
      : [],
    contrats: sien(lignes.contrats).map((contrat) => ({
      id: contrat.id,
      date_debut: contrat.date_debut,
      date_fin: contrat.date_fin,
      signe: signaturesManquantes(contrat).length === 0,
    })),
    sorties_possibles: suivi && sortie === undefined ? sortiesPossiblesDossier(cas, lignes, options) : [],
  }
}

function answersOf(row: LigneParticipation, lignes: LignesDossier) {
  const acces = lignes.acces.get(row.id)
  const dates = lignes.statuts.find((ligne) => ligne.id === row.id)
  const eligibilite = lignes.eligibilites.find((ligne) => ligne.id === row.id)
  const sensible = lignes.sensibles.find((ligne) => ligne.id === row.id)
  return {
    id: row.id,
    operation: row.operation,
    referent: row.referent,
    prescripteur: dates?.prescripteur ?? null,
    date_prescription: dates?.date_prescription ?? null,
    date_premier_accueil: dates?.date_premier_accueil ?? null,
    issue_accueil: dates?.issue_accueil ?? null,
    date_entree: dates?.date_entree ?? null,
    motif_non_entree: sensible?.motif_non_entree ?? null,
    situation_entree: eligibilite?.situation_entree ?? null,
    duree_recherche_mois: eligibilite?.duree_recherche_mois ?? null,
    niveau: eligibilite?.niveau ?? null,
    rsa: eligibilite?.rsa ?? null,
    ass: eligibilite?.ass ?? null,
    are: eligibilite?.are ?? null,
    aah: sensible?.aah ?? null,
    rqth: sensible?.rqth ?? null,
    sdf: sensible?.sdf ?? null,
    exclusion_logement: sensible?.exclusion_logement ?? null,
    criteres: criteresOf({ criteres: eligibilite?.criteres ?? null }).filter((code) => acces?.sensible || !isCritereSensible(code)),
  }
}

function lignesEcheance(id: string, lignes: LignesDossier, situation: Situation, date: IsoDate): LignesEcheance {
  const sien = <T extends { participation: string }>(rows: readonly T[]) => rows.filter((ligne) => ligne.participation === id)
  const enAttente = sien(lignes.passages).filter(
    (passage) => passage.decision === null && passage.etat !== 'cloturee' && passage.date >= date,
  )
  return {
    ...situation,
    date_entree: lignes.statuts.find((ligne) => ligne.id === id)?.date_entree ?? null,
    prevus: sien(lignes.entretiens).filter((entretien) => entretien.statut === 'prevu'),
    commission: enAttente[0] ?? null,
    etapes: sien(lignes.etapes),
    fin_suspension: sien(lignes.suspensions).find((pause) => isSuspenduOn(pause, date))?.date_fin ?? null,
    sortie: sien(lignes.sorties)[0] ?? null,
    suivis_dus: sien(lignes.suivisDus),
  }
}
