import type { IsoDate } from '../../domain/commun/date'
import type { FaitsPersonne } from '../../domain/papier/faits'
import { capitalize, hour, longDate } from '../kit/french'
import { libelleOperation, nomListe } from './commun'
import type { Feuillet } from './contenu'

export interface OptionsEmargement {
  readonly titre: string
  readonly date: IsoDate | null
  readonly heure: string | null
  readonly lieu: string | null
  /** Rows left blank for those who come unannounced. */
  readonly lignes_vides: number
}

/** One sheet to sign for all: names alone, nothing that tells why somebody comes. */
export function feuilleEmargement(
  personnes: readonly (Pick<FaitsPersonne, 'operation_intitule' | 'numero_fse'> & {
    readonly identite: Pick<FaitsPersonne['identite'], 'nom' | 'prenom'>
  })[],
  { titre, date, heure, lieu, lignes_vides }: OptionsEmargement,
): Feuillet {
  const noms = personnes.map(nomListe).sort((a, b) => a.localeCompare(b, 'fr'))
  const rangs = [...noms, ...Array.from({ length: lignes_vides }, () => '')]
  return {
    signet: titre,
    genre: 'Feuille d’émargement',
    titre,
    soustitre: date === null ? '' : [capitalize(longDate(date)), heure === null ? '' : `à ${hour(heure)}`].filter(Boolean).join(', '),
    operation: [...new Set(personnes.map(libelleOperation))].join('\u00a0; '),
    courrier: null,
    blocs: [
      {
        type: 'faits',
        paires: [
          ['Lieu', lieu],
          ['Animé par', null],
          ...(date === null ? ([['Date', null]] as const) : []),
          ...(heure === null ? ([['Heure', null]] as const) : []),
        ],
      },
      {
        type: 'tableau',
        hauteur: 27,
        colonnes: [
          { titre: 'N°', largeur: 22 },
          { titre: 'Nom et prénom', largeur: 210 },
          { titre: 'Signature', largeur: '*' },
        ],
        lignes: rangs.map((nom, index) => [String(index + 1), nom, '']),
      },
      { type: 'signatures', cases: [{ titre: 'La personne qui anime', nom: '', mention: '' }] },
    ],
  }
}
