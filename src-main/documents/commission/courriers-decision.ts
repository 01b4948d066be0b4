import { courrierParticipant, courrierPrescripteur, type FaitsDecision } from '../../domain/commission/courrier-decision'
import { type Adresse, civiliteOf, lignesDestinataire } from '../../domain/papier/destinataire'
import { fusionner } from '../../domain/papier/fusion-champs'
import { lireTexte } from '../../domain/papier/mise-en-forme'
import type { Sexe } from '../../domain/participant/participant'
import { capitalize, shortDate } from '../kit/french'
import type { EnTeteCourrier, Feuillet } from '../papier/contenu'
import type { SeancePapier } from './seance-papier'

/** A dossier decided, with those who must hear of it. */
export interface DossierCourrier {
  readonly identite: Adresse
  readonly faits: FaitsDecision
  readonly operation: string
  /** Who sent the person: name and organisation, null when neither is known. */
  readonly prescripteur: { readonly nom: string | null; readonly organisation: string | null } | null
}

/** The letters of a session, in one file: to each person, then to who sent them for an entry. */
export function courriersDecision(dossiers: readonly DossierCourrier[], seance: SeancePapier): Feuillet[] {
  const participants = dossiers.flatMap((dossier) => participant(dossier, seance))
  return [...participants, ...dossiers.flatMap((dossier) => prescripteur(dossier, seance))]
}

function participant({ identite, faits, operation }: DossierCourrier, seance: SeancePapier): Feuillet[] {
  const corps = courrierParticipant(faits)
  if (corps === null) return []
  return [
    lettre(identite, corps, operation, seance, `${identite.nom.toLocaleUpperCase('fr')} ${identite.prenom}`, {
      destinataire: lignesDestinataire(identite),
      objet: 'Objet : votre accompagnement',
    }),
  ]
}

function prescripteur({ identite, faits, operation, prescripteur: qui }: DossierCourrier, seance: SeancePapier): Feuillet[] {
  const nom = `${identite.prenom} ${identite.nom.toLocaleUpperCase('fr')}`
  const corps = qui === null ? null : courrierPrescripteur(faits, nom)
  if (corps === null || qui === null) return []
  const destinataire = [qui.nom, qui.organisation].flatMap((ligne) => ligne ?? [])
  return [
    lettre({ sexe: null }, corps, operation, seance, `Prescripteur : ${destinataire.join(', ')}`, {
      destinataire,
      objet: 'Objet : suite donnée à votre orientation',
    }),
  ]
}

function lettre(
  { sexe }: { readonly sexe: Sexe | null },
  corps: string,
  operation: string,
  { structure, etabli_le, auteur }: SeancePapier,
  signet: string,
  tete: Pick<EnTeteCourrier, 'destinataire' | 'objet'>,
): Feuillet {
  const civilite = civiliteOf(sexe)
  const texte = `${civilite},\n\n${corps}\n\nJe vous prie d’agréer, ${civilite}, l’expression de mes salutations distinguées.`
  const ville = structure.ville === null ? '' : `${structure.ville}, `
  return {
    signet,
    genre: 'Décision',
    titre: 'Décision de la commission',
    soustitre: '',
    operation,
    courrier: { ...tete, suivi: [], lieu_date: capitalize(`${ville}le ${shortDate(etabli_le)}`), signataire: auteur },
    blocs: lireTexte(fusionner(texte, {}, sexe).texte),
  }
}
