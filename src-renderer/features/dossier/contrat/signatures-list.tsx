import { IconSignature } from '@tabler/icons-react'
import { useState } from 'react'
import type { ContratDossier } from '../../../../src-main/contract/contrat'
import type { IsoDate } from '../../../../src-main/domain/commun/date'
import { SIGNATURES, type Signature } from '../../../../src-main/domain/parcours/contrat-engagement'
import { SIGNATURE_LABELS } from '../../../../src-main/domain/parcours/labels'
import { Button } from '../../../components/ui/button'
import { DateField } from '../../../components/ui/date-field'
import { notifyDone } from '../../../components/ui/notify'
import { formatDate } from '../../../lib/formats'
import { useCommand } from '../../../lib/use-route'
import { APRES_SAISIE } from '../actions'
import classes from './contrat.module.css'

/** The three signatures: one click when it is today, a date otherwise. */
export function SignaturesList({ contrat, date, ecriture }: { contrat: ContratDossier; date: IsoDate; ecriture: boolean }) {
  const [saisie, setSaisie] = useState<Signature | null>(null)
  const sign = useCommand('contrat.sign', { refresh: APRES_SAISIE })
  function signer(signature: Signature, jour: IsoDate | null) {
    const avant = contrat[signature]
    setSaisie(null)
    sign.mutate(
      { id: contrat.id, signature, date: jour },
      {
        onSuccess: () =>
          notifyDone(
            jour === null
              ? `Signature retirée : ${SIGNATURE_LABELS[signature]}.`
              : `Signé par : ${SIGNATURE_LABELS[signature]}, le ${formatDate(jour)}.`,
            { undo: () => sign.mutate({ id: contrat.id, signature, date: avant }) },
          ),
      },
    )
  }
  return (
    <ul className={classes.signatures}>
      {SIGNATURES.map((signature) => {
        const jour = contrat[signature]
        const qui = SIGNATURE_LABELS[signature]
        return (
          <li key={signature} className={classes.signature}>
            <span className={classes.qui}>{qui}</span>
            <span>{jour === null ? 'à signer' : `signé le ${formatDate(jour)}`}</span>
            {ecriture && saisie !== signature && (
              <span className={classes.fait}>
                {jour === null ? (
                  <>
                    <Button
                      size="sm"
                      icon={IconSignature}
                      aria-label={`Signé aujourd’hui : ${qui}`}
                      onClick={() => signer(signature, date)}
                    >
                      Signé aujourd’hui
                    </Button>
                    <Button size="sm" emphasis="text" aria-label={`Autre date : ${qui}`} onClick={() => setSaisie(signature)}>
                      Autre date
                    </Button>
                  </>
                ) : (
                  <Button size="sm" emphasis="text" aria-label={`Retirer la signature : ${qui}`} onClick={() => signer(signature, null)}>
                    Retirer
                  </Button>
                )}
              </span>
            )}
            {saisie === signature && (
              <span className={classes.fait}>
                <span className={classes.autreDate}>
                  <DateField
                    label={`Date de la signature : ${qui}`}
                    hideLabel
                    autoFocus
                    value={null}
                    max={date}
                    onChange={(choisi) => choisi !== null && signer(signature, choisi)}
                  />
                </span>
                <Button size="sm" emphasis="text" onClick={() => setSaisie(null)}>
                  Annuler
                </Button>
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
