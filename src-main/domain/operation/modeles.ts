import type { CodeIndicateur } from '../indicateur/codes'
import type { CleRegle } from '../sortie/regles'
import type { TypeOperation } from './operation'

/** A target of a model: each year, or for the whole protocol. */
export interface ObjectifModele {
  readonly indicateur: CodeIndicateur
  readonly cible: number
  readonly parAn: boolean
}

/** An operation as teams of the field set it up, to begin from. */
export interface ModeleOperation {
  readonly code: string
  readonly intitule: string
  readonly type: TypeOperation
  readonly public: string
  readonly regles: Readonly<Partial<Record<CleRegle, string>>>
  readonly objectifs: readonly ObjectifModele[]
}

const annuel = (indicateur: CodeIndicateur, cible: number): ObjectifModele => ({ indicateur, cible, parAn: true })
const protocole = (indicateur: CodeIndicateur, cible: number): ObjectifModele => ({ indicateur, cible, parAn: false })

// Youth operations count the beginning of a training; some count any contract.
const ENTREE_EN_FORMATION = { 'formation.mode': 'entree' } as const
const TOUT_CONTRAT = { 'emploi.tout_contrat': 'oui', ...ENTREE_EN_FORMATION } as const

/** The models shipped with the application; rules and targets are those that teams have published, all can be changed. */
export const MODELES_OPERATION: readonly ModeleOperation[] = [
  {
    code: 'PLIE',
    intitule: 'Plan local pour l’insertion et l’emploi',
    type: 'plie',
    public: '26 ans et plus, résidant dans les communes du territoire',
    regles: {},
    objectifs: [
      annuel('P01', 200),
      annuel('P05', 710),
      protocole('P10', 50),
      protocole('P11', 42),
      protocole('P12', 8),
      annuel('C01', 12),
      annuel('E01', 140),
      annuel('E02', 260),
      annuel('E03', 400),
      annuel('E04', 200),
      annuel('E05', 4),
      annuel('E06', 15),
    ],
  },
  {
    code: 'GAGNANT',
    intitule: 'Contrat gagnant',
    type: 'jeunes',
    public: 'Jeunes des quartiers prioritaires',
    regles: ENTREE_EN_FORMATION,
    objectifs: [protocole('J01', 100), protocole('P10', 55)],
  },
  {
    code: 'ALTERNANCE',
    intitule: 'Les clés pour l’alternance',
    type: 'jeunes',
    public: '16 à 25 ans, ni en emploi ni en formation',
    regles: TOUT_CONTRAT,
    objectifs: [annuel('J01', 120), protocole('P10', 50)],
  },
  {
    code: 'EMPLOI',
    intitule: 'Les clés pour l’emploi',
    type: 'jeunes',
    public: '16 à 25 ans, ni en emploi ni en formation',
    regles: TOUT_CONTRAT,
    objectifs: [annuel('J01', 200), protocole('P10', 50)],
  },
  {
    code: 'REPERER',
    intitule: 'Repérer pour agir',
    type: 'jeunes',
    public: 'Jeunes des quartiers prioritaires inconnus du service public de l’emploi',
    regles: ENTREE_EN_FORMATION,
    objectifs: [protocole('P10', 55)],
  },
  {
    code: 'ROUTE',
    intitule: 'En route vers l’emploi',
    type: 'jeunes',
    public: 'Jeunes accompagnés vers l’emploi',
    regles: {},
    objectifs: [],
  },
  {
    code: 'GPEC',
    intitule: 'Emplois et compétences, recrutements en nombre',
    type: 'entreprises',
    public: 'Entreprises qui recrutent et candidats du territoire',
    regles: {},
    objectifs: [],
  },
]
