import { IconCheck } from '@tabler/icons-react'
import { useId } from 'react'
import { daysBetween, type IsoDate } from '../../../../src-main/domain/commun/date'
import type { DrapeauPlace } from '../../../../src-main/domain/frise/drapeaux'
import { type Echelle, graduationsOf, moisOf } from '../../../../src-main/domain/frise/echelle'
import type { ParcoursFrise } from '../../../../src-main/domain/frise/parcours-frise'
import { type PlanFrise, RANG, RANG_DRAPEAU, RANG_POINT, TETE } from '../../../../src-main/domain/frise/plan'
import { HatchDefs, hatchFill } from '../../../components/charts/palette'
import { StripedBar } from '../../../components/ui/trait-raye'
import { formatMonths } from '../../../lib/formats'
import { BarreEtape } from './barre-etape'
import classes from './frise.module.css'
import { PointEntretien } from './points-entretiens'

const JOURS_PAR_MOIS = 30.4375
const MOIS_NOMME = 44
const MOIS_LETTRE = 9

interface DessinProps {
  plan: PlanFrise
  parcours: ParcoursFrise
  date: IsoDate
  marge: number
}

/** The drawing itself, for the eyes: the marks above it answer to the keyboard and say the same in words. */
export function Dessin({ plan, parcours, date, marge }: DessinProps) {
  const hatch = useId()
  const { echelle, couloirs, drapeaux, haut, bas } = plan
  const largeur = echelle.largeur + marge
  const aujourdhui = date < echelle.fin ? echelle.x(date) : null
  return (
    <svg width={largeur} height={plan.hauteur} aria-hidden="true" className={classes.frise}>
      <HatchDefs id={hatch} />
      {couloirs
        .filter((_, rang) => rang % 2 === 0)
        .map(({ couloir, y, hauteur }) => (
          <rect key={couloir.id} x="0" y={y} width={largeur} height={hauteur} className={classes.bande} />
        ))}
      {[haut.commission, haut.engagement, ...couloirs.map(({ y }) => y), haut.entretiens].map((y) => (
        <line key={y} x1="0" x2={largeur} y1={y} y2={y} className={classes.filet} />
      ))}
      <Mois echelle={echelle} bas={bas} />
      {plan.engagements.map(({ id, x, largeur: longueur, signe }) => (
        <g key={id} className={classes.engagement} data-a-signer={signe ? undefined : true}>
          <rect x={x} y={haut.engagement + 5} width={longueur} height={16} rx="2" />
          {longueur > 74 && (
            <text x={x + 8} y={haut.engagement + 17}>
              {signe ? 'Contrat signé' : 'À signer'}
            </text>
          )}
        </g>
      ))}
      {plan.pauses.map(({ id, x, largeur: longueur }) => (
        <g key={id}>
          <rect
            x={x}
            y={haut.couloirs}
            width={longueur}
            height={haut.entretiens - haut.couloirs}
            fill={hatchFill(hatch, 'suspension')}
            className={classes.suspension}
          />
          {longueur > 74 && (
            <text x={x + longueur / 2} y={(haut.couloirs + haut.entretiens) / 2} textAnchor="middle" className={classes.pause}>
              Suspension
            </text>
          )}
        </g>
      ))}
      {drapeaux.map((drapeau) => (
        <line
          key={drapeau.cle}
          x1={drapeau.x}
          x2={drapeau.x}
          y1={TETE + 7 + drapeau.ligne * RANG_DRAPEAU}
          y2={haut.entretiens}
          className={classes.hampe}
          data-a-decider={drapeau.decide ? undefined : true}
        />
      ))}
      {couloirs.map(({ barres, y }) =>
        barres.map((barre) => (
          <BarreEtape key={barre.etape.id} barre={barre} y={y + 3.5 + barre.ligne * RANG} echelle={echelle} date={date} />
        )),
      )}
      {drapeaux.map((drapeau) => (
        <Drapeau key={drapeau.cle} {...drapeau} y={TETE + 7 + drapeau.ligne * RANG_DRAPEAU} />
      ))}
      {plan.points.map(({ entretien, x, ligne }) => (
        <PointEntretien key={entretien.id} statut={entretien.statut} x={x} y={haut.entretiens + 15 + ligne * RANG_POINT} />
      ))}
      {parcours.date_entree !== null && (
        <Ruban entree={parcours.date_entree} echelle={echelle} y={bas} aujourdhui={aujourdhui} date={date} />
      )}
      {aujourdhui !== null && (
        <g>
          <StripedBar x={aujourdhui - 3} y={TETE} width={6} height={bas - TETE + 2} band={5} />
          <path d={`M${aujourdhui - 3} ${bas + 1} h6 l-3 6 Z`} className={classes.pointe} />
        </g>
      )}
    </svg>
  )
}

