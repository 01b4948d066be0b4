import { describe, expect, it } from 'vitest'
import { loadDecisionsAnnoncees, loadSyntheses } from '../../../src-main/database/queries/commission-courriers.query'
import { loadSeancePapier } from '../../../src-main/database/queries/commission-papier.query'
import { courriersDecision } from '../../../src-main/documents/commission/courriers-decision'
import { faitsDecision } from '../../../src-main/documents/commission/faits-decision'
import { ficheSynthese } from '../../../src-main/documents/commission/fiche-synthese'
import { papiersDocument } from '../../../src-main/documents/papier/papiers.document'
import { renderPdf } from '../../../src-main/documents/render'
import { openCommission } from '../../support/commission-seance'
import { readPdfText } from '../../support/pdf-text'

const COORDINATRICE = { roles: ['coordinateur'] as const, referent: null }
const nomCommune = () => 'Brévanne'

async function seanceDecidee() {
  const kit = await openCommission()
  const id = await kit.plan()
  const adresse = { adresse: '3 rue du Moulin', code_postal: '99100', code_insee: '99001', sexe: 'F' as const }
  await kit.db.updateTable('participant').set(adresse).where('id', '=', 'P4').execute()
  await kit.db.updateTable('participation').set({ prescripteur: 'Mission locale', rsa: 1 }).where('id', '=', 'T4').execute()
  const entree = await kit.inscribe(id, 'entree', 'T4', { justification: 'Allocataire du RSA, hébergée' })
  const sortie = await kit.inscribe(id, 'sortie_positive', 'T1', { motif_sortie: 'emploi', etape: 'E1' })
  await kit.open(id)
  await kit.decide(entree.id, 'favorable', { date_effet: '2026-10-01' })
  await kit.decide(sortie.id, 'ajourne')
  return { ...kit, id }
}

const papier = async (kit: Awaited<ReturnType<typeof seanceDecidee>>, anonyme = false) => ({
  ...(await loadSeancePapier(kit.db, COORDINATRICE, kit.id, anonyme)).seance,
  auteur: 'Hélène Marchetti',
  coordination: null,
  etabli_le: '2026-09-25',
})

async function readPapers(
  feuillets: Parameters<typeof papiersDocument>[0]['feuillets'],
  structure: Parameters<typeof papiersDocument>[0]['structure'],
) {
  const data = { structure, titre: 'Commission', mention: '', auteur: 'Hélène Marchetti', date: '2026-09-25', feuillets }
  return (await readPdfText(await renderPdf(papiersDocument(data)))).text.replace(/[\s\u00a0\u202f]+/g, ' ')
}

describe('courriers de décision', () => {
  it('un par personne, puis un au prescripteur d’une entrée ; rien de sensible, ni motif ni avis', async () => {
    const kit = await seanceDecidee()
    const seance = await papier(kit)
    const dossiers = (await loadDecisionsAnnoncees(kit.db, kit.id, nomCommune)).flatMap(({ annonce, ...dossier }) => {
      const faits = faitsDecision(annonce)
      return faits ? [{ ...dossier, faits }] : []
    })
    const feuillets = courriersDecision(dossiers, seance)
    expect(feuillets.map(({ signet }) => signet)).toEqual(['OUALI Samira', 'LEFÈVRE Marie', 'Prescripteur : Mission locale'])
    const text = await readPapers(feuillets, seance.structure)
    expect(text).toContain('Mme Samira OUALI 3 rue du Moulin 99100 BRÉVANNE')
    expect(text).toMatch(/Votre entrée dans l’accompagnement « .* » est acceptée à partir du 1er octobre 2026/)
    expect(text).toContain('réexaminera votre dossier à une prochaine séance')
    expect(text).toContain('Vous nous avez adressé Samira OUALI')
    expect(text).not.toMatch(/\brsa\b|hébergée|allocataire/i)
  })
})

describe('fiches de synthèse', () => {
  it('anonymes, aucun mot de personne : ni nom, ni naissance, ni commune, ni avis', async () => {
    const kit = await seanceDecidee()
    const seance = await papier(kit, true)
    const syntheses = await loadSyntheses(kit.db, COORDINATRICE, kit.id, nomCommune)
    const fiches = seance.lignes.flatMap((ligne, index) => {
      const synthese = syntheses[index]
      return synthese ? [ficheSynthese({ ligne, synthese, manques: synthese.manques }, seance)] : []
    })
    expect(fiches).toHaveLength(2)
    const text = await readPapers(fiches, seance.structure)
    expect(text).not.toMatch(/ouali|samira|lefèvre|marie|brévanne|hébergée|agente de service/i)
    for (const naissance of ['1990-02-03', '1980-03-02']) expect(text).not.toContain(naissance.split('-').reverse().join('/'))
  })

  it('nominatives, elles disent qui, depuis quand, ce que dit la règle et ce qui manque', async () => {
    const kit = await seanceDecidee()
    const seance = await papier(kit)
    const [synthese] = await loadSyntheses(kit.db, COORDINATRICE, kit.id, nomCommune)
    const [ligne] = seance.lignes
    if (!synthese || !ligne) throw new Error('no dossier')
    const text = await readPapers([ficheSynthese({ ligne, synthese, manques: ['Justificatif de domicile'] }, seance)], seance.structure)
    expect(text).toContain('OUALI Samira')
    expect(text).toContain('Brévanne')
    expect(text).toContain('Il manque : justificatif de domicile.')
  })
})
