import { IconBarrierBlock, IconTable, IconTimeline } from '@tabler/icons-react'
import { useState } from 'react'
import type { Dossier, ParticipationDossier } from '../../../../src-main/contract/dossier'
import { daysBetween } from '../../../../src-main/domain/commun/date'
import { isEtapeEnCours } from '../../../../src-main/domain/parcours/actualite'
import { Button } from '../../../components/ui/button'
import { EmptyState } from '../../../components/ui/empty-state'
import { Panel } from '../../../components/ui/panel'
import { formatCount, formatMonths } from '../../../lib/formats'
import { useOpenAction } from '../actions'
import { Frise } from '../frise/frise'
import { FriseTable } from '../frise/frise-table'
import { ImprimerFrise } from '../frise/imprimer-frise'
import { DernierEntretien } from './dernier-entretien'
import { FreinsCompares } from './freins-compares'
import { Manques } from './manques'
import { SortiesPossibles } from './sorties-possibles'
import classes from './vue-ensemble.module.css'

const JOURS_PAR_MOIS = 30.4375

/** The whole parcours on one page: timeline, freins, what is missing, last interview. */
export function VueEnsemble({ dossier, participation }: { dossier: Dossier; participation: ParticipationDossier }) {
  const open = useOpenAction()
  const [tableau, setTableau] = useState(false)
  const { date } = dossier
  const openEtape = participation.acces.ecriture ? (id: string) => open({ type: 'etape', id }) : undefined
  const openEntretien = participation.acces.ecriture ? (id: string) => open({ type: 'entretien', id }) : undefined
  return (
    <>
      <SortiesPossibles participation={participation} court />
      <Panel
        title="Parcours"
        note={resume(dossier, participation)}
        flush
        aside={
          <>
            <ImprimerFrise participation={participation.id} />
            <Button emphasis="text" size="sm" icon={tableau ? IconTimeline : IconTable} onClick={() => setTableau(!tableau)}>
              {tableau ? 'Voir la frise' : 'Voir le tableau'}
            </Button>
          </>
        }
      >
        {tableau ? (
          <FriseTable participation={participation} date={date} onOpenEtape={openEtape} />
        ) : (
          <Frise participation={participation} date={date} onOpenEtape={openEtape} onOpenEntretien={openEntretien} />
        )}
      </Panel>
      <div className={classes.colonnes}>
        <Panel title="Freins, avant et après" aside={participation.freins.length > 0 && <LegendeFreins />}>
          {participation.freins.length > 0 ? (
            <FreinsCompares freins={participation.freins} />
          ) : (
            <EmptyState
              icon={IconBarrierBlock}
              title="Aucun frein constaté"
              action={participation.acces.ecriture && <Button onClick={() => open({ type: 'frein', id: null })}>Constater un frein</Button>}
            >
              Logement, mobilité, langue… La grille se compare de l’entrée à la sortie.
            </EmptyState>
          )}
        </Panel>
        <Panel title="Ce qui manque" aside={participation.manques.length > 0 && formatCount(participation.manques.length, 'point')}>
          <Manques participation={participation} />
        </Panel>
        <DernierEntretien participation={participation} date={date} />
      </div>
    </>
  )
}

function resume({ date, duree_max_mois }: Dossier, { date_entree, sortie, etapes }: ParticipationDossier): string {
  const fin = sortie !== null && sortie.date_sortie < date ? sortie.date_sortie : date
  const enCours = etapes.filter((etape) => isEtapeEnCours(etape, date)).length
  const duree =
    date_entree === null || date_entree > fin
      ? 'pas encore entré(e)'
      : `${formatMonths(Math.round((daysBetween(date_entree, fin) / JOURS_PAR_MOIS) * 10) / 10)} sur ${duree_max_mois} au plus`
  return `${duree}, ${formatCount(etapes.length, 'étape')}${enCours > 0 ? ` dont ${enCours} en cours` : ''}`
}

function LegendeFreins() {
  return (
    <>
      <span className={classes.legende}>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="4.5" fill="var(--j-surface)" stroke="var(--j-contour)" strokeWidth="1.5" />
        </svg>
        au départ
      </span>
      <span className={classes.legende}>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="5" fill="var(--j-action)" />
        </svg>
        aujourd’hui
      </span>
    </>
  )
}
