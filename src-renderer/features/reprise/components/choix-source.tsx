import { IconFileSpreadsheet, IconFolderOpen } from '@tabler/icons-react'
import { Button } from '../../../components/ui/button'
import { Panel } from '../../../components/ui/panel'
import classes from '../reprise.module.css'
import type { SourceReprise } from '../use-reprise'

interface Props {
  source: SourceReprise | null
  busy: boolean
  onChoose: (genre: 'dossier' | 'classeur') => void
}

/** Where the data comes from: a folder of CSV files or one workbook, with the same sheet names. */
export function ChoixSource({ source, busy, onChoose }: Props) {
  const reason = busy ? 'Une lecture est en cours.' : null
  return (
    <Panel title="Format documenté" note={source ? `choisi : ${source.nom}` : 'dossier de fichiers CSV ou classeur Excel'}>
      <p className={classes.text}>
        Un fichier par sujet, seul « participants » est obligatoire : participants, participations, étapes, entretiens, freins, sorties,
        employeurs, événements, marchés… Reprendre deux fois le même fichier ne change rien, et une case vide n’efface jamais une valeur.
      </p>
      <div className={classes.actions}>
        <Button
          icon={IconFolderOpen}
          emphasis={source ? 'secondary' : 'primary'}
          onClick={() => onChoose('dossier')}
          reason={reason}
          reasonIn="tooltip"
        >
          Choisir un dossier de CSV
        </Button>
        <Button icon={IconFileSpreadsheet} onClick={() => onChoose('classeur')} reason={reason} reasonIn="tooltip">
          Choisir un classeur Excel
        </Button>
      </div>
    </Panel>
  )
}
