import { IconFiles, IconUpload } from '@tabler/icons-react'
import { useState } from 'react'
import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import type { Depot, ParticipationPieces, PieceDossier, PreuveDossier } from '../../../../src-main/contract/piece'
import { Button } from '../../../components/ui/button'
import { EmptyState } from '../../../components/ui/empty-state'
import { Panel } from '../../../components/ui/panel'
import { QueryView } from '../../../components/ui/states'
import { formatCount } from '../../../lib/formats'
import { ApercuPanel } from './apercu-panel'
import { CeQuiManque } from './ce-qui-manque'
import { DepotDialog } from './depot-dialog'
import { etatDe, piecesDe } from './groupes'
import { ListePieces } from './liste-pieces'
import classes from './pieces.module.css'
import { useDepot } from './use-depot'
import { usePieces } from './use-pieces'
import { ZoneDepot } from './zone-depot'

/** The documents of a parcours: what is there, what is missing, and the document itself. */
export function PiecesTab({ participant, participation }: { participant: string; participation: ParticipationDossier }) {
  const query = usePieces(participant, participation)
  return (
    <QueryView query={query}>
      {({ pieces, participations }) => {
        const lues = participations.find(({ id }) => id === participation.id)
        return (
          lues && (
            <Contenu
              key={participation.id}
              participant={participant}
              ecriture={participation.acces.ecriture}
              participation={lues}
              pieces={piecesDe(pieces, participation.id)}
            />
          )
        )
      }}
    </QueryView>
  )
}

interface ContenuProps {
  participant: string
  ecriture: boolean
  participation: ParticipationPieces
  pieces: readonly PieceDossier[]
}

function Contenu({ participant, ecriture, participation, pieces }: ContenuProps) {
  const [choisie, setChoisie] = useState<string | null>(null)
  const [pour, setPour] = useState<PreuveDossier | null>(null)
  const [depots, setDepots] = useState<readonly Depot[] | null>(null)
  const { avancement, dropped, choose } = useDepot(participant, setDepots)
  const piece = pieces.find(({ id }) => id === choisie) ?? pieces[0]

  function ask(preuve: PreuveDossier | null) {
    setPour(preuve)
    void choose()
  }
  function close() {
    setDepots(null)
    setPour(null)
  }

  return (
    <ZoneDepot enabled={ecriture} avancement={avancement} onDrop={(files) => void dropped(files)}>
      <div className={classes.gauche}>
        <CeQuiManque participation={participation} ecriture={ecriture} onAdd={ask} />
        <Panel
          title="Pièces"
          note={pieces.length === 0 ? undefined : formatCount(pieces.length, 'document')}
          flush
          className={classes.liste}
          aside={
            ecriture && (
              <Button size="sm" icon={IconUpload} onClick={() => ask(null)} busy={avancement !== null}>
                Joindre des pièces
              </Button>
            )
          }
        >
          {pieces.length === 0 ? (
            <div className={classes.vide}>
              <EmptyState icon={IconFiles} title="Aucune pièce">
                {ecriture
                  ? 'Déposez ici des fichiers, plusieurs à la fois\u00a0: PDF, images, documents de bureautique, 25\u202fMo chacun. Ils sont chiffrés dans le coffre.'
                  : 'Les documents joints au parcours paraîtront ici.'}
              </EmptyState>
            </div>
          ) : (
            <ListePieces pieces={pieces} participation={participation} current={piece?.id ?? null} onSelect={setChoisie} />
          )}
        </Panel>
      </div>
      <ApercuPanel
        piece={piece ?? null}
        etat={piece ? etatDe(piece, participation.preuves) : 'jointe'}
        participation={participation}
        ecriture={ecriture}
      />
      {depots && (
        <DepotDialog
          depots={depots}
          participation={participation}
          pour={pour}
          onClose={close}
          onAdded={(ids) => {
            close()
            setChoisie(ids[0] ?? choisie)
          }}
        />
      )}
    </ZoneDepot>
  )
}
