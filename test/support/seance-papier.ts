import type { MembrePapier, SeancePapier } from '../../src-main/documents/commission/seance-papier'
import type { LignePapier } from '../../src-main/domain/commission/papier'
import { DEFAULT_STRUCTURE } from '../../src-main/domain/parametre/settings'

export function membreOf(valeurs: Partial<MembrePapier> = {}): MembrePapier {
  return {
    civilite: 'Mme',
    nom: 'Marchetti',
    prenom: 'Hélène',
    fonction: 'Coordinatrice',
    organisation: 'PLIE',
    partenaire: 0,
    suppleant: null,
    reponse: 'confirme',
    presence: 'present',
    remplacant: null,
    ...valeurs,
  }
}

export function ligneOf(valeurs: Partial<LignePapier> = {}): LignePapier {
  return {
    numero: 1,
    type: 'entree',
    horaire: '09:10',
    dossier: 'OUALI Samira',
    repere: 'Karim Benhaddou',
    decision: 'favorable',
    effet: 'Entrée au 01/10/2026',
    ...valeurs,
  }
}

/** A closed session of the 24th of September: five members, six dossiers of four types. */
export function seanceOf(valeurs: Partial<SeancePapier> = {}): SeancePapier {
  return {
    structure: { ...DEFAULT_STRUCTURE, nom: 'PLIE du Pays de l’Orle', adresse: '12, rue des Peupliers', ville: 'Brévanne' },
    date: '2026-09-24',
    heure_debut: '09:00',
    heure_fin: '11:32',
    lieu: 'Salle des Peupliers, Brévanne',
    presidence: 'M. Philippe Desrousseaux',
    observations: 'Mme Ouali remercie la commission.',
    cloturee: true,
    operations: ['PLIE 2024-2026, FSE+ n°\u00a0202400318'],
    membres: [
      membreOf({ civilite: 'M.', prenom: 'Philippe', nom: 'Desrousseaux', organisation: 'CA du Pays de l’Orle', partenaire: 1 }),
      membreOf(),
      membreOf({
        civilite: 'M.',
        prenom: 'Olivier',
        nom: 'Kaczmarek',
        organisation: 'Département',
        partenaire: 1,
        reponse: 'remplace',
        presence: 'remplace',
        remplacant: 'Mme Lucie Prévot',
      }),
      membreOf({ civilite: 'M.', prenom: 'Benoît', nom: 'Duhamel', partenaire: 1, reponse: 'decline', presence: 'excuse' }),
      membreOf({ prenom: 'Chantal', nom: 'Ricard', partenaire: 1, reponse: 'sans_reponse', presence: 'absent' }),
    ],
    quorum: null,
    corrections: [],
    lignes: [
      ligneOf(),
      ligneOf({ numero: 2, horaire: '09:20', dossier: 'SISSOKO Bakary', decision: 'ajourne', effet: 'Revient le 22/10/2026' }),
      ligneOf({ numero: 3, horaire: '09:30', dossier: 'LECLERCQ Dylan', decision: 'defavorable', effet: 'Commune hors du territoire' }),
      ligneOf({
        numero: 4,
        type: 'suspension',
        horaire: '09:40',
        dossier: 'MORVAN Solenn',
        effet: 'Suspension du 01/10/2026 au 31/01/2027',
      }),
      ligneOf({
        numero: 5,
        type: 'sortie_positive',
        horaire: '09:45',
        dossier: 'DELANNOY Sandrine',
        effet: 'Sortie au 24/09/2026, emploi',
      }),
      ligneOf({ numero: 6, type: 'sortie_neutre', horaire: '09:50', dossier: 'CORDIER Huguette', decision: 'sans_objet', effet: '' }),
    ],
    anonyme: false,
    niveau: valeurs.anonyme ? 'anonyme' : 'nominatif',
    auteur: 'Hélène Marchetti',
    coordination: 'Hélène Marchetti',
    etabli_le: '2026-09-24',
    ...valeurs,
  }
}
