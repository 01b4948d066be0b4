import { useDebouncedValue } from '@mantine/hooks'
import { IconAccessible, IconFileDownload } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { ChoixPapier } from '../../../src-main/contract/papier'
import { SELECTION_MAX } from '../../../src-main/domain/papier/papier'
import { Button } from '../../components/ui/button'
import { Callout } from '../../components/ui/callout'
import { Dialog } from '../../components/ui/dialog'
import { notifyDone } from '../../components/ui/notify'
import { QueryView } from '../../components/ui/states'
import { formatCount } from '../../lib/formats'
import { useCommand, useRoute } from '../../lib/use-route'
import { ApercuPapier } from './components/apercu-papier'
import { ChoixPapierList } from './components/choix-papier'
import { ManquesPapier, RefusPapier } from './components/manques-papier'
import { OptionsPapierForm } from './components/options-papier'
import { cleOf, demandeOf, OPTIONS_DEPART, type OptionsPapier, refusCorps } from './demande'
import classes from './papiers.module.css'

export interface PapiersDialogProps {
  /** Ids of participations, at least one. */
  participations: readonly string[]
  onClose: () => void
}

const DELAI = 500

/** Chooses a paper for one person or a selection, shows it, saves it. */
export function PapiersDialog({ participations, onClose }: PapiersDialogProps) {
  const trop = participations.length > SELECTION_MAX
  const choix = useRoute('papier.choices', { participations: [...participations] }, { enabled: !trop })
  const titre = participations.length === 1 ? 'Documents' : `Documents pour ${formatCount(participations.length, 'personne')}`
  if (trop) {
    return (
      <Dialog opened title={titre} onClose={onClose}>
        <Callout tone="attention" title="Sélection trop grande">
          {`${SELECTION_MAX} personnes au plus par document : réduisez la sélection.`}
        </Callout>
      </Dialog>
    )
  }
  return (
    <Dialog opened title={titre} onClose={onClose} width={1180}>
      <QueryView query={choix}>{(liste) => <Papiers choix={liste} participations={participations} />}</QueryView>
    </Dialog>
  )
}

function Papiers({ choix, participations }: { choix: readonly ChoixPapier[]; participations: readonly string[] }) {
  const premier = choix.find(({ possibles, papier }) => possibles > 0 && (participations.length === 1 || papier === 'courrier'))
  const [cle, setCle] = useState(premier ? cleOf(premier) : 'emargement')
  const [options, setOptions] = useState<OptionsPapier>(OPTIONS_DEPART)
  const courant = choix.find((un) => cleOf(un) === cle)
  const demande = useMemo(
    () => (courant && refusCorps(options) === null ? demandeOf(participations, courant, options) : null),
    [courant, options, participations],
  )
  const [calme] = useDebouncedValue(demande, DELAI)
  if (!courant) return null
  // Another paper is drawn at once, a text being typed waits for a pause.
  const vue = demande && calme && demande.papier === calme.papier && demande.modele === calme.modele ? calme : demande
  return (
    <>
      <div className={classes.layout}>
        <div className={classes.gauche}>
          <ChoixPapierList
            choix={choix}
            value={cle}
            total={participations.length}
            onChange={(nouvelle) => {
              setCle(nouvelle)
              setOptions((actuelles) => ({ ...actuelles, corps: null }))
            }}
          />
          {vue && (
            <ManquesPapier
              demande={vue}
              exclure={options.exclure_incomplets}
              onExclure={(exclure_incomplets) => setOptions((actuelles) => ({ ...actuelles, exclure_incomplets }))}
            />
          )}
          <OptionsPapierForm
            choix={courant}
            options={options}
            onChange={(changes) => setOptions((actuelles) => ({ ...actuelles, ...changes }))}
          />
          <RefusPapier choix={courant} />
        </div>
        <ApercuPapier demande={vue} intitule={courant.intitule} possibles={courant.possibles} />
      </div>
      <Enregistrer demande={demande} choix={courant} />
    </>
  )
}

interface EnregistrerProps {
  demande: ReturnType<typeof demandeOf> | null
  choix: ChoixPapier
}

function Enregistrer({ demande, choix }: EnregistrerProps) {
  const said = (value: { fichier: string; personnes: number } | null) =>
    value &&
    notifyDone(
      `${value.fichier} est enregistré (${formatCount(value.personnes, 'personne')}). Il n’est plus chiffré : l’export est au journal.`,
    )
  const pdf = useCommand('papier.savePdf', { onDone: said, refresh: ['participant.history'] })
  const html = useCommand('papier.saveHtml', { onDone: said, refresh: ['participant.history'] })
  const reason = demande === null ? 'Le texte est à corriger.' : null
  return (
    <div className={classes.pied}>
      <Button
        emphasis="primary"
        icon={IconFileDownload}
        busy={pdf.isPending}
        reason={reason}
        onClick={() => demande && pdf.mutate(demande)}
      >
        Enregistrer le PDF
      </Button>
      {choix.remis && (
        <Button icon={IconAccessible} busy={html.isPending} disabled={demande === null} onClick={() => demande && html.mutate(demande)}>
          Version accessible (HTML)
        </Button>
      )}
    </div>
  )
}
