import {
  type Icon,
  IconClockExclamation,
  IconFileAlert,
  IconFolderOff,
  IconLockAccess,
  IconPencilOff,
  IconRefreshAlert,
} from '@tabler/icons-react'

export interface Problem {
  icon: Icon
  title: string
  /** What to do, in order. */
  steps: readonly string[]
}

/** Failures that take the whole screen, because nothing can be done before they are settled. */
const PROBLEMS = {
  coffre_endommage: {
    icon: IconFileAlert,
    title: 'Ce coffre est endommagé',
    steps: [
      'Ne supprimez rien : le fichier abîmé peut encore servir.',
      'Si le coffre est sur une clé USB ou un partage, vérifiez qu’il est bien branché, puis réessayez.',
      'Sinon, restaurez la dernière sauvegarde : elle est dans le sous-dossier « sauvegardes » du coffre, ou sur votre support de secours.',
    ],
  },
  coffre_plus_recent: {
    icon: IconClockExclamation,
    title: 'Ce coffre vient d’une version plus récente',
    steps: [
      'Un autre poste a ouvert ce coffre avec une version plus récente de Jalon.',
      'Mettez Jalon à jour sur ce poste, puis rouvrez le coffre. Vos données n’ont pas changé.',
    ],
  },
  coffre_lecture_seule: {
    icon: IconPencilOff,
    title: 'Ce dossier refuse l’écriture',
    steps: [
      'Vérifiez que la clé USB n’est pas protégée, et que vous avez le droit d’écrire dans le dossier partagé.',
      'Demandez au service informatique les droits de lecture et d’écriture sur ce dossier, puis réessayez.',
    ],
  },
  coffre_occupe: {
    icon: IconLockAccess,
    title: 'Ce coffre est déjà ouvert',
    steps: [
      'Quelqu’un travaille dans ce coffre sur un autre poste, ou une autre fenêtre de Jalon est restée ouverte.',
      'Verrouillez-le là-bas (Ctrl + L), puis réessayez ici.',
    ],
  },
  coffre_absent: {
    icon: IconFolderOff,
    title: 'Ce coffre est introuvable',
    steps: [
      'Vérifiez que la clé USB ou le dossier partagé est branché.',
      'Si le dossier a été déplacé ou renommé, ouvrez-le à sa nouvelle place.',
    ],
  },
  coffre_mise_a_jour: {
    icon: IconRefreshAlert,
    title: 'La mise à jour du coffre n’a pas abouti',
    steps: [
      'Le coffre est resté dans son état d’avant : rien n’est perdu.',
      'Vérifiez la place libre sur le disque, puis réessayez. Si cela se répète, gardez la version précédente de Jalon.',
    ],
  },
} as const satisfies Record<string, Problem>

export type ProblemCode = keyof typeof PROBLEMS

/** True when this refusal has its own screen. */
export function isProblem(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code)
}

/** The screen of a failure. */
export function problemOf(code: string): Problem {
  return isProblem(code) ? PROBLEMS[code] : PROBLEMS.coffre_endommage
}
