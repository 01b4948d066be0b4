import { useElementSize } from '@mantine/hooks'
import { useId } from 'react'
import type { SyntheseDossier } from '../../../../src-main/contract/commission'
import { addDays, type IsoDate } from '../../../../src-main/domain/commun/date'
import { COULOIR_OF } from '../../../../src-main/domain/frise/couloirs'
import { buildEchelle, type Echelle, moisOf } from '../../../../src-main/domain/frise/echelle'
import { DATA_EDGE, DATA_FILL, HatchDefs, hatchFill, TINT } from '../../../components/charts/palette'
import { StripedBar } from '../../../components/ui/trait-raye'
import { formatDate, formatDayMonth, formatMonth } from '../../../lib/formats'
import { type BarreProjetee, disposeProjection } from './disposition-projetee'
import classes from './dossier-projete.module.css'

const TETE = 30
const PAS_MAX = 44
const PAS_MIN = 24

interface Props {
  synthese: SyntheseDossier
  seance: IsoDate
  anonyme: boolean
}

/** The parcours at a glance, to be read from the back of the room; its words are also given to screen readers. */
export function FriseProjetee({ synthese, seance, anonyme }: Props) {
  const { ref, width, height } = useElementSize()
  const id = useId()
  const { etapes, suspensions, date_entree } = synthese
  if (etapes.length === 0) return <div ref={ref} className={classes.frise} />
  const jours = [date_entree ?? seance, ...etapes.flatMap(({ date_debut, date_fin }) => [date_debut, date_fin ?? date_debut])]
  const echelle = buildEchelle(jours, seance, Math.max(width, 300))
  const { barres, lignes } = disposeProjection(etapes, echelle, seance, anonyme)
  const pas = Math.max(PAS_MIN, Math.min(PAS_MAX, (height - TETE) / lignes))
  const bas = TETE + lignes * pas
  const pauses = suspensions.map(({ date_debut, date_fin }) => {
    const x = echelle.x(date_debut)
    return { x, largeur: Math.max(echelle.x(addDays(date_fin ?? seance, 1)) - x, 8) }
  })

  return (
    <div ref={ref} className={classes.frise}>
      <ul className="sr-only">
        {barres.map(({ cle, libelle, etape }) => (
          <li key={cle}>
            {libelle}, depuis le {formatDate(etape.date_debut)}
            {etape.date_fin && ` jusqu’au ${formatDate(etape.date_fin)}`}
          </li>
        ))}
      </ul>
      <svg width={width} height={Math.min(bas + 8, Math.max(height, TETE))} aria-hidden>
        <HatchDefs id={id} />
        {reperesOf(echelle, seance).map(({ cle, x, label }) => (
          <g key={cle}>
            <line x1={x} x2={x} y1="0" y2={bas} stroke="var(--j-filet)" />
            <text x={x + 6} y="16" className={classes.mois}>
              {label}
            </text>
          </g>
        ))}
        {pauses.map(({ x, largeur }) => (
          <rect key={x} x={x} y={TETE - 2} width={largeur} height={bas - TETE} fill={hatchFill(id, 'suspension')} />
        ))}
        {barres.map((barre) => (
          <Barre key={barre.cle} barre={barre} y={TETE + barre.ligne * pas} hauteur={pas - 8} />
        ))}
        <StripedBar x={echelle.x(seance) - 4} y={TETE - 8} width={8} height={bas - TETE + 8} band={6} />
        {barres.map((barre) => (
          <Nom key={barre.cle} barre={barre} y={TETE + (barre.ligne + 0.5) * pas - 4} />
        ))}
        {pauses.map(({ x, largeur }) => (
          <text key={x} x={x + largeur / 2} y={bas - 8} textAnchor="middle" className={classes.pause}>
            pause
          </text>
        ))}
        <text x={echelle.x(seance)} y="16" textAnchor="middle" className={classes.jour}>
          {formatDayMonth(seance)}
        </text>
      </svg>
    </div>
  )
}

function Barre({ barre, y, hauteur }: { barre: BarreProjetee; y: number; hauteur: number }) {
  const { etape, x, largeur, plein } = barre
  const famille = COULOIR_OF[etape.famille]
  return (
    <g>
      {plein > 0 ? (
        <path d={fleche(x + plein, x + largeur, y, hauteur)} fill={TINT[famille]} />
      ) : (
        <rect x={x} y={y} width={largeur} height={hauteur} rx="2" fill={TINT[famille]} stroke={DATA_EDGE[famille]} strokeWidth="1" />
      )}
      {plein > 0 && <rect x={x} y={y} width={plein} height={hauteur} rx="2" fill={DATA_FILL[famille]} />}
      <rect x={x} y={y} width="5" height={hauteur} fill={DATA_EDGE[famille]} />
    </g>
  )
}

/** What is still to come of a job in progress: a pale arrow. */
function fleche(debut: number, fin: number, y: number, hauteur: number): string {
  const pointe = Math.min(12, fin - debut)
  return `M${debut} ${y} H${fin - pointe} L${fin} ${y + hauteur / 2} L${fin - pointe} ${y + hauteur} H${debut} Z`
}

function Nom({ barre: { libelle, x, largeur, plein, texte }, y }: { barre: BarreProjetee; y: number }) {
  const ancre = texte === 'gauche' ? x - 8 : texte === 'droite' ? x + largeur + 8 : x + 12
  return (
    <text
      x={ancre}
      y={y}
      dominantBaseline="central"
      textAnchor={texte === 'gauche' ? 'end' : 'start'}
      className={classes.etape}
      data-plein={(texte === 'dedans' && plein > 0) || undefined}
      data-dehors={texte !== 'dedans' || undefined}
    >
      {libelle}
    </text>
  )
}

/** Room a label of the head needs, in px. */
const LARGEUR_REPERE = 76
const LARGEUR_ANNEE = 44

/** The first month, each January and each July; a label that would touch the next one, or the day of the session, is left out. */
function reperesOf(echelle: Echelle, seance: IsoDate): { cle: string; x: number; label: string }[] {
  const mois = moisOf(echelle).filter(({ annee, cle }) => annee !== null || cle.endsWith('-07'))
  const jour = echelle.x(seance)
  return mois.map(({ cle, x, annee }, index) => {
    const suivant = mois[index + 1]
    const coupe = x > echelle.largeur - (annee === null ? LARGEUR_REPERE : LARGEUR_ANNEE)
    const serre = coupe || (suivant !== undefined && suivant.x - x < LARGEUR_REPERE) || (x > jour - LARGEUR_REPERE && x < jour + 30)
    return { cle, x, label: serre ? '' : index === 0 ? formatMonth(cle) : (annee ?? 'juillet') }
  })
}
