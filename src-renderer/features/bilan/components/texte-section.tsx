import { IconBold, IconCheck, IconList } from '@tabler/icons-react'
import { useRef } from 'react'
import type { TexteBilan } from '../../../../src-main/domain/bilan/texte'
import { Button, IconButton } from '../../../components/ui/button'
import { TextArea } from '../../../components/ui/text-fields'
import classes from '../redaction.module.css'

interface TexteSectionProps {
  label: string
  texte: TexteBilan
  onChange: (texte: TexteBilan) => void
}

/** A text of a section: typed as it is read, with two small marks; whoever changes it has read it again. */
export function TexteSection({ label, texte, onChange }: TexteSectionProps) {
  const zone = useRef<HTMLTextAreaElement>(null)
  const write = (suite: string) => onChange({ ...texte, texte: suite, repris_de: null })

  function mark(change: (choisi: string) => string) {
    const { selectionStart: debut, selectionEnd: fin } = zone.current ?? { selectionStart: 0, selectionEnd: 0 }
    const remplace = change(texte.texte.slice(debut, fin))
    write(texte.texte.slice(0, debut) + remplace + texte.texte.slice(fin))
    requestAnimationFrame(() => {
      zone.current?.focus()
      zone.current?.setSelectionRange(debut, debut + remplace.length)
    })
  }

  return (
    <div className={classes.texte}>
      <div className={classes.outils} role="toolbar" aria-label={`Mise en forme, ${label.toLowerCase()}`}>
        {texte.repris_de !== null && (
          <>
            <span className={classes.reprisDe}>{`Repris de ${texte.repris_de}, à relire`}</span>
            <Button size="sm" emphasis="text" icon={IconCheck} onClick={() => onChange({ ...texte, repris_de: null })}>
              Relu
            </Button>
          </>
        )}
        <span className={classes.marques}>
          <IconButton icon={IconBold} label="Gras" size={28} onClick={() => mark((choisi) => `**${choisi || 'texte'}**`)} />
          <IconButton
            icon={IconList}
            label="Liste"
            size={28}
            onClick={() =>
              mark((choisi) =>
                (choisi || 'premier point')
                  .split('\n')
                  .map((ligne) => `- ${ligne}`)
                  .join('\n'),
              )
            }
          />
        </span>
      </div>
      <TextArea label={label} optional rows={6} maxLength={6000} value={texte.texte} onChange={write} ref={zone} />
    </div>
  )
}
