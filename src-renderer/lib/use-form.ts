import { useState } from 'react'
import type { z } from 'zod'
import type { RouteError } from './client'

/**
 * State of a form checked with the input schema of its route, the very one the main process uses.
 * Errors show at the first submission, then clear as each field is typed again.
 */
export function useForm<V extends Record<string, unknown>>(initial: V, schema: z.ZodType) {
  const [values, setValues] = useState<V>(initial)
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [touched, setTouched] = useState(false)

  function set<K extends keyof V>(name: K, value: V[K]) {
    setTouched(true)
    setValues((current) => ({ ...current, [name]: value }))
    setErrors(({ [String(name)]: _cleared, ...others }) => others)
  }

  /** True when the values pass; otherwise the errors are set by field. */
  function validate(): boolean {
    const result = schema.safeParse(values)
    setErrors(result.success ? {} : messagesByField(result.error))
    return result.success
  }

  return {
    values,
    errors,
    /** True once something was typed: warn before leaving. */
    touched,
    set,
    setValues,
    validate,
    /** Puts the refusal of the main process beside its fields. */
    takeErrors: (error: RouteError) => setErrors(error.fields),
    reset: (next: V = initial) => {
      setValues(next)
      setErrors({})
      setTouched(false)
    },
    /** value, onChange and error of one field, to spread on a field component. */
    field: <K extends keyof V>(name: K) => ({
      value: values[name],
      onChange: (value: V[K]) => set(name, value),
      error: errors[String(name)],
    }),
  }
}

function messagesByField(error: z.ZodError): Record<string, string> {
  const messages: Record<string, string> = {}
  for (const issue of error.issues) {
    const name = String(issue.path[0] ?? '')
    messages[name] ??= issue.code === 'invalid_type' ? 'À remplir.' : issue.message
  }
  return messages
}