function Mois({ echelle, bas }: { echelle: Echelle; bas: number }) {
  return moisOf(echelle).map((un) => (
    <g key={un.cle}>
      <line x1={un.x} x2={un.x} y1={un.annee ? 0 : TETE} y2={bas} className={classes.grille} data-annee={un.annee ? true : undefined} />
      <text x={un.x + un.largeur / 2} y={25} textAnchor="middle" className={classes.mois}>
        {un.largeur >= MOIS_NOMME ? un.nom : un.largeur >= MOIS_LETTRE ? un.lettre : ''}
      </text>
      {un.annee && (
        <text x={un.x + 5} y={12} className={classes.annee}>
          {un.annee}
        </text>
      )}
    </g>
  ))
}

function Drapeau({ x, y, largeur, aGauche, libelle, decide }: DrapeauPlace & { y: number }) {
  const bord = aGauche ? x - largeur : x + largeur
  const creux = aGauche ? bord + 5 : bord - 5
  return (
    <g className={classes.drapeau} data-a-decider={decide ? undefined : true}>
      <path d={`M${x} ${y} H${bord} L${creux} ${y + 11} L${bord} ${y + 22} H${x} Z`} />
      {decide && <IconCheck x={aGauche ? bord + 9 : x + 6} y={y + 3} size={15} stroke={2.25} color="var(--j-surface)" aria-hidden />}
      <text x={aGauche ? bord + (decide ? 26 : 12) : x + (decide ? 22 : 8)} y={y + 15.5}>
        {libelle}
      </text>
    </g>
  )
}

interface RubanProps {
  entree: IsoDate
  echelle: Echelle
  y: number
  aujourdhui: number | null
  date: IsoDate
}

function Ruban({ entree, echelle, y, aujourdhui, date }: RubanProps) {
  const duree = daysBetween(entree, date) / JOURS_PAR_MOIS
  const label = duree < 0 ? 'Aujourd’hui' : `Aujourd’hui : ${formatMonths(Math.round(duree * 10) / 10)}`
  // The label of today hides the ticks it would cover.
  const gauche = (aujourdhui ?? 0) > echelle.largeur - 70
  const couvert = (x: number) => aujourdhui !== null && Math.abs(x - aujourdhui + (gauche ? 60 : 0)) < 92
  return (
    <g>
      <line x1="0" x2={echelle.largeur} y1={y} y2={y} className={classes.grille} />
      {graduationsOf(entree, echelle).map(({ x, label: nom, mois }) => (
        <g key={mois}>
          <line x1={x} x2={x} y1={y} y2={y + (nom ? 7 : 4)} className={classes.cran} />
          {nom && !couvert(x) && (
            <text x={x} y={y + 20} textAnchor="middle" className={classes.graduation}>
              {nom}
            </text>
          )}
        </g>
      ))}
      {aujourdhui !== null && (
        <text x={gauche ? aujourdhui - 6 : aujourdhui} y={y + 21} textAnchor={gauche ? 'end' : 'middle'} className={classes.aujourdhui}>
          {label}
        </text>
      )}
    </g>
  )
}
