import type { FileCapabilities } from '@clientele/core'
import { Camera, Paperclip } from 'lucide'
import { type ChangeEvent, type ClipboardEvent, forwardRef, type HTMLAttributes, useRef } from 'react'
import { useClienteleId, useLabels } from '../clientele/index.js'
import { fileSize } from '../locales/fileSize.js'
import type { LabelOverrides } from '../locales/index.js'
import { Button } from '../primitives/button/index.js'
import type { FieldControlProps } from '../primitives/field/index.js'
import { Icon } from '../primitives/icon/index.js'
import { joinClasses } from '../theme/index.js'
import { type AttachmentListLabels, attachmentListLabels } from './AttachmentList.labels.js'
import styles from './AttachmentList.module.css'
import { useFileDrop } from './useFileDrop.js'

/** What the way to add files takes, besides the attributes of a `<div>`. */
export interface FilePickerProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children' | 'id'> {
  /** Takes the files that were chosen, dropped, pasted or photographed. */
  readonly onFiles: (files: readonly File[]) => void
  /** What is offered to choose from, and told beside the button; nothing is refused here. */
  readonly limits?: FileCapabilities | undefined
  /**
   * Whether several files may be chosen at once.
   * @default true
   */
  readonly multiple?: boolean | undefined
  /** Why no file can be added now; stands beside the button, which is then disabled. */
  readonly disabledReason?: string | undefined
  /** What a `Field` gives to its control; it goes to the button. */
  readonly control?: FieldControlProps | undefined
  /** Words of this picker alone, over those of the catalogue. */
  readonly labels?: LabelOverrides<AttachmentListLabels> | undefined
}

/**
 * Shows the ways to add files: a button, a place to drop them, paste, and the camera on a phone. A file dropped beside the
 * place, but within our root, does not lead the host's page away. Renders a `<div>`; the `ref` gets the button.
 * @selector `[data-invalid]` what is chosen does not pass
 */
export const FilePicker = forwardRef<HTMLButtonElement, FilePickerProps>(function FilePicker(props, ref) {
  const { onFiles, limits, multiple = true, disabledReason, control, labels, className, ...rest } = props
  const id = useClienteleId()
  const disabled = disabledReason !== undefined
  const words = useLabels('attachmentList', attachmentListLabels, labels)
  const chooser = useRef<HTMLInputElement>(null)
  const camera = useRef<HTMLInputElement>(null)
  const zone = useRef<HTMLDivElement>(null)
  const over = useFileDrop(zone, disabled ? undefined : onFiles)
  const accept = limits?.mediaTypes?.join(',')
  const takesPictures = !limits?.mediaTypes || limits.mediaTypes.some((type) => type.startsWith('image/'))
  const invalid = control?.['aria-invalid']

  function take(event: ChangeEvent<HTMLInputElement>) {
    const files = [...(event.target.files ?? [])]
    // The same file can be chosen again only after it has been taken out.
    event.target.value = ''
    if (files.length > 0) onFiles(files)
  }
  function paste(event: ClipboardEvent) {
    const files = [...event.clipboardData.files]
    if (files.length === 0 || disabled) return
    event.preventDefault()
    onFiles(files)
  }
  // Its label alone would not say what the button does. A button is neither required nor invalid: what surrounds it says so.
  const named = control && {
    id: control.id,
    'aria-labelledby': `${control['aria-labelledby']} ${id}add`,
    'aria-describedby': control['aria-describedby'],
  }
  const hidden = { className: styles.hidden, type: 'file', tabIndex: -1, 'aria-hidden': true, onChange: take } as const

  return (
    <div
      data-slot="file-picker"
      {...rest}
      ref={zone}
      className={joinClasses(styles.picker, className)}
      data-over={over ? '' : undefined}
      data-invalid={invalid ? '' : undefined}
      onPaste={paste}
    >
      <Button {...named} ref={ref} disabled={disabled} onClick={() => chooser.current?.click()}>
        <Icon of={Paperclip} />
        <span id={`${id}add`}>{words.add}</span>
      </Button>
      {takesPictures && (
        <Button className={styles.camera} disabled={disabled} onClick={() => camera.current?.click()}>
          <Icon of={Camera} />
          {words.photograph}
        </Button>
      )}
      {disabled ? (
        <span className={styles.hint}>{disabledReason}</span>
      ) : (
        <span className={joinClasses(styles.hint, styles.drop)}>{over ? words.dropNow : words.dropHere}</span>
      )}
      {limits?.maxBytes !== undefined && (
        <span className={styles.hint}>{words.maxSize(fileSize(limits.maxBytes))}</span>
      )}
      <input {...hidden} ref={chooser} multiple={multiple} accept={accept} data-slot="file-picker-input" />
      {takesPictures && (
        <input {...hidden} ref={camera} accept="image/*" capture="environment" data-slot="file-picker-camera" />
      )}
    </div>
  )
})
