import { type ParseArgsConfig, parseArgs } from 'node:util'
import { isIsoDate } from '../domain/commun/date'
import { UsageError } from './command'

type Options<T extends string, F extends string> = Partial<Record<T | 'coffre' | 'utilisateur', string> & Record<F, boolean>>

/** Options of a command, those with a value then the bare ones, beside those all commands share. */
export function readOptions<T extends string, F extends string = never>(
  args: readonly string[],
  texts: readonly T[],
  flags: readonly F[] = [],
): Options<T, F> {
  const options: ParseArgsConfig['options'] = {}
  for (const text of ['coffre', 'utilisateur', ...texts]) options[text] = { type: 'string' }
  for (const flag of flags) options[flag] = { type: 'boolean' }
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values as Options<T, F>
  } catch (error) {
    throw new UsageError(explainMistake(error))
  }
}

/** The value of a compulsory option. */
export function required(value: string | undefined, option: string): string {
  if (value !== undefined && value.trim() !== '') return value
  throw new UsageError(`L’option --${option} manque.`)
}

/** A compulsory calendar day. */
export function requiredDate(value: string | undefined, option: string): string {
  const date = required(value, option)
  if (isIsoDate(date)) return date
  throw new UsageError(`L’option --${option} attend un jour qui existe, écrit AAAA-MM-JJ : « ${date} ».`)
}

// The words of node:util are English; the name of the option is what helps.
function explainMistake(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string }
  const [option = ''] = /--?[\w-]+/.exec(message ?? '') ?? []
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Option inconnue : ${option}.`
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `L’option ${option} est mal écrite : une valeur manque ou est de trop.`
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return 'Un mot est de trop : chaque valeur suit son option.'
  throw error
}
