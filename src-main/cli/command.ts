/** What a command prints and how it ends: 0 done, 1 refused. */
export interface CommandResult {
  /** Written as JSON on standard output. */
  readonly value: unknown
  readonly exitCode: 0 | 1
  /** Said on standard error. */
  readonly messages: readonly string[]
}

/** One command of the line: its arguments without its name. */
export type Command = (args: readonly string[]) => Promise<CommandResult>

/** A command that went well. */
export function done(value: unknown, messages: readonly string[] = []): CommandResult {
  return { value, exitCode: 0, messages }
}

/** The command was written wrongly, or asks for something that is not there: exit code 2. */
export class UsageError extends Error {}
