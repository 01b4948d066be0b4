import { useElementSize } from '@mantine/hooks'
import { type Icon, IconCheck, IconFlag, IconMessageCircle } from '@tabler/icons-react'
import { useId, useMemo } from 'react'
import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import { addMonths, daysBetween, type IsoDate } from '../../../../src-main/domain/commun/date'
import { HatchDefs, hatchFill } from '../../../components/charts/palette'
import { StripedBar } from '../../../components/ui/trait-raye'
import { formatMonths } from '../../../lib/formats'
import { BarreEtape, describeBarre, HAUTEUR_BARRE } from './barre-etape'
import { drapeauxOf } from './decisions'
import { disposeEtapes } from './disposition'
import { placeDrapeaux } from './drapeaux'
import { buildEchelle, type Echelle, graduationsOf, moisOf } from './echelle'
import classes from './frise.module.css'
import { PointsEntretiens } from './points-entretiens'

const GOUTTIERE = 206
const TETE = 30
const RANG = 29
const COMMISSION = 36
const ENTRETIENS = 30
const PIED = 30
const JOURS_PAR_MOIS = 30.4375
/** After the exit, the timeline shows the follow-ups and stops. */
const APRES_SORTIE_MOIS = 7

interface FriseProps {
  participation: ParticipationDossier
  date: IsoDate
  onOpenEtape?: (id: string) => void
}

/** The whole parcours on one drawing: months across, lanes down, today as the striped line. */
export function Frise({ participation, date, onOpenEtape }: FriseProps) {
  const { ref, width } = useElementSize<HTMLDivElement>()
  const hatch = useId()
  const largeur = Math.max(width - GOUTTIERE - 12, 320)
  const drawing = useMemo(() => layout(participation, date, largeur), [participation, date, largeur])
  const { echelle, couloirs, drapeaux, hauteurs } = drawing
  const aujourdhui = date < echelle.fin ? echelle.x(date) : null
  const bas = hauteurs.pied
  const mois = moisOf(echelle)

  return (
    <div ref={ref} className={classes.cadre}>
      {width > 0 && (
        <svg
          width={GOUTTIERE + largeur + 12}
          height={bas + PIED}
          role="img"
          aria-label="Frise du parcours ; le tableau dit la même chose en texte"
          className={classes.frise}
        >
          <HatchDefs id={hatch} />
          {drawing.bandes.map((bande) => (
            <rect key={bande.y} x="0" y={bande.y} width={GOUTTIERE + largeur + 12} height={bande.hauteur} className={classes.bande} />
          ))}
          <g transform={`translate(${GOUTTIERE} 0)`}>
            {mois.map((un) => (
              <g key={un.cle}>
                <line
                  x1={un.x}
                  x2={un.x}
                  y1={un.annee ? 0 : TETE}
                  y2={bas}
                  className={classes.grille}
                  data-annee={un.annee ? true : undefined}
                />
                <text x={un.x + un.largeur / 2} y={25} textAnchor="middle" className={classes.mois}>
                  {un.largeur >= 9 ? un.lettre : ''}
                </text>
                {un.annee && (
                  <text x={un.x + 5} y={12} className={classes.annee}>
                    {un.annee}
                  </text>
                )}
              </g>
            ))}
            {participation.suspensions.map((pause) => {
              const x = echelle.x(pause.date_debut)
              const fin = echelle.x(pause.date_fin ?? date)
              const y = TETE + hauteurs.commission
              return (
                <g key={pause.id}>
                  <rect
                    x={x}
                    y={y}
                    width={Math.max(fin - x, 3)}
                    height={hauteurs.entretiens - y}
                    fill={hatchFill(hatch, 'suspension')}
                    className={classes.suspension}
                  />
                  {fin - x > 64 && (
                    <text x={(x + fin) / 2} y={y + (hauteurs.entretiens - y) / 2} textAnchor="middle" className={classes.pause}>
                      Suspension
                    </text>
                  )}
                </g>
              )
            })}
            {drapeaux.map((drapeau) => (
              <line
                key={drapeau.cle}
                x1={drapeau.x}
                x2={drapeau.x}
                y1={TETE + 7 + drapeau.ligne * 26}
                y2={hauteurs.entretiens}
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
              <Drapeau key={drapeau.cle} {...drapeau} y={TETE + 7 + drapeau.ligne * 26} />
            ))}
            <PointsEntretiens entretiens={participation.entretiens} echelle={echelle} y={hauteurs.entretiens + ENTRETIENS / 2} />
            {participation.date_entree !== null && (
              <Ruban entree={participation.date_entree} echelle={echelle} y={bas} aujourdhui={aujourdhui} date={date} />
            )}
            {aujourdhui !== null && (
              <g aria-hidden>
                <StripedBar x={aujourdhui - 3} y={TETE} width={6} height={bas - TETE + 2} band={5} />
                <path d={`M${aujourdhui - 3} ${bas + 1} h6 l-3 6 Z`} className={classes.pointe} />
              </g>
            )}
          </g>
          <Etiquette icon={IconFlag} y={TETE} hauteur={hauteurs.commission} label="Commission" />
          {couloirs.map(({ couloir, y, hauteur }) => (
            <Etiquette key={couloir.id} icon={couloir.icon} y={y} hauteur={hauteur} label={couloir.label} famille={couloir.id} />
          ))}
          <Etiquette icon={IconMessageCircle} y={hauteurs.entretiens} hauteur={ENTRETIENS} label="Entretiens" />
        </svg>
      )}
      {width > 0 &&
        onOpenEtape &&
        couloirs.map(({ barres, y }) =>
          barres.map((barre) => (
            <button
              key={barre.etape.id}
              type="button"
              className={classes.bouton}
              aria-label={describeBarre(barre)}
              title={describeBarre(barre)}
              style={{ left: GOUTTIERE + barre.x, top: y + 3.5 + barre.ligne * RANG, width: barre.largeur, height: HAUTEUR_BARRE }}
              onClick={() => onOpenEtape(barre.etape.id)}
            />
          )),
        )}
    </div>
  )
}

