import { formatDate } from '../../domain/commun/date'
import { blocHtml, echapper } from './bloc-html'
import type { Feuillet, PapiersData } from './contenu'

const STYLE = `
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.6 system-ui, sans-serif; color: #12252a; background: #fff; }
h1 { font-size: 1.8rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; color: #0b5563; margin: 2rem 0 .5rem; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid #76868a; font-weight: 400; }
thead th { font-weight: 600; } address { font-style: normal; margin: 1.5rem 0; }
.note, .vide { color: #40545a; } section + section { border-top: 2px solid #76868a; margin-top: 3rem; padding-top: 2rem; }
@media print { section + section { break-before: page; border: 0; } }
`

/** The same papers as one page that a screen reader, a telephone or a large print can show; nothing is fetched from outside. */
export function papiersHtml(data: PapiersData): string {
  const { structure, feuillets } = data
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${echapper(data.titre)}</title>
<meta name="author" content="${echapper(data.auteur)}">
<style>${STYLE}</style>
</head>
<body>
<header>
<p><strong>${echapper(structure.nom)}</strong><br>${echapper([structure.adresse, [structure.code_postal, structure.ville].filter(Boolean).join(' ')].filter(Boolean).join(', '))}</p>
<p>Cofinancé par l’Union européenne</p>
</header>
<main>
${feuillets.map((feuillet) => section(feuillet)).join('\n')}
</main>
<footer><p class="note">${echapper(data.mention)}. Établi le ${formatDate(data.date)} par ${echapper(data.auteur)}.</p>${structure.mentions ? `<p class="note">${echapper(structure.mentions)}</p>` : ''}</footer>
</body>
</html>
`
}

function section({ genre, titre, soustitre, operation, courrier, blocs }: Feuillet): string {
  const corps = blocs.map(blocHtml).join('\n')
  const pied = operation === '' ? '' : `<p class="note">${echapper(operation)}.</p>`
  if (courrier === null) {
    return `<section>\n<h1>${echapper(genre)}\u00a0: ${echapper(titre)}</h1>\n${soustitre === '' ? '' : `<p>${echapper(soustitre)}</p>`}\n${corps}\n${pied}\n</section>`
  }
  return `<section>
<address>${courrier.destinataire.map(echapper).join('<br>')}</address>
<p>${echapper(courrier.lieu_date)}</p>
<h1>${echapper(courrier.objet)}</h1>
${corps}
<p>${echapper(courrier.signataire)}</p>
${pied}
</section>`
}
