import { JalonMark } from '../../../components/ui/jalon-mark'
import { drawContours } from '../contours'
import classes from './illustration.module.css'

const WIDTH = 566
const HEIGHT = 768
const CONTOURS = drawContours(WIDTH, HEIGHT)
const PATH =
  'M43 763C70 728 84 712 106 694C132 672 148 658 160 640C180 612 182 592 206 566C232 536 262 524 302 514C344 504 376 494 398 474C414 458 424 446 424 426M418 388C410 372 394 362 366 350C330 336 296 326 276 304M265 288C264 274 268 262 280 250C306 224 352 198 416 180'

interface Pole {
  x: number
  top: number
  foot: number
  name: string
  detail: string
  side: 'left' | 'right'
}

const POLES: readonly Pole[] = [
  { x: 420, top: 102, foot: 178, name: 'Emploi', detail: 'et six mois de suivi', side: 'left' },
  { x: 271, top: 212, foot: 299, name: 'Commission', detail: 'décider ensemble', side: 'left' },
  { x: 424, top: 322, foot: 426, name: 'Étapes', detail: 'chantier, formation', side: 'right' },
  { x: 160, top: 520, foot: 640, name: 'Premier accueil', detail: 'écouter, vérifier', side: 'left' },
]

/** The one illustrated place: a map, a path from pole to pole, from the first reception to the job. */
export function Illustration() {
  return (
    <div className={classes.illustration}>
      <svg
        className={classes.map}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="xMidYMid slice"
        aria-hidden="true"
        focusable="false"
      >
        {CONTOURS.map(({ d, master }) => (
          <path key={d} d={d} className={classes.contour} data-master={master || undefined} />
        ))}
        <path d={PATH} className={classes.path} />
        {POLES.map((pole) => (
          <PoleDrawing key={pole.name} {...pole} />
        ))}
      </svg>
      <div className={classes.brand}>
        <JalonMark size={50} variant="papier" />
        <div>
          <p className={classes.name}>Jalon</p>
          <p className={classes.motto}>Le suivi des parcours d’insertion</p>
        </div>
      </div>
    </div>
  )
}

const BANDS = 5
const TIP = 10

function PoleDrawing({ x, top, foot, name, detail, side }: Pole) {
  const band = (foot - TIP - top) / BANDS
  const textX = side === 'left' ? x - 16 : x + 16
  const anchor = side === 'left' ? 'end' : 'start'
  return (
    <g>
      <ellipse cx={x} cy={foot + 1} rx="15" ry="4.5" className={classes.shadow} />
      <path d={`M${x - 4.5} ${foot - TIP}h9l-4.5 ${TIP + 1}z`} className={classes.tip} />
      {Array.from({ length: BANDS }, (_, rank) => top + rank * band).map((y, rank) => (
        <rect key={y} x={x - 4.5} y={y} width="9" height={band + 0.2} className={rank % 2 === 0 ? classes.band : classes.gap} />
      ))}
      <text x={textX} y={top + 16} textAnchor={anchor} className={classes.poleName}>
        {name}
      </text>
      <text x={textX} y={top + 35} textAnchor={anchor} className={classes.poleDetail}>
        {detail}
      </text>
    </g>
  )
}
