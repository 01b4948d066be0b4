import { IconDownload } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { ApercuExport } from '../../../../src-main/contract/fse'
import { CHAMP_FSE_ENTREE_LABELS } from '../../../../src-main/domain/participant/completude-fse'
import { Button } from '../../../components/ui/button'
import { Callout } from '../../../components/ui/callout'
import { LinkButton } from '../../../components/ui/link-button'
import { notifyDone } from '../../../components/ui/notify'
import { Panel } from '../../../components/ui/panel'
import { QueryView } from '../../../components/ui/states'
import { formatCount, formatListName, VIDE } from '../../../lib/formats'
import { useCommand, useRoute } from '../../../lib/use-route'
import classes from '../fse.module.css'
import type { Selection } from './choix-fiches'

/** What the file of the portal would receive, and what has to be settled before. */
export function ApercuPanel({ modele, selection }: { modele: string; selection: Selection }) {
  const apercu = useRoute('fse.previewExport', { modele, selection }, { keepPrevious: true })
  const remplir = useCommand('fse.exportModele', {
    onDone: (ecrit) =>
      ecrit &&
      notifyDone(`${ecrit.fichier} est rempli : ${formatCount(ecrit.fiches, 'fiche')}, ${formatCount(ecrit.personnes, 'personne')}.`),
  })
  return (
    <QueryView query={apercu}>
      {(value) => (
        <Panel
          title="Avant de remplir"
          note={`${formatCount(value.fiches, 'fiche')}, ${formatCount(value.personnes, 'personne')}`}
          aside={
            <Button
              emphasis="primary"
              icon={IconDownload}
              busy={remplir.isPending}
              reason={refusOf(value)}
              reasonIn="tooltip"
              onClick={() => remplir.mutate({ modele, selection })}
            >
              Remplir le fichier du portail
            </Button>
          }
        >
          <div className={classes.pile}>
            <Problemes apercu={value} exclues={selection.completes} />
            {value.lignes.length > 0 && <Tableau apercu={value} />}
          </div>
        </Panel>
      )}
    </QueryView>
  )
}

function refusOf({ fiches, sans_code, lignes }: ApercuExport): string | null {
  if (fiches === 0) return 'Aucune fiche dans ces opérations et cette période.'
  if (sans_code.length > 0) return 'Des valeurs n’ont pas de code dans le fichier du portail.'
  const vide = lignes.every((ligne) => ligne.every((texte) => texte === ''))
  return vide ? 'Aucune colonne ne reçoit de valeur : modifiez la correspondance.' : null
}

function Problemes({ apercu, exclues }: { apercu: ApercuExport; exclues: boolean }) {
  const navigate = useNavigate()
  const { fiches, sans_code, suggestions, incompletes, contacts_remplaces } = apercu
  return (
    <>
      {fiches === 0 && <Callout tone="attention">Aucune fiche dans ces opérations et cette période : rien ne serait écrit.</Callout>}
      {sans_code.length > 0 && (
        <Callout tone="alerte" title="Des valeurs sans code du portail">
          Modifiez la correspondance : donnez un code à chacune, ou laissez-la vide exprès.
          <ul className={classes.problemes}>
            {sans_code.map(({ rang, titre, code, libelle, fiches: nombre }) => (
              <li key={`${rang}-${code}`}>
                {titre} : « {libelle} » ({formatCount(nombre, 'fiche')})
              </li>
            ))}
          </ul>
        </Callout>
      )}
      {suggestions > 0 && (
        <Callout tone="attention">
          {formatCount(suggestions, 'suggestion non confirmée', 'suggestions non confirmées')} : ces colonnes restent vides.
        </Callout>
      )}
      {contacts_remplaces > 0 && (
        <Callout>
          {formatCount(contacts_remplaces, 'personne')} sans téléphone ni courriel : les colonnes « sinon celui du référent » reçoivent le
          contact de remplacement du modèle.
        </Callout>
      )}
      {incompletes.length > 0 && (
        <Callout
          tone="attention"
          title={`${formatCount(incompletes.length, 'fiche incomplète', 'fiches incomplètes')}${exclues ? ', laissées de côté' : ''}`}
        >
          <ul className={classes.problemes}>
            {incompletes.slice(0, 12).map(({ participant, nom, prenom, manquants }) => (
              <li key={participant}>
                <LinkButton
                  onClick={() =>
                    void navigate({ to: '/participants/$id', params: { id: participant }, search: { onglet: 'fse', saisie: 'entree_fse' } })
                  }
                >
                  {formatListName({ nom, prenom })}
                </LinkButton>{' '}
                : {manquants.map((champ) => CHAMP_FSE_ENTREE_LABELS[champ]).join(', ')}
              </li>
            ))}
          </ul>
          {incompletes.length > 12 && `et ${incompletes.length - 12} autres, dans l’onglet « Fiches incomplètes ».`}
        </Callout>
      )}
    </>
  )
}

/** One line per column of the portal, so that forty columns are read without scrolling sideways. */
function Tableau({ apercu: { titres, lignes } }: { apercu: ApercuExport }) {
  const colonnes = titres.map((titre, rang) => ({ titre, rang }))
  const fiches = lignes.map((valeurs, rang) => ({ valeurs, rang }))
  return (
    <table className={classes.apercu}>
      <caption>Premières fiches, telles qu’elles seront écrites</caption>
      <thead>
        <tr>
          <th scope="col">Colonne</th>
          {fiches.map(({ rang }) => (
            <th key={rang} scope="col">
              {`Fiche ${rang + 1}`}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {colonnes.map(({ titre, rang }) => (
          <tr key={rang}>
            <th scope="row">{titre}</th>
            {fiches.map(({ valeurs, rang: fiche }) => (
              <td key={fiche}>{valeurs[rang] || VIDE}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
