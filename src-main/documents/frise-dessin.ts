import { daysBetween, type IsoDate } from '../domain/commun/date'
import { formatFigure } from '../domain/commun/nombre'
import { COULOIR_OF, type CodeCouloir } from '../domain/frise/couloirs'
import type { BarreEtape } from '../domain/frise/disposition'
import type { DrapeauPlace } from '../domain/frise/drapeaux'
import { graduationsOf, moisOf } from '../domain/frise/echelle'
import type { PointPlace } from '../domain/frise/entretiens'
import type { ParcoursFrise } from '../domain/frise/parcours-frise'
import { HAUTEUR_BARRE, type PlanFrise, planFrise, RANG, RANG_DRAPEAU, RANG_POINT, TETE } from '../domain/frise/plan'
import { type Drawing, drawing, hatch, type LabelStyle, label, line, n, rect, stripedMark } from './bilan/charts/svg'
import { INK } from './kit/theme'

// Drawn at the size of a wide screen, then brought to the page: both show the same thing.
const GOUTTIERE = 206
const MARGE = 14
const JOURS_PAR_MOIS = 30.4375
const ALERTE = '#A3163A'
const SUSPENDU = '#8A68C4'
const SUSPENDU_FOND = '#EDE7F6'

/** Fill, ground and edge of each lane, as on the screen in the light theme. */
const COULEURS: Record<CodeCouloir, { plein: string; teinte: string; bord: string }> = {
  orientation: { plein: '#6C8FB8', teinte: '#E2EAF3', bord: '#3D618E' },
  formation: { plein: '#D99A14', teinte: '#FBEBC8', bord: '#8A5D00' },
  insertion: { plein: '#5F7F2C', teinte: '#E6EDD8', bord: '#45611A' },
  emploi: { plein: '#0B5563', teinte: '#D5E7EA', bord: '#0B5563' },
  social: { plein: '#C0698F', teinte: '#F6E1EA', bord: '#93365F' },
}

/** The timeline as a drawing of the papers, its months spread over this width. */
export function dessineFrise(parcours: ParcoursFrise, date: IsoDate, largeur: number): Drawing {
  const plan = planFrise(parcours, date, largeur)
  const parts = [
    ...fonds(plan),
    `<g transform="translate(${GOUTTIERE} 0)">`,
    ...mois(plan),
    ...plan.engagements.flatMap(({ x, largeur, signe }) => engagement(x, plan.haut.engagement + 5, largeur, signe)),
    ...plan.pauses.map(({ x, largeur }) => pause(plan, x, largeur)),
    ...plan.drapeaux.map((drapeau) => hampe(plan, drapeau)),
    ...plan.couloirs.flatMap(({ barres, y }) =>
      barres.map((barre) => barreEtape(barre, y + 3.5 + barre.ligne * RANG, plan.echelle.x(date))),
    ),
    ...plan.drapeaux.map(drapeau),
    ...plan.points.map((point) => pointEntretien(point, plan.haut.entretiens + 15 + point.ligne * RANG_POINT)),
    ...ruban(plan, parcours, date),
    '</g>',
    ...etiquettes(plan),
  ]
  return drawing(GOUTTIERE + largeur + MARGE, plan.hauteur, parts)
}

function fonds({ couloirs, echelle }: PlanFrise): string[] {
  return couloirs
    .filter((_, rang) => rang % 2 === 0)
    .map(({ y, hauteur }) => rect(0, y, GOUTTIERE + echelle.largeur + MARGE, hauteur, INK.fond))
}

function etiquettes({ haut, couloirs, echelle }: PlanFrise): string[] {
  const lignes = [
    { y: haut.commission, nom: 'Commission' },
    ...(haut.couloirs > haut.engagement ? [{ y: haut.engagement, nom: 'Engagement' }] : []),
    ...couloirs.map(({ y, couloir }) => ({ y, nom: couloir.label })),
    { y: haut.entretiens, nom: 'Entretiens' },
  ]
  return lignes.flatMap(({ y, nom }) => [
    line(0, y, GOUTTIERE + echelle.largeur + MARGE, y, INK.filet),
    label(8, y + 19, nom, { size: 14, anchor: 'start', fill: INK.texte2 }),
  ])
}

