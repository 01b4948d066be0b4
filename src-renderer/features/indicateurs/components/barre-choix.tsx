import { Menu } from '@mantine/core'
import { IconTableExport } from '@tabler/icons-react'
import type { OperationRow } from '../../../../src-main/contract/indicateur'
import { Button } from '../../../components/ui/button'
import { notifyDone } from '../../../components/ui/notify'
import { useCommand } from '../../../lib/use-route'
import { COMPARAISONS, type Comparaison, titreComparaison } from '../periodes'
import { type Recherche, TOUTES } from '../recherche'
import type { Demande } from '../use-demande'
import classes from './barre-choix.module.css'
import { ChoixPeriode } from './choix-periode'
import { Declencheur } from './declencheur'

interface BarreChoixProps {
  demande: Demande
  operations: readonly OperationRow[]
  onChange: (changes: Partial<Recherche>) => void
}

const COMPARAISON_LABELS: Record<Comparaison, string> = {
  annee_precedente: 'Même période, un an plus tôt',
  periode_precedente: 'Période précédente',
  aucune: 'Ne pas comparer',
}

/** What the figures are about: operation, period, comparison; and their workbook. */
export function BarreChoix({ demande, operations, onChange }: BarreChoixProps) {
  const { operation, periode, comparaison } = demande
  const exporter = useCommand('indicateur.export', {
    onDone: (ecrit) => ecrit && notifyDone('Le classeur des indicateurs est écrit : valeurs, détails et formules, à la même période.'),
  })
  const intitule = operations.find(({ code }) => code === operation)?.intitule ?? 'Toutes'
  // Over a year, the period before and the year before are the same.
  const proposees = COMPARAISONS.filter((une) => une !== 'periode_precedente' || periode.granularite !== 'annee')
  return (
    <>
      <Menu position="bottom-end" shadow="md" withinPortal transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <Declencheur label="Opération" value={intitule} />
        </Menu.Target>
        <Menu.Dropdown>
          {operations.map(({ code, intitule: nom }) => (
            <Menu.Item key={code} {...markOf(code === operation)} onClick={() => onChange({ operation: code })}>
              {nom}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item {...markOf(operation === null)} onClick={() => onChange({ operation: TOUTES })}>
            Toutes les opérations
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ChoixPeriode periode={periode} vuAu={demande.vuAu} operations={operations} onChange={onChange} />
      <Menu position="bottom-end" shadow="md" withinPortal transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <Declencheur label="Comparée à" value={titreComparaison(comparaison, periode)} />
        </Menu.Target>
        <Menu.Dropdown>
          {proposees.map((une) => (
            <Menu.Item
              key={une}
              {...markOf(une === comparaison)}
              onClick={() => onChange({ comparaison: une })}
              rightSection={une === 'aucune' ? undefined : <span className={classes.note}>{titreComparaison(une, periode)}</span>}
            >
              {COMPARAISON_LABELS[une]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button
        icon={IconTableExport}
        busy={exporter.isPending}
        onClick={() => exporter.mutate({ operation, du: periode.du, au: periode.au, vu_au: demande.vuAu })}
      >
        Exporter
      </Button>
    </>
  )
}

/** The choice in force, said and seen. */
function markOf(current: boolean) {
  return { 'aria-current': current, className: current ? classes.courant : undefined }
}
