import { useState } from 'react'
import { describeDrapeau } from '../../../../src-main/domain/frise/decisions'
import { describeBarre } from '../../../../src-main/domain/frise/disposition'
import { describeEntretien } from '../../../../src-main/domain/frise/entretiens'
import { HAUTEUR_BARRE, type PlanFrise, RANG, RANG_DRAPEAU, RANG_POINT, TETE } from '../../../../src-main/domain/frise/plan'
import { RovingGroup } from '../../../components/charts/roving-group'
import classes from './frise.module.css'

interface Zone {
  cle: string
  description: string
  x: number
  y: number
  largeur: number
  hauteur: number
  onOpen?: () => void
}

interface MarquesProps {
  plan: PlanFrise
  onOpenEtape?: (id: string) => void
  onOpenEntretien?: (id: string) => void
}

const POINT = 7
const BULLE_MAX = 340

/** What the drawing says, item by item: one stop of the Tab key, arrows from item to item, its description in a bubble. */
export function Marques({ plan, onOpenEtape, onOpenEntretien }: MarquesProps) {
  const [lue, setLue] = useState<Zone | null>(null)
  const fin = plan.echelle.largeur
  return (
    <RovingGroup label="Faits du parcours" className={classes.marques}>
      {zonesOf(plan, onOpenEtape, onOpenEntretien).map((zone) => (
        <button
          key={zone.cle}
          type="button"
          data-mark
          tabIndex={-1}
          className={classes.bouton}
          data-ouvre={zone.onOpen ? true : undefined}
          aria-label={zone.description}
          style={{ left: zone.x, top: zone.y, width: zone.largeur, height: zone.hauteur }}
          onClick={zone.onOpen}
          onFocus={() => setLue(zone)}
          onBlur={() => setLue(null)}
          onMouseEnter={() => setLue(zone)}
          onMouseLeave={() => setLue(null)}
        />
      ))}
      {lue && (
        <div
          className={classes.bulle}
          aria-hidden="true"
          data-bord={lue.x > fin - BULLE_MAX ? true : undefined}
          data-haut={lue.y > plan.hauteur - 80 ? true : undefined}
          style={{
            left: lue.x > fin - BULLE_MAX ? Math.min(lue.x + lue.largeur, fin) : lue.x,
            top: lue.y > plan.hauteur - 80 ? lue.y - 4 : lue.y + lue.hauteur + 4,
          }}
        >
          {lue.description}
        </div>
      )}
    </RovingGroup>
  )
}

function zonesOf(plan: PlanFrise, onOpenEtape?: (id: string) => void, onOpenEntretien?: (id: string) => void): Zone[] {
  const { haut } = plan
  const drapeaux = plan.drapeaux.map((drapeau) => ({
    cle: drapeau.cle,
    description: describeDrapeau(drapeau),
    x: drapeau.aGauche ? drapeau.x - drapeau.largeur : drapeau.x,
    y: TETE + 7 + drapeau.ligne * RANG_DRAPEAU,
    largeur: drapeau.largeur,
    hauteur: 22,
  }))
  const engagements = plan.engagements.map(({ id, description, x, largeur }) => ({
    cle: `contrat-${id}`,
    description,
    x,
    y: haut.engagement + 5,
    largeur,
    hauteur: 16,
  }))
  const pauses = plan.pauses.map(({ id, description, x, largeur }) => ({
    cle: `pause-${id}`,
    description,
    x,
    y: haut.couloirs,
    largeur,
    hauteur: haut.entretiens - haut.couloirs,
  }))
  const etapes = plan.couloirs.flatMap(({ barres, y }) =>
    barres.map((barre) => ({
      cle: barre.etape.id,
      description: describeBarre(barre),
      x: barre.x,
      y: y + 3.5 + barre.ligne * RANG,
      largeur: barre.largeur,
      hauteur: HAUTEUR_BARRE,
      onOpen: onOpenEtape && (() => onOpenEtape(barre.etape.id)),
    })),
  )
  const entretiens = plan.points.map(({ entretien, x, ligne }) => ({
    cle: entretien.id,
    description: describeEntretien(entretien),
    x: x - POINT,
    y: haut.entretiens + 15 + ligne * RANG_POINT - POINT,
    largeur: 2 * POINT,
    hauteur: 2 * POINT,
    onOpen: onOpenEntretien && (() => onOpenEntretien(entretien.id)),
  }))
  return [...pauses, ...drapeaux, ...engagements, ...etapes, ...entretiens]
}
