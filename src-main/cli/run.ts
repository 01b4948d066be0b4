import { DomainError } from '../domain/commun/erreur'
import { bilan } from './bilan'
import { type Command, type CommandResult, UsageError } from './command'
import { creer } from './creer'
import { importer } from './importer'
import { indicateurs } from './indicateurs'
import { restaurer } from './restaurer'
import { sauvegarder } from './sauvegarder'
import { USAGE } from './usage'
import { verifier } from './verifier'

const COMMANDS: Readonly<Record<string, Command>> = { creer, importer, indicateurs, bilan, verifier, sauvegarder, restaurer }

/** Where a command writes; the process by default, a memory in tests. */
export interface Outputs {
  stdout(text: string): void
  stderr(text: string): void
}

/** Runs one command line and answers its exit code: 0 done, 1 refused, 2 wrong usage. */
export async function runCli([name = '', ...args]: readonly string[], { stdout, stderr }: Outputs): Promise<number> {
  try {
    const { value, exitCode, messages } = await find(name)(args)
    for (const message of messages) stderr(`${message}\n`)
    stdout(`${JSON.stringify(value)}\n`)
    return exitCode
  } catch (error) {
    return explain(error, stderr)
  }
}

function find(name: string): Command {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command) return command
  throw new UsageError(name === '' ? 'Aucune commande n’est donnée.' : `Commande inconnue : « ${name} ».`)
}

function explain(error: unknown, stderr: Outputs['stderr']): CommandResult['exitCode'] | 2 {
  if (error instanceof UsageError) {
    stderr(`${error.message}\n\n${USAGE}\n`)
    return 2
  }
  if (error instanceof DomainError) {
    const fields = Object.entries(error.fields).filter(([, message]) => message !== error.message)
    stderr([error.message, ...fields.map(([field, message]) => `  ${field} : ${message}`), ''].join('\n'))
    return 1
  }
  // A bug, or the system: the stack helps who reports it, and holds no data.
  stderr(`Incident inattendu. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return 1
}
