import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newFolder } from '../../support/dossier-temporaire'

export type Fichiers = Record<string, string[]>

/** A small take-over, all valid: the ground of the cases, each of which breaks one thing. */
export const BASE: Fichiers = {
  operations: ['code;intitule;type;date_debut;date_fin', 'PLIE;Parcours;plie;2022-01-01;2028-01-01'],
  referents: ['code;nom', 'R1;Fontaine'],
  participants: [
    'id;nom;prenom;sexe;date_naissance;adresse',
    'P1;Noël;Thierry;M;16/11/1971;4 rue de la Tour',
    'P2;Kaya;Samira;F;1977-09-20;',
  ],
  employeurs: ['id;nom', 'E1;Petit SAS'],
  participations: [
    'id;participant;operation;referent;date_entree;niveau;rsa;criteres',
    'T1;P1;PLIE;R1;2024-01-10;3;oui;rsa|deld12',
    'T2;P2;PLIE;R1;2024-02-01;5;non;',
  ],
  sorties: ['participation;date_sortie;motif', 'T1;2024-06-30;emploi'],
  etapes: ['id;participation;famille;date_debut;date_fin;employeur', 'S1;T1;emploi_durable;2024-05-01;;E1'],
  offres: ['id;employeur;date', 'O1;E1;2024-03-01'],
  evenements: ['id;type;date', 'V1;forum;2024-03-01'],
  marches: ['id;donneur_ordre', 'M1;CHU'],
  lots: ['id;marche;titulaire', 'L1;M1;texte libre'],
  contrats_clause: ['id;lot;employeur', 'C1;L1;E1'],
}

/** Writes the files in a new folder; `changes` replaces or adds files. */
export function writeDossier(fichiers: Fichiers | Record<string, string[] | Buffer>): string {
  const dossier = newFolder()
  for (const [nom, contenu] of Object.entries(fichiers)) {
    writeFileSync(join(dossier, nom.includes('.') ? nom : `${nom}.csv`), Buffer.isBuffer(contenu) ? contenu : contenu.join('\r\n'))
  }
  return dossier
}

/** The base with lines added at the end of some of its files (or files added, header first). */
export function withLines(lines: Fichiers): Fichiers {
  const fichiers = { ...BASE }
  for (const [nom, added] of Object.entries(lines)) fichiers[nom] = [...(fichiers[nom] ?? []), ...added]
  return fichiers
}