function mois({ echelle, bas }: PlanFrise): string[] {
  return moisOf(echelle).flatMap(({ x, largeur, lettre, annee }) => [
    line(x, annee ? 0 : TETE, x, bas, annee ? INK.texte3 : INK.filet),
    ...(largeur >= 9 ? [label(x + largeur / 2, 25, lettre, { size: 12, fill: INK.texte3 })] : []),
    ...(annee ? [label(x + 5, 12, annee, { size: 12, bold: true, anchor: 'start', fill: INK.texte2 })] : []),
  ])
}

function engagement(x: number, y: number, largeur: number, signe: boolean): string[] {
  const trait = signe ? '' : ' stroke-dasharray="4 3"'
  const cadre = `<rect x="${n(x)}" y="${n(y)}" width="${n(largeur)}" height="16" fill="${signe ? INK.clair : '#FFFFFF'}" stroke="${INK.petrole}"${trait}/>`
  return largeur > 74
    ? [cadre, label(x + 8, y + 12, signe ? 'Contrat signé' : 'À signer', { size: 12, anchor: 'start', fill: INK.texte2 })]
    : [cadre]
}

function pause({ haut }: PlanFrise, x: number, largeur: number): string {
  const hauteur = haut.entretiens - haut.couloirs
  const nom =
    largeur > 74 ? label(x + largeur / 2, haut.couloirs + hauteur / 2, 'Suspension', { size: 13, bold: true, fill: SUSPENDU }) : ''
  return rect(x, haut.couloirs, largeur, hauteur, SUSPENDU_FOND) + hatch(x, haut.couloirs, largeur, hauteur, SUSPENDU, 8) + nom
}

function hampe({ haut }: PlanFrise, { x, ligne, decide }: DrapeauPlace): string {
  const tirets = decide ? '' : ' stroke-dasharray="3 3"'
  return `<path d="M${n(x)} ${TETE + 7 + ligne * RANG_DRAPEAU}V${n(haut.entretiens)}" stroke="${INK.texte2}" stroke-width="1"${tirets} fill="none"/>`
}

function drapeau({ x, largeur, aGauche, ligne, libelle, decide }: DrapeauPlace): string {
  const y = TETE + 7 + ligne * RANG_DRAPEAU
  const bord = aGauche ? x - largeur : x + largeur
  const creux = aGauche ? bord + 5 : bord - 5
  const style = decide ? `fill="${INK.texte2}"` : `fill="#FFFFFF" stroke="${INK.texte2}" stroke-dasharray="3 3"`
  const forme = `<path d="M${n(x)} ${y}H${n(bord)}L${n(creux)} ${y + 11}L${n(bord)} ${y + 22}H${n(x)}Z" ${style}/>`
  const debut = (aGauche ? bord : x) + 12
  return forme + label(debut, y + 15.5, libelle, { size: 13, bold: true, anchor: 'start', fill: decide ? '#FFFFFF' : INK.texte })
}

