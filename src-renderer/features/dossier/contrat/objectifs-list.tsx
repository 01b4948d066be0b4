import { IconCheck, IconProgress, IconX } from '@tabler/icons-react'
import type { ObjectifDossier } from '../../../../src-main/contract/contrat'
import type { StatutObjectif } from '../../../../src-main/domain/parcours/contrat-engagement'
import { STATUT_OBJECTIF_LABELS } from '../../../../src-main/domain/parcours/labels'
import { Badge } from '../../../components/ui/badge'
import { Button } from '../../../components/ui/button'
import { notifyDone } from '../../../components/ui/notify'
import type { Appearance } from '../../../components/ui/statuts'
import { formatDate } from '../../../lib/formats'
import { useCommand } from '../../../lib/use-route'
import { APRES_SAISIE } from '../actions'
import classes from './contrat.module.css'

const ASPECTS: Readonly<Record<StatutObjectif, Pick<Appearance, 'icon' | 'tone'>>> = {
  en_cours: { icon: IconProgress, tone: 'enCours' },
  atteint: { icon: IconCheck, tone: 'succes' },
  abandonne: { icon: IconX, tone: 'neutre' },
}

interface ObjectifsListProps {
  objectifs: readonly ObjectifDossier[]
  date: string
  ecriture: boolean
}

/** The objectives of a contract; what became of each is one click, taken back by another. */
export function ObjectifsList({ objectifs, date, ecriture }: ObjectifsListProps) {
  const set = useCommand('contrat.setObjectif', { refresh: APRES_SAISIE })
  function change(objectif: ObjectifDossier, statut: StatutObjectif) {
    const { id } = objectif
    set.mutate(
      { id, statut, date_statut: null },
      {
        onSuccess: () =>
          notifyDone(
            `« ${objectif.intitule ?? `Objectif ${objectif.ordre}`} » : ${STATUT_OBJECTIF_LABELS[statut].toLocaleLowerCase('fr')}.`,
            {
              undo: () => set.mutate({ id, statut: objectif.statut, date_statut: objectif.date_statut }),
            },
          ),
      },
    )
  }
  return (
    <ol className={classes.objectifs}>
      {objectifs.map((objectif) => {
        const { id, ordre, intitule, echeance, statut, date_statut } = objectif
        const retard = statut === 'en_cours' && echeance !== null && echeance < date
        const nom = intitule ?? `Objectif ${ordre}`
        return (
          <li key={id} className={classes.objectif}>
            <span className={classes.intitule}>
              {nom}
              {statut === 'en_cours' && echeance !== null && (
                <span className={classes.echeance} data-retard={retard || undefined}>
                  {retard ? `Échéance passée le ${formatDate(echeance)}` : `Pour le ${formatDate(echeance)}`}
                </span>
              )}
              {statut !== 'en_cours' && date_statut !== null && <span className={classes.echeance}>{`Le ${formatDate(date_statut)}`}</span>}
            </span>
            <span className={classes.fait}>
              {(statut !== 'en_cours' || !ecriture) && <Badge {...ASPECTS[statut]} label={STATUT_OBJECTIF_LABELS[statut]} />}
              {ecriture && statut === 'en_cours' && (
                <>
                  <Button size="sm" icon={IconCheck} aria-label={`Atteint : ${nom}`} onClick={() => change(objectif, 'atteint')}>
                    Atteint
                  </Button>
                  <Button size="sm" emphasis="text" aria-label={`Abandonné : ${nom}`} onClick={() => change(objectif, 'abandonne')}>
                    Abandonné
                  </Button>
                </>
              )}
              {ecriture && statut !== 'en_cours' && (
                <Button size="sm" emphasis="text" aria-label={`Remettre en cours : ${nom}`} onClick={() => change(objectif, 'en_cours')}>
                  Remettre en cours
                </Button>
              )}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
