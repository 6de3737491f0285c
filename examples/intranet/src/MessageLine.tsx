import type { Words } from './words.js'

/** One line of the host's own, under its notice. */
export interface HostMessage {
  readonly tone: 'good' | 'bad'
  readonly text: string
}

interface MessageLineProps {
  readonly message: HostMessage
  readonly words: Words
  readonly onClose: () => void
}

/** Shows what the widgets had to say, in the host's own manner. */
export function MessageLine({ message, words, onClose }: MessageLineProps) {
  return (
    <div className={`message ${message.tone}`} role="status">
      <span>
        <b>{words.systemMessage}</b>
        {message.text}
      </span>
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
    </div>
  )
}
