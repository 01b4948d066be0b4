import { Menu } from '@mantine/core'
import { IconAlertCircle, IconCircleCheck, IconFileX, IconGripVertical, IconX } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import type { PassageRow } from '../../../../src-main/contract/commission'
import { IconButton } from '../../../components/ui/button'
import { formatCount, formatListName, formatMinutes, formatTime } from '../../../lib/formats'
import { LienDossier } from './lien-dossier'
import classes from './ordre-du-jour.module.css'
import type { useReorder } from './use-reorder'

const DUREES = [5, 10, 15, 20, 30] as const

interface Props {
  passage: PassageRow
  horaire: string
  editable: boolean
  reorder: ReturnType<typeof useReorder>
  onRemove: () => void
  onDuree: (minutes: number) => void
}

/** One dossier of the agenda: dragged by its handle, or moved with Alt and the arrows. */
export function PassageLigne({ passage, horaire, editable, reorder, onRemove, onDuree }: Props) {
  const name = formatListName(passage)

  function onKeyDown(event: KeyboardEvent) {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as -1 | 1 | undefined
    if (!event.altKey || by === undefined || !editable) return
    event.preventDefault()
    reorder.step(passage.id, by)
  }

  return (
    <li
      className={classes.row}
      data-dragged={reorder.dragged === passage.id || undefined}
      onKeyDown={onKeyDown}
      onDragOver={(event) => {
        event.preventDefault()
        reorder.over(passage.id)
      }}
      onDrop={(event) => {
        event.preventDefault()
        reorder.drop()
      }}
    >
      {editable ? (
        <button
          type="button"
          className={classes.handle}
          draggable
          aria-label={`Déplacer ${name} : Alt et flèches`}
          data-passage={passage.id}
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move'
            reorder.start(passage.id)
          }}
          onDragEnd={reorder.cancel}
        >
          <IconGripVertical size={16} stroke={2} aria-hidden />
        </button>
      ) : (
        <span />
      )}
      <time className={classes.time}>{formatTime(horaire)}</time>
      <LienDossier passage={passage} />
      <span className={`${classes.second} ${classes.hideNarrow}`} title={passage.resume}>
        {passage.resume}
      </span>
      <span className={`${classes.second} ${classes.hideNarrow}`} title={passage.referent ?? undefined}>
        {shortName(passage.referent)}
      </span>
      <EtatDossier passage={passage} />
      {editable ? (
        <Menu width={120} position="bottom-end">
          <Menu.Target>
            <button type="button" className={classes.minutes} aria-label={`Durée de ${name} : ${passage.duree_minutes} minutes`}>
              {formatMinutes(passage.duree_minutes)}
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {DUREES.map((minutes) => (
              <Menu.Item key={minutes} onClick={() => onDuree(minutes)}>
                {formatMinutes(minutes)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      ) : (
        <span className={classes.minutes}>{formatMinutes(passage.duree_minutes)}</span>
      )}
      {editable && (
        <span className={classes.remove}>
          <IconButton icon={IconX} label={`Retirer ${name}`} onClick={onRemove} />
        </span>
      )}
    </li>
  )
}

/** Ready, or the first thing missing; the others are in the tooltip. */
function EtatDossier({ passage }: { passage: PassageRow }) {
  const [premier] = passage.manques
  if (!premier) {
    return (
      <span className={classes.etat} data-genre="pret">
        <IconCircleCheck size={16} stroke={2} aria-hidden />
        Dossier prêt
      </span>
    )
  }
  const Glyph = premier.genre === 'piece' ? IconFileX : IconAlertCircle
  const pieces = passage.manques.filter(({ genre }) => genre === 'piece').length
  const reste = passage.manques.length - 1
  return (
    <span className={classes.etat} data-genre={premier.genre} title={passage.manques.map(({ libelle }) => libelle).join('\n')}>
      <Glyph size={16} stroke={2} aria-hidden />
      <span className={classes.clip}>
        {pieces > 1 ? formatCount(pieces, 'pièce') : premier.libelle}
        {pieces > 1 ? reste + 1 > pieces && ` + ${reste + 1 - pieces}` : reste > 0 && ` + ${reste}`}
      </span>
    </span>
  )
}

/** « K. Benhaddou »: the column is narrow. */
function shortName(name: string | null): string {
  if (name === null) return ''
  const [first = '', ...rest] = name.split(' ')
  return rest.length === 0 ? first : `${first.charAt(0)}. ${rest.join(' ')}`
}
