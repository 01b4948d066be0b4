/** Drafts typed but not yet sent to the vault: whatever closes it must wait for them. */

type Save = () => Promise<unknown>

const waiting = new Set<Save>()
const sending = new Set<Promise<unknown>>()

/** Saves a draft after a pause of the keyboard, or sooner if the vault is about to close; gives what ends the wait. */
export function saveSoon(save: Save, pause: number): (how: 'forget' | 'now') => void {
  const timer = setTimeout(() => send(save), pause)
  waiting.add(save)
  return (how) => {
    clearTimeout(timer)
    if (how === 'now') send(save)
    else waiting.delete(save)
  }
}

/** Sends every draft still waiting; settled once each is in the vault, or refused. */
export async function flushDrafts(): Promise<void> {
  for (const save of waiting) send(save)
  await Promise.allSettled(sending)
}

function send(save: Save): void {
  if (!waiting.delete(save)) return
  const sent = save().finally(() => sending.delete(sent))
  sending.add(sent)
}
