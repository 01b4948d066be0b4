import { z } from 'zod'
import { type CritereReglage, critereReglage } from '../../../../src-main/contract/eligibilite'
import { type Critere, codeCritere } from '../../../../src-main/domain/participant/eligibilite-criteres'
import { TYPE_PIECE_LABELS } from '../../../../src-main/domain/piece/types-piece'
import { Button } from '../../../components/ui/button'
import { CheckboxField } from '../../../components/ui/choice-fields'
import { Dialog } from '../../../components/ui/dialog'
import { MultiSelectField, optionsOf } from '../../../components/ui/select-field'
import { TextField } from '../../../components/ui/text-fields'
import { useForm } from '../../../lib/use-form'
import classes from '../parametres.module.css'

interface CritereDialogProps {
  /** Null: a new one. */
  critere: Critere | null
  /** Codes already taken. */
  codes: readonly string[]
  busy: boolean
  onClose: () => void
  onSave: (critere: CritereReglage) => void
}

const schema = critereReglage.omit({ code: true }).extend({ sensible: z.boolean() })

/** The name of a criterion, the proofs it accepts, and whether forms offer it. */
export function CritereDialog({ critere, codes, busy, onClose, onSave }: CritereDialogProps) {
  const form = useForm(
    {
      libelle: critere?.libelle ?? '',
      actif: critere?.actif ?? true,
      preuves: [...(critere?.preuves ?? [])],
      sensible: critere?.sensible ?? false,
    },
    schema,
  )
  const submit = () => {
    if (!form.validate()) return
    const { sensible, ...values } = form.values
    onSave({ ...values, code: critere?.code ?? codeCritere(values.libelle, sensible, codes) })
  }
  return (
    <Dialog
      opened
      title={critere === null ? 'Ajouter un critère' : 'Critère d’éligibilité'}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Annuler</Button>
          <Button emphasis="primary" onClick={submit} busy={busy}>
            Enregistrer le critère
          </Button>
        </>
      }
    >
      <div className={classes.form}>
        <TextField label="Nom du critère" autoFocus {...form.field('libelle')} />
        <MultiSelectField
          label="Preuves acceptées"
          hint="Proposées quand on constate ce critère."
          {...form.field('preuves')}
          options={optionsOf(TYPE_PIECE_LABELS)}
        />
        <CheckboxField
          label="Proposé dans les formulaires"
          hint="Décoché, les dossiers qui l’ont le gardent."
          checked={form.values.actif}
          onChange={(actif) => form.set('actif', actif)}
        />
        <CheckboxField
          label="Donnée sensible"
          hint={
            critere === null
              ? 'Santé, justice, origine : caché là où ces faits le sont. Ne se change plus ensuite.'
              : 'Fixé à la création du critère.'
          }
          checked={form.values.sensible}
          disabled={critere !== null}
          onChange={(sensible) => form.set('sensible', sensible)}
        />
      </div>
    </Dialog>
  )
}
