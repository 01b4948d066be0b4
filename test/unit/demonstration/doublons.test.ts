import { expect, it } from 'vitest'
import { buildDemonstration } from '../../../src-main/demonstration/build-demonstration'
import { findPaires } from '../../../src-main/domain/participant/doublon-recherche'

it.each(['2026-09-17', '2028-02-29'])(
  'La démonstration du %s montre un doublon certain, un probable et deux personnes proches',
  (today) => {
    const { participant } = buildDemonstration(today, 'u-1')
    const noms = new Map(participant.map(({ id, nom, prenom }) => [id, `${nom} ${prenom}`]))
    const paires = findPaires(participant, new Set())
    const deNiveau = (voulu: string) =>
      paires.filter(({ niveau }) => niveau === voulu).map(({ premier, second }) => `${noms.get(premier)}, ${noms.get(second)}`)
    expect(deNiveau('certain')).toEqual(['Traoré Mariam, TRAORE Mariam'])
    expect(deNiveau('probable')).toContain('Kovalenko Olena, Kovalenco Olena')
    expect(deNiveau('possible')).toContain('Amrani Rachid, Amrani Samia')
    expect(paires.length).toBeLessThan(25)
  },
)
