import { IconDownload, IconFileSpreadsheet } from '@tabler/icons-react'
import { useState } from 'react'
import type { ApercuFse, FichierVierge, ModeleEnregistre } from '../../../../src-main/contract/fse'
import { Button } from '../../../components/ui/button'
import { EmptyState } from '../../../components/ui/empty-state'
import { notifyDone } from '../../../components/ui/notify'
import { Panel } from '../../../components/ui/panel'
import { QueryView } from '../../../components/ui/states'
import { formatCount } from '../../../lib/formats'
import { useCommand, useRoute } from '../../../lib/use-route'
import classes from '../fse.module.css'
import { ApercuPanel } from './apercu-panel'
import { ChoixFiches, type Selection } from './choix-fiches'
import { ModeleEditor } from './modele-editor'
import { ModelesPanel } from './modeles-panel'

interface ExportTabProps {
  operations: ApercuFse['operations']
  jour: string
}

/** The mapping being made: of a file just opened, or of a saved one. */
type Edition = { readonly fichier: FichierVierge; readonly modele: ModeleEnregistre | null }

/** The records in the file of the portal, or in a file of our own. */
export function ExportTab({ operations, jour }: ExportTabProps) {
  const modeles = useRoute('fse.modeles', {})
  const [edition, setEdition] = useState<Edition | null>(null)
  const [choisi, setChoisi] = useState<string | null>(null)
  const [selection, setSelection] = useState<Selection>({
    operations: operations.map(({ code }) => code),
    sur: 'entrees',
    du: `${jour.slice(0, 4)}-01-01`,
    au: jour,
    completes: false,
  })
  const ouvrir = useCommand('fse.openFichier', { onDone: (fichier) => fichier && setEdition({ fichier, modele: null }) })
  const generique = useCommand('fse.exportGenerique', {
    onDone: (ecrit) => ecrit && notifyDone(`${ecrit.fichier} : ${formatCount(ecrit.personnes, 'personne')}.`),
  })
  const impossible =
    selection.operations.length === 0
      ? 'Choisissez une opération au moins.'
      : selection.du > selection.au
        ? 'La fin vient avant le début.'
        : null

  if (edition) {
    return (
      <ModeleEditor
        key={edition.fichier.ref}
        fichier={edition.fichier}
        modele={edition.modele}
        onClose={(id) => {
          setEdition(null)
          if (id) setChoisi(id)
        }}
      />
    )
  }
  return (
    <div className={classes.pile}>
      <Panel title="Fiches à exporter" note="réponses sensibles comprises : chaque export est inscrit au journal">
        <ChoixFiches operations={operations} value={selection} onChange={setSelection} />
        <div className={classes.actions}>
          <Button
            icon={IconDownload}
            busy={generique.isPending}
            reason={impossible}
            onClick={() => generique.mutate({ format: 'xlsx', selection })}
          >
            Exporter tous les champs (Excel)
          </Button>
          <Button
            busy={generique.isPending}
            reason={impossible}
            reasonIn="tooltip"
            onClick={() => generique.mutate({ format: 'csv', selection })}
          >
            Exporter tous les champs (CSV)
          </Button>
        </div>
      </Panel>
      <QueryView query={modeles}>
        {(liste) => (
          <>
            <Panel
              title="Fichier du portail"
              flush={liste.length > 0}
              aside={
                <Button icon={IconFileSpreadsheet} busy={ouvrir.isPending} onClick={() => ouvrir.mutate({})}>
                  Ouvrir un fichier vierge
                </Button>
              }
            >
              {liste.length === 0 ? (
                <EmptyState icon={IconFileSpreadsheet} title="Aucun modèle pour l’instant">
                  Ouvrez le fichier vierge téléchargé du portail (Excel ou CSV). Vous dites une fois où va chaque champ, et l’application en
                  remplit une copie.
                </EmptyState>
              ) : (
                <ModelesPanel
                  modeles={liste}
                  choisi={choisi}
                  onChoose={setChoisi}
                  onEdit={(modele, fichier) => setEdition({ modele, fichier })}
                />
              )}
            </Panel>
            {choisi !== null && liste.some(({ id }) => id === choisi) && impossible === null && (
              <ApercuPanel key={choisi} modele={choisi} selection={selection} />
            )}
          </>
        )}
      </QueryView>
    </div>
  )
}
