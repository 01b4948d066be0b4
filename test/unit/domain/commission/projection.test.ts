import { describe, expect, it } from 'vitest'
import {
  etapeAnonyme,
  etapeProjetee,
  type FaitsQuestion,
  isFreinProjetable,
  motifProjete,
  questionProjetee,
} from '../../../../src-main/domain/commission/projection'
import { FAMILLES_ETAPE, type FamilleEtape } from '../../../../src-main/domain/parcours/etape'
import { THEMES_FREIN } from '../../../../src-main/domain/parcours/frein'
import { MOTIFS_SORTIE } from '../../../../src-main/domain/sortie/sortie'
import { demandeOf } from '../../../support/commission'
import { etapeOf } from '../../../support/donnees'

const ETAPE = {
  ...etapeOf({ id: 'E1', famille: 'emploi_durable', contrat: 'cdi', date_debut: '2026-07-06', heures_hebdo: 30 }),
  intitule: 'Agente de service',
  operateur: null,
  employeur: 'F1',
  employeur_nom: 'EHPAD Les Tilleuls',
}

function question(changes: Partial<FaitsQuestion>, anonyme: boolean, strict = false): string {
  const faits: FaitsQuestion = { type: 'entree', demande: null, etape: null, nouveauReferent: null, operation: 'PLIE 2026', ...changes }
  return questionProjetee(faits, strict ? 'strict' : anonyme ? 'anonyme' : 'nominatif').replaceAll('\u00a0', ' ')
}

describe('discrétion de la projection', () => {
  it.each(MOTIFS_SORTIE)('motif de sortie %s : ni santé, ni justice, ni famille', (motif) => {
    const discret = ['deces', 'maladie', 'maternite', 'incarceration'].includes(motif)
    expect(motifProjete(motif) === 'Motif administratif').toBe(discret)
  })

  it('un frein de santé, de famille ou financier n’est pas projeté', () => {
    expect(THEMES_FREIN.filter((theme) => !isFreinProjetable(theme))).toEqual(['financier', 'sante', 'famille'])
  })

  it('une action sociale ne dit jamais son intitulé : c’est peut-être un soin', () => {
    const soin = { famille: 'action_sociale', intitule: 'Cure à Clermont', operateur: 'CSAPA', contrat: null } as const
    for (const texte of [etapeProjetee(soin), etapeAnonyme(soin)]) expect(texte).toBe('Appui social, mobilité')
  })

  it.each(FAMILLES_ETAPE.filter((famille): famille is Exclude<FamilleEtape, 'action_sociale'> => famille !== 'action_sociale'))(
    'une étape %s anonyme ne dit rien de ce qui a été tapé',
    (famille) => {
      const texte = etapeAnonyme({ famille, intitule: 'Soudeur chez Dupont', operateur: 'Afpa de Brévanne', contrat: null })
      expect(texte).not.toMatch(/Soudeur|Dupont|Afpa|Brévanne/)
      expect(texte).not.toBe('')
    },
  )

  it('une suspension se lit « pause », et son motif n’est pas dit', () => {
    const demande = demandeOf({ type: 'suspension', date_effet: '2026-10-01', date_fin: '2027-01-31', justification: 'Maternité' })
    for (const anonyme of [false, true]) {
      expect(question({ type: 'suspension', demande }, anonyme)).toBe('Pause du 01/10/2026 au 31/01/2027.')
    }
  })
})

describe('question posée à la salle', () => {
  const sortie = { type: 'sortie_positive', etape: ETAPE, demande: demandeOf({ type: 'sortie_positive', motif_sortie: 'emploi' }) } as const

  it('sortie en emploi : le contrat, l’employeur, les heures et le début', () => {
    const texte = question(sortie, false)
    expect(texte).toMatch(/CDI, Agente de service, EHPAD Les Tilleuls, 30 h par semaine, depuis le 06\/07\/2026\./)
  })

  it('la même, anonyme : ni métier, ni employeur', () => {
    const texte = question(sortie, true)
    expect(texte).toMatch(/^CDI, 30 h par semaine, depuis le 06\/07\/2026\.$/)
  })

  it('au niveau strict : ni date, ni heures, ni contrat, ni opération', () => {
    expect(question(sortie, true, true)).toMatch(/^Emploi[^\d]*\.$/)
    const pause = demandeOf({ type: 'suspension', date_effet: '2026-10-01', date_fin: '2027-01-31' })
    expect(question({ type: 'suspension', demande: pause }, true, true)).toBe('Pause du parcours.')
    expect(question({ type: 'entree' }, true, true)).toBe('Entrée dans l’accompagnement.')
  })

  it('sortie pour maladie : un motif administratif', () => {
    const demande = demandeOf({ type: 'sortie_neutre', motif_sortie: 'maladie' })
    expect(question({ type: 'sortie_neutre', demande }, false)).toBe('Motif administratif.')
  })

  it('changement de référent : le nom du nouveau disparaît en anonyme', () => {
    expect(question({ type: 'changement_referent', nouveauReferent: 'Karine Nguyen' }, false)).toContain('Karine Nguyen')
    expect(question({ type: 'changement_referent', nouveauReferent: 'Karine Nguyen' }, true)).toBe('Changement de référent.')
  })
})
