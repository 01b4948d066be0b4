import {
  type Icon,
  IconBriefcase,
  IconCalendarQuestion,
  IconClipboardText,
  IconDoorEnter,
  IconFileAlert,
  IconFileSearch,
  IconHelpCircle,
  IconHourglass,
  IconLogout,
  IconPhone,
  IconPlayerPause,
  IconRoute,
  IconSignature,
  IconUserQuestion,
} from '@tabler/icons-react'
import type { TypeAlerte } from '../../../src-main/domain/accueil/alerte'
import type { DossierSearch } from '../dossier/onglets'

export type ThemeAlerte = 'entretiens' | 'etapes' | 'pieces' | 'suivis'

interface AlerteLook {
  icon: Icon
  /** The verb that closes it. */
  action: string
  theme: ThemeAlerte
  /** Where the file opens: its tab, and the form that settles the cause. */
  vers: Pick<DossierSearch, 'onglet' | 'saisie'>
}

/** Icon of the cause, verb that closes it, theme and place of each alert. */
export const ALERTE_LOOKS: Record<TypeAlerte, AlerteLook> = {
  premier_accueil: { icon: IconDoorEnter, action: 'Fixer la date', theme: 'entretiens', vers: { saisie: 'rendez_vous' } },
  accueil_a_noter: { icon: IconDoorEnter, action: 'Noter l’accueil', theme: 'entretiens', vers: { saisie: 'accueil' } },
  prescription_a_signer: {
    icon: IconSignature,
    action: 'Noter la signature',
    theme: 'pieces',
    vers: { onglet: 'identite' },
  },
  demande_entree: { icon: IconRoute, action: 'Proposer', theme: 'etapes', vers: { saisie: 'demande_entree' } },
  non_vu: { icon: IconUserQuestion, action: 'Fixer un RDV', theme: 'entretiens', vers: { saisie: 'rendez_vous' } },
  rendez_vous_passe: {
    icon: IconCalendarQuestion,
    action: 'Saisir la venue',
    theme: 'entretiens',
    vers: { onglet: 'entretiens', saisie: 'entretien' },
  },
  contrat_engagement: { icon: IconSignature, action: 'Faire signer', theme: 'etapes', vers: { onglet: 'etapes', saisie: 'contrat' } },
  contrat_fin: { icon: IconSignature, action: 'Renouveler', theme: 'etapes', vers: { onglet: 'etapes', saisie: 'contrat' } },
  etape_sans_resultat: {
    icon: IconHelpCircle,
    action: 'Saisir le résultat',
    theme: 'etapes',
    vers: { onglet: 'etapes', saisie: 'etape' },
  },
  fin_essai: { icon: IconBriefcase, action: 'Préparer', theme: 'etapes', vers: { onglet: 'sortie' } },
  sortie_possible: { icon: IconLogout, action: 'Proposer', theme: 'etapes', vers: { onglet: 'sortie', saisie: 'demande_sortie' } },
  fin_suspension: { icon: IconPlayerPause, action: 'Reprendre', theme: 'etapes', vers: { saisie: 'demande_reprise' } },
  duree_max: { icon: IconHourglass, action: 'Proposer', theme: 'etapes', vers: { saisie: 'demande_prolongation' } },
  justificatif: { icon: IconFileSearch, action: 'Pointer la pièce', theme: 'pieces', vers: { onglet: 'etapes', saisie: 'etape' } },
  piece_perimee: { icon: IconFileAlert, action: 'Remplacer', theme: 'pieces', vers: { onglet: 'pieces' } },
  fse_entree: { icon: IconClipboardText, action: 'Compléter', theme: 'pieces', vers: { onglet: 'fse', saisie: 'entree_fse' } },
  questionnaire_sortie: {
    icon: IconClipboardText,
    action: 'Compléter',
    theme: 'pieces',
    vers: { onglet: 'fse', saisie: 'sortie_fse' },
  },
  suivi_3: { icon: IconPhone, action: 'Appeler', theme: 'suivis', vers: { onglet: 'sortie', saisie: 'suivi_3' } },
  suivi_6: { icon: IconPhone, action: 'Appeler', theme: 'suivis', vers: { onglet: 'sortie', saisie: 'suivi_6' } },
}

/** Themes of alerts as people read them. */
export const THEME_ALERTE_LABELS: Record<ThemeAlerte, string> = {
  entretiens: 'Entretiens',
  etapes: 'Contrats et étapes',
  pieces: 'Pièces et FSE+',
  suivis: 'Suivis',
}
