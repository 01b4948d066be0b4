import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import type { BilanComplet } from '../../../../src-main/contract/bilan'
import { SegmentedField } from '../../../components/ui/choice-fields'
import { EmptyState } from '../../../components/ui/empty-state'
import { Panel } from '../../../components/ui/panel'
import { formatTimestamp } from '../../../lib/formats'
import classes from '../redaction.module.css'
import { ApercuPages } from './apercu-pages'
import { Ecarts } from './ecarts'
import { MenuFichiers } from './menu-fichiers'

interface VersionsProps {
  bilan: BilanComplet
  choisie: number | null
  onChoose: (version: number) => void
}

const VUES = [
  { value: 'ecarts', label: 'Écarts avec aujourd’hui' },
  { value: 'pages', label: 'Pages' },
] as const

/** The frozen versions; what each says, and what would differ today. */
export function Versions({ bilan: { id, nom, versions }, choisie, onChoose }: VersionsProps) {
  const [vue, setVue] = useState<'ecarts' | 'pages'>('ecarts')
  if (choisie === null || versions.length === 0) {
    return (
      <EmptyState icon={IconLock} title="Aucune version figée">
        Figez le bilan quand il est prêt à partir : ses chiffres, ses listes et ses règles seront gardés tels quels.
      </EmptyState>
    )
  }
  return (
    <div className={classes.versions}>
      <Panel title="Versions" note="rien n’est jamais écrasé" flush fill>
        <ul className={classes.listeVersions}>
          {versions.map(({ version, fige_le, fige_par, empreinte }) => (
            <li key={version}>
              <button
                type="button"
                className={classes.version}
                aria-current={version === choisie || undefined}
                onClick={() => onChoose(version)}
              >
                <span className={classes.versionTitre}>{`Version ${version}`}</span>
                <span className={classes.second}>{`Figée le ${formatTimestamp(fige_le)} par ${fige_par}`}</span>
                <span className={classes.empreinte}>{`Empreinte ${empreinte.slice(0, 12)}`}</span>
              </button>
            </li>
          ))}
        </ul>
      </Panel>
      <div className={classes.comparaison}>
        <div className={classes.barre}>
          <SegmentedField label="Montrer" hideLabel value={vue} options={VUES} onChange={setVue} />
          <MenuFichiers id={id} version={choisie} label={`Reproduire la version ${choisie}`} />
        </div>
        {vue === 'ecarts' ? (
          <Ecarts id={id} version={choisie} />
        ) : (
          <ApercuPages key={choisie} id={id} version={choisie} fichier="bilan" nom={`${nom}, version ${choisie}`} />
        )}
      </div>
    </div>
  )
}
