import type { Database } from '../../database/schema/database'
import type { ThemeFrein } from '../../domain/parcours/frein'
import type { Calendrier, Jour } from '../calendrier'
import type { Employeurs } from '../entreprises'
import type { EtapeRacontee } from './etape-finale'
import type { Recit } from './recit'

/** The file shown in every visit: two years from the first interview to a CDI. */
export const isSandrine = ({ plan }: Recit): boolean => plan.vedette?.nom === 'Delannoy'

type Periode = readonly [debut: Jour, fin: Jour]

export function etapesSandrine({ pause }: Recit, employeurs: Employeurs): EtapeRacontee[] {
  const arret = (pause?.debut ?? -496) - 1
  const tilleuls = employeurs.nomme('EHPAD Les Tilleuls').id
  const jardins = employeurs.nomme('Les Jardins de l’Orle').id
  const close = ([debut, fin]: Periode, etape: Omit<EtapeRacontee, 'debut' | 'prevue' | 'fin'>): EtapeRacontee => ({
    ...etape,
    debut,
    prevue: fin,
    fin,
  })
  const sociale = { famille: 'action_sociale', resultat: 'realisee' } as const
  return [
    close([-700, -623], { famille: 'diagnostic', intitule: 'Diagnostic partagé', operateur: null, resultat: 'realisee' }),
    close([-610, -536], {
      famille: 'remobilisation',
      intitule: 'Atelier confiance en soi',
      operateur: 'Centre social des Bleuets',
      resultat: 'realisee',
    }),
    close([-590, -356], { ...sociale, intitule: 'Aide au permis B : obtenu', operateur: 'Auto-école sociale', justificatif: 1 }),
    {
      famille: 'formation_remise_niveau',
      intitule: 'Remise à niveau',
      operateur: 'Greta',
      debut: -541,
      prevue: -460,
      fin: arret,
      resultat: 'abandonnee',
      motif: 'Suspension du parcours',
    },
    close([-388, -206], {
      famille: 'siae',
      intitule: 'ACI Les Jardins de l’Orle',
      operateur: 'Les Jardins de l’Orle',
      resultat: 'realisee',
      contrat: 'cddi',
      heures: 26,
      employeur: jardins,
      justificatif: 1,
    }),
    close([-375, -274], { famille: 'formation_remise_niveau', intitule: 'CléA', operateur: 'Afpa', resultat: 'validee', justificatif: 1 }),
    close([-319, -205], { ...sociale, intitule: 'Dossier logement', operateur: 'Service logement' }),
    close([-249, -176], {
      famille: 'formation_prequalifiante',
      intitule: 'Agent de service',
      operateur: 'Greta',
      resultat: 'validee',
      justificatif: 1,
    }),
    close([-186, -79], { famille: 'recherche_emploi', intitule: 'Recherche active', operateur: null, resultat: 'realisee' }),
    close([-152, -142], {
      famille: 'pmsmp',
      intitule: 'PMSMP, agente de service en EHPAD',
      operateur: null,
      resultat: 'validee',
      employeur: tilleuls,
      justificatif: 1,
    }),
    close([-125, -95], {
      famille: 'emploi_court',
      intitule: 'CDD d’un mois, agente de service',
      operateur: null,
      resultat: 'realisee',
      contrat: 'cdd',
      heures: 30,
      employeur: tilleuls,
      justificatif: 1,
    }),
    {
      famille: 'emploi_durable',
      intitule: 'CDI, agente de service',
      operateur: null,
      debut: -73,
      prevue: null,
      fin: null,
      resultat: 'en_cours',
      contrat: 'cdi',
      heures: 30,
      essai: -12,
      employeur: tilleuls,
      justificatif: null,
    },
  ]
}

// Theme, level at entry, level now; 0 is lifted.
const FREINS: readonly (readonly [ThemeFrein, number, number])[] = [
  ['mobilite', 3, 0],
  ['emploi', 3, 1],
  ['formation', 3, 1],
  ['financier', 2, 1],
  ['logement', 2, 0],
  ['sante', 2, 1],
  ['numerique', 2, 0],
  ['famille', 1, 1],
]

export function freinsSandrine({ id, plan }: Recit, calendrier: Calendrier): Omit<Database['frein'], 'id'>[] {
  return FREINS.map(([theme, initial, actuel], rang) => ({
    participation: id,
    theme,
    niveau: actuel === 0 ? initial : actuel,
    date_ouverture: calendrier.date(plan.entree + 5),
    date_levee: actuel === 0 ? calendrier.date(-360 + rang * 22) : null,
    commentaire: null,
    niveau_initial: actuel === 0 || actuel === initial ? null : initial,
  }))
}

export const DERNIERE_NOTE_SANDRINE =
  'L’essai se termine et l’équipe de l’EHPAD est satisfaite. Trajets en voiture sans difficulté. Sandrine souhaite préparer une VAE d’aide-soignante après un an en poste.\n\nGarde du mercredi encore fragile : relais avec le centre social.'
