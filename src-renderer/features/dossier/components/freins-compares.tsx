import { IconCheck } from '@tabler/icons-react'
import type { FreinDossier } from '../../../../src-main/contract/dossier'
import type { ThemeFrein } from '../../../../src-main/domain/parcours/frein'
import { NIVEAU_FREIN_LABELS, THEME_FREIN_LABELS } from '../../../../src-main/domain/parcours/labels'
import classes from './freins-compares.module.css'

const GOUTTIERE = 160
const COLONNE = 62
const RANG = 20
const TETE = 18
const LARGEUR = GOUTTIERE + COLONNE * 3 + 24

/** One theme: its level when found, its level today, and whether it is lifted. */
interface Comparaison {
  theme: ThemeFrein
  avant: number
  apres: number
  leve: boolean
}

/** Freins when they were found and today, one line each: the gap reads as a bar. */
export function FreinsCompares({ freins }: { freins: readonly FreinDossier[] }) {
  const lignes = compare(freins)
  const x = (niveau: number) => GOUTTIERE + niveau * COLONNE
  return (
    <svg
      viewBox={`0 0 ${LARGEUR} ${TETE + lignes.length * RANG + 6}`}
      width="100%"
      className={classes.dessin}
      role="img"
      aria-label={lignes.map(describeLigne).join(' ; ')}
    >
      {NIVEAU_FREIN_LABELS.map((label, niveau) => (
        <g key={label}>
          <text x={x(niveau)} y={10} textAnchor="middle" className={classes.niveau}>
            {label.toLocaleLowerCase('fr')}
          </text>
          <line x1={x(niveau)} x2={x(niveau)} y1={TETE} y2={TETE + lignes.length * RANG} className={classes.grille} />
        </g>
      ))}
      {lignes.map(({ theme, avant, apres, leve }, rang) => {
        const y = TETE + rang * RANG + RANG / 2
        return (
          <g key={theme}>
            <text x={0} y={y + 4.5}>
              {THEME_FREIN_LABELS[theme]}
            </text>
            {avant !== apres && <line x1={x(avant)} x2={x(apres)} y1={y} y2={y} className={classes.ecart} />}
            <circle cx={x(avant)} cy={y} r={avant === apres ? 7 : 5} className={classes.avant} />
            <circle cx={x(apres)} cy={y} r={5} className={classes.apres} />
            {leve && <IconCheck x={x(apres) - 4} y={y - 4} size={8} stroke={4} color="var(--j-sur-action)" aria-hidden />}
          </g>
        )
      })}
    </svg>
  )
}

/** One line per theme: the first level found, the present one (0 once every frein of the theme is lifted). */
export function compare(freins: readonly FreinDossier[]): Comparaison[] {
  const themes = [...new Set(freins.map((frein) => frein.theme))]
  const lignes = themes.map((theme) => {
    const siens = freins.filter((frein) => frein.theme === theme)
    const ouvert = siens.findLast((frein) => frein.date_levee === null)
    const premier = siens[0]
    return { theme, avant: premier?.niveau_initial ?? premier?.niveau ?? 0, apres: ouvert?.niveau ?? 0, leve: ouvert === undefined }
  })
  return lignes.sort((a, b) => b.avant - a.avant)
}

function describeLigne({ theme, avant, apres, leve }: Comparaison): string {
  const [de, a] = [NIVEAU_FREIN_LABELS[avant]?.toLocaleLowerCase('fr'), NIVEAU_FREIN_LABELS[apres]?.toLocaleLowerCase('fr')]
  return `${THEME_FREIN_LABELS[theme]} : ${de} au départ, ${leve ? 'levé' : `${a} aujourd’hui`}`
}
