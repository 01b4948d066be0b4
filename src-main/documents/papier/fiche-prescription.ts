import type { FaitsPersonne } from '../../domain/papier/faits'
import { critereLabel, NIVEAU_FORMATION_LABELS, SEXE_LABELS, SITUATION_ENTREE_LABELS } from '../../domain/participant/labels'
import { PRESCRIPTION_VIDE } from '../../domain/participant/prescription'
import { adresseComplete, jour, libelleOperation, nomComplet, nomListe, telephone } from './commun'
import { type Bloc, type Feuillet, simple, titre } from './contenu'

const LIGNES_MOTIF = 3

/** The sheet by which a partner sends somebody, filled with what is known: the rest is written by hand. */
export function fichePrescription(faits: FaitsPersonne): Feuillet {
  const fiche = faits.prescription ?? PRESCRIPTION_VIDE
  const { identite } = faits
  const motif: Bloc =
    fiche.motif === null ? { type: 'ecrire', lignes: LIGNES_MOTIF } : { type: 'paragraphe', passages: simple(fiche.motif) }
  return {
    signet: nomListe(faits),
    genre: 'Fiche de prescription',
    titre: nomComplet(faits),
    soustitre: faits.date_prescription === null ? '' : `Prescription du ${jour(faits.date_prescription)}`,
    operation: libelleOperation(faits),
    courrier: null,
    blocs: [
      titre('La structure qui oriente'),
      {
        type: 'faits',
        paires: [
          ['Structure', faits.prescripteur],
          ['Nom', fiche.prescripteur_nom],
          ['Fonction', fiche.prescripteur_fonction],
          ['Téléphone', telephone(fiche.prescripteur_telephone)],
          ['Courriel', fiche.prescripteur_courriel],
          ['Date', jour(faits.date_prescription)],
        ],
      },
      titre('La personne'),
      {
        type: 'faits',
        paires: [
          ['Nom', identite.nom.toLocaleUpperCase('fr')],
          ['Prénom', identite.prenom],
          ['Nom de naissance', identite.nom_naissance],
          ['Sexe', identite.sexe && SEXE_LABELS[identite.sexe]],
          ['Né(e) le', jour(identite.date_naissance)],
          ['Téléphone', telephone(identite.telephone)],
          ['Adresse', adresseComplete(faits)],
          ['Courriel', identite.courriel],
          ['France Travail', identite.identifiant_ft],
          ['Formation', faits.niveau === null ? null : (NIVEAU_FORMATION_LABELS[faits.niveau] ?? null)],
          ['Situation', faits.situation_entree && SITUATION_ENTREE_LABELS[faits.situation_entree]],
          ['Recherche', faits.duree_recherche_mois === null ? null : `${faits.duree_recherche_mois} mois`],
        ],
      },
      { type: 'faits', pleine: true, paires: [['Critères d’entrée', faits.criteres.map(critereLabel).join(', ') || null]] },
      titre('Le motif de l’orientation'),
      motif,
      {
        type: 'ensemble',
        blocs: [
          {
            type: 'note',
            texte:
              'La personne est informée que ces renseignements servent à étudier son entrée dans le parcours, et qu’elle peut les consulter et les faire corriger. Sa signature vaut accord pour leur transmission.',
          },
          {
            type: 'signatures',
            cases: [
              { titre: 'La personne', nom: nomComplet(faits), mention: signe(fiche.signature_participant) },
              { titre: 'Le prescripteur', nom: fiche.prescripteur_nom ?? '', mention: signe(fiche.signature_prescripteur) },
            ],
          },
        ],
      },
    ],
  }
}

const signe = (date: string | null) => (date === null ? '' : `Signé le ${jour(date)}`)