function layout(participation: ParticipationDossier, date: IsoDate, largeur: number) {
  const drapeauxBruts = drapeauxOf(participation)
  const { sortie } = participation
  const limite = sortie === null ? date : [date, addMonths(sortie.date_sortie, APRES_SORTIE_MOIS)].sort()[0]
  const jours = [
    participation.date_prescription,
    ...drapeauxBruts.map((drapeau) => drapeau.date),
    ...participation.etapes.flatMap((etape) => [etape.date_debut, etape.date_fin]),
    ...participation.entretiens.map((entretien) => entretien.date),
  ].filter((jour) => jour !== null)
  const echelle = buildEchelle(jours, limite ?? date, largeur)
  const drapeaux = placeDrapeaux(drapeauxBruts, echelle)
  const commission = COMMISSION + Math.max(0, ...drapeaux.map((drapeau) => drapeau.ligne)) * 26
  let y = TETE + commission
  const couloirs = disposeEtapes(participation.etapes, echelle, date).map((dispose) => {
    const hauteur = dispose.lignes * RANG
    const place = { ...dispose, y, hauteur }
    y += hauteur
    return place
  })
  const bandes = couloirs.filter((_, rang) => rang % 2 === 0).map((couloir) => ({ y: couloir.y, hauteur: couloir.hauteur }))
  return { echelle, drapeaux, couloirs, bandes, hauteurs: { commission, entretiens: y, pied: y + ENTRETIENS } }
}

function Drapeau({ x, y, largeur, aGauche, libelle, decide }: ReturnType<typeof placeDrapeaux>[number] & { y: number }) {
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

interface EtiquetteProps {
  icon: Icon
  y: number
  hauteur: number
  label: string
  famille?: string
}

function Etiquette({ icon: Glyph, y, hauteur, label, famille }: EtiquetteProps) {
  const milieu = y + Math.min(hauteur, 36) / 2
  return (
    <g className={classes.etiquette}>
      <line x1="0" x2="100%" y1={y} y2={y} className={classes.filet} />
      <Glyph
        x={16}
        y={milieu - 8}
        size={16}
        stroke={1.75}
        color={famille ? `var(--j-donnee-${famille}-bord)` : 'var(--j-texte-3)'}
        aria-hidden
      />
      <text x={40} y={milieu + 4.5}>
        {label}
      </text>
    </g>
  )
}
