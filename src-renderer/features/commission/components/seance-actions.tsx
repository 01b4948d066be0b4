import { Menu } from '@mantine/core'
import {
  IconCalendarCancel,
  IconCalendarPause,
  IconDots,
  IconEdit,
  IconListCheck,
  IconLock,
  IconPencil,
  IconPresentation,
} from '@tabler/icons-react'
import type { SeanceDetail } from '../../../../src-main/contract/commission'
import type { EtatCommission } from '../../../../src-main/domain/commission/commission'
import { Button, IconButton } from '../../../components/ui/button'
import { DocumentsMenu } from './documents-menu'

interface Props {
  seance: SeanceDetail
  coordination: boolean
  busy: boolean
  onEtat: (etat: EtatCommission) => void
  onOpenSeance: () => void
  onAsk: (dialog: 'modifier' | 'reporter' | 'annuler' | 'cloturer') => void
}

/** What can be done with a session in its present state: the next step filled, the rest in the menu. */
export function SeanceActions({ seance, coordination, busy, onEtat, onOpenSeance, onAsk }: Props) {
  const { etat } = seance
  const vide = seance.passages === 0 ? 'Inscrivez d’abord un dossier.' : null
  if (!coordination) return <DocumentsMenu seance={seance} />
  const modifiable = etat === 'preparation' || etat === 'ordre_du_jour_arrete' || etat === 'en_seance'
  const decidee = seance.passages > 0 && seance.decides === seance.passages
  return (
    <>
      {modifiable && (
        <Menu width={240} position="bottom-end">
          <Menu.Target>
            <IconButton icon={IconDots} label="Autres actions" framed size={34} />
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconEdit size={18} stroke={1.75} aria-hidden />} onClick={() => onAsk('modifier')}>
              Modifier la séance
            </Menu.Item>
            {etat === 'ordre_du_jour_arrete' && (
              <Menu.Item leftSection={<IconPencil size={18} stroke={1.75} aria-hidden />} onClick={() => onEtat('preparation')}>
                Revenir en préparation
              </Menu.Item>
            )}
            {etat === 'en_seance' && (
              <Menu.Item leftSection={<IconListCheck size={18} stroke={1.75} aria-hidden />} onClick={() => onEtat('ordre_du_jour_arrete')}>
                Interrompre la séance
              </Menu.Item>
            )}
            {etat !== 'en_seance' && (
              <>
                <Menu.Item leftSection={<IconCalendarPause size={18} stroke={1.75} aria-hidden />} onClick={() => onAsk('reporter')}>
                  Reporter…
                </Menu.Item>
                <Menu.Item leftSection={<IconCalendarCancel size={18} stroke={1.75} aria-hidden />} onClick={() => onAsk('annuler')}>
                  Annuler la séance…
                </Menu.Item>
              </>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      <DocumentsMenu seance={seance} primary={etat === 'cloturee'} />
      {etat === 'preparation' && (
        <Button
          emphasis="primary"
          icon={IconListCheck}
          busy={busy}
          reason={vide}
          reasonIn="tooltip"
          onClick={() => onEtat('ordre_du_jour_arrete')}
        >
          Arrêter l’ordre du jour
        </Button>
      )}
      {etat === 'ordre_du_jour_arrete' && (
        <Button emphasis="primary" icon={IconPresentation} busy={busy} reason={vide} reasonIn="tooltip" onClick={() => onEtat('en_seance')}>
          Ouvrir la séance
        </Button>
      )}
      {etat === 'en_seance' && (
        <>
          <Button emphasis={decidee ? 'secondary' : 'primary'} icon={IconPresentation} onClick={onOpenSeance}>
            Reprendre la séance
          </Button>
          <Button emphasis={decidee ? 'primary' : 'secondary'} icon={IconLock} onClick={() => onAsk('cloturer')}>
            Clôturer
          </Button>
        </>
      )}
    </>
  )
}
