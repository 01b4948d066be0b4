import { IconAdjustments } from '@tabler/icons-react'
import { useState } from 'react'
import { INDICATEURS } from '../../../../src-main/domain/indicateur/catalogue/indicateurs'
import type { CodeIndicateur } from '../../../../src-main/domain/indicateur/codes'
import { LinkButton } from '../../../components/ui/link-button'
import { useTableau } from '../tableau-context'
import classes from './panneau-indicateur.module.css'

/** The rule sets that class the exits, in sentences; one operation, or each in turn. */
export function Regles({ code }: { code: CodeIndicateur }) {
  const { demande, operations } = useTableau()
  const [tout, setTout] = useState(false)
  if (INDICATEURS[code].famille !== 'sorties') return null
  const concernees = operations.filter((une) => demande.operation === null || une.code === demande.operation)
  return (
    <li className={classes.fait}>
      <IconAdjustments size={16} stroke={1.75} aria-hidden />
      <div>
        {!tout ? (
          <>
            {concernees.length === 1
              ? `Classées par les règles de l’opération${versionOf(concernees[0]?.version)}.`
              : 'Chaque opération classe les siennes par ses règles.'}{' '}
            <LinkButton onClick={() => setTout(true)}>Voir</LinkButton>
          </>
        ) : (
          <>
            {concernees.map(({ code: operation, intitule, regles, version }) => (
              <div key={operation} className={classes.regles}>
                <b>
                  Règles de l’opération {intitule}
                  {versionOf(version)}
                </b>
                <ul>
                  {regles.map((regle) => (
                    <li key={regle}>{regle}</li>
                  ))}
                </ul>
              </div>
            ))}
            <LinkButton onClick={() => setTout(false)}>Réduire</LinkButton>
          </>
        )}
      </div>
    </li>
  )
}

function versionOf(version: number | null | undefined): string {
  return version ? `, version ${version}` : ''
}
