import type { Job, JobAccess } from './job'

interface JobEntry {
  readonly access: JobAccess
  /** Loaded in the worker only: the main process does not need the code of long work. */
  readonly load: () => Promise<unknown>
}

/** Every kind of long work. */
export const JOBS = {
  bilan: { access: 'read', load: async () => (await import('./jobs/bilan.job')).bilanJob },
  bilanEcarts: { access: 'read', load: async () => (await import('./jobs/bilan.job')).bilanEcartsJob },
  bilanEnregistre: { access: 'read', load: async () => (await import('./jobs/bilan.job')).bilanEnregistreJob },
  bilanGel: { access: 'write', load: async () => (await import('./jobs/bilan.job')).bilanGelJob },
  doublons: { access: 'read', load: async () => (await import('./jobs/doublons.job')).doublonsJob },
  demonstration: { access: 'write', load: async () => (await import('./jobs/demonstration.job')).demonstrationJob },
  indicateurs: { access: 'read', load: async () => (await import('./jobs/indicateurs.job')).indicateursJob },
  indicateurChiffre: { access: 'read', load: async () => (await import('./jobs/indicateurs.job')).chiffreJob },
  simulationRegles: { access: 'read', load: async () => (await import('./jobs/simulation.job')).simulationJob },
  indicateurListe: { access: 'read', load: async () => (await import('./jobs/indicateurs.job')).listeJob },
  pdf: { access: 'none', load: async () => (await import('./jobs/pdf.job')).pdfJob },
  feuille: { access: 'write', load: async () => (await import('./jobs/feuille.job')).feuilleJob },
  apercuFeuilles: { access: 'none', load: async () => (await import('./jobs/feuille.job')).apercuFeuillesJob },
  qualite: { access: 'read', load: async () => (await import('./jobs/qualite.job')).qualiteJob },
  qualiteListe: { access: 'read', load: async () => (await import('./jobs/qualite.job')).qualiteListeJob },
  qualiteClasseur: { access: 'read', load: async () => (await import('./jobs/qualite.job')).qualiteClasseurJob },
  reprise: { access: 'write', load: async () => (await import('./jobs/reprise.job')).repriseJob },
} as const satisfies Record<string, JobEntry>

export type JobKind = keyof typeof JOBS
type JobOf<K extends JobKind> = Awaited<ReturnType<(typeof JOBS)[K]['load']>>
export type JobPayload<K extends JobKind> = JobOf<K> extends Job<infer P, infer _R, infer _A> ? P : never
export type JobResult<K extends JobKind> = JobOf<K> extends Job<infer _P, infer R, infer _A> ? R : never
