import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { type OperationFiche, type OperationSaisie, operationSaisie } from '../../../../src-main/contract/operation'
import { Button, IconButton } from '../../../components/ui/button'
import { DateField } from '../../../components/ui/date-field'
import { Dialog } from '../../../components/ui/dialog'
import { NumberField } from '../../../components/ui/number-field'
import { SelectField } from '../../../components/ui/select-field'
import { TextArea, TextField } from '../../../components/ui/text-fields'
import { focusFirstError } from '../../../lib/focus-first-error'
import { useForm } from '../../../lib/use-form'
import { useCommand } from '../../../lib/use-route'
import { RechercheEpci } from '../../parametres/components/recherche-epci'
import { A_RELIRE } from '../libelles'
import classes from '../operations.module.css'
import { TYPE_OPERATION_OPTIONS } from '../type-options'

/** Changes what an operation is; its code stays. */
export function FicheDialog({ fiche, onClose }: { fiche: OperationFiche; onClose: () => void }) {
  const [territoire, setTerritoire] = useState(fiche.territoire)
  const form = useForm<Omit<OperationSaisie, 'territoire'> & Record<string, unknown>>(
    {
      operation: fiche.code,
      intitule: fiche.intitule,
      numero_fse: fiche.numero_fse,
      type: fiche.type,
      date_debut: fiche.date_debut,
      date_fin: fiche.date_fin,
      public: fiche.public,
      norme_file_active: fiche.norme_file_active,
      repartition: fiche.repartition,
      territoire: fiche.territoire.map(({ code }) => code),
    },
    operationSaisie,
  )
  const save = useCommand('operation.update', {
    refresh: [...A_RELIRE, 'participant.'],
    message: (_value, { intitule }) => `« ${intitule} » est à jour.`,
    quiet: (error) => Object.keys(error.fields).length > 0,
    onDone: onClose,
  })
  const codes = territoire.map(({ code }) => code)
  function submit() {
    if (!form.validate()) return focusFirstError()
    save.mutate({ ...form.values, territoire: codes }, { onError: form.takeErrors })
  }
  return (
    <Dialog
      opened
      title="Modifier l’opération"
      onClose={onClose}
      width={680}
      footer={
        <>
          <Button onClick={onClose}>Annuler</Button>
          <Button emphasis="primary" busy={save.isPending} onClick={submit}>
            Enregistrer
          </Button>
        </>
      }
    >
      <div className={classes.form}>
        <TextField label="Intitulé" {...form.field('intitule')} />
        <div className={classes.pair}>
          <TextField label="Numéro FSE+" optional {...form.field('numero_fse')} />
          <SelectField
            label="Type"
            options={TYPE_OPERATION_OPTIONS}
            value={form.values.type}
            onChange={(type) => type !== null && form.set('type', type)}
          />
          <DateField label="Début" optional {...form.field('date_debut')} />
          <DateField label="Fin" optional {...form.field('date_fin')} />
        </div>
        <TextArea label="Public" optional rows={2} {...form.field('public')} />
        <div className={classes.pair}>
          <NumberField
            label="Personnes par référent"
            optional
            hint={`Pour un temps plein. Vide : ${fiche.norme_structure}, norme de la structure.`}
            {...form.field('norme_file_active')}
          />
          <TextField
            label="Répartition des sorties positives"
            optional
            hint="Par exemple : emploi 1/3, alternance 1/3, formation 1/3."
            {...form.field('repartition')}
          />
        </div>
        <section aria-label="Territoire de l’opération">
          <h3 className={classes.sousTitre}>Territoire</h3>
          {territoire.length > 0 && (
            <ul className={classes.epci}>
              {territoire.map(({ code, nom }) => (
                <li key={code}>
                  {nom}
                  <IconButton
                    icon={IconTrash}
                    label={`Retirer du territoire : ${nom}`}
                    onClick={() => setTerritoire((liste) => liste.filter((epci) => epci.code !== code))}
                  />
                </li>
              ))}
            </ul>
          )}
          <RechercheEpci exclus={codes} onAdd={(epci) => setTerritoire((liste) => [...liste, epci])} />
        </section>
      </div>
    </Dialog>
  )
}
