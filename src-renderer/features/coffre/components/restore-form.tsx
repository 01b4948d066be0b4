import { IconArrowLeft, IconFolder, IconHistory, IconLockOpen } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { SauvegardeChoisie } from '../../../../src-main/contract/coffre'
import { Button } from '../../../components/ui/button'
import { Callout } from '../../../components/ui/callout'
import { DefinitionList } from '../../../components/ui/definition-list'
import { LinkButton } from '../../../components/ui/link-button'
import { PasswordField } from '../../../components/ui/password-field'
import { SelectField } from '../../../components/ui/select-field'
import { formatCount, formatTimestamp } from '../../../lib/formats'
import { useCommand } from '../../../lib/use-route'
import type { CoffreRef } from '../coffre-page'
import classes from './coffre.module.css'

interface RestoreFormProps {
  onBack: () => void
  onOpen: (coffre: CoffreRef) => void
}

interface Fait extends CoffreRef {
  remplace: string | null
}

/** A backup put back: what it holds first, then where, then a password of its time; what was there is kept. */
export function RestoreForm({ onBack, onOpen }: RestoreFormProps) {
  const [sauvegarde, setSauvegarde] = useState<SauvegardeChoisie | null>(null)
  const [fait, setFait] = useState<Fait | null>(null)
  const choose = useCommand('coffre.chooseBackup', { onDone: (found) => found && setSauvegarde(found) })
  return (
    <>
      <h1 className={classes.title}>{fait ? 'La sauvegarde est remise en place' : 'Restaurer une sauvegarde'}</h1>
      {fait ? (
        <Faite fait={fait} onOpen={() => onOpen(fait)} />
      ) : (
        <>
          <p className={classes.lead}>
            Les sauvegardes sont dans le sous-dossier « sauvegardes » du coffre, ou sur votre support de secours. Rien n’est remplacé avant
            que celle-ci ait été lue, ouverte et comptée.
          </p>
          {sauvegarde ? (
            <Remise key={sauvegarde.ref} sauvegarde={sauvegarde} onOther={() => choose.mutate({})} onBack={onBack} onDone={setFait} />
          ) : (
            <div className={classes.card}>
              <div className={classes.actions}>
                <Button emphasis="primary" size="lg" icon={IconHistory} busy={choose.isPending} onClick={() => choose.mutate({})}>
                  Choisir la sauvegarde
                </Button>
                <Button emphasis="text" icon={IconArrowLeft} onClick={onBack}>
                  Revenir
                </Button>
              </div>
            </div>
          )}
        </>
      )}
    </>
  )
}

interface RemiseProps {
  sauvegarde: SauvegardeChoisie
  onOther: () => void
  onBack: () => void
  onDone: (fait: Fait) => void
}

function Remise({ sauvegarde, onOther, onBack, onDone }: RemiseProps) {
  const { utilisateurs } = sauvegarde
  const [dossier, setDossier] = useState<CoffreRef | null>(null)
  const [utilisateur, setUtilisateur] = useState<string | null>(utilisateurs.length === 1 ? (utilisateurs[0]?.id ?? null) : null)
  const [motDePasse, setMotDePasse] = useState('')
  const [refus, setRefus] = useState<string | undefined>()
  const place = useCommand('coffre.chooseFolder', { onDone: (found) => found && setDossier(found) })
  const restore = useCommand('coffre.restore', { refresh: ['coffre.'], quiet: true, onDone })
  const manque = dossier === null ? 'Dites où la remettre.' : utilisateur === null ? 'Choisissez votre nom.' : null

  function submit(event: FormEvent) {
    event.preventDefault()
    if (dossier === null || utilisateur === null || restore.isPending) return
    restore.mutate(
      { sauvegarde: sauvegarde.ref, dossier: dossier.ref, utilisateur, motDePasse },
      { onError: (error) => setRefus(error.message) },
    )
  }

  return (
    <form className={classes.card} onSubmit={submit}>
      <div className={classes.fields}>
        <DefinitionList
          items={[
            { term: 'Structure', value: sauvegarde.structure },
            { term: 'Sauvegardée le', value: formatTimestamp(sauvegarde.cree_le) },
            {
              term: 'Contenu',
              value: `${formatCount(sauvegarde.participants, 'personne')}, ${formatCount(sauvegarde.participations, 'parcours', 'parcours')}`,
            },
            { term: 'Pièces jointes', value: formatCount(sauvegarde.pieces, 'document') },
          ]}
        />
        <div className={classes.place}>
          <IconHistory size={18} stroke={1.75} aria-hidden />
          <span className={classes.placeText} title={sauvegarde.fichier}>
            {sauvegarde.fichier}
          </span>
          <LinkButton onClick={onOther}>Choisir une autre sauvegarde</LinkButton>
        </div>
        <div className={classes.place}>
          <IconFolder size={18} stroke={1.75} aria-hidden />
          <span className={classes.placeText} title={dossier?.emplacement}>
            {dossier?.emplacement ?? 'Un dossier vide, ou celui du coffre à remplacer'}
          </span>
          <LinkButton onClick={() => place.mutate({ creation: true })}>Choisir le dossier</LinkButton>
        </div>
        <SelectField
          label="Utilisateur"
          value={utilisateur}
          onChange={setUtilisateur}
          options={utilisateurs.map(({ id, nom }) => ({ value: id, label: nom }))}
          placeholder="Choisissez votre nom"
        />
        <PasswordField
          label="Mot de passe"
          hint="Celui du jour de la sauvegarde."
          value={motDePasse}
          onChange={(next) => {
            setMotDePasse(next)
            setRefus(undefined)
          }}
          error={refus}
        />
      </div>
      <div className={classes.actions}>
        <Button type="submit" emphasis="primary" size="lg" icon={IconHistory} busy={restore.isPending} reason={manque}>
          Restaurer
        </Button>
        <Button emphasis="text" icon={IconArrowLeft} onClick={onBack}>
          Revenir
        </Button>
      </div>
    </form>
  )
}

function Faite({ fait, onOpen }: { fait: Fait; onOpen: () => void }) {
  return (
    <div className={classes.card}>
      <Callout tone="succes" title={`Le coffre est dans ${fait.emplacement}`}>
        {fait.remplace === null ? 'Il a été ouvert, vérifié et compté.' : `Celui qui était là est gardé dans ${fait.remplace}.`}
      </Callout>
      <div className={classes.actions}>
        <Button emphasis="primary" size="lg" icon={IconLockOpen} onClick={onOpen}>
          Ouvrir ce coffre
        </Button>
      </div>
    </div>
  )
}
