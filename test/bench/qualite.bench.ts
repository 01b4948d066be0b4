import { describe, it } from 'vitest'
import { listLignesQualite, loadEtatQualite } from '../../src-main/database/queries/qualite.query'
import { loadDonneesQualite } from '../../src-main/database/queries/qualite-donnees.query'
import { TERRITOIRE_DEMONSTRATION } from '../../src-main/demonstration/entrees'
import { CONTROLES_QUALITE } from '../../src-main/domain/qualite/controles'
import { loadResidenceOf } from '../../src-main/referentiels/residences'
import { fillBase, openBase, TODAY } from './support/base'
import { median, report, timeRuns } from './support/mesure'

const PERSONNES = 10_000
const TOUT = { operation: null, du: null, au: null, referent: null, date: TODAY }
const TABLES = ['participant', 'participation', 'etape', 'sortie', 'suspension', 'suivi']

describe('qualité', () => {
  it(`tous les contrôles sur ${PERSONNES} personnes`, async (context) => {
    const base = await openBase()
    const personnes = await fillBase(base, PERSONNES)
    const { residenceOf } = await loadResidenceOf()
    const referentiels = { residenceOf, territoire: TERRITOIRE_DEMONSTRATION.map((code) => ({ code, nom: code })) }
    const nom = 'lecture simple des mêmes tables'
    const lecture = median(
      await timeRuns(5, () => {
        for (const table of TABLES) base.sqlite.prepare(`SELECT * FROM "${table}"`).all()
      }),
    )
    const reference = { nom, mediane: lecture }
    const chargement = median(await timeRuns(5, () => loadDonneesQualite(base.db, TODAY, referentiels)))
    const etat = median(await timeRuns(5, () => loadEtatQualite(base.db, TOUT, referentiels)))
    const [fse] = CONTROLES_QUALITE
    const liste = median(await timeRuns(5, () => listLignesQualite(base.db, { ...TOUT, controles: fse ? [fse] : [] }, referentiels)))
    report(
      context,
      { mesure: `lecture de ${personnes} dossiers pour les contrôles`, mediane: chargement, reference, cible: 'moins d’une demi-seconde' },
      {
        mesure: `tous les contrôles de ${personnes} personnes`,
        mediane: etat,
        reference,
        cible: 'environ une seconde, hors de la fenêtre',
      },
      { mesure: 'la liste d’un contrôle', mediane: liste, reference, cible: 'moins d’une seconde, hors de la fenêtre' },
    )
  })
})
