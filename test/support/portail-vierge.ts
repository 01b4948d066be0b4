import { crc32, deflateRawSync } from 'node:zlib'
import type { ContenuModele } from '../../src-main/contract/fse-saisie'

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

/** An invented blank file: a title row, headings on row 3, styled empty rows, validations, a second sheet and an image. */
export const PARTIES_PORTAIL: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8"?><workbook ${NS} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Listes &amp; codes" sheetId="1" r:id="rId2"/><sheet name="Participants" sheetId="2" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels':
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
  'xl/styles.xml': `<?xml version="1.0" encoding="UTF-8"?><styleSheet ${NS}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': `<?xml version="1.0" encoding="UTF-8"?><worksheet ${NS}><dimension ref="A1:F4"/><cols><col min="5" max="5" width="20" style="2" customWidth="1"/></cols><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Import (fichier inventé)</t></is></c></row><row r="3" spans="1:6">${cells(['Nom', 'Prénom', 'Sexe', 'Date de naissance', 'Code postal', 'Téléphone', 'Entrée', 'Financeur', 'Niveau', 'Handicap'], 3)}</row><row r="4" spans="1:2" s="1" customFormat="1"><c r="A4" s="1"/><c r="B4" s="1"/></row></sheetData><dataValidations count="1"><dataValidation type="list" sqref="C4:C500"><formula1>"1,2"</formula1></dataValidation></dataValidations></worksheet>`,
  'xl/worksheets/sheet2.xml': `<?xml version="1.0" encoding="UTF-8"?><worksheet ${NS}><sheetData><row r="1">${cells(['Code', 'Libellé'], 1)}</row></sheetData></worksheet>`,
  'xl/media/image1.png': '\u0001image inventée\u0002',
}

function cells(titres: readonly string[], row: number): string {
  return titres.map((titre, index) => `<c r="${String.fromCharCode(65 + index)}${row}" t="inlineStr"><is><t>${titre}</t></is></c>`).join('')
}

/** The blank file as bytes, compressed as spreadsheets do; `enFlux`: sizes written after each part, as some portals do. */
export function portailVierge(parties: Readonly<Record<string, string>> = PARTIES_PORTAIL, { enFlux = false } = {}): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(parties)) {
    const content = Buffer.from(text, 'utf8')
    const packed = deflateRawSync(content)
    const path = Buffer.from(name, 'utf8')
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(8, 4)
    head.writeUInt32LE(crc32(content), 10)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(content.length, 18)
    head.writeUInt16LE(path.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    if (enFlux) head.writeUInt16LE(8, 2)
    const local = Buffer.from(head)
    if (enFlux) local.fill(0, 10, 22)
    const after = enFlux ? Buffer.concat([Buffer.from('PK\x07\x08', 'latin1'), head.subarray(10, 22)]) : Buffer.alloc(0)
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), local, path, packed, after)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, place, path)
    offset += 30 + path.length + packed.length + after.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(Object.keys(parties).length, 8)
  end.writeUInt16LE(Object.keys(parties).length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, central, end])
}

const champ = (rang: number, titre: string, source: Partial<Extract<ContenuModele['colonnes'][number]['source'], { type: 'champ' }>>) => ({
  rang,
  titre,
  suggere: false,
  source: { type: 'champ' as const, champ: 'nom' as const, format: 'texte' as const, valeurs: {}, ...source },
})

/** A mapping of the invented file. */
export const CONTENU_PORTAIL: ContenuModele = {
  format: 'xlsx',
  feuille: 'Participants',
  ligne_entete: 3,
  ligne_donnees: 4,
  colonnes: [
    champ(0, 'Nom', { champ: 'nom' }),
    champ(1, 'Prénom', { champ: 'prenom' }),
    champ(2, 'Sexe', { champ: 'sexe', valeurs: { F: '2', M: '1', X: '3' } }),
    champ(3, 'Date de naissance', { champ: 'date_naissance', format: 'date_fr' }),
    champ(4, 'Code postal', { champ: 'code_postal' }),
    champ(5, 'Téléphone', { champ: 'contact_telephone' }),
    champ(6, 'Entrée', { champ: 'date_entree', format: 'date_iso' }),
    { rang: 7, titre: 'Financeur', suggere: false, source: { type: 'constante', valeur: 'FSE+' } },
    champ(8, 'Niveau', { champ: 'duree_recherche_mois', format: 'nombre' }),
    champ(9, 'Handicap', {
      champ: 'rqth',
      valeurs: { oui: '1', non: '0', ne_souhaite_pas_repondre: '9', ne_sait_pas: '9', non_demande: '' },
    }),
  ],
  contact: { telephone: '0322000000', courriel: null },
}
