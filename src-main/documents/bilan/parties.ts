import type { Content } from 'pdfmake/interfaces'
import { SECTION_BILAN_LABELS, SECTIONS_DEFAUT, type SectionBilan, type SectionChoisie } from '../../domain/bilan/section'
import { type PlaceTexte, type TexteBilan, texteAt } from '../../domain/bilan/texte'
import { lireTexte } from '../../domain/papier/mise-en-forme'
import { section } from '../kit/blocks'
import { blocPdf } from '../papier/bloc-pdf'
import { parcoursPartie } from './accompagnement'
import { clausesPartie, employeursPartie } from './activite'
import type { Partie } from './blocs'
import type { BilanData } from './data'
import { dureesPartie, evolutionPartie } from './evolution'
import { fsePartie, qualitePartie } from './fse'
import { derogationsPartie, listesPartie } from './mouvements'
import { objectifsPartie } from './objectifs'
import { accompagnementPartie, sortiesPartie } from './parcours'
import { profilPartie } from './profil'

const PARTIES: Record<SectionBilan, (data: BilanData) => Partie> = {
  accompagnement: accompagnementPartie,
  sorties: sortiesPartie,
  durees: dureesPartie,
  objectifs: objectifsPartie,
  evolution: evolutionPartie,
  profil: profilPartie,
  parcours: parcoursPartie,
  employeurs: employeursPartie,
  clauses: clausesPartie,
  fse: fsePartie,
  derogations: derogationsPartie,
  qualite: qualitePartie,
  listes: listesPartie,
}

/** The sections asked for, numbered in their order, each between its two texts; one without figure nor text is left out. */
export function numberParties(data: BilanData): Content[] {
  const { sections, textes } = data.redaction ?? { sections: SECTIONS_DEFAUT, textes: [] }
  return sections
    .filter(({ retenue }) => retenue)
    .map((choisie) => composer(data, choisie, textes))
    .filter(({ contenu }) => contenu.length > 0)
    .flatMap(({ titre, contenu }, rang): Content[] => {
      const [first, ...rest] = contenu
      // A heading never stays alone at the foot of a page.
      return first === undefined ? [] : [{ unbreakable: true, stack: [section(`${rang + 1}. ${titre}`), first] }, ...rest]
    })
}

function composer(data: BilanData, { code, graphiques }: SectionChoisie, textes: readonly TexteBilan[]): Partie {
  const { contenu } = PARTIES[code](graphiques ? data : { ...data, sansGraphiques: true })
  const ecrit = (place: PlaceTexte) => lireTexte(texteAt(textes, code, place).texte).map((bloc) => blocPdf(bloc, 9.5))
  const apres = ecrit('apres')
  const suite: Content[] = apres.length === 0 ? [] : [{ stack: apres, margin: [0, 8, 0, 0] }]
  return { titre: SECTION_BILAN_LABELS[code], contenu: [...ecrit('avant'), ...contenu, ...suite] }
}
