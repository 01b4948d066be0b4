import { Menu } from '@mantine/core'
import { IconArrowBackUp, IconBraces, IconTrash } from '@tabler/icons-react'
import { useRef } from 'react'
import { type ModeleCourrier, modeleSaisie } from '../../../../src-main/contract/papier'
import { CHAMP_DESCRIPTIONS, CHAMPS } from '../../../../src-main/domain/papier/champs'
import { ACCORD } from '../../../../src-main/domain/papier/fusion-champs'
import { refusTexte } from '../../../../src-main/domain/papier/verification-modele'
import { Button } from '../../../components/ui/button'
import { notifyDone } from '../../../components/ui/notify'
import { Panel } from '../../../components/ui/panel'
import { TextArea, TextField } from '../../../components/ui/text-fields'
import { useForm } from '../../../lib/use-form'
import { useCommand } from '../../../lib/use-route'
import { ModeleApercu } from './modele-apercu'
import classes from './modeles.module.css'

interface ModeleEditorProps {
  /** An empty code is a new letter. */
  modele: ModeleCourrier
  onSaved: (code: string) => void
}

/** Words a letter, with its preview on an invented person beside it. */
export function ModeleEditor({ modele, onSaved }: ModeleEditorProps) {
  const { code, intitule, objet, corps, livre, modifie } = modele
  const form = useForm({ intitule, objet, corps }, modeleSaisie)
  const zone = useRef<HTMLTextAreaElement>(null)
  const refresh = ['papier.']
  const save = useCommand('papier.saveModele', {
    refresh,
    quiet: (error) => Object.keys(error.fields).length > 0,
    message: 'Les prochains courriers auront ce texte.',
    onDone: ({ code: enregistre }) => {
      form.reset(form.values)
      onSaved(enregistre)
    },
  })
  const reset = useCommand('papier.resetModele', {
    refresh,
    onDone: () => notifyDone('Le modèle d’origine est rétabli.', { undo: () => save.mutate({ code, modele: { intitule, objet, corps } }) }),
  })
  const remove = useCommand('papier.deleteModele', {
    refresh,
    onDone: () =>
      notifyDone(`« ${intitule} » est retiré.`, { undo: () => save.mutate({ code: null, modele: { intitule, objet, corps } }) }),
  })

  // Put where the cursor was; the text is then typed on from there.
  function insert(champ: string) {
    const [debut, fin] = [zone.current?.selectionStart ?? form.values.corps.length, zone.current?.selectionEnd ?? form.values.corps.length]
    form.set('corps', `${form.values.corps.slice(0, debut)}{${champ}}${form.values.corps.slice(fin)}`)
    requestAnimationFrame(() => {
      zone.current?.focus()
      zone.current?.setSelectionRange(debut + champ.length + 2, debut + champ.length + 2)
    })
  }

  const champ = (nom: 'objet' | 'corps') => {
    const props = form.field(nom)
    return { ...props, error: props.error ?? (form.touched ? (refusTexte(props.value) ?? undefined) : undefined) }
  }
  return (
    <>
      <Panel title={code === '' ? 'Nouveau modèle' : intitule}>
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault()
            if (form.validate()) save.mutate({ code: code === '' ? null : code, modele: form.values }, { onError: form.takeErrors })
          }}
        >
          <TextField label="Nom du modèle" {...form.field('intitule')} maxLength={80} />
          <TextField label="Objet" hint="Sous l’adresse : rien de la situation de la personne." {...champ('objet')} maxLength={160} />
          <TextArea
            label="Texte"
            rows={12}
            hint="**gras** entre deux astérisques ; une ligne qui commence par « - » est une puce ; né{e} s’accorde."
            maxLength={6000}
            ref={zone}
            {...champ('corps')}
          />
          <div className={classes.actions}>
            <Menu position="top-start" shadow="md" withinPortal transitionProps={{ duration: 0 }}>
              <Menu.Target>
                <Button icon={IconBraces}>Insérer un champ</Button>
              </Menu.Target>
              <Menu.Dropdown className={classes.champs}>
                {CHAMPS.map((nom) => (
                  <Menu.Item key={nom} onClick={() => insert(nom)}>
                    {CHAMP_DESCRIPTIONS[nom].libelle} <span className={classes.note}>{`{${nom}}`}</span>
                  </Menu.Item>
                ))}
                <Menu.Item onClick={() => insert(ACCORD)}>
                  Accord au féminin <span className={classes.note}>{`{${ACCORD}}`}</span>
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
            <span className={classes.ecart} />
            {livre && modifie && (
              <Button icon={IconArrowBackUp} busy={reset.isPending} onClick={() => reset.mutate({ code })}>
                Rétablir le modèle d’origine
              </Button>
            )}
            {!livre && code !== '' && (
              <Button icon={IconTrash} busy={remove.isPending} onClick={() => remove.mutate({ code })}>
                Retirer ce modèle
              </Button>
            )}
            <Button type="submit" emphasis="primary" busy={save.isPending} disabled={!form.touched}>
              Enregistrer le modèle
            </Button>
          </div>
        </form>
      </Panel>
      <ModeleApercu objet={form.values.objet} corps={form.values.corps} />
    </>
  )
}
