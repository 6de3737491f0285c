import type { FieldControlProps, LabelOverrides } from '@clientele/components'
import {
  type AttachmentListLabels,
  AttachmentListView,
  attachmentListLabels,
  FilePicker,
  useFileDownload,
} from '@clientele/components/attachment-list'
import { useLabels } from '@clientele/components/clientele'
import { StateMessage } from '@clientele/components/primitives/state-message'
import type { FileRef } from '@clientele/core'
import type { FileSource, UploadLimits } from '@clientele/hooks'
import { Ban } from 'lucide'
import { type HTMLAttributes, useMemo } from 'react'
import { offeredFiles, useFileValue } from './useFileValue.js'

/** What a field for files takes, besides the attributes of a `<div>`. */
export interface FileFieldProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children' | 'id' | 'defaultValue'> {
  /** The files, those on their way under an id that begins with `local:`. */
  readonly value: readonly FileRef[]
  /** Told of the files as they are added, stored and removed. */
  readonly onValueChange?: ((value: readonly FileRef[]) => void) | undefined
  /** Where files go, from `useFileSource`; without it the field says that none can be added. */
  readonly source?: FileSource | undefined
  /** What a file may be; what the backend says applies as well. */
  readonly limits?: UploadLimits | undefined
  /** The most files that the field may have. */
  readonly maximum?: number | undefined
  /** Shows the files without a way to change them. */
  readonly readOnly?: boolean | undefined
  /** What a `Field` gives to its control. */
  readonly control?: FieldControlProps | undefined
  /** Words of this field alone, over those of the catalogue. */
  readonly labels?: LabelOverrides<AttachmentListLabels> | undefined
}

/** Shows files that are sent as soon as they are chosen, and takes further ones. Renders a `<div>`. */
export function FileField({ source, ...props }: FileFieldProps) {
  return source ? <OpenFileField {...props} source={source} /> : <ClosedFileField {...props} />
}

function OpenFileField(props: FileFieldProps & { readonly source: FileSource }) {
  const { value, onValueChange, source, limits, maximum, readOnly, control, labels, ...rest } = props
  const files = useFileValue({ source, limits, maximum, value, onValueChange })
  const words = useLabels('attachmentList', attachmentListLabels, labels)
  const full = maximum !== undefined && value.length >= maximum
  const offered = useMemo(() => offeredFiles(source, limits), [source, limits])
  const change = !readOnly && { onRemove: remove, onRestore: files.put, onCancel: files.drop, onRetry: files.retry }
  return (
    <AttachmentListView
      data-slot="file-field"
      role="group"
      aria-labelledby={control?.['aria-labelledby']}
      {...rest}
      {...change}
      inset
      labels={labels}
      files={files.stored}
      uploads={files.uploads}
      bytesOf={files.bytesOf}
      onDownload={useFileDownload(source.read)}
    >
      {!readOnly && (
        <FilePicker
          control={control}
          labels={labels}
          limits={offered}
          disabledReason={full ? words.refusals['too-many']?.({ max: maximum }) : undefined}
          multiple={maximum === undefined || maximum - value.length > 1}
          onFiles={files.add}
        />
      )}
    </AttachmentListView>
  )

  function remove({ id }: FileRef) {
    files.drop(id)
  }
}

function ClosedFileField(props: Omit<FileFieldProps, 'source'>) {
  const { value, onValueChange, limits, maximum, readOnly, control, labels, ...rest } = props
  const words = useLabels('attachmentList', attachmentListLabels, labels)
  return (
    <AttachmentListView
      data-slot="file-field"
      role="group"
      aria-labelledby={control?.['aria-labelledby']}
      aria-describedby={control?.['aria-describedby']}
      {...rest}
      inset
      labels={labels}
      files={value}
    >
      {!readOnly && <StateMessage icon={Ban} title={words.missing} text={words.missingHelp} />}
    </AttachmentListView>
  )
}
