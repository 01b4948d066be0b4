import { type FormEvent, useState } from 'react'
import { changementSaisie } from '../../../../src-main/contract/affectation'
import { Button } from '../../../components/ui/button'
import { Callout } from '../../../components/ui/callout'
import { DateField } from '../../../components/ui/date-field'
import { Dialog } from '../../../components/ui/dialog'
import { FormActions, FormGrid } from '../../../components/ui/form-grid'
import { SelectField } from '../../../components/ui/select-field'
import { TextField } from '../../../components/ui/text-fields'
import type { RouteError } from '../../../lib/client'
import { focusFirstError } from '../../../lib/focus-first-error'
import { formatCount } from '../../../lib/formats'
import { today } from '../../../lib/today'
import { useForm } from '../../../lib/use-form'
import { useRoute } from '../../../lib/use-route'
import { useAnnonceChangement, useChangementCommands } from './use-changement'

interface ChangerReferentDialogProps {
  /** The files chosen, or the whole caseload of somebody. */
  cible: { participations: readonly string[] } | { de: string }
  /** How many files change, the closed ones left out. */
  dossiers: number
  /** How many of the chosen files are closed: they keep their référent. */
  sortis?: number
  /** Référent that need not be proposed. */
  actuel: string | null
  onClose: () => void
  onDone?: () => void
}

/** To whom, from which day, why: for one file, a selection or a whole caseload. */
export function ChangerReferentDialog({ cible, dossiers, sortis = 0, actuel, onClose, onDone }: ChangerReferentDialogProps) {
  const choices = useRoute('participant.choices', {}).data
  const form = useForm<{ referent: string; date_debut: string; motif: string | null }>(
    { referent: '', date_debut: today(), motif: null },
    changementSaisie,
  )
  const [refus, setRefus] = useState<string | null>(null)
  const { change, transfer } = useChangementCommands()
  const annonce = useAnnonceChangement()
  const nomOf = (code: string) => choices?.referents.find((un) => un.code === code)?.libelle ?? code
  const transfert = 'de' in cible
  const { referent } = form.values
  const verbe = referent === '' ? 'Confier' : `Confier ${formatCount(dossiers, 'dossier')} à ${nomOf(referent)}`

  function submit(event: FormEvent) {
    event.preventDefault()
    setRefus(null)
    if (!form.validate()) return focusFirstError()
    const { values } = form
    const handlers = {
      onSuccess: (resultat: Parameters<typeof annonce>[0]) => {
        annonce(resultat, nomOf(values.referent), values)
        onDone?.()
        onClose()
      },
      onError: (error: RouteError) => {
        form.takeErrors(error)
        if (!Object.keys(error.fields).some((field) => field in values)) setRefus(error.message)
        focusFirstError()
      },
    }
    if ('de' in cible) transfer.mutate({ de: cible.de, ...values }, handlers)
    else change.mutate({ participations: [...cible.participations], ...values }, handlers)
  }

  return (
    <Dialog opened title={transfert ? 'Transférer toute la file' : 'Changer de référent'} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <FormGrid>
          <SelectField
            label="Nouveau référent"
            value={referent === '' ? null : referent}
            onChange={(value) => form.set('referent', value ?? '')}
            error={form.errors.referent}
            options={(choices?.referents ?? [])
              .filter(({ code }) => code !== actuel)
              .map(({ code, libelle }) => ({ value: code, label: libelle }))}
            autoFocus
          />
          <DateField
            label="À partir du"
            value={form.values.date_debut}
            onChange={(value) => form.set('date_debut', value ?? '')}
            error={form.errors.date_debut}
            max={today()}
          />
        </FormGrid>
        <FormGrid columns={1}>
          <TextField
            label="Motif"
            optional
            hint="Par exemple : départ, répartition de la file active, demande de la personne."
            value={form.values.motif ?? ''}
            onChange={(value) => form.set('motif', value === '' ? null : value)}
            error={form.errors.motif}
            maxLength={300}
          />
        </FormGrid>
        <p>
          {transfert
            ? `Tous les dossiers ouverts de ${nomOf(cible.de)} changent de référent : ${formatCount(dossiers, 'dossier')}, de la prescription à la suspension. Les dossiers sortis lui restent.`
            : `${formatCount(dossiers, 'dossier')} ${dossiers === 1 ? 'change' : 'changent'} de référent${sortis > 0 ? ` ; ${formatCount(sortis, 'dossier sorti', 'dossiers sortis')} ${sortis === 1 ? 'garde le sien' : 'gardent le leur'}` : ''}. L’historique garde chaque référent, avec ses dates.`}
        </p>
        {refus && <Callout tone="alerte">{refus}</Callout>}
        <FormActions>
          <Button type="submit" emphasis="primary" busy={change.isPending || transfer.isPending}>
            {verbe}
          </Button>
          <Button onClick={onClose}>Annuler</Button>
        </FormActions>
      </form>
    </Dialog>
  )
}
