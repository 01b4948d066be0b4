import { z } from 'zod'

/** What a refused or failed call brings back: a French message that says what to do, never a stack. */
export const callError = z.object({
  code: z.string(),
  message: z.string(),
  fields: z.record(z.string(), z.string()).optional(),
  /** Number written in the log beside the technical details of an unexpected failure. */
  incidentId: z.string().optional(),
})
export type CallError = z.infer<typeof callError>

/** The answer to every call of the renderer. */
export type Envelope<T = unknown> = { ok: true; value: T } | { ok: false; error: CallError }
