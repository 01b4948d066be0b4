import { useState } from 'react'
import type { FichierVierge, ModeleEnregistre } from '../../../../src-main/contract/fse'
import type { ContenuModele } from '../../../../src-main/contract/fse-saisie'
import { titresOf } from '../../../../src-main/domain/fse/modele'
import { devinerChamp, sourceOf } from '../../../../src-main/domain/fse/synonymes'
import { Button } from '../../../components/ui/button'
import { Callout } from '../../../components/ui/callout'
import { notifyDone } from '../../../components/ui/notify'
import { NumberField } from '../../../components/ui/number-field'
import { Panel } from '../../../components/ui/panel'
import { SelectField } from '../../../components/ui/select-field'
import { TextField } from '../../../components/ui/text-fields'
import { formatCount } from '../../../lib/formats'
import { useCommand } from '../../../lib/use-route'
import classes from '../fse.module.css'
import { ColonneLigne } from './colonne-ligne'

interface ModeleEditorProps {
  fichier: FichierVierge
  /** The saved mapping to go on with; null for a new one. */
  modele: ModeleEnregistre | null
  /** The mapping saved, null when it was left. */
  onClose: (id: string | null) => void
}

type Colonne = ContenuModele['colonnes'][number]
const REFRESH = ['fse.modeles', 'fse.previewExport']

/** Which field goes in which column of a blank file, and which code stands for each value. */
export function ModeleEditor({ fichier, modele, onClose }: ModeleEditorProps) {
  const [nom, setNom] = useState(modele?.nom ?? fichier.fichier_nom.replace(/\.\w+$/, ''))
  const [contenu, setContenu] = useState<ContenuModele>(() => modele?.contenu ?? nouveau(fichier, feuilleProbable(fichier)))
  const creer = useCommand('fse.createModele', { refresh: REFRESH, quiet: true, onDone: ({ id }) => garde(id) })
  const changer = useCommand('fse.updateModele', { refresh: REFRESH, quiet: true, onDone: (_done, { id }) => garde(id) })
  const garde = (id: string) => {
    notifyDone('La correspondance est gardée.')
    onClose(id)
  }
  const save = () => (modele ? changer.mutate({ id: modele.id, contenu }) : creer.mutate({ ref: fichier.ref, nom, contenu }))
  const refus = creer.error ?? changer.error
  const suggestions = contenu.colonnes.filter(({ suggere }) => suggere).length
  const setColonne = (rang: number, colonne: Colonne) =>
    setContenu({ ...contenu, colonnes: contenu.colonnes.map((une) => (une.rang === rang ? colonne : une)) })

  return (
    <div className={classes.pile}>
      <Panel title={modele ? `Correspondance : ${modele.nom}` : 'Nouveau modèle'} note={fichier.fichier_nom}>
        <div className={classes.grille}>
          {!modele && (
            <TextField label="Nom du modèle" value={nom} onChange={(texte) => setNom(texte ?? '')} error={creer.error?.fields.nom} />
          )}
          {fichier.feuilles.length > 1 && (
            <SelectField
              label="Feuille"
              value={contenu.feuille}
              options={fichier.feuilles.map((feuille) => ({ value: feuille.nom, label: feuille.nom }))}
              onChange={(feuille) => feuille && setContenu({ ...nouveau(fichier, feuille), contact: contenu.contact })}
            />
          )}
          <NumberField
            label="Ligne des titres"
            value={contenu.ligne_entete}
            onChange={(ligne) =>
              ligne !== null && ligne > 0 && setContenu({ ...nouveau(fichier, contenu.feuille, ligne), contact: contenu.contact })
            }
          />
          <NumberField
            label="Première ligne à remplir"
            value={contenu.ligne_donnees}
            onChange={(ligne) => ligne !== null && setContenu({ ...contenu, ligne_donnees: ligne })}
          />
        </div>
      </Panel>
      <Panel
        title="Colonnes"
        note={formatCount(contenu.colonnes.length, 'colonne')}
        aside={
          suggestions > 0 && (
            <Button
              size="sm"
              onClick={() => setContenu({ ...contenu, colonnes: contenu.colonnes.map((une) => ({ ...une, suggere: false })) })}
            >
              {`Accepter les ${suggestions} suggestions`}
            </Button>
          )
        }
      >
        {contenu.colonnes.length === 0 ? (
          <Callout tone="attention">Cette ligne ne contient pas de titres : indiquez celle qui nomme les colonnes.</Callout>
        ) : (
          <ul className={classes.colonnes}>
            {contenu.colonnes.map((colonne) => (
              <ColonneLigne key={colonne.rang} colonne={colonne} onChange={(suivante) => setColonne(colonne.rang, suivante)} />
            ))}
          </ul>
        )}
      </Panel>
      <Panel title="Contact de remplacement">
        <p className={classes.texte}>
          Pour qui n’a ni téléphone ni courriel, le portail accepte celui du référent. Il n’est écrit que dans les colonnes « sinon celui du
          référent » ; la fiche reste comptée incomplète.
        </p>
        <div className={classes.grille}>
          <TextField
            label="Téléphone du référent"
            optional
            value={contenu.contact.telephone}
            onChange={(telephone) => setContenu({ ...contenu, contact: { ...contenu.contact, telephone } })}
          />
          <TextField
            label="Courriel du référent"
            optional
            value={contenu.contact.courriel}
            onChange={(courriel) => setContenu({ ...contenu, contact: { ...contenu.contact, courriel } })}
          />
        </div>
        {refus && <Callout tone="alerte">{refus.message}</Callout>}
        <div className={classes.actions}>
          <Button
            emphasis="primary"
            busy={creer.isPending || changer.isPending}
            reason={contenu.colonnes.length === 0 ? 'Aucune colonne à relier.' : null}
            onClick={save}
          >
            Garder la correspondance
          </Button>
          <Button onClick={() => onClose(null)}>Abandonner</Button>
        </div>
      </Panel>
    </div>
  )
}

/** The columns of a row of titles, tied to what their titles suggest: each suggestion waits to be confirmed. */
function nouveau(fichier: FichierVierge, feuille: string, ligne?: number): ContenuModele {
  const lue = fichier.feuilles.find((une) => une.nom === feuille)
  const ligne_entete = ligne ?? lue?.ligne_entete ?? 1
  const pris = new Set<string>()
  const colonnes = titresOf(lue?.lignes[ligne_entete - 1] ?? []).map(({ rang, titre }): Colonne => {
    const champ = devinerChamp(titre)
    if (champ === undefined || pris.has(champ)) return { rang, titre, source: { type: 'vide' }, suggere: false }
    pris.add(champ)
    return { rang, titre, source: { ...sourceOf(champ), valeurs: {} }, suggere: true }
  })
  return {
    format: fichier.format,
    feuille,
    ligne_entete,
    ligne_donnees: ligne_entete + 1,
    colonnes,
    contact: { telephone: null, courriel: null },
  }
}

/** The sheet whose titles look most like fields; the others are lists of codes or help. */
function feuilleProbable({ feuilles }: FichierVierge): string {
  const reconnus = ({ lignes, ligne_entete }: FichierVierge['feuilles'][number]) =>
    titresOf(lignes[ligne_entete - 1] ?? []).filter(({ titre }) => devinerChamp(titre) !== undefined).length
  return [...feuilles].sort((a, b) => reconnus(b) - reconnus(a))[0]?.nom ?? ''
}
