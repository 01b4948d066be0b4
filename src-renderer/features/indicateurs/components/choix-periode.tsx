import { Popover } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import type { OperationRow } from '../../../../src-main/contract/indicateur'
import { addDays, type IsoDate } from '../../../../src-main/domain/commun/date'
import { Button, IconButton } from '../../../components/ui/button'
import { SegmentedField } from '../../../components/ui/choice-fields'
import { DateField } from '../../../components/ui/date-field'
import { optionsOf } from '../../../components/ui/select-field'
import { today } from '../../../lib/today'
import {
  cutAt,
  formatPeriode,
  GRANULARITE_LABELS,
  type Granularite,
  nomPeriode,
  type PeriodeChoisie,
  periodeAround,
  periodesOfYear,
} from '../periodes'
import type { Recherche } from '../recherche'
import classes from './barre-choix.module.css'
import { Declencheur } from './declencheur'

interface ChoixPeriodeProps {
  periode: PeriodeChoisie
  vuAu: IsoDate | null
  operations: readonly OperationRow[]
  onChange: (changes: Partial<Recherche>) => void
}

type Calendaire = Exclude<Granularite, 'libre'>

/** Year, half-year, quarter, month or free dates; and « à la date du », any day of the period. */
export function ChoixPeriode({ periode, vuAu, operations, onChange }: ChoixPeriodeProps) {
  const [opened, setOpened] = useState(false)
  const jour = today()
  const { granularite, du, au } = periode

  function changeGranularite(voulue: Granularite) {
    onChange(voulue === 'libre' ? { ...periode, granularite: 'libre' } : cutAt(periodeAround(voulue, au), jour))
  }

  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      shadow="md"
      withinPortal
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Declencheur label="Période" value={formatPeriode(periode)} popup="dialog" onClick={() => setOpened((open) => !open)} />
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes.periode}>
          <SegmentedField
            label="Durée"
            value={granularite}
            onChange={(voulue) => voulue && changeGranularite(voulue)}
            options={optionsOf(GRANULARITE_LABELS)}
          />
          {granularite === 'libre' ? (
            <div className={classes.jours}>
              <DateField label="Du" value={du} max={au} onChange={(date) => date && date <= au && onChange({ ...periode, du: date })} />
              <DateField label="Au" value={au} min={du} onChange={(date) => date && date >= du && onChange({ ...periode, au: date })} />
            </div>
          ) : (
            <>
              <Calendrier
                periode={periode}
                granularite={granularite}
                operations={operations}
                onChange={(choisie) => onChange(cutAt(choisie, jour))}
              />
              <DateField
                label="À la date du"
                hint="Les chiffres s’arrêtent ce jour-là, avec ce qui était vrai alors."
                value={au}
                min={du}
                max={periodeAround(granularite, du).au}
                onChange={(date) => date && date >= du && date <= periodeAround(granularite, du).au && onChange({ ...periode, au: date })}
              />
            </>
          )}
          <DateField
            label="Vu au"
            optional
            hint="Les chiffres s’arrêtent ce jour-là et ignorent tout fait daté d’après. Vide : tout ce qui est connu."
            value={vuAu}
            min={du}
            max={addDays(jour, -1)}
            onChange={(date) => onChange({ vu: date !== null && date >= du && date < jour ? date : undefined })}
          />
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}

interface CalendrierProps {
  periode: PeriodeChoisie
  granularite: Calendaire
  operations: readonly OperationRow[]
  onChange: (periode: PeriodeChoisie) => void
}

/** The years with data, or the periods of one year; those to come are not offered. */
function Calendrier({ periode, granularite, operations, onChange }: CalendrierProps) {
  const [annee, setAnnee] = useState(Number(periode.du.slice(0, 4)))
  const jour = today()
  const presente = Number(jour.slice(0, 4))
  const premiere = Math.min(presente - 1, ...operations.flatMap(({ date_debut }) => (date_debut ? [Number(date_debut.slice(0, 4))] : [])))
  const choix =
    granularite === 'annee'
      ? Array.from({ length: presente - premiere + 1 }, (_, rang) => periodeAround('annee', `${premiere + rang}-01-01`))
      : periodesOfYear(granularite, annee)
  return (
    <div>
      {granularite !== 'annee' && (
        <div className={classes.annee}>
          <IconButton icon={IconChevronLeft} label="Année précédente" onClick={() => setAnnee(annee - 1)} />
          {annee}
          <IconButton icon={IconChevronRight} label="Année suivante" disabled={annee >= presente} onClick={() => setAnnee(annee + 1)} />
        </div>
      )}
      <div className={classes.choix} data-granularite={granularite}>
        {choix
          .filter(({ du }) => du < addDays(jour, 1))
          .map((une) => (
            <Button key={une.du} size="sm" pressed={une.du === periode.du} onClick={() => onChange(une)}>
              {nomPeriode(une, { annee: granularite === 'annee' })}
            </Button>
          ))}
      </div>
    </div>
  )
}
