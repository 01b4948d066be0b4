import {
  type Icon,
  IconBan,
  IconCalendarCancel,
  IconCalendarEvent,
  IconCalendarPause,
  IconCheck,
  IconCircleCheck,
  IconCircleMinus,
  IconCircleX,
  IconClockPause,
  IconDoorEnter,
  IconFileCheck,
  IconFileSearch,
  IconFileTime,
  IconFileX,
  IconFlagCheck,
  IconHelpCircle,
  IconHourglass,
  IconInbox,
  IconListCheck,
  IconLock,
  IconMail,
  IconMinus,
  IconPencil,
  IconPlayerPause,
  IconPresentation,
  IconProgress,
  IconReplace,
  IconRoute,
  IconUserX,
  IconX,
} from '@tabler/icons-react'
import { DECISION_LABELS, ETAT_COMMISSION_LABELS, PRESENCE_LABELS, REPONSE_LABELS } from '../../../src-main/domain/commission/labels'
import { RESULTAT_ETAPE_LABELS, STATUT_ENTRETIEN_LABELS } from '../../../src-main/domain/parcours/labels'
import { NATURE_SORTIE_LABELS } from '../../../src-main/domain/sortie/labels'

export type Tone = 'succes' | 'attention' | 'alerte' | 'suspendu' | 'neutre' | 'enCours'

export interface Appearance {
  icon: Icon
  label: string
  tone: Tone
  /** Planned or to check: an edge and no ground. */
  outline?: boolean
}

const looks = (icon: Icon, tone: Tone, label: string, outline = false): Appearance => ({ icon, label, tone, outline })

/** How every status of the trade looks, from lists to dialogs: one icon, one word, one tone. */
const STATUTS = {
  personne: {
    prescription: looks(IconInbox, 'neutre', 'Prescription'),
    premier_accueil: looks(IconDoorEnter, 'neutre', 'Premier accueil'),
    en_attente: looks(IconHourglass, 'attention', 'En attente'),
    en_parcours: looks(IconRoute, 'enCours', 'En parcours'),
    suspendu: looks(IconPlayerPause, 'suspendu', 'Suspendu'),
    non_entree: looks(IconBan, 'neutre', 'Non-entrée'),
    sorti: looks(IconFlagCheck, 'neutre', 'Sorti'),
  },
  sortie: {
    positive: looks(IconFlagCheck, 'succes', NATURE_SORTIE_LABELS.positive),
    neutre: looks(IconCircleMinus, 'neutre', NATURE_SORTIE_LABELS.neutre),
    sans_suite: looks(IconCircleX, 'neutre', NATURE_SORTIE_LABELS.sans_suite),
  },
  etape: {
    prevue: looks(IconCalendarEvent, 'neutre', 'Prévue', true),
    en_cours: looks(IconProgress, 'enCours', RESULTAT_ETAPE_LABELS.en_cours),
    realisee: looks(IconCheck, 'succes', RESULTAT_ETAPE_LABELS.realisee),
    validee: looks(IconCheck, 'succes', RESULTAT_ETAPE_LABELS.validee),
    abandonnee: looks(IconX, 'alerte', RESULTAT_ETAPE_LABELS.abandonnee),
    a_saisir: looks(IconHelpCircle, 'attention', 'Résultat à saisir'),
  },
  entretien: {
    prevu: looks(IconCalendarEvent, 'neutre', STATUT_ENTRETIEN_LABELS.prevu, true),
    honore: looks(IconCheck, 'succes', STATUT_ENTRETIEN_LABELS.honore),
    excuse: looks(IconMail, 'neutre', STATUT_ENTRETIEN_LABELS.excuse),
    absent: looks(IconUserX, 'alerte', STATUT_ENTRETIEN_LABELS.absent),
    annule: looks(IconBan, 'neutre', STATUT_ENTRETIEN_LABELS.annule),
  },
  seance: {
    preparation: looks(IconPencil, 'neutre', ETAT_COMMISSION_LABELS.preparation),
    ordre_du_jour_arrete: looks(IconListCheck, 'enCours', ETAT_COMMISSION_LABELS.ordre_du_jour_arrete),
    en_seance: looks(IconPresentation, 'enCours', ETAT_COMMISSION_LABELS.en_seance),
    cloturee: looks(IconLock, 'succes', ETAT_COMMISSION_LABELS.cloturee),
    reportee: looks(IconCalendarPause, 'attention', ETAT_COMMISSION_LABELS.reportee),
    annulee: looks(IconCalendarCancel, 'neutre', ETAT_COMMISSION_LABELS.annulee),
  },
  decision: {
    favorable: looks(IconCheck, 'succes', DECISION_LABELS.favorable),
    defavorable: looks(IconX, 'alerte', DECISION_LABELS.defavorable),
    ajourne: looks(IconClockPause, 'attention', DECISION_LABELS.ajourne),
    sans_objet: looks(IconMinus, 'neutre', DECISION_LABELS.sans_objet),
  },
  piece: {
    jointe: looks(IconFileCheck, 'succes', 'Jointe'),
    a_verifier: looks(IconFileSearch, 'neutre', 'À vérifier', true),
    perimee: looks(IconFileTime, 'attention', 'Périmée'),
    manquante: looks(IconFileX, 'alerte', 'Manquante'),
  },
  membre: {
    confirme: looks(IconCircleCheck, 'succes', REPONSE_LABELS.confirme),
    decline: looks(IconCircleX, 'alerte', REPONSE_LABELS.decline),
    remplace: looks(IconReplace, 'enCours', REPONSE_LABELS.remplace),
    sans_reponse: looks(IconHelpCircle, 'attention', REPONSE_LABELS.sans_reponse),
  },
  presence: {
    present: looks(IconCheck, 'succes', PRESENCE_LABELS.present),
    excuse: looks(IconMail, 'neutre', PRESENCE_LABELS.excuse),
    remplace: looks(IconReplace, 'enCours', PRESENCE_LABELS.remplace),
    absent: looks(IconUserX, 'alerte', PRESENCE_LABELS.absent),
  },
} as const satisfies Record<string, Record<string, Appearance>>

export type Vocabulary = keyof typeof STATUTS

/** Look of a status; a code taken over from another tool is shown as it is. */
export function appearanceOf(vocabulary: Vocabulary, code: string): Appearance {
  const known: Readonly<Record<string, Appearance>> = STATUTS[vocabulary]
  return known[code] ?? looks(IconHelpCircle, 'neutre', code, true)
}
