import type { SectionBilan } from '../../../src-main/domain/bilan/section'
import type { CodeIndicateur } from '../../../src-main/domain/indicateur/codes'

/** The figures to have under the eyes while writing a section. */
export const CHIFFRES_SECTION: Record<SectionBilan, readonly CodeIndicateur[]> = {
  accompagnement: ['P05', 'P03', 'P06', 'P04', 'P01', 'P02'],
  sorties: ['P06', 'P07', 'P10', 'P11', 'P12', 'P08', 'P09'],
  durees: ['P13', 'P13m', 'P23'],
  objectifs: ['P03', 'P05', 'P10', 'E01', 'E03'],
  evolution: ['P05', 'P03', 'P06', 'P10', 'E04'],
  profil: ['P05', 'P03', 'EECO02', 'EECO06'],
  parcours: ['P15', 'P16', 'P17', 'P14', 'P18'],
  employeurs: ['E01', 'E02', 'E03', 'E04', 'E05', 'E06'],
  clauses: ['K01', 'K02', 'K03', 'K04', 'K05'],
  fse: ['FSE_TOTAL', 'FSE_INCOMPLETS', 'FSE_TAUX_INCOMPLETS'],
  derogations: ['P06', 'P07'],
  qualite: ['FSE_INCOMPLETS', 'P14', 'P23'],
  listes: ['P03', 'P06'],
}
