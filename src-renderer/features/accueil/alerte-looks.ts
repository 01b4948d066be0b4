import {
  type Icon,
  IconBriefcase,
  IconCalendarQuestion,
  IconClipboardText,
  IconDoorEnter,
  IconHelpCircle,
  IconHourglass,
  IconPhone,
  IconUserQuestion,
} from '@tabler/icons-react'
import type { TypeAlerte } from '../../../src-main/domain/accueil/alerte'

export type ThemeAlerte = 'entretiens' | 'etapes' | 'suivis'

interface AlerteLook {
  icon: Icon
  /** The verb that closes it. */
  action: string
  theme: ThemeAlerte
}

/** Icon of the cause, verb that closes it and theme of each alert. */
export const ALERTE_LOOKS: Record<TypeAlerte, AlerteLook> = {
  premier_accueil: { icon: IconDoorEnter, action: 'Fixer la date', theme: 'entretiens' },
  non_vu: { icon: IconUserQuestion, action: 'Fixer un RDV', theme: 'entretiens' },
  rendez_vous_passe: { icon: IconCalendarQuestion, action: 'Saisir la venue', theme: 'entretiens' },
  etape_sans_resultat: { icon: IconHelpCircle, action: 'Saisir le résultat', theme: 'etapes' },
  fin_essai: { icon: IconBriefcase, action: 'Vérifier', theme: 'etapes' },
  duree_max: { icon: IconHourglass, action: 'Proposer', theme: 'etapes' },
  questionnaire_sortie: { icon: IconClipboardText, action: 'Compléter', theme: 'suivis' },
  suivi: { icon: IconPhone, action: 'Appeler', theme: 'suivis' },
}

/** Themes of alerts as people read them. */
export const THEME_ALERTE_LABELS: Record<ThemeAlerte, string> = {
  entretiens: 'Entretiens',
  etapes: 'Étapes et durées',
  suivis: 'Sorties et suivis',
}
