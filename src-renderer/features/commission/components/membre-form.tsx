import { type MembreSaisie, membreSaisie } from '../../../../src-main/contract/commission'
import { Button } from '../../../components/ui/button'
import { CheckboxField, OuiNonField, SegmentedField } from '../../../components/ui/choice-fields'
import { Dialog } from '../../../components/ui/dialog'
import { FormGrid } from '../../../components/ui/form-grid'
import { TextField } from '../../../components/ui/text-fields'
import { useForm } from '../../../lib/use-form'
import { useCommand } from '../../../lib/use-route'
import classes from './membres-dialog.module.css'

export type MembrePermanent = MembreSaisie & { id: string }

const NOUVEAU: MembreSaisie = {
  id: null,
  civilite: 'Mme',
  nom: '',
  prenom: null,
  fonction: null,
  organisation: null,
  partenaire: 1,
  suppleant: null,
  actif: 1,
}

const CIVILITES = [
  { value: 'Mme', label: 'Mme' },
  { value: 'M.', label: 'M.' },
] as const

/** Adds a standing member, or changes one. */
export function MembreForm({ membre, onClose }: { membre: MembrePermanent | null; onClose: () => void }) {
  const form = useForm<MembreSaisie>(membre ?? NOUVEAU, membreSaisie)
  const save = useCommand('commission.saveMembre', {
    refresh: ['commission.'],
    message: membre === null ? 'Le membre est attendu aux séances en préparation.' : 'Le membre est modifié.',
    onDone: onClose,
  })
  const { civilite } = form.values
  return (
    <Dialog
      opened
      title={membre === null ? 'Ajouter un membre' : 'Modifier le membre'}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Annuler</Button>
          <Button
            emphasis="primary"
            busy={save.isPending}
            onClick={() => {
              if (form.validate()) save.mutate(form.values, { onError: form.takeErrors })
            }}
          >
            Enregistrer
          </Button>
        </>
      }
    >
      <div className={classes.form}>
        <SegmentedField
          label="Civilité"
          options={CIVILITES}
          value={civilite === 'Mme' || civilite === 'M.' ? civilite : null}
          onChange={(value) => form.set('civilite', value)}
        />
        <FormGrid columns={2}>
          <TextField label="Nom" autoFocus {...form.field('nom')} />
          <TextField label="Prénom" optional {...form.field('prenom')} />
          <TextField label="Fonction" optional {...form.field('fonction')} />
          <TextField label="Organisation" optional {...form.field('organisation')} />
          <TextField label="Suppléant" optional hint="Proposé quand le membre est remplacé." {...form.field('suppleant')} />
        </FormGrid>
        <OuiNonField
          label="D’une organisation partenaire"
          hint="Un partenaire présent suffit pour une séance « avec partenaires »."
          {...form.field('partenaire')}
        />
        {membre !== null && (
          <CheckboxField
            label="Siège à la commission"
            checked={form.values.actif === 1}
            onChange={(actif) => form.set('actif', actif ? 1 : 0)}
          />
        )}
      </div>
    </Dialog>
  )
}
