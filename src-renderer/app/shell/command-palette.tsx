import { Modal } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { useShortcut } from '../../lib/shortcuts'
import classes from './command-palette.module.css'
import { PaletteGroup } from './palette-group'
import { usePaletteResults } from './use-palette-results'

interface CommandPaletteProps {
  opened: boolean
  onOpen: () => void
  onClose: () => void
  onLock: () => void
}

/** Ctrl+K: a person by name, or an action by its verb. */
export function CommandPalette({ opened, onOpen, onClose, onLock }: CommandPaletteProps) {
  useShortcut('ctrl+k', onOpen)
  return (
    <Modal.Root opened={opened} onClose={onClose} size={620} yOffset={56} padding={0} transitionProps={{ duration: 0 }}>
      <Modal.Overlay className={classes.overlay} />
      <Modal.Content className={classes.content} aria-label="Rechercher une personne, une action">
        <Modal.Body className={classes.body}>
          <PaletteSearch onClose={onClose} onLock={onLock} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

function PaletteSearch({ onClose, onLock }: { onClose: () => void; onLock: () => void }) {
  const [text, setText] = useState('')
  const [rank, setRank] = useState(0)
  const listId = useId()
  const { groups, searching } = usePaletteResults(text, onLock)
  const choices = groups.flatMap((group) => group.choices)
  const current = choices[Math.min(rank, choices.length - 1)]

  function run(id: string) {
    const choice = choices.find((known) => known.id === id)
    if (!choice) return
    onClose()
    choice.run()
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && choices.length > 0) {
      event.preventDefault()
      const next = (Math.min(rank, choices.length - 1) + step + choices.length) % choices.length
      setRank(next)
      document.getElementById(`${listId}-${choices[next]?.id}`)?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter' && current) {
      event.preventDefault()
      run(current.id)
    }
  }

  return (
    <>
      <div className={classes.search}>
        <IconSearch size={20} stroke={1.75} aria-hidden />
        <input
          role="combobox"
          aria-expanded={choices.length > 0}
          aria-controls={listId}
          aria-activedescendant={current ? `${listId}-${current.id}` : undefined}
          aria-label="Rechercher une personne, une action"
          data-autofocus
          className={classes.input}
          placeholder="Nom d’une personne, ou ce que vous voulez faire"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value)
            setRank(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={listId} role="listbox" aria-label="Résultats" tabIndex={-1} className={classes.list}>
        {groups.map((group) => (
          <PaletteGroup key={group.label} group={group} idPrefix={listId} currentId={current?.id ?? null} onChoose={run} />
        ))}
      </div>
      {choices.length === 0 && (
        <p className={classes.empty} role="status">
          {searching ? 'Recherche…' : 'Personne ni action de ce nom. Essayez une partie du nom.'}
        </p>
      )}
    </>
  )
}
