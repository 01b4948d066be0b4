import { IconCopy, IconPencil, IconRefresh, IconTrash, IconTypography } from '@tabler/icons-react'
import { useState } from 'react'
import type { FichierVierge, ModeleEnregistre } from '../../../../src-main/contract/fse'
import { Button, IconButton } from '../../../components/ui/button'
import { Callout } from '../../../components/ui/callout'
import { Dialog } from '../../../components/ui/dialog'
import { FormActions } from '../../../components/ui/form-grid'
import { notifyDone } from '../../../components/ui/notify'
import { TextField } from '../../../components/ui/text-fields'
import { formatCount, formatDate } from '../../../lib/formats'
import { useCommand } from '../../../lib/use-route'
import classes from '../fse.module.css'

interface ModelesPanelProps {
  modeles: readonly ModeleEnregistre[]
  choisi: string | null
  onChoose: (id: string) => void
  onEdit: (modele: ModeleEnregistre, fichier: FichierVierge) => void
}

const REFRESH = ['fse.modeles', 'fse.previewExport']

/** The saved blank files with their mapping: use, change, copy, rename, update, remove. */
export function ModelesPanel({ modeles, choisi, onChoose, onEdit }: ModelesPanelProps) {
  const [renomme, setRenomme] = useState<ModeleEnregistre | null>(null)
  const [ecart, setEcart] = useState<{ fichier_nom: string; manquantes: string[]; nouvelles: string[] } | null>(null)
  const lire = useCommand('fse.readFichier', {
    onDone: (fichier, { id }) => {
      const modele = modeles.find((un) => un.id === id)
      if (modele) onEdit(modele, fichier)
    },
  })
  const dupliquer = useCommand('fse.duplicateModele', { refresh: REFRESH, message: 'Le modèle est copié.' })
  const remettre = useCommand('fse.restoreModele', { refresh: REFRESH, message: 'Le modèle est remis.' })
  const retirer = useCommand('fse.deleteModele', {
    refresh: REFRESH,
    onDone: (_done, { id }) => notifyDone('Le modèle est retiré.', { undo: () => remettre.mutate({ id }) }),
  })
  const remplacer = useCommand('fse.replaceFichier', {
    refresh: REFRESH,
    onDone: (fait) => {
      setEcart(fait && (!fait.remplace || fait.nouvelles.length > 0) ? fait : null)
      if (fait?.remplace) notifyDone(`Le fichier vierge est maintenant ${fait.fichier_nom}.`)
    },
  })
  return (
    <>
      {ecart && <Ecart ecart={ecart} />}
      <ul className={classes.liste}>
        {modeles.map((modele) => (
          <li key={modele.id} className={classes.modele}>
            <div>
              <p className={classes.intitule}>{modele.nom}</p>
              <p className={classes.discret}>
                {modele.fichier_nom}, feuille {modele.contenu.feuille}, {formatCount(reliees(modele), 'colonne reliée', 'colonnes reliées')}{' '}
                sur {modele.contenu.colonnes.length}, modifié le {formatDate(modele.modifie_le.slice(0, 10))}
              </p>
            </div>
            <Button size="sm" pressed={choisi === modele.id} onClick={() => onChoose(modele.id)} aria-label={`Remplir : ${modele.nom}`}>
              Remplir
            </Button>
            <IconButton
              icon={IconPencil}
              label={`Modifier la correspondance : ${modele.nom}`}
              onClick={() => lire.mutate({ id: modele.id })}
            />
            <IconButton
              icon={IconRefresh}
              label={`Remplacer le fichier vierge : ${modele.nom}`}
              onClick={() => remplacer.mutate({ id: modele.id })}
            />
            <IconButton icon={IconCopy} label={`Copier : ${modele.nom}`} onClick={() => dupliquer.mutate({ id: modele.id })} />
            <IconButton icon={IconTypography} label={`Renommer : ${modele.nom}`} onClick={() => setRenomme(modele)} />
            <IconButton icon={IconTrash} label={`Retirer : ${modele.nom}`} onClick={() => retirer.mutate({ id: modele.id })} />
          </li>
        ))}
      </ul>
      {renomme && <RenommerDialog modele={renomme} onClose={() => setRenomme(null)} />}
    </>
  )
}

function Ecart({
  ecart: { fichier_nom, manquantes, nouvelles },
}: {
  ecart: { fichier_nom: string; manquantes: string[]; nouvelles: string[] }
}) {
  if (manquantes.length === 0) {
    return (
      <Callout tone="info" title={`${fichier_nom} a des colonnes de plus`}>
        Nouvelles : {nouvelles.join(', ')}. Elles restent vides tant que la correspondance ne les relie pas.
      </Callout>
    )
  }
  return (
    <Callout tone="alerte" title={`${fichier_nom} n’est plus celui du modèle : rien n’est changé`}>
      Colonnes absentes : {manquantes.join(', ')}.{nouvelles.length > 0 && ` Colonnes nouvelles : ${nouvelles.join(', ')}.`} Si le portail a
      changé son fichier, ouvrez-le comme un nouveau fichier vierge et reliez ses colonnes.
    </Callout>
  )
}

function RenommerDialog({ modele, onClose }: { modele: ModeleEnregistre; onClose: () => void }) {
  const [nom, setNom] = useState(modele.nom)
  const renommer = useCommand('fse.renameModele', { refresh: REFRESH, quiet: true, onDone: onClose })
  return (
    <Dialog opened title="Renommer le modèle" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          renommer.mutate({ id: modele.id, nom })
        }}
      >
        <TextField label="Nom du modèle" value={nom} onChange={(texte) => setNom(texte ?? '')} error={renommer.error?.message} autoFocus />
        <FormActions>
          <Button type="submit" emphasis="primary" busy={renommer.isPending}>
            Renommer
          </Button>
          <Button onClick={onClose}>Annuler</Button>
        </FormActions>
      </form>
    </Dialog>
  )
}

function reliees({ contenu }: ModeleEnregistre): number {
  return contenu.colonnes.filter(({ source, suggere }) => source.type !== 'vide' && !suggere).length
}
