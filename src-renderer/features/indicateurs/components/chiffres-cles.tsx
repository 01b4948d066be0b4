import type { CodeIndicateur } from '../../../../src-main/domain/indicateur/codes'
import { Figure, FigureStrip } from '../../../components/ui/figure'
import { isCut, nomComparaison } from '../periodes'
import { useOuverture, useTableau } from '../tableau-context'
import { formatValeur } from '../valeur'

const CHIFFRES: readonly { code: CodeIndicateur; label: string }[] = [
  { code: 'P05', label: 'Participants accompagnés' },
  { code: 'P03', label: 'Entrées' },
  { code: 'P06', label: 'Sorties' },
  { code: 'P10', label: 'Sorties positives' },
  { code: 'P04', label: 'File active' },
]

/** The five figures everybody asks for, against the period compared. */
export function ChiffresCles() {
  const { donnees, demande } = useTableau()
  const ouverture = useOuverture()
  const { comparaison, periode } = demande
  const noteOf = (code: CodeIndicateur, rang: number): string | undefined => {
    if (!donnees.comparaison) return undefined
    const suite = rang === 0 && isCut(periode) ? ' à la même date' : ''
    return `${formatValeur(code, donnees.comparaison[code].valeur)} ${nomComparaison(comparaison, periode)}${suite}`
  }
  return (
    <FigureStrip>
      {CHIFFRES.map(({ code, label }, rang) => (
        <Figure
          key={code}
          label={label}
          wide={rang === 0}
          value={formatValeur(code, donnees.indicateurs[code].valeur)}
          note={noteOf(code, rang)}
          {...ouverture({ code })}
        />
      ))}
    </FigureStrip>
  )
}
