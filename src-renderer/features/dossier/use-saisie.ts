import { useState } from 'react'
import type { z } from 'zod'
import type { RouteInput, RouteName, RouteOutput } from '../../../src-main/contract/api'
import { focusFirstError } from '../../lib/focus-first-error'
import { useSaveShortcut } from '../../lib/shortcuts'
import { useForm } from '../../lib/use-form'
import { useCommand } from '../../lib/use-route'
import { APRES_SAISIE } from './actions'

interface SaisieOptions<K extends RouteName, V extends Record<string, unknown>> {
  route: K
  initial: V
  /** Schema of the typed part of the input. */
  schema: z.ZodType
  /** `confirme`: a warning was read, and the same values are sent again. */
  toInput: (values: V, confirme: boolean) => RouteInput<K>
  onDone: (value: RouteOutput<K>, values: V) => void
  /** False for the other half of a form that creates or corrects: only the one in use answers Ctrl+S. */
  enUsage?: boolean
}

/** A form of the file: checked with its schema, sent, refused beside its fields, saved by Ctrl+S. */
export function useSaisie<K extends RouteName, V extends Record<string, unknown>>(options: SaisieOptions<K, V>) {
  const { route, initial, schema, toInput, onDone, enUsage = true } = options
  const form = useForm<V>(initial, schema)
  // A refusal that belongs to no field of the form is written above the buttons.
  const [refus, setRefus] = useState<string | null>(null)
  // The values a warning was about: as soon as one changes, nothing is confirmed any more.
  const [averti, setAverti] = useState<V | null>(null)
  const confirme = averti === form.values
  const command = useCommand(route, { refresh: APRES_SAISIE, quiet: true })

  function submit() {
    setRefus(null)
    if (command.isPending) return
    if (!form.validate()) {
      focusFirstError()
      return
    }
    command.mutate(toInput(form.values, confirme), {
      onSuccess: (value) => onDone(value, form.values),
      onError: (error) => {
        form.takeErrors(error)
        focusFirstError()
        setAverti(error.code === 'a_confirmer' ? form.values : null)
        setRefus(Object.keys(error.fields).some((field) => field in form.values) ? null : error.message)
      },
    })
  }
  useSaveShortcut(submit, enUsage)

  return { form, submit, refus, aConfirmer: confirme, busy: command.isPending }
}