function barreEtape({ etape, libelle, aspect, x, largeur, texte }: BarreEtape, y: number, aujourdhui: number): string {
  const { plein, teinte, bord } = COULEURS[COULOIR_OF[etape.famille]]
  const marquee = aspect === 'faite' || aspect === 'interrompue' || aspect === 'a_saisir'
  const parts =
    aspect === 'en_cours'
      ? [rect(x, y, largeur, HAUTEUR_BARRE, teinte), rect(x, y, Math.max(aujourdhui - x, 4), HAUTEUR_BARRE, plein, bord)]
      : aspect === 'prevue'
        ? [
            `<rect x="${n(x)}" y="${n(y)}" width="${n(largeur)}" height="${HAUTEUR_BARRE}" fill="#FFFFFF" stroke="${bord}" stroke-dasharray="4 3"/>`,
          ]
        : [rect(x, y, largeur, HAUTEUR_BARRE, teinte, bord), rect(x, y, 4, HAUTEUR_BARRE, bord)]
  if (marquee) parts.push(marque(aspect, texte === 'droite' || largeur < 24 ? x + largeur + 4 : x + largeur - 20, y + 3, bord))
  const debut = texte === 'dedans' ? x + 10 : texte === 'gauche' ? x - 6 : x + largeur + (marquee ? 24 : 6)
  const dessus = texte === 'dedans' && aspect === 'en_cours'
  const fill = dessus && plein !== COULEURS.formation.plein ? '#FFFFFF' : INK.texte
  parts.push(
    nom(debut, y + 15.5, libelle, { size: 13, bold: dessus, anchor: texte === 'gauche' ? 'end' : 'start', fill }, texte !== 'dedans'),
  )
  return parts.join('')
}

// Outside of its bar, a name is read over the hatches thanks to a white edge.
function nom(x: number, y: number, libelle: string, style: LabelStyle, borde: boolean): string {
  const texte = label(x, y, libelle, style)
  return borde ? texte.replace('<text ', '<text stroke="#FFFFFF" stroke-width="3" ') + texte : texte
}

function marque(aspect: BarreEtape['aspect'], x: number, y: number, bord: string): string {
  if (aspect === 'a_saisir') return label(x + 8, y + 12.5, '?', { size: 14, bold: true, fill: '#8A5D00' })
  const d = aspect === 'interrompue' ? `M${n(x + 4)} ${n(y + 4)}l8 8m0 -8l-8 8` : `M${n(x + 3)} ${n(y + 8)}l3.5 3.5l7 -7`
  return `<path d="${d}" stroke="${aspect === 'interrompue' ? ALERTE : bord}" stroke-width="2" fill="none"/>`
}

function pointEntretien({ entretien, x }: PointPlace, y: number): string {
  if (entretien.statut === 'absent')
    return `<path d="M${n(x - 4)} ${n(y - 4)}l8 8m0 -8l-8 8" stroke="${ALERTE}" stroke-width="2" fill="none"/>`
  const tirets = entretien.statut === 'prevu' ? ' stroke-dasharray="2.2 2.2"' : ''
  const fill = entretien.statut === 'honore' ? INK.texte2 : '#FFFFFF'
  return `<circle cx="${n(x)}" cy="${n(y)}" r="4.5" fill="${fill}" stroke="${INK.texte2}" stroke-width="1.5"${tirets}/>`
}

function ruban({ echelle, bas }: PlanFrise, { date_entree }: ParcoursFrise, date: IsoDate): string[] {
  const aujourdhui = date < echelle.fin ? echelle.x(date) : null
  const parts = [line(0, bas, echelle.largeur, bas, INK.filet)]
  const gauche = aujourdhui !== null && aujourdhui > echelle.largeur - 70
  if (date_entree !== null) {
    for (const { x, label: nom } of graduationsOf(date_entree, echelle)) {
      parts.push(line(x, bas, x, bas + (nom ? 7 : 4), INK.texte3))
      if (nom && (aujourdhui === null || Math.abs(x - aujourdhui + (gauche ? 60 : 0)) > 92))
        parts.push(label(x, bas + 20, nom, { size: 12, fill: INK.texte3 }))
    }
  }
  if (aujourdhui === null) return parts
  const duree = date_entree === null ? -1 : daysBetween(date_entree, date) / JOURS_PAR_MOIS
  const nom = duree < 0 ? 'Aujourd’hui' : `Aujourd’hui : ${formatFigure(duree, 1)} mois`
  return [
    ...parts,
    stripedMark(aujourdhui, TETE, bas - TETE, 5),
    label(gauche ? aujourdhui - 6 : aujourdhui, bas + 21, nom, { size: 12, bold: true, anchor: gauche ? 'end' : 'middle' }),
  ]
}
