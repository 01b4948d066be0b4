import { useElementSize, useMergedRef } from '@mantine/hooks'
import { IconArrowsHorizontal, IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import type { IsoDate } from '../../../../src-main/domain/commun/date'
import { planFrise } from '../../../../src-main/domain/frise/plan'
import { Button, IconButton } from '../../../components/ui/button'
import { Dessin } from './dessin'
import classes from './frise.module.css'
import { Gouttiere } from './gouttiere'
import { Legende } from './legende'
import { Marques } from './marques'
import { useZoom } from './use-zoom'

const GOUTTIERE = 206
const MARGE = 12
const LARGEUR_MIN = 320

interface FriseProps {
  participation: ParticipationDossier
  date: IsoDate
  onOpenEtape?: (id: string) => void
  onOpenEntretien?: (id: string) => void
}

/** The whole parcours on one drawing: months across, lanes down, today as the striped line; it zooms and scrolls. */
export function Frise({ participation, date, onOpenEtape, onOpenEntretien }: FriseProps) {
  const { ref, width } = useElementSize<HTMLDivElement>()
  const { scroller, zoom, onKeyDown, ...commands } = useZoom()
  const scrollRef = useMergedRef(ref, scroller)
  const largeur = Math.max(width - MARGE, LARGEUR_MIN) * zoom
  const plan = useMemo(() => planFrise(participation, date, largeur), [participation, date, largeur])

  return (
    <fieldset className={classes.groupe} aria-label="Frise du parcours" onKeyDown={onKeyDown}>
      <div className={classes.outils}>
        <Legende engagement={participation.contrats.length > 0} />
        <div className={classes.zoom}>
          <IconButton icon={IconZoomOut} label="Zoom arrière (−)" onClick={commands.zoomOut} disabled={commands.isWhole} />
          <IconButton icon={IconZoomIn} label="Zoom avant (+)" onClick={commands.zoomIn} disabled={commands.isClosest} />
          <Button emphasis="text" size="sm" icon={IconArrowsHorizontal} onClick={commands.whole} disabled={commands.isWhole}>
            Tout le parcours
          </Button>
        </div>
      </div>
      <div className={classes.cadre}>
        <Gouttiere plan={plan} largeur={GOUTTIERE} />
        <div ref={scrollRef} className={classes.defile}>
          {width > 0 && (
            <div className={classes.plan} style={{ width: largeur + MARGE, height: plan.hauteur }}>
              <Dessin plan={plan} parcours={participation} date={date} marge={MARGE} />
              <Marques plan={plan} onOpenEtape={onOpenEtape} onOpenEntretien={onOpenEntretien} />
            </div>
          )}
        </div>
      </div>
    </fieldset>
  )
}
