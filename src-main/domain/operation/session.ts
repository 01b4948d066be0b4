import type { SessionInscrit } from './phase'

/** Where somebody stands in a session; nothing said: registered. */
export const ISSUES_SESSION = ['retenu', 'non_retenu', 'formation', 'abandon', 'embauche', 'sans_embauche'] as const
export type IssueSession = (typeof ISSUES_SESSION)[number]

/** Issues of a session as people read them. */
export const ISSUE_SESSION_LABELS: Record<IssueSession, string> = {
  retenu: 'Retenu dans le groupe',
  non_retenu: 'Non retenu',
  formation: 'En formation',
  abandon: 'Abandon',
  embauche: 'Embauché à l’issue',
  sans_embauche: 'Terminé sans embauche',
}

/** True when the text is an issue of a session. */
export function isIssueSession(text: string | null): text is IssueSession {
  return (ISSUES_SESSION as readonly (string | null)[]).includes(text)
}

/** The counts of the end-of-session bilan: registered, by issue, and those nobody has concluded. */
export interface ComptesSession {
  readonly inscrits: number
  readonly sansIssue: number
  readonly parIssue: Readonly<Record<IssueSession, number>>
}

/** Counts the people of one session. */
export function countSession(inscrits: readonly Pick<SessionInscrit, 'issue'>[]): ComptesSession {
  const parIssue = Object.fromEntries(ISSUES_SESSION.map((issue) => [issue, 0])) as Record<IssueSession, number>
  let sansIssue = 0
  for (const { issue } of inscrits) {
    if (isIssueSession(issue)) parIssue[issue] += 1
    else sansIssue += 1
  }
  return { inscrits: inscrits.length, sansIssue, parIssue }
}
