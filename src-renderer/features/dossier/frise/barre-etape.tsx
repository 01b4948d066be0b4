import { IconCheck, IconX } from '@tabler/icons-react'
import type { IsoDate } from '../../../../src-main/domain/commun/date'
import { COULOIR_OF } from '../../../../src-main/domain/frise/couloirs'
import type { BarreEtape as Barre } from '../../../../src-main/domain/frise/disposition'
import type { Echelle } from '../../../../src-main/domain/frise/echelle'
import { HAUTEUR_BARRE as HAUTEUR } from '../../../../src-main/domain/frise/plan'
import { DATA_EDGE, DATA_FILL, TINT } from '../../../components/charts/palette'
import classes from './frise.module.css'

interface BarreEtapeProps {
  barre: Barre
  y: number
  echelle: Echelle
  date: IsoDate
}

/** One étape: tint and dark edge when it is over, full colour running into an arrow while it lasts, dashed when planned. */
export function BarreEtape({ barre, y, echelle, date }: BarreEtapeProps) {
  const { etape, libelle, aspect, x, largeur, texte } = barre
  const famille = COULOIR_OF[etape.famille]
  const aujourdhui = echelle.x(date)
  const marque = texte === 'droite' || largeur < 24 ? x + largeur + 4 : x + largeur - 20
  const debutTexte = texte === 'dedans' ? x + 10 : texte === 'gauche' ? x - 6 : x + largeur + (hasMark(aspect) ? 24 : 6)
  return (
    <g>
      {aspect === 'en_cours' ? (
        <>
          <path d={arrow(Math.max(aujourdhui, x), x + largeur, y)} fill={TINT[famille]} />
          <rect
            x={x}
            y={y}
            width={Math.max(aujourdhui - x, 4)}
            height={HAUTEUR}
            rx="2"
            fill={DATA_FILL[famille]}
            stroke={DATA_EDGE[famille]}
          />
        </>
      ) : (
        <>
          <rect
            x={x}
            y={y}
            width={largeur}
            height={HAUTEUR}
            rx="2"
            fill={aspect === 'prevue' ? 'var(--j-surface)' : TINT[famille]}
            stroke={DATA_EDGE[famille]}
            strokeDasharray={aspect === 'prevue' ? '4 3' : undefined}
          />
          {aspect !== 'prevue' && <rect x={x} y={y} width="4" height={HAUTEUR} rx="2" fill={DATA_EDGE[famille]} />}
        </>
      )}
      {hasMark(aspect) && <Marque aspect={aspect} x={marque} y={y + 3} couleur={DATA_EDGE[famille]} />}
      <text
        x={debutTexte}
        y={y + 15.5}
        textAnchor={texte === 'gauche' ? 'end' : 'start'}
        className={classes.nom}
        data-sur={texte === 'dedans' && aspect === 'en_cours' ? famille : undefined}
        data-halo={texte === 'dedans' ? undefined : true}
      >
        {libelle}
      </text>
    </g>
  )
}

function Marque({ aspect, x, y, couleur }: { aspect: Barre['aspect']; x: number; y: number; couleur: string }) {
  if (aspect === 'a_saisir') {
    return (
      <text x={x + 4} y={y + 12.5} className={classes.question}>
        ?
      </text>
    )
  }
  const Glyph = aspect === 'interrompue' ? IconX : IconCheck
  return <Glyph x={x} y={y} size={16} stroke={2.25} color={aspect === 'interrompue' ? 'var(--j-alerte-icone)' : couleur} aria-hidden />
}

function hasMark(aspect: Barre['aspect']): boolean {
  return aspect === 'faite' || aspect === 'interrompue' || aspect === 'a_saisir'
}

function arrow(debut: number, fin: number, y: number): string {
  const pointe = Math.min(8, Math.max(fin - debut, 0))
  return `M${debut} ${y} H${fin - pointe} L${fin} ${y + HAUTEUR / 2} L${fin - pointe} ${y + HAUTEUR} H${debut} Z`
}
