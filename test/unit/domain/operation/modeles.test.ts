import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ModeleOperation, ObjectifModele } from '../../../../src-main/domain/operation/modele'
import { findModele, MODELES_OPERATION } from '../../../../src-main/domain/operation/modeles'
import { objectifsDuModele } from '../../../../src-main/domain/operation/objectifs-modele'
import { parseRegles } from '../../../../src-main/domain/sortie/regles'

interface Attendu {
  code: string
  intitule: string
  type: string
  numero_fse?: string
  public?: string
  periode?: { du: string; au: string }
  territoire_epci?: string[]
  criteres_entree?: string[]
  norme_file_active_etp?: number
  regles?: Record<string, string>
  phases?: {
    ordre: number
    intitule: string
    duree_mois?: number | [number, number]
    prise_en_charge?: string
    suivi_emploi_mois?: number
  }[]
  etapes_session?: string[]
  recrutement_en_nombre_postes?: number
  objectifs: {
    indicateur: string
    libelle: string
    par_an?: boolean
    periode?: string
    annees?: Record<string, number>
    cible?: number
    par?: string
    repartition?: Record<string, string>
  }[]
}

const { operations } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../fixtures/modeles-operations.json'), 'utf8')) as {
  operations: Attendu[]
}
/** Same words whatever the apostrophe, the spaces and the capital. */
const texte = (brut: string | null | undefined) =>
  (brut ?? '')
    .replaceAll("'", '’')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/ :/g, ':')
    .toLowerCase()

function modeleOf(code: string): ModeleOperation {
  const modele = findModele(code)
  if (!modele) throw new Error(`modèle absent : ${code}`)
  return modele
}

const echeanceOf = ({ annees, par_an }: Attendu['objectifs'][number]): ObjectifModele['echeance'] =>
  annees ?? (par_an ? 'par_an' : 'operation')

describe('Modèles d’opérations livrés', () => {
  it('sont tous là, et rien d’autre', () => {
    expect(MODELES_OPERATION.map(({ code }) => code).sort()).toEqual(operations.map(({ code }) => code).sort())
  })

  it.each(operations)('$code dit tout ce qui est publié', (attendu) => {
    const modele = modeleOf(attendu.code)
    expect(texte(modele.intitule)).toBe(texte(attendu.intitule))
    expect(modele.type).toBe(attendu.type)
    expect(modele.numero_fse).toBe(attendu.numero_fse ?? null)
    expect(texte(modele.public)).toBe(texte(attendu.public))
    expect([modele.date_debut, modele.date_fin]).toEqual([attendu.periode?.du ?? null, attendu.periode?.au ?? null])
    expect(modele.territoire).toEqual(attendu.territoire_epci ?? [])
    expect(modele.criteres_entree).toEqual(attendu.criteres_entree ?? [])
    expect(modele.norme_file_active).toBe(attendu.norme_file_active_etp ?? null)
    expect(modele.regles).toEqual(attendu.regles ?? {})
  })

  it.each(operations)('$code a les objectifs publiés', ({ code, objectifs }) => {
    expect(
      modeleOf(code).objectifs.map(({ indicateur, libelle, echeance, parReferent }) => [indicateur, texte(libelle), echeance, parReferent]),
    ).toEqual(objectifs.map((un) => [un.indicateur, texte(un.libelle), echeanceOf(un), un.par === 'referent']))
    const cibles = objectifs.filter(({ cible }) => cible !== undefined).map(({ indicateur, cible }) => [indicateur, cible])
    const siennes = modeleOf(code).objectifs.filter(({ echeance }) => typeof echeance === 'string')
    expect(siennes.map(({ indicateur, cible }) => [indicateur, cible])).toEqual(cibles)
  })

  it.each(operations)('$code a les phases et la répartition publiées', ({ code, phases, etapes_session, objectifs, ...attendu }) => {
    const { phases: siennes, repartition } = modeleOf(code)
    const noms = phases?.map(({ intitule }) => intitule) ?? etapes_session ?? []
    expect(siennes.map(({ ordre, intitule }) => [ordre, texte(intitule)])).toEqual(noms.map((nom, rang) => [rang + 1, texte(nom)]))
    for (const [rang, phase] of (phases ?? []).entries()) {
      const { duree_mois, duree_mois_max, prise_en_charge } = siennes[rang] ?? {}
      const duree = phase.duree_mois ?? null
      expect([duree_mois, duree_mois_max]).toEqual(Array.isArray(duree) ? duree : [duree, null])
      if (phase.prise_en_charge) expect(texte(prise_en_charge)).toBe(texte(phase.prise_en_charge))
      if (phase.suivi_emploi_mois) expect(prise_en_charge).toContain(`${phase.suivi_emploi_mois} mois`)
    }
    if (attendu.recrutement_en_nombre_postes)
      expect(siennes[0]?.prise_en_charge).toContain(`${attendu.recrutement_en_nombre_postes} postes`)
    const parts = objectifs.flatMap((un) => Object.entries(un.repartition ?? {}))
    expect(repartition === null).toBe(parts.length === 0)
    for (const [categorie, part] of parts) {
      expect(texte(repartition)).toContain(texte(part))
      expect(texte(repartition)).toContain(categorie.replace('_', ' '))
    }
  })

  it('ont tous des règles que l’application accepte', () => {
    for (const { regles } of MODELES_OPERATION) {
      expect(() => parseRegles(Object.entries(regles).map(([cle, valeur]) => ({ cle, valeur })))).not.toThrow()
    }
  })
})

describe('Objectifs d’un modèle dans une opération', () => {
  const cadre = { anneeCourante: 2026, referents: 3 }

  it('se répètent chaque année de sa période', () => {
    const objectifs = objectifsDuModele(modeleOf('PLIE'), { ...cadre, date_debut: '2022-01-01', date_fin: '2024-12-31' })
    expect(objectifs.filter(({ indicateur }) => indicateur === 'P01')).toEqual(
      [2022, 2023, 2024].map((annee) => ({ annee, indicateur: 'P01', cible: 200 })),
    )
    expect(objectifs.filter(({ indicateur }) => indicateur === 'C02').map(({ cible }) => cible)).toEqual([7, 8, 8])
    expect(objectifs.filter(({ indicateur }) => indicateur === 'C07').map(({ cible }) => cible)).toEqual([1, 1, 1])
    expect(objectifs.filter(({ annee }) => annee === null).map(({ indicateur }) => indicateur)).toEqual(['P10', 'P11', 'P12'])
  })

  it('dits par référent sont multipliés par les référents présents, un au moins', () => {
    const entretiens = (referents: number) =>
      objectifsDuModele(modeleOf('PLIE'), { anneeCourante: 2026, referents, date_debut: '2026-01-01', date_fin: null }).find(
        ({ indicateur }) => indicateur === 'C03',
      )?.cible
    expect([entretiens(3), entretiens(0)]).toEqual([6, 2])
  })
})
